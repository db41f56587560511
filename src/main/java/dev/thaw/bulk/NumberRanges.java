package dev.thaw.bulk;

import dev.thaw.Advisor;
import dev.thaw.advice.RangeStarts;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Quotient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which numbers some rules cannot tell apart: those between the same thresholds. */
final class NumberRanges {

  /** Rules that can tell all numbers apart. */
  static final NumberRanges NONE = new NumberRanges(Map.of(), List.of());

  private final Map<String, RangeStarts> ranges;
  private final List<Quotient> quotients;

  private NumberRanges(Map<String, RangeStarts> ranges, List<Quotient> quotients) {
    this.ranges = ranges;
    this.quotients = quotients;
  }

  /**
   * Looks at the thresholds of some rules.
   *
   * @param advisor the rules; where they bring code of their own, it can tell all numbers apart
   */
  static NumberRanges of(Advisor advisor) {
    return advisor.knowledge().hasOwnCode()
        ? NONE
        : of(advisor.facts().facts(), advisor.thresholds());
  }

  private static NumberRanges of(List<DeclaredFact> facts, List<Threshold> thresholds) {
    var ranges = new HashMap<String, RangeStarts>();
    var quotients = new ArrayList<Quotient>();
    for (var fact : facts) {
      fact.numbers()
          .ifPresent(
              bounds -> {
                ranges.put(fact.path(), RangeStarts.of(bounds, thresholds));
                bounds.workedOut().ifPresent(quotients::add);
              });
    }
    return new NumberRanges(ranges, quotients);
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
    return range == null ? 0 : range.rangeOf(number);
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
