package dev.thaw.bulk;

import dev.thaw.document.Utf8Input;
import dev.thaw.format.UseCaseReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One line of the input, without its end. */
final class CaseLine {

  private final long number;
  private final byte[] bytes;

  /**
   * A line.
   *
   * @param number its number, counted from 1
   * @param bytes what it holds; of a line that is too long just so much that this can be seen
   */
  CaseLine(long number, byte[] bytes) {
    this.number = number;
    this.bytes = bytes;
  }

  /** Returns its number, counted from 1. */
  long number() {
    return number;
  }

  /** Returns what it holds, which nobody changes. */
  byte[] bytes() {
    return bytes;
  }

  boolean isBlank() {
    for (byte sign : bytes) {
      if (sign != ' ' && sign != '\t') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the line as text, if it is plain ASCII and not too long; {@link Utf8Input} judges all
   * others.
   */
  Optional<String> ascii() {
    if (bytes.length > UseCaseReader.LARGEST) {
      return Optional.empty();
    }
    for (byte sign : bytes) {
      if (sign < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
  }
}
