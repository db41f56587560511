package dev.thaw.knowledge;

import dev.thaw.advice.Outcome;
import dev.thaw.rulebook.Variant;
import java.util.Optional;
import java.util.Set;

/**
 * What happened in one session.
 *
 * @param outcome what the rules concluded; nothing when they came to no verdict, or to more than
 *     one
 * @param matched the names of the rules whose consequences ran, whatever became of them later
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
}
