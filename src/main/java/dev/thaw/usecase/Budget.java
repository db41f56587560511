package dev.thaw.usecase;

/** Whether retraining all weights is affordable. */
public enum Budget implements Word {
  /** It is not. */
  LOW,
  /** It is. */
  HIGH
}
