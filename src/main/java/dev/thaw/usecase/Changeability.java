package dev.thaw.usecase;

/** Whether and how the practitioner can change what a fact says. */
public enum Changeability implements Word {
  /** Not at all: it lies in the task, or is the practitioner's own judgement. */
  NEVER,
  /** By taking another pre-trained model. */
  BY_ANOTHER_MODEL,
  /** By adding to what there is; the number can rise, not fall. */
  UPWARD,
  /** By deciding so. */
  FREELY
}
