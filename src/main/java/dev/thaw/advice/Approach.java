package dev.thaw.advice;

import dev.thaw.usecase.Word;

/** What can be done with a pre-trained model, as far as the document's criteria reach. */
public enum Approach implements Word {
  /** Every pre-trained layer stays frozen; only a new output layer is trained. */
  FEATURE_EXTRACTION,
  /** The pre-trained weights are trained further. */
  FINE_TUNING,
  /**
   * The document's criteria are not meant for the use case; it does not say that transfer fails.
   */
  NOT_COVERED,
  /** Nothing that is stated speaks for any approach. */
  UNDECIDED;

  /**
   * Returns the approach that a word names.
   *
   * @param word such as feature-extraction
   * @throws IllegalArgumentException when no approach has this word
   */
  public static Approach of(String word) {
    return Word.constant(values(), word);
  }
}
