package dev.thaw.format;

import com.fasterxml.jackson.core.JsonToken;
import dev.thaw.wording.Shown;

/**
 * A field with its value, as written.
 *
 * @param path the field, such as {@code labels.noise}
 * @param line where it stands, counted from 1
 * @param token what kind of value it is; a list or an object stands for all that is inside
 * @param text the value's own characters
 */
record Entry(String path, int line, JsonToken token, String text) {

  private static final int LONGEST_NUMBER = 40;

  boolean isText() {
    return token == JsonToken.VALUE_STRING;
  }

  /** Returns the value as an error message shows it. */
  String shown() {
    return switch (token) {
      case VALUE_STRING -> Shown.quoted(text);
      case VALUE_NULL -> "empty";
      case START_ARRAY -> "a list";
      case START_OBJECT -> "a group of fields";
      default -> Shown.cut(text, LONGEST_NUMBER);
    };
  }
}
