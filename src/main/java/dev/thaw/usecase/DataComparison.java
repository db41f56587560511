package dev.thaw.usecase;

/** How the material compares with the material that the model was trained on. */
public enum DataComparison implements Word {
  /** Of the same nature. */
  ALIKE,
  /** Of another nature, as X-ray images are beside photographs. */
  VERY_DIFFERENT
}
