package dev.thaw.advice;

import dev.thaw.usecase.UseCase;
import java.util.List;

/**
 * What the rules concluded in one consultation, in no particular order.
 *
 * @param verdict what all findings together lead to
 * @param findings the findings that count
 * @param gaps the criteria that are answered, yet favour nothing
 * @param notes what is to be borne in mind
 * @param next what to do next
 * @param setAside which rules were set aside that had concluded something, by which and why
 * @param discounted the findings that do not count, as their rules were set aside
 */
public record Outcome(
    Verdict verdict,
    List<Finding> findings,
    List<Gap> gaps,
    List<Note> notes,
    List<NextStep> next,
    List<SetAside> setAside,
    List<Finding> discounted) {

  /**
   * Returns what the rules conclude in another case that they cannot tell from this one.
   *
   * @param other the other case
   */
  public Outcome restated(UseCase other) {
    return new Outcome(
        verdict,
        Finding.restated(findings, other),
        gaps,
        notes,
        next,
        setAside.stream().map(one -> one.restated(other)).toList(),
        Finding.restated(discounted, other));
  }
}
