package dev.thaw.usecase;

/** A judgement on how large a data set is. */
public enum Size implements Word {
  /** Few examples for this data and this task. */
  SMALL,
  /** Many examples for this data and this task. */
  LARGE
}
