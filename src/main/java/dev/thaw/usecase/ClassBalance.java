package dev.thaw.usecase;

/** How the class distribution of the labels compares with that of the model's own training. */
public enum ClassBalance implements Word {
  /** The classes are distributed as they were for the model. */
  LIKE_THE_MODEL,
  /** The classes are distributed in another way. */
  UNLIKE
}
