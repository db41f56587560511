package dev.thaw.bulk;

import dev.thaw.Advisor;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.DeclaredFact.WholeNumber;
import dev.thaw.usecase.Quotient;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which numbers some rules cannot tell apart: those between the same thresholds. */
final class NumberRanges {

  private final Map<String, Range> ranges = new HashMap<>();
  private final List<Quotient> quotients;

  /**
   * Looks at the thresholds of some rules.
   *
   * @param advisor the rules; where they bring code of their own, it can tell all numbers apart
   */
  NumberRanges(Advisor advisor) {
    var numbers = advisor.facts().facts().stream().filter(DeclaredFact::isNumber).toList();
    if (!advisor.knowledge().hasOwnCode()) {
      for (var fact : numbers) {
        ranges.put(fact.path(), Range.of(fact.numbers().orElseThrow(), advisor.thresholds()));
      }
    }
    this.quotients =
        numbers.stream()
            .flatMap(fact -> fact.numbers().stream())
            .flatMap(number -> number.workedOut().stream())
            .toList();
  }

  /**
   * The numbers of one fact.
   *
   * @param starts where each range begins, in their order
   * @param to the greatest number
   */
  private record Range(List<Long> starts, long to) {

    static Range of(WholeNumber bounds, Collection<Threshold> thresholds) {
      return new Range(List.copyOf(Threshold.rangeStarts(bounds, thresholds)), bounds.to());
    }

    int of(long number) {
      int found = Collections.binarySearch(starts, number);
      return number > to ? 0 : found >= 0 ? found + 1 : -found - 1;
    }
  }

  /**
   * Returns the range that a number lies in, from 1 on; 0 where it is no answer to the fact, or
   * where no other number is like it.
   *
   * @param path the path of the fact
   * @param number the number
   */
  int of(String path, long number) {
    var range = ranges.get(path);
    return range == null ? 0 : range.of(number);
  }

  /**
   * Returns whether a number follows from others that are stated, so that more than their ranges
   * matters.
   *
   * @param paths the paths of the numbers that are stated
   */
  boolean isMoreThanRanges(Collection<String> paths) {
    return quotients.stream()
        .anyMatch(one -> paths.contains(one.dividend()) && paths.contains(one.divisor()));
  }
}
