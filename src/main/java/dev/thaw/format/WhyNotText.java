package dev.thaw.format;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ConditionState;
import dev.thaw.advice.WhyNot;
import dev.thaw.advice.WhyNot.Considered;
import dev.thaw.advice.WhyNot.ShownCondition;
import java.util.Comparator;
import java.util.List;

/** Writes for people why approaches were not advised, condition by condition. */
final class WhyNotText {

  private WhyNotText() {}

  /**
   * Writes them, and of each first the rules that could have matched: none of their conditions
   * fails.
   */
  static void write(List<WhyNot> whyNot, FactSentences sentences, Page page) {
    for (var one : whyNot) {
      page.heading(heading(one.approach()));
      one.rules().stream()
          .sorted(Comparator.comparing(WhyNotText::fails))
          .forEach(rule -> rule(rule, sentences, page));
    }
  }

  private static boolean fails(Considered rule) {
    return rule.conditions().stream().anyMatch(one -> one.state() == ConditionState.FAILS);
  }

  private static String heading(Approach approach) {
    return approach == Approach.NOT_COVERED
        ? "What would put it outside the criteria"
        : "Why not " + Words.of(approach);
  }

  private static void rule(Considered rule, FactSentences sentences, Page page) {
    page.paragraph("- ", rule.rule() + ".");
    if (!rule.setAsideBy().isEmpty()) {
      page.paragraph("  ", "It matches, and is set aside.");
    } else if (rule.matches()) {
      page.paragraph("  ", "It matches, and speaks against the advice.");
    }
    rule.conditions()
        .forEach(condition -> page.paragraph(state(condition), describe(condition, sentences)));
  }

  private static String state(ShownCondition condition) {
    return switch (condition.state()) {
      case HOLDS -> "  holds:   ";
      case FAILS -> "  fails:   ";
      case UNKNOWN -> "  unknown: ";
    };
  }

  /** A condition that fails is shown with the fact that makes it fail. */
  private static String describe(ShownCondition condition, FactSentences sentences) {
    if (condition.state() == ConditionState.UNKNOWN && !condition.inTheWay()) {
      return condition.condition() + " (not in the way)";
    }
    var stated = sentences.stated(condition.facts());
    return condition.state() == ConditionState.FAILS && !stated.isEmpty()
        ? condition.condition() + " (" + stated + ")"
        : condition.condition();
  }
}
