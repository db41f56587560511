package dev.thaw.format;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ConditionState;
import dev.thaw.advice.WhyNot;
import dev.thaw.advice.WhyNot.Considered;
import dev.thaw.advice.WhyNot.ShownCondition;
import java.util.List;
import java.util.stream.Collectors;

/** Writes for people why approaches were not advised, condition by condition. */
final class WhyNotText {

  private WhyNotText() {}

  static void write(List<WhyNot> whyNot, Page page) {
    for (var one : whyNot) {
      page.heading(heading(one.approach()));
      one.rules().forEach(rule -> rule(rule, page));
    }
  }

  private static String heading(Approach approach) {
    return approach == Approach.NOT_COVERED
        ? "What would put it outside the criteria"
        : "Why not " + Words.of(approach);
  }

  private static void rule(Considered rule, Page page) {
    page.paragraph("- ", rule.rule() + ".");
    if (!rule.setAsideBy().isEmpty()) {
      page.paragraph("  ", "It matches, and is set aside.");
    } else if (rule.matches()) {
      page.paragraph("  ", "It matches, and speaks against the advice.");
    }
    rule.conditions().forEach(condition -> page.paragraph(state(condition), describe(condition)));
  }

  private static String state(ShownCondition condition) {
    return switch (condition.state()) {
      case HOLDS -> "  holds:   ";
      case FAILS -> "  fails:   ";
      case UNKNOWN -> "  unknown: ";
    };
  }

  /** A condition that fails is shown with the fact that makes it fail. */
  private static String describe(ShownCondition condition) {
    if (condition.state() == ConditionState.UNKNOWN && !condition.inTheWay()) {
      return condition.condition() + " (not in the way)";
    }
    var stated =
        condition.facts().stream()
            .map(fact -> fact.path() + " is " + fact.answer())
            .collect(Collectors.joining(", "));
    return condition.state() == ConditionState.FAILS && !stated.isEmpty()
        ? condition.condition() + " (" + stated + ")"
        : condition.condition();
  }
}
