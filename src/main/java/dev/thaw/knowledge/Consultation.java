package dev.thaw.knowledge;

import dev.thaw.advice.Outcome;
import dev.thaw.advice.UnusableRules;
import dev.thaw.rulebook.Variant;
import dev.thaw.usecase.UseCase;
import java.util.Optional;
import java.util.Set;

/**
 * What happened in one session.
 *
 * @param outcome what the rules concluded; nothing when they came to no verdict, or to more than
 *     one
 * @param matched the names of the rules that match once all is concluded; where a folder brings
 *     code of its own, also of code that ran, whatever became of its match later
 * @param deciding the names of the rules that the approach can rest on: they found something, or
 *     set a rule aside
 */
public record Consultation(Optional<Outcome> outcome, Set<String> matched, Set<String> deciding) {

  /**
   * Returns whether the approach can rest on what a rule concluded.
   *
   * @param rule the name of a rule or of a variant
   */
  public boolean decides(String rule) {
    return deciding.contains(Variant.originalName(rule));
  }

  /**
   * Returns what the rules concluded.
   *
   * @throws UnusableRules when they came to no verdict, or to more than one
   */
  public Outcome concluded() {
    return concluded(outcome);
  }

  static Outcome concluded(Optional<Outcome> outcome) {
    return outcome.orElseThrow(
        () -> new UnusableRules("The rules came to no verdict, or to more than one."));
  }

  /** Returns what happens in another case of the same kind. */
  Consultation restated(UseCase other) {
    return new Consultation(outcome.map(one -> one.restated(other)), matched, deciding);
  }
}
