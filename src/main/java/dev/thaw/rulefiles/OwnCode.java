package dev.thaw.rulefiles;

/**
 * Whether a rules folder may bring a vocabulary and DRL that are not the built-in ones. They are
 * code, which runs with all rights of the program.
 */
public enum OwnCode {
  /** Sentences only. */
  REFUSED,
  /** Code as well, by an author who is trusted. */
  ALLOWED
}
