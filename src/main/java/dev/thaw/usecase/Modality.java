package dev.thaw.usecase;

/** The kind of material that a model reads or a task is about. */
public enum Modality implements Word {
  /** Pictures. */
  IMAGE,
  /** Written language. */
  TEXT,
  /** Rows and columns of mixed features. */
  TABULAR,
  /** Recorded sound. */
  AUDIO,
  /** Moving pictures. */
  VIDEO,
  /** Any kind that the list does not name. */
  OTHER
}
