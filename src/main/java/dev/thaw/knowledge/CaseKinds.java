package dev.thaw.knowledge;

import dev.thaw.advice.RangeStarts;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The kinds of use cases that rules in sentences cannot tell apart: those with the same words, and
 * with numbers that lie between the same numbers of the rules, in all facts that some rule looks
 * at. A kind is a number: the sum of the answers, each times the weight of its fact.
 */
public final class CaseKinds {

  private final Map<String, FactPlace> places = new HashMap<>();

  /** Rules that look at dozens of facts tell more kinds apart than there are numbers. */
  private final boolean areNumbered;

  /**
   * Finds the kinds.
   *
   * @param facts what can be stated
   * @param lookedAt the facts that some rule looks at
   * @param thresholds the numbers that the rules compare with
   */
  CaseKinds(FactCatalogue facts, Set<DeclaredFact> lookedAt, List<Threshold> thresholds) {
    long weight = 1;
    boolean numbered = true;
    for (var fact : facts.facts()) {
      var place = FactPlace.of(fact, lookedAt.contains(fact) ? weight : 0, thresholds);
      places.put(fact.path(), place);
      if (lookedAt.contains(fact)) {
        numbered &= weight <= Long.MAX_VALUE / (place.answers() + 1);
        weight *= place.answers() + 1;
      }
    }
    this.areNumbered = numbered;
  }

  /**
   * Where a fact stands among the answers of a case.
   *
   * @param weight how much one answer more adds to the number of a kind
   * @param words the number of each of its words, from 1 on; none where it takes a number
   * @param ranges the numbers that the rules tell apart; nothing where it takes words
   */
  private record FactPlace(long weight, Map<String, Integer> words, Optional<RangeStarts> ranges) {

    static FactPlace of(DeclaredFact fact, long weight, List<Threshold> thresholds) {
      var words = new HashMap<String, Integer>();
      fact.words().forEach(word -> words.put(word, words.size() + 1));
      var ranges = fact.numbers().map(bounds -> RangeStarts.of(bounds, thresholds));
      return new FactPlace(weight, words, ranges);
    }

    /** Returns how many answers it has. */
    long answers() {
      return ranges.map(all -> all.starts().size()).orElse(words.size());
    }

    /** Returns which answer a fact gives; 0 where it is none. */
    int answer(Fact fact) {
      return fact instanceof NumberFact number
          ? ranges.map(all -> all.rangeOf(number.value())).orElse(0)
          : words.getOrDefault(fact.answer(), 0);
    }
  }

  /**
   * Returns the kind of a use case; nothing where something is stated that is no fact, or no answer
   * to one, and where there are more kinds than numbers.
   *
   * @param useCase what is stated
   */
  public OptionalLong of(UseCase useCase) {
    long kind = 0;
    for (var fact : useCase.facts()) {
      var place = places.get(fact.path());
      int answer = place == null ? 0 : place.answer(fact);
      if (place == null || answer == 0) {
        return OptionalLong.empty();
      }
      kind += answer * place.weight();
    }
    return areNumbered ? OptionalLong.of(kind) : OptionalLong.empty();
  }
}
