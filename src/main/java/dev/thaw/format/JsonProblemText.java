package dev.thaw.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.thaw.wording.SafeText;
import java.util.Objects;
import java.util.regex.Pattern;

/** Says in plain words why a text is no JSON; its parser speaks of its own tokens and options. */
final class JsonProblemText {

  private static final Pattern CHARACTER =
      Pattern.compile("Unexpected character \\('(.*)' \\(code.*");
  private static final Pattern CLOSED =
      Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*");
  private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'.*");
  private static final Pattern DEPTH =
      Pattern.compile(
          "(Document nesting depth \\([0-9]+\\)) exceeds the maximum allowed \\(([0-9]+).*");

  private JsonProblemText() {}

  static String describe(JsonProcessingException e) {
    var says = Objects.toString(e.getOriginalMessage(), "").lines().findFirst().orElse("");
    var character = CHARACTER.matcher(says);
    if (character.matches()) {
      return SafeText.quoted(character.group(1))
          + " cannot stand here. Maybe a comma, a colon or a quotation mark is missing.";
    }
    var closed = CLOSED.matcher(says);
    if (closed.matches()) {
      return SafeText.quoted(closed.group(1))
          + " cannot stand here. Maybe a "
          + closed.group(2)
          + " is missing before it.";
    }
    var word = WORD.matcher(says);
    if (word.matches()) {
      return SafeText.quoted(word.group(1)) + " cannot stand here. Maybe it wants quotation marks.";
    }
    var depth = DEPTH.matcher(says);
    return depth.matches()
        ? depth.group(1) + " is too large; allowed: " + depth.group(2) + "."
        : otherwise(says);
  }

  private static String otherwise(String says) {
    if (says.startsWith("Unexpected end")) {
      return "the text ends too early. Maybe a }, a ] or a quotation mark is missing.";
    }
    if (says.startsWith("Illegal unquoted character")) {
      return "a text in quotation marks goes on in another line. Maybe a quotation mark is missing.";
    }
    if (says.contains("escape")) {
      return "after \\ stands what cannot; write \\\\ for \\.";
    }
    return says.contains("umeric") || says.contains("umber")
        ? "a number is written as JSON does not write it; allowed: digits, such as 8000."
        : "something in it cannot be read.";
  }
}
