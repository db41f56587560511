package dev.thaw.evidence;

import dev.thaw.document.Fields;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far apart a use case and a comparison are by one fact.
 *
 * @param path the fact
 * @param weight how much it counts
 * @param decisive whether other answers are not near at all
 * @param vague answers that say little, so that two of them need not mean the same
 * @param onlyIfStated answers of a comparison that are not near to a use case that states none
 * @param decades how many powers of ten two numbers are apart that have nothing in common
 * @param between which other answers have something in common
 */
record FactDistance(
    String path,
    double weight,
    boolean decisive,
    List<String> vague,
    List<String> onlyIfStated,
    double decades,
    List<Between> between) {

  /**
   * Two answers that have something in common.
   *
   * @param these both of them
   * @param apart how far apart they are, from 0 to 1
   */
  record Between(List<String> these, double apart) {

    static Between read(Fields one) {
      return new Between(one.texts("these"), one.number("apart").orElse(1.0));
    }
  }

  static FactDistance read(Fields one) {
    return new FactDistance(
        one.text("path"),
        one.number("weight").orElse(1.0),
        one.flag("decisive"),
        one.texts("vague"),
        one.texts("onlyIfStated"),
        one.number("decades").orElse(1.0),
        one.optionalGroups("between", Between::read));
  }

  /** Returns whether a comparison can be near to a use case at all, as far as this fact goes. */
  boolean allows(UseCase useCase, UseCase compared) {
    var stated = useCase.fact(path);
    var other = compared.fact(path).map(Fact::answer);
    boolean differs = decisive && stated.isPresent() && !other.equals(stated.map(Fact::answer));
    return !differs && (stated.isPresent() || other.filter(onlyIfStated::contains).isEmpty());
  }

  /**
   * Returns how far apart both are, from 0 to 1; nothing where the use case does not state it.
   *
   * @param useCase the use case
   * @param compared what a comparison states
   * @param open how far apart they are where one of them says little or nothing
   */
  OptionalDouble apart(UseCase useCase, UseCase compared, double open) {
    return useCase
        .fact(path)
        .map(stated -> compared.fact(path).map(other -> apart(stated, other, open)).orElse(open))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private double apart(Fact stated, Fact other, double open) {
    if (stated instanceof NumberFact one && other instanceof NumberFact two) {
      return Math.min(1, Math.abs(Math.log10((double) one.value() / two.value())) / decades);
    }
    var answers = List.of(stated.answer(), other.answer());
    if (stated.equals(other)) {
      return vague.contains(stated.answer()) ? open : 0;
    }
    return common(answers).map(Between::apart).orElse(1.0);
  }

  private Optional<Between> common(List<String> answers) {
    return between.stream().filter(one -> one.these().containsAll(answers)).findFirst();
  }
}
