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
        ? "Why the criteria cover it"
        : "Why not " + Words.of(approach);
  }

  private static void rule(Considered rule, Page page) {
    page.paragraph("- ", rule.rule() + ".");
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
    return condition
        .stated()
        .filter(fact -> condition.state() == ConditionState.FAILS)
        .map(fact -> condition.says() + " (" + fact.name().path() + " is " + fact.answer() + ")")
        .orElse(condition.says());
  }
}
