package dev.thaw.usecase;

/** How a prediction task compares with the task that the model was trained for. */
public enum TaskComparison implements Word {
  /** The same question with the same answers. */
  SAME,
  /** The earlier training goes on with new data. */
  CONTINUATION,
  /** The same kind of question with other answers. */
  SIMILAR,
  /** Another kind of question. */
  DIFFERENT
}
