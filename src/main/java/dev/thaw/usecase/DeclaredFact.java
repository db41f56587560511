package dev.thaw.usecase;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code facts.yaml} says of one fact. Two declarations of one path are the same fact.
 *
 * @param path where it stands in a use case, such as {@code labels.noise}
 * @param called what it is called inside a sentence, such as {@code the noise of the labels}
 * @param sentence how it is stated in rules and scenarios, with {@link #SLOT} where the answer
 *     stands
 * @param asks the question by which people are asked for it; empty where it is a judgement of their
 *     own, which nobody has to give: it overrules other answers, and to leave it out is an answer
 *     too
 * @param change whether and how the practitioner can change it
 * @param takes what may be answered
 */
public record DeclaredFact(
    String path, String called, String sentence, String asks, Changeability change, Allowed takes) {

  /** Stands in the sentence of a fact for its answer. */
  public static final String SLOT = "{answer}";

  /** The word that people may write for any answer; it is the same as giving none. */
  public static final String UNKNOWN = "unknown";

  /** What may be answered. */
  public sealed interface Allowed permits OneWord, WholeNumber {}

  /**
   * One word of a closed list.
   *
   * @param all the words, in the order in which people are shown them
   */
  public record OneWord(List<AnswerWord> all) implements Allowed {}

  /**
   * A whole number.
   *
   * @param unit what is counted, such as {@code hours}; no other fact has this unit
   * @param from the least number that makes sense
   * @param to the greatest
   * @param below what helps whoever has fewer, in full sentences; nothing where no help is needed
   * @param workedOut how it follows from other numbers where it is not stated; nothing where it
   *     does not
   * @param measuredBy what to do to find it out, in full sentences; nothing where people just know
   *     it
   */
  public record WholeNumber(
      String unit,
      long from,
      long to,
      Optional<String> below,
      Optional<Quotient> workedOut,
      Optional<String> measuredBy)
      implements Allowed {

    String text() {
      return "a whole number in digits alone, from "
          + from
          + (to == Long.MAX_VALUE ? "" : " to " + to);
    }

    /**
     * Returns what helps whoever has fewer than the least number that makes sense.
     *
     * @param digits the number that was written, or whatever was
     */
    public Optional<String> help(String digits) {
      return below.filter(text -> digits.matches("[0-9]{1,18}") && Long.parseLong(digits) < from);
    }
  }

  /** Returns whether it is a judgement that people bring themselves. */
  public boolean isJudgement() {
    return asks.isEmpty();
  }

  /** Returns whether it takes a whole number. */
  public boolean isNumber() {
    return takes instanceof WholeNumber;
  }

  /** Returns whether it follows from other numbers where it is not stated. */
  boolean isWorkedOut() {
    return numbers().flatMap(WholeNumber::workedOut).isPresent();
  }

  /** Returns what it counts; nothing where it takes words. */
  public Optional<WholeNumber> numbers() {
    return takes instanceof WholeNumber number ? Optional.of(number) : Optional.empty();
  }

  /** Returns what may be answered; empty where that is a number. */
  public List<AnswerWord> answers() {
    return takes instanceof OneWord words ? words.all() : List.of();
  }

  /**
   * Returns the sentence that states something of it.
   *
   * @param words what stands in the place of the answer
   */
  public String stating(String words) {
    return sentence.replace(SLOT, words);
  }

  /**
   * Returns an answer as it stands in the sentence; an answer that is none of its words stands for
   * itself.
   *
   * @param answer one of {@link #words()}, or a whole number in digits
   */
  public String words(String answer) {
    return answers().stream()
        .filter(one -> one.word().equals(answer))
        .map(AnswerWord::says)
        .findFirst()
        .orElse(answer);
  }

  /** Returns the allowed words; empty where the answer is a number. */
  public List<String> words() {
    return answers().stream().map(AnswerWord::word).toList();
  }

  /** Returns what may be answered, for people: the words, or the bounds of the number. */
  public List<String> allowed() {
    return numbers().map(numbers -> List.of(numbers.text())).orElseGet(this::words);
  }

  /**
   * Returns the fact that an answer states.
   *
   * @param answer one of {@link #words()}, or a whole number in digits
   * @throws IllegalArgumentException when the answer is not allowed; its message says what is
   */
  public Fact state(String answer) {
    return stated(answer)
        .orElseThrow(() -> new IllegalArgumentException(refusal(SafeText.quoted(answer), answer)));
  }

  /**
   * Returns the fact that a number states.
   *
   * @param number the number, in this fact's unit
   * @throws IllegalArgumentException when the number is out of bounds, or words are wanted
   */
  public Fact state(long number) {
    var digits = Long.toString(number);
    return Optional.of(digits)
        .filter(all -> isNumber())
        .flatMap(this::stated)
        .orElseThrow(() -> new IllegalArgumentException(refusal(digits, digits)));
  }

  /**
   * Returns whether a fact is one that this declaration allows.
   *
   * @param fact a fact of this path
   */
  boolean allows(Fact fact) {
    return stated(fact.answer()).filter(fact::equals).isPresent();
  }

  /** Returns what may be answered, for people, and the word that stands for no answer. */
  public List<String> allowedOrUnknown() {
    return Stream.concat(allowed().stream(), Stream.of(UNKNOWN)).toList();
  }

  /**
   * Returns the fact that an answer states; nothing where the answer is not allowed.
   *
   * @param answer one of {@link #words()}, or a whole number in digits
   */
  public Optional<Fact> stated(String answer) {
    return numbers().isPresent()
        ? numbers().flatMap(bounds -> number(bounds, answer))
        : Optional.of(answer).filter(words()::contains).map(word -> new WordFact(path, word));
  }

  private Optional<Fact> number(WholeNumber bounds, String digits) {
    if (!digits.matches("0|[1-9][0-9]{0,18}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(digits))
          .filter(number -> number >= bounds.from() && number <= bounds.to())
          .map(number -> new NumberFact(path, number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Says why an answer is not taken, what is allowed, and what was probably meant.
   *
   * @param shown the answer as a message shows it
   * @param written the answer as it was written
   */
  public String refusal(String shown, String written) {
    return path + " is " + shown + allowedInstead(written);
  }

  /**
   * Says what is allowed in place of an answer, and what was probably meant or what helps.
   *
   * @param written the answer as it was written
   */
  public String allowedInstead(String written) {
    var all = allowedOrUnknown();
    var meant = number(written).or(() -> Nearest.to(written, all));
    var help = numbers().flatMap(numbers -> numbers.help(written));
    return "; allowed: "
        + String.join(", ", all)
        + "."
        + help.map(text -> " " + text)
            .or(() -> meant.map(word -> " Did you mean " + word + "?"))
            .orElse("");
  }

  /**
   * Returns the digits of the number that was probably meant; nothing where words are wanted, or it
   * cannot be guessed.
   *
   * @param written such as {@code 20k}
   */
  public Optional<String> number(String written) {
    return CountGuess.of(written).filter(digits -> isNumber() && stated(digits).isPresent());
  }

  /**
   * Says why a sentence does not state this fact.
   *
   * @param said what it has in place of the answer
   */
  public String refusalOfSentence(String said) {
    var all = Stream.concat(answers().stream().map(AnswerWord::says), Stream.of(UNKNOWN)).toList();
    return SafeText.quoted(stating(said))
        + " states no answer; allowed: "
        + String.join(", ", all)
        + "."
        + Nearest.meant(said, all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeclaredFact declared && declared.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
