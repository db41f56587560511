package dev.thaw.replay;

import dev.thaw.advice.ConditionState;
import dev.thaw.advice.CriterionAnswer;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Threshold;
import dev.thaw.format.OfKind;
import dev.thaw.usecase.Fact;
import java.util.List;
import java.util.Optional;

/** How what a rule finds in a use case now differs from what it found then. */
public sealed interface RuleChange extends OfKind {

  /**
   * Nothing is found any more, as there is no rule of this name.
   *
   * @param was what it found
   */
  record Removed(CriterionAnswer was) implements RuleChange {}

  /**
   * Nothing is found any more, as the rule does not match.
   *
   * @param was what it found
   * @param unmet the conditions that stand in the way; none where they are code and cannot be read
   *     one by one
   */
  record Unmatched(CriterionAnswer was, List<BlockingCondition> unmet) implements RuleChange {}

  /**
   * The rule matches, and yet the advice has no finding of it.
   *
   * @param was what it found
   */
  record Silent(CriterionAnswer was) implements RuleChange {}

  /**
   * What was found does not count any more, as other rules say.
   *
   * @param was what it found
   * @param by who sets the rule aside now, and why; at least one
   */
  record SetAsideNow(CriterionAnswer was, List<SetAside> by) implements RuleChange {}

  /**
   * Something counts now that did not count then, as other rules said.
   *
   * @param is what it finds
   * @param then who had set the rule aside, and why; at least one
   */
  record CountsNow(CriterionAnswer is, List<SetAside> then) implements RuleChange {}

  /**
   * The rule is set aside by other rules or for other reasons than then, or only then, or only now;
   * neither advice has a finding that this was or is the reason for.
   *
   * @param rule the rule that is or was set aside
   * @param then who had set it aside, and why; none where nobody had
   * @param now who sets it aside, and why; none where nobody does
   */
  record SetAsideOtherwise(String rule, List<SetAside> then, List<SetAside> now)
      implements RuleChange {}

  /**
   * Something is found of which the advice of then has nothing; whether the rule is new or only
   * matches now, that advice does not tell.
   *
   * @param is what it finds
   */
  record Found(CriterionAnswer is) implements RuleChange {}

  /**
   * The rule favours something else.
   *
   * @param was what it found
   * @param is what it finds
   */
  record Turned(CriterionAnswer was, CriterionAnswer is) implements RuleChange {}

  /**
   * The rule favours the same with other words, sources, facts or numbers.
   *
   * @param was what it found
   * @param is what it finds
   */
  record Retold(CriterionAnswer was, CriterionAnswer is) implements RuleChange {}

  /**
   * A condition that keeps a rule from matching.
   *
   * @param condition the condition as its author wrote it
   * @param state whether it fails or is unknown
   * @param paths the facts that it looks at; none where it is about conclusions of other rules
   * @param facts what was stated of these
   * @param number the number that the answer was compared with, if it was
   */
  record BlockingCondition(
      String condition,
      ConditionState state,
      List<String> paths,
      List<Fact> facts,
      Optional<Threshold> number) {}
}
