package dev.thaw.advice;

import java.util.List;

/**
 * What the rules concluded in one consultation, in no particular order.
 *
 * @param verdict what all findings together lead to
 * @param findings the findings that count
 * @param gaps the criteria that are answered, yet favour nothing
 * @param notes what is to be borne in mind
 * @param next what to do next
 */
public record Outcome(
    Verdict verdict,
    List<Finding> findings,
    List<Gap> gaps,
    List<Note> notes,
    List<NextStep> next) {

  /**
   * Returns whether a rule concluded something that the approach can depend on.
   *
   * @param rule the full name of the rule
   */
  public boolean decides(String rule) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
  }
}
