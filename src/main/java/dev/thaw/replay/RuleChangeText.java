package dev.thaw.replay;

import dev.thaw.advice.ConditionState;
import dev.thaw.advice.CriterionAnswer;
import dev.thaw.advice.Finding;
import dev.thaw.advice.SetAside;
import dev.thaw.format.FactSentences;
import dev.thaw.format.Page;
import dev.thaw.format.Words;
import dev.thaw.replay.RuleChange.BlockingCondition;
import java.util.List;

/** Writes for people how what a rule finds differs from what it found. */
final class RuleChangeText {

  private final FactSentences sentences;
  private final Page page;

  private RuleChangeText(FactSentences sentences, Page page) {
    this.sentences = sentences;
    this.page = page;
  }

  static void write(RuleChange change, FactSentences sentences, Page page) {
    new RuleChangeText(sentences, page).change(change);
  }

  private void change(RuleChange change) {
    if (change instanceof RuleChange.Removed removed) {
      found(removed.was(), " favoured ");
      page.paragraph("  ", "There is no such rule any more.");
    } else if (change instanceof RuleChange.Unmatched unmatched) {
      found(unmatched.was(), " favoured ");
      unmet(unmatched.unmet());
    } else if (change instanceof RuleChange.Silent silent) {
      found(silent.was(), " favoured ");
      page.paragraph("  ", "It matches, yet no finding of it is in the advice.");
    } else if (change instanceof RuleChange.SetAsideNow aside) {
      found(aside.was(), " favoured ");
      aside.by().forEach(one -> page.paragraph("  ", "It is set aside now " + describe(one)));
    } else if (change instanceof RuleChange.CountsNow counts) {
      found(counts.is(), " favours ");
      counts.then().forEach(one -> page.paragraph("  ", "It was set aside then " + describe(one)));
    } else if (change instanceof RuleChange.SetAsideOtherwise aside) {
      page.paragraph("- ", aside.rule() + ".");
      setAside(aside);
    } else if (change instanceof RuleChange.Found found) {
      found(found.is(), " favours ");
    } else if (change instanceof RuleChange.Turned turned) {
      rule(turned.is());
      page.paragraph(
          "  ",
          "It favoured "
              + favours(turned.was())
              + " and favours "
              + favours(turned.is())
              + " now.");
      FieldChange.between(turned.was(), turned.is(), sentences).forEach(this::detail);
    } else if (change instanceof RuleChange.Retold retold) {
      rule(retold.is());
      FieldChange.between(retold.was(), retold.is(), sentences).forEach(this::detail);
    }
  }

  private void setAside(RuleChange.SetAsideOtherwise change) {
    without(change.now(), change.then()).forEach(one -> page.paragraph("  - ", describe(one)));
    without(change.then(), change.now()).forEach(one -> page.paragraph("  + ", describe(one)));
    if (change.then().isEmpty()) {
      page.paragraph("  ", "It was not set aside then, and had no finding.");
    } else if (change.now().isEmpty()) {
      page.paragraph("  ", "It is not set aside any more, and has no finding.");
    }
  }

  private static List<SetAside> without(List<SetAside> known, List<SetAside> all) {
    return all.stream().filter(one -> !known.contains(one)).toList();
  }

  private String describe(SetAside one) {
    return "by \""
        + one.by()
        + "\" ("
        + one.origin().text()
        + "), as "
        + sentences.stated(one.facts())
        + ": "
        + one.cited(one.because() + ".");
  }

  private void found(CriterionAnswer finding, String favours) {
    rule(finding);
    page.paragraph(
        "  ", finding.criterion() + favours + favours(finding) + ": " + finding.because() + ".");
  }

  private void rule(CriterionAnswer finding) {
    page.paragraph("- ", finding.rule() + ". [" + String.join(", ", finding.sources()) + "]");
  }

  private static String favours(CriterionAnswer finding) {
    return finding instanceof Finding of ? Words.of(of.favours()) : "nothing";
  }

  private void unmet(List<BlockingCondition> conditions) {
    if (conditions.isEmpty()) {
      page.paragraph("  ", "It does not match any more; its conditions are code.");
    } else {
      page.paragraph("  ", "It does not match any more:");
      conditions.forEach(
          condition ->
              page.paragraph("  - ", condition.condition() + ": " + state(condition) + "."));
    }
  }

  private String state(BlockingCondition condition) {
    var unknown =
        condition.paths().stream()
            .filter(path -> condition.facts().stream().noneMatch(one -> one.path().equals(path)))
            .map(sentences::called)
            .toList();
    if (condition.state() == ConditionState.UNKNOWN) {
      return "unknown"
          + (unknown.isEmpty() ? "" : ", as " + String.join(" and ", unknown) + " is not stated");
    }
    return "does not hold"
        + (condition.facts().isEmpty() ? "" : ", as " + sentences.stated(condition.facts()))
        + condition
            .number()
            .map(it -> " and \"" + it.name() + "\" " + it.edge() + " " + Words.grouped(it.value()))
            .orElse("");
  }

  private void detail(FieldChange detail) {
    page.paragraph("  ", detail.what() + ":");
    page.paragraph("  - ", detail.then());
    page.paragraph("  + ", detail.now());
  }
}
