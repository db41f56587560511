package dev.thaw.records;

import java.util.Arrays;

/** What the next bytes are, each kind by a sign of its own. */
enum ValueKind {
  /** Nothing. */
  NOTHING('-'),
  /** A value that was written before: its number. */
  SAME('='),
  /** A text: its length in bytes, and its bytes in UTF-8. */
  TEXT('"'),
  /** A number of 64 bits. */
  LONG('9'),
  /** A number of 32 bits. */
  INT('1'),
  /** A number with a fraction, of 64 bits. */
  REAL('~'),
  /** A truth value: 0 or 1. */
  TRUTH('!'),
  /** A constant of an enum: the name of its class, its own name. */
  CONSTANT('.'),
  /** A list: its size, its elements. */
  LIST('['),
  /** A set: its size, its elements in their order. */
  SET('{'),
  /** A map: its size twice, each key and its value, in their order. */
  MAP(':'),
  /** An optional value: a list of it, or an empty one. */
  OPTIONAL('?'),
  /** A record: the name of its class, its components. */
  RECORD('(');

  private static final ValueKind[] BY_SIGN = new ValueKind[128];

  static {
    Arrays.stream(values()).forEach(kind -> BY_SIGN[kind.sign] = kind);
  }

  private final char sign;

  ValueKind(char sign) {
    this.sign = sign;
  }

  static ValueKind of(byte sign) {
    return BY_SIGN[sign];
  }

  char sign() {
    return sign;
  }
}
