package dev.thaw.format;

import com.fasterxml.jackson.core.JsonToken;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.wording.Unseen;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Takes the values of fields for what they mean, or notes what they would have to be. */
final class Values {

  private static final String LINE = "text on one line (in quotation marks, if it is a number)";

  private Values() {}

  /** Returns the fact that an answer states; nothing when it is unknown, or a mistake. */
  static Optional<Fact> fact(Entry entry, DeclaredFact declared, List<Mistake> mistakes) {
    if (entry.isText() && entry.text().equals(DeclaredFact.UNKNOWN)) {
      return Optional.empty();
    }
    var fact = fact(entry, declared);
    if (fact.isEmpty()) {
      mistakes.add(new Mistake(entry.line(), refusal(entry, declared)));
    }
    return fact;
  }

  /** A shorthand is named as it is written, not by the facts that it states. */
  private static String refusal(Entry entry, DeclaredFact declared) {
    var says = declared.refusal(entry.shown(), entry.text());
    return entry.path() + says.substring(declared.path().length());
  }

  private static Optional<Fact> fact(Entry entry, DeclaredFact declared) {
    var token = declared.isNumber() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
    try {
      return entry.token() == token ? Optional.of(declared.state(entry.text())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns what may be answered to a fact. */
  static List<String> orUnknown(DeclaredFact declared) {
    return Stream.concat(declared.allowed().stream(), Stream.of(DeclaredFact.UNKNOWN)).toList();
  }

  /** Returns a text that fits on one line; nothing when it is a mistake. */
  static Optional<String> line(Entry entry, List<Mistake> mistakes) {
    var unseen = entry.isText() ? Unseen.first(entry.text(), "") : OptionalInt.empty();
    if (unseen.isPresent() && Character.getType(unseen.getAsInt()) != Character.CONTROL) {
      mistakes.add(Mistake.unseen(entry, unseen.getAsInt(), LINE));
    } else if (unseen.isEmpty() && entry.isText() && showsSomething(entry.text())) {
      return Optional.of(entry.text());
    } else {
      mistakes.add(Mistake.value(entry, LINE));
    }
    return Optional.empty();
  }

  private static boolean showsSomething(String text) {
    return text.codePoints().anyMatch(sign -> !Character.isSpaceChar(sign));
  }
}
