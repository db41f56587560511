package dev.thaw.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.Question;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads one question of a list of questions. */
final class QuestionReader {

  /** The field that says what is asked for. */
  static final String FACT = "fact";

  /** What a question consists of, for people. */
  static final String FIELDS = "fact, asks, answers.";

  private static final String ASKS = "asks";
  private static final String ANSWERS = "answers";

  private final BiConsumer<String, String> mistakes;

  /**
   * Reports what is wrong.
   *
   * @param mistakes takes the pointer to where something stands, and what is wrong with it
   */
  QuestionReader(BiConsumer<String, String> mistakes) {
    this.mistakes = mistakes;
  }

  /** Returns what an item of the list asks for; nothing where it does not say so. */
  Optional<FactName> fact(String item, JsonNode given) {
    if (!given.isObject()) {
      mistakes.accept(item, "this is no question; allowed: " + FIELDS);
      return Optional.empty();
    }
    var written = text(item + "/" + FACT, given.path(FACT), FACT);
    var fact = written.flatMap(FactName::at).filter(FactName.asked()::contains);
    if (fact.isEmpty()) {
      written.ifPresent(path -> mistakes.accept(item + "/" + FACT, unasked(path)));
    }
    return fact;
  }

  private static String unasked(String path) {
    var paths = FactName.asked().stream().map(FactName::path).toList();
    return FactName.at(path).isPresent()
        ? path + " is a judgement that nobody is asked for; allowed: " + told(paths)
        : unknown(path, "no fact", paths);
  }

  /** Returns the question of an item that asks for a fact; nothing where it has no sentence. */
  Optional<Question> question(String item, JsonNode given, FactName fact) {
    var fields = fact.words().isEmpty() ? List.of(FACT, ASKS) : List.of(FACT, ASKS, ANSWERS);
    known(item, given, fields, "no field of the question for " + fact.path());
    var asks = text(item + "/" + ASKS, given.path(ASKS), ASKS + " of " + fact.path());
    var answers = answers(item + "/" + ANSWERS, given.path(ANSWERS), fact);
    return asks.map(sentence -> new Question(fact, sentence, answers));
  }

  /** Returns what each answer means in the order of the answers, whatever the file's own is. */
  private Map<String, String> answers(String field, JsonNode given, FactName fact) {
    var meanings = new LinkedHashMap<String, String>();
    if (given.isObject() && !fact.words().isEmpty()) {
      known(field, given, fact.words(), "no answer to " + fact.path());
    }
    for (var word : fact.words()) {
      text(field + "/" + word, given.path(word), "the answer " + word + " to " + fact.path())
          .ifPresent(meaning -> meanings.put(word, meaning));
    }
    return Collections.unmodifiableMap(meanings);
  }

  private void known(String place, JsonNode group, List<String> allowed, String kind) {
    group
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                mistakes.accept(place + "/" + name, unknown(name, kind, allowed));
              }
            });
  }

  private static String unknown(String written, String kind, Collection<String> allowed) {
    return Shown.quoted(written)
        + " is "
        + kind
        + "; allowed: "
        + told(allowed)
        + Nearest.meant(written, allowed);
  }

  private static String told(Collection<String> words) {
    return String.join(", ", words) + ".";
  }

  private Optional<String> text(String pointer, JsonNode value, String what) {
    if (value.isMissingNode() || value.isNull()) {
      mistakes.accept(pointer, what + " is missing.");
    } else if (!value.isTextual()) {
      mistakes.accept(
          pointer, what + " is no text; allowed: text (in quotation marks, if need be).");
    } else if (!Slot.isPlain(value.textValue())) {
      var text = value.textValue();
      mistakes.accept(
          pointer,
          what + " is " + Shown.quoted(text) + "; allowed: " + Slot.plainWords(text) + ".");
    } else {
      return Optional.of(value.textValue());
    }
    return Optional.empty();
  }
}
