package dev.thaw.format;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import java.util.List;
import java.util.Optional;

/**
 * The JSON document that lists rules for other programs, as {@link Schema#RULES} defines it.
 *
 * @param rules the rules that were asked for, in the order of their files
 */
public record RulesDocument(List<ListedRule> rules) {

  /** A rule as its author wrote it. */
  record ListedRule(
      String rule,
      Place place,
      Optional<String> criterion,
      List<String> sources,
      Origin origin,
      List<String> when,
      List<String> then,
      String drl) {

    static ListedRule of(WrittenRule rule) {
      return new ListedRule(
          rule.name(),
          rule.place(),
          rule.criterion(),
          rule.sources(),
          rule.origin(),
          rule.conditions().stream().map(Sentence::text).toList(),
          rule.consequences().stream().map(Sentence::text).toList(),
          rule.drl());
    }
  }

  /**
   * Returns what JSON holds of some rules.
   *
   * @param rules the rules
   */
  public static RulesDocument of(List<WrittenRule> rules) {
    return new RulesDocument(rules.stream().map(ListedRule::of).toList());
  }
}
