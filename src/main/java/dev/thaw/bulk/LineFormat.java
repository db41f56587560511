package dev.thaw.bulk;

import java.util.Locale;

/** How use cases and their advice are written, one a line. */
public enum LineFormat {
  /** A JSON object a line. */
  NDJSON,
  /** Comma-separated values, the first line naming the columns. */
  CSV;

  /** Returns the word as people write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
