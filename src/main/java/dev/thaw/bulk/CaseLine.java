package dev.thaw.bulk;

import dev.thaw.document.Utf8Input;
import dev.thaw.format.UseCaseReader;

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
   * Returns whether the line is plain ASCII and not too long; {@link Utf8Input} judges all others.
   * What is below a space can make JSON pass for another character set.
   */
  boolean isPlain() {
    if (bytes.length > UseCaseReader.LARGEST) {
      return false;
    }
    for (byte sign : bytes) {
      if (sign < ' ') {
        return false;
      }
    }
    return true;
  }
}
