package dev.thaw.scorecard;

import dev.thaw.advice.Approach;
import dev.thaw.document.Fields;
import dev.thaw.evidence.Comparison;
import dev.thaw.usecase.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An adviser that freezes by one number at most.
 *
 * @param freeze where it freezes; nothing where it never does so by a number
 * @param otherwise what it advises everywhere else
 */
record SimpleAdviser(String name, String says, Optional<FewExamples> freeze, Approach otherwise)
    implements Adviser {

  private static final List<String> APPROACHES = Word.words(Approach.values());

  /** What a number counts. */
  enum By implements Word {
    /** All labelled examples. */
    EXAMPLES,
    /** Those of a class, on average. */
    EXAMPLES_PER_CLASS
  }

  /**
   * Where few examples end.
   *
   * @param by what is counted
   * @param value the number
   * @param included whether the number itself is still few
   */
  record FewExamples(By by, double value, boolean included) {

    static FewExamples read(Fields one) {
      var by = one.word("by", Word.words(By.values())).orElse(By.EXAMPLES.word());
      var below = one.number("below");
      double value = below.or(() -> one.number("upTo")).orElse(0.0);
      return new FewExamples(Word.constant(By.values(), by), value, below.isEmpty());
    }

    boolean holds(Comparison row) {
      var count = count(row);
      return count.isPresent()
          && (included ? count.getAsDouble() <= value : count.getAsDouble() < value);
    }

    private OptionalDouble count(Comparison row) {
      if (by == By.EXAMPLES_PER_CLASS) {
        return row.examplesPerClass();
      }
      var examples = row.examples();
      return examples.isPresent()
          ? OptionalDouble.of((double) examples.getAsLong())
          : OptionalDouble.empty();
    }
  }

  static SimpleAdviser read(Fields one) {
    var otherwise = one.word("otherwise", APPROACHES).map(Approach::of);
    return new SimpleAdviser(
        one.text("name"),
        one.optionalText("says").orElse(""),
        one.find("freeze").flatMap(given -> one.group("freeze", FewExamples::read)),
        otherwise.orElse(Approach.UNDECIDED));
  }

  @Override
  public Approach advise(Comparison comparison) {
    return freeze.filter(bound -> bound.holds(comparison)).isPresent()
        ? Approach.FEATURE_EXTRACTION
        : otherwise;
  }
}
