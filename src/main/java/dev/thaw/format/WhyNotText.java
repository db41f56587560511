package dev.thaw.format;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ConditionState;
import dev.thaw.advice.WhyNot;
import dev.thaw.advice.WhyNot.Condition;
import dev.thaw.advice.WhyNot.Considered;
import java.util.List;

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
    rule.conditions().forEach(condition -> page.paragraph(state(condition), told(condition)));
  }

  private static String state(Condition condition) {
    return switch (condition.state()) {
      case HOLDS -> "  holds:   ";
      case FAILS -> "  fails:   ";
      case UNKNOWN -> "  unknown: ";
    };
  }

  /** A condition that fails is shown with the fact that makes it fail. */
  private static String told(Condition condition) {
    if (condition.state() == ConditionState.UNKNOWN && !condition.inTheWay()) {
      return condition.says() + " (not in the way)";
    }
    return condition
        .stated()
        .filter(fact -> condition.state() == ConditionState.FAILS)
        .map(fact -> condition.says() + " (" + fact.name().path() + " is " + fact.answer() + ")")
        .orElse(condition.says());
  }
}
