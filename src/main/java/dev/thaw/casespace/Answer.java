package dev.thaw.casespace;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import java.util.Optional;

/**
 * One of the answers to a question that the rules can tell apart.
 *
 * @param question the question
 * @param fact the answer, or one that stands for a range; nothing when the question is left open
 * @param range the numbers that it stands for, where the answer is a number
 */
public record Answer(DeclaredFact question, Optional<Fact> fact, Optional<Range> range) {

  /**
   * Returns that a question has no answer.
   *
   * @param question the question
   */
  public static Answer unknown(DeclaredFact question) {
    return new Answer(question, Optional.empty(), Optional.empty());
  }

  static Answer word(DeclaredFact question, String word) {
    return new Answer(question, Optional.of(question.state(word)), Optional.empty());
  }

  static Answer number(DeclaredFact question, Range range) {
    var fact = question.state(range.example());
    return new Answer(question, Optional.of(fact), Optional.of(range));
  }

  /**
   * Returns whether this answer stands for a fact.
   *
   * @param stated a fact of this question
   */
  public boolean holds(Fact stated) {
    return stated instanceof NumberFact number
        ? range.filter(numbers -> numbers.holds(number.value())).isPresent()
        : fact.filter(stated::equals).isPresent();
  }

  /** Returns the answer alone, such as {@code low}, {@code 1 to 5000} or {@code unknown}. */
  public String describe() {
    return range
        .map(numbers -> isAnyNumber(numbers) ? "any number" : numbers.describe())
        .or(() -> fact.map(Fact::answer))
        .orElse(DeclaredFact.UNKNOWN);
  }

  private boolean isAnyNumber(Range numbers) {
    return question
        .numbers()
        .filter(all -> all.from() == numbers.low() && all.to() == numbers.high())
        .isPresent();
  }
}
