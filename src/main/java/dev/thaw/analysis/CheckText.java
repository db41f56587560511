package dev.thaw.analysis;

import dev.thaw.format.Page;
import dev.thaw.format.UseCaseYaml;
import dev.thaw.format.Words;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.wording.SafeText;
import java.util.List;

/** Writes for people whether rules hold together, and whether their scenarios do. */
public final class CheckText {

  private CheckText() {}

  /**
   * Writes a check, ending in a line feed.
   *
   * @param check whether the rules hold together
   * @param scenarios how their scenarios ended
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String write(Check check, ScenarioReport scenarios, boolean colour) {
    var page = new Page(colour);
    page.heading("Valid: yes, all " + check.rules() + " rules.");
    page.heading("Holds together: " + verdict(check));
    for (int i = 0; i < check.violations().size(); i++) {
      violation(page, i + 1, check.violations().get(i));
    }
    var broken = scenarios.troubles();
    page.heading("Scenarios: " + verdict(scenarios, broken));
    broken.forEach(result -> scenario(page, result));
    overruled(page, scenarios);
    return page.text();
  }

  private static String verdict(Check check) {
    var cases = Words.grouped(check.cases()) + " cases";
    return check.violations().isEmpty()
        ? "yes, in all " + cases + " that the rules can tell apart."
        : "no (" + cases + " looked at).";
  }

  private static void violation(Page page, int number, Violation violation) {
    page.paragraph(number + ". ", violation.says());
    violation
        .example()
        .map(UseCaseYaml::write)
        .ifPresent(
            yaml -> {
              page.paragraph("   ", "A case of it:");
              page.lines("     ", yaml);
            });
  }

  private static String verdict(ScenarioReport report, List<ScenarioResult> broken) {
    int overruled = report.overruled().size();
    return broken.isEmpty()
        ? overruled == 0 ? "all " + report.results().size() + " hold." : "all others hold."
        : broken.size()
            + " of "
            + report.results().size()
            + (broken.size() == 1 ? " does not hold." : " do not hold.");
  }

  private static void overruled(Page page, ScenarioReport report) {
    if (!report.overruled().isEmpty()) {
      page.heading("Overruled by a house that means it so: " + report.overruled().size() + ".");
      report.overruled().forEach(result -> scenario(page, result));
    }
    if (!report.needless().isEmpty()) {
      page.heading("Said to be overruled, and not: " + report.needless().size() + ".");
      report
          .needless()
          .forEach(
              one ->
                  page.paragraph(
                      "- ",
                      one.place()
                          + ": "
                          + SafeText.plain(one.feature() + ": " + one.scenario())
                          + " holds, or is not there; take it off the list."));
    }
  }

  private static void scenario(Page page, ScenarioResult result) {
    page.paragraph("- ", result.describe());
    result.says().lines().findFirst().ifPresent(line -> page.paragraph("  ", line));
  }
}
