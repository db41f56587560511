package dev.thaw.serving;

import java.util.List;

/** What came of an edit that was to be saved and served. */
public sealed interface SaveOutcome {

  /**
   * It is saved, and served from now on.
   *
   * @param rules what is served
   */
  record Saved(ServedRules rules) implements SaveOutcome {}

  /**
   * It is neither: something about it is not well.
   *
   * @param verdict what
   */
  record Red(EditVerdict verdict) implements SaveOutcome {}

  /**
   * It is neither: somebody else has changed the rules since its author began.
   *
   * @param now the digest of the rules as they are now
   */
  record Stale(String now) implements SaveOutcome {}

  /**
   * It cannot be saved at all.
   *
   * @param reasons why, line by line
   */
  record NotSaved(List<String> reasons) implements SaveOutcome {}
}
