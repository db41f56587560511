package dev.thaw.advice;

import dev.thaw.usecase.DeclaredFact.WholeNumber;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A number that gives words of the source a bound, such as where "a few thousand" ends.
 *
 * @param name the words
 * @param edge what they do at the number: ends at, or begins at
 * @param value the number itself, which still belongs to the words
 * @param unit what is counted
 * @param because why it is this number
 * @param sources the ids of the statements and readings that the number rests on
 */
public record Threshold(
    String name, String edge, long value, String unit, String because, List<String> sources) {

  private static final String END = "ends at";

  /**
   * Returns the number alone, as a written advice keeps it.
   *
   * @param name the words
   * @param value the number
   */
  public static Threshold bare(String name, long value) {
    return new Threshold(name, "", value, "", "", List.of());
  }

  /**
   * Returns where the ranges begin that rules tell apart in a number, the least number first: each
   * threshold is one by itself, and so is what lies between two of them.
   *
   * @param bounds the number
   * @param thresholds what the rules compare with, of this unit and of others
   */
  public static SortedSet<Long> rangeStarts(WholeNumber bounds, Collection<Threshold> thresholds) {
    var starts = new TreeSet<>(Set.of(bounds.from()));
    thresholds.stream()
        .filter(number -> number.unit().equals(bounds.unit()))
        .flatMap(number -> Stream.of(number.value(), number.value() + 1))
        .filter(start -> start > bounds.from() && start <= bounds.to())
        .forEach(starts::add);
    return starts;
  }

  /** Returns whether the words end at the number; else they begin there. */
  public boolean isEnd() {
    return edge.equals(END);
  }

  /** Returns the number in a sentence, with its reason. */
  public String describe() {
    return String.format(Locale.ROOT, "%s %s %,d %s: %s.", name, edge, value, unit, because);
  }
}
