package dev.thaw.advice;

import dev.thaw.usecase.DeclaredFact.WholeNumber;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The ranges that rules tell apart in the numbers of one fact: each threshold is one by itself, and
 * so is what lies between two of them.
 *
 * @param starts where each range begins, the least number first
 * @param to the greatest number
 */
public record RangeStarts(List<Long> starts, long to) {

  /**
   * Returns the ranges of a number.
   *
   * @param bounds the number
   * @param thresholds what the rules compare with, of this unit and of others
   */
  public static RangeStarts of(WholeNumber bounds, Collection<Threshold> thresholds) {
    var starts = new TreeSet<>(Set.of(bounds.from()));
    thresholds.stream()
        .filter(number -> number.unit().equals(bounds.unit()))
        .flatMap(number -> Stream.of(number.value(), number.value() + 1))
        .filter(start -> start > bounds.from() && start <= bounds.to())
        .forEach(starts::add);
    return new RangeStarts(List.copyOf(starts), bounds.to());
  }

  /**
   * Returns which range a number lies in, from 1 on; 0 where it is out of bounds.
   *
   * @param number the number
   */
  public int rangeOf(long number) {
    int found = number > to ? -1 : Collections.binarySearch(starts, number);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
