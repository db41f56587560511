package dev.thaw.advice;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules concluded in one consultation, in no particular order.
 *
 * @param verdict the approach that all findings together lead to
 * @param findings the findings that count
 * @param notes what is to be borne in mind
 * @param steps what to do next
 */
public record Outcome(Verdict verdict, List<Finding> findings, List<Note> notes, List<Step> steps) {

  /** Returns all conclusions, of whatever kind. */
  public Stream<Conclusion> conclusions() {
    return Stream.of(List.of(verdict), findings, notes, steps).flatMap(List::stream);
  }
}
