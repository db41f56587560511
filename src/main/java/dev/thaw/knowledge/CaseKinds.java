package dev.thaw.knowledge;

import dev.thaw.advice.Threshold;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.Collections;
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
   * @param starts where the ranges begin that the rules tell apart, the first being the least
   *     number; none where it takes words
   * @param to the greatest number
   */
  private record Place(int index, Map<String, Integer> words, List<Long> starts, long to) {

    static Place of(DeclaredFact fact, int index, List<Threshold> thresholds) {
      var words = new HashMap<String, Integer>();
      fact.words().forEach(word -> words.put(word, words.size() + 1));
      return fact.numbers()
          .map(
              bounds ->
                  new Place(
                      index,
                      Map.of(),
                      List.copyOf(Threshold.rangeStarts(bounds, thresholds)),
                      bounds.to()))
          .orElseGet(() -> new Place(index, words, List.of(), 0));
    }

    /** Returns which answer a fact gives; 0 where it is none. */
    int answer(Fact fact) {
      if (!(fact instanceof NumberFact number)) {
        return words.getOrDefault(fact.answer(), 0);
      }
      int found = number.value() > to ? -1 : Collections.binarySearch(starts, number.value());
      return found >= 0 ? found + 1 : -found - 1;
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
