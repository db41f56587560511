package dev.thaw.interview;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody says when asked a question. */
public sealed interface Reply {

  /**
   * An answer.
   *
   * @param fact what is stated from now on
   */
  record Stated(Fact fact) implements Reply {}

  /** There is no answer: it is not known. */
  record NotKnown() implements Reply {}

  /** The answers are to be explained, with an example each. */
  record Help() implements Reply {}

  /** The last answer is to be taken back. */
  record Back() implements Reply {}

  /** There shall be no more questions. */
  record Stop() implements Reply {}

  /**
   * Something that is no reply to the question.
   *
   * @param says what it is, what is allowed, and what was probably meant
   */
  record NotUnderstood(String says) implements Reply {}

  /** Explains the answers. */
  String HELP = "?";

  /** Takes the last answer back. */
  String BACK = "back";

  /** Ends the questions. */
  String STOP = "stop";

  /** What people write, with straight apostrophes, when they do not know. */
  Set<String> NOT_KNOWN = Set.of("", DeclaredFact.UNKNOWN, "don't know", "dont know");

  /**
   * Understands a line; capitals do not matter.
   *
   * @param question what was asked
   * @param line what was written: an allowed word, the beginning of just one of them, its number in
   *     the list, or a number where one is asked for; or that help is wanted, or that it is not
   *     known, or that the last answer is to be taken back, or that the questions are to end
   */
  static Reply to(DeclaredFact question, String line) {
    var said = line.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (NOT_KNOWN.contains(said)) {
      return new NotKnown();
    }
    return switch (said) {
      case HELP -> new Help();
      case BACK -> new Back();
      case STOP -> new Stop();
      default ->
          stated(question, said)
              .map(Reply.class::cast)
              .orElseGet(() -> new NotUnderstood(complaint(question, line.strip())));
    };
  }

  private static Optional<Stated> stated(DeclaredFact question, String said) {
    try {
      return Optional.of(new Stated(question.state(word(question.words(), said))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String word(List<String> words, String said) {
    if (said.matches("[1-9]\\d?") && Integer.parseInt(said) <= words.size()) {
      return words.get(Integer.parseInt(said) - 1);
    }
    var begun = words.stream().filter(word -> word.startsWith(said)).toList();
    return begun.size() == 1 ? begun.get(0) : said;
  }

  private static String complaint(DeclaredFact question, String said) {
    var words = question.words();
    var allowed = new ArrayList<>(question.allowed());
    if (!words.isEmpty()) {
      allowed.add("1 " + (words.size() == 2 ? "or" : "to") + " " + words.size());
    }
    var others = List.of(DeclaredFact.UNKNOWN, BACK, STOP);
    allowed.add(HELP);
    allowed.addAll(others);
    var help = question.numbers().flatMap(numbers -> numbers.help(said));
    var meant =
        words.isEmpty()
            ? question.number(said).or(() -> Nearest.to(said, others))
            : Nearest.to(said, Stream.concat(words.stream(), others.stream()).toList());
    return SafeText.quoted(said)
        + " is no answer; allowed: "
        + String.join(", ", allowed)
        + "."
        + help.map(text -> " " + text)
            .or(() -> meant.map(word -> " Did you mean " + word + "?"))
            .orElse("");
  }
}
