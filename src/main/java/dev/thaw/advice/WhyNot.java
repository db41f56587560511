package dev.thaw.advice;

import dev.thaw.usecase.Fact;
import java.util.List;

/**
 * Explains why an approach was not advised: which rules favour it, and what kept each of them from
 * matching or from counting.
 *
 * @param approach the approach that was not advised
 * @param rules every rule that favours this approach, sorted by criterion, then by name
 */
public record WhyNot(Approach approach, List<Considered> rules) {

  /**
   * A rule that would have favoured the approach.
   *
   * @param criterion the question of the source that it answers
   * @param rule its full name
   * @param origin whose rule it is, such as built-in
   * @param matches whether it matched, so that it speaks against what was advised, unless it was
   *     set aside
   * @param setAsideBy the full names of the rules that set it aside, if it matched and any did
   * @param conditions what its conditions evaluate to, in their order; none where they are code
   *     that cannot be read one by one
   */
  public record Considered(
      String criterion,
      String rule,
      Origin origin,
      boolean matches,
      List<String> setAsideBy,
      List<ShownCondition> conditions) {}

  /**
   * How a condition evaluates in the use case.
   *
   * @param condition the condition as its author wrote it
   * @param state whether it holds
   * @param facts the stated fact that it was held against; nothing where that is unknown
   * @param inTheWay whether it keeps the rule from matching; a condition on what must not be so
   *     does not as long as it is unknown
   */
  public record ShownCondition(
      String condition, ConditionState state, List<Fact> facts, boolean inTheWay) {}
}
