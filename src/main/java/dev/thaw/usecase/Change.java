package dev.thaw.usecase;

/** How a practitioner can bring it about that a question has another answer. */
public enum Change {
  /** Not at all: it lies in the task, or is the practitioner's own judgement. */
  NEVER,
  /** By taking another pre-trained model. */
  BY_ANOTHER_MODEL,
  /** By adding to what there is; the number can rise, not fall. */
  UPWARD,
  /** By deciding so. */
  FREELY
}
