package dev.thaw.format;

import com.fasterxml.jackson.core.JsonToken;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the values of fields for what they mean, or notes what they would have to be. */
final class Values {

  /** One line that shows something and cannot turn the order of the letters around it. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?=.*[^\\p{Z}])[^\\p{Cc}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  private Values() {}

  /** Returns the fact that an answer states; nothing when it is unknown, or a mistake. */
  static Optional<Fact> fact(Entry entry, FactName question, List<Mistake> mistakes) {
    if (entry.isText() && entry.text().equals(FactName.UNKNOWN)) {
      return Optional.empty();
    }
    var fact = fact(entry, question);
    if (fact.isEmpty()) {
      mistakes.add(Mistake.word(entry, orUnknown(question)));
    }
    return fact;
  }

  private static Optional<Fact> fact(Entry entry, FactName question) {
    var token = question.words().isEmpty() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
    try {
      return entry.token() == token ? Optional.of(question.fact(entry.text())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns what may be answered to a question. */
  static List<String> orUnknown(FactName question) {
    return Stream.concat(question.allowed().stream(), Stream.of(FactName.UNKNOWN)).toList();
  }

  /** Returns a text that fits on one line; nothing when it is a mistake. */
  static Optional<String> line(Entry entry, List<Mistake> mistakes) {
    if (entry.isText() && LINE.matcher(entry.text()).matches()) {
      return Optional.of(entry.text());
    }
    mistakes.add(Mistake.value(entry, "text on one line (in quotation marks, if it is a number)"));
    return Optional.empty();
  }
}
