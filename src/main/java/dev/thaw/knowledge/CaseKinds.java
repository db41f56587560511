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

/**
 * The kinds of use cases that rules in sentences cannot tell apart: those with the same words, and
 * with numbers that lie between the same numbers of the rules.
 */
public final class CaseKinds {

  private final Map<String, Place> places = new HashMap<>();

  CaseKinds(FactCatalogue facts, List<Threshold> thresholds) {
    facts
        .facts()
        .forEach(fact -> places.put(fact.path(), Place.of(fact, places.size(), thresholds)));
  }

  /**
   * Where a fact stands among the answers of a case.
   *
   * @param index its number
   * @param words the number of each of its words, from 1 on; none where it takes a number
   * @param ranges the numbers that the rules tell apart; nothing where it takes words
   */
  private record Place(int index, Map<String, Integer> words, Optional<RangeStarts> ranges) {

    static Place of(DeclaredFact fact, int index, List<Threshold> thresholds) {
      var words = new HashMap<String, Integer>();
      fact.words().forEach(word -> words.put(word, words.size() + 1));
      var ranges = fact.numbers().map(bounds -> RangeStarts.of(bounds, thresholds));
      return new Place(index, words, ranges);
    }

    /** Returns which answer a fact gives; 0 where it is none. */
    int answer(Fact fact) {
      return fact instanceof NumberFact number
          ? ranges.map(all -> all.rangeOf(number.value())).orElse(0)
          : words.getOrDefault(fact.answer(), 0);
    }
  }

  /**
   * Returns the kind of a use case: which answer is given to each fact, a character each; nothing
   * where something is stated that is no fact, or no answer to one.
   *
   * @param useCase what is stated
   */
  public Optional<String> of(UseCase useCase) {
    var answers = new char[places.size()];
    for (var fact : useCase.facts()) {
      var place = places.get(fact.path());
      int answer = place == null ? 0 : place.answer(fact);
      if (place == null || answer == 0) {
        return Optional.empty();
      }
      answers[place.index()] = (char) answer;
    }
    return Optional.of(new String(answers));
  }
}
