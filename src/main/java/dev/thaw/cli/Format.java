package dev.thaw.cli;

import java.util.Locale;

/** For whom an answer is written. */
enum Format {
  /** For people; coloured on a terminal. */
  TEXT,
  /** For programs. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
