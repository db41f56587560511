package dev.thaw.scenarios;

import dev.thaw.format.Page;
import dev.thaw.wording.SafeText;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report for people: what went wrong, scenario by scenario, and how many there are. */
public final class ScenariosText {

  private final Page page;

  private ScenariosText(boolean colour) {
    this.page = new Page(colour);
  }

  /**
   * Writes those scenarios that did not pass, in lines of at most 80 characters as far as their
   * names allow, ending in a line feed; empty when all passed.
   *
   * @param report what to write
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String troubles(ScenarioReport report, boolean colour) {
    if (report.passed()) {
      return "";
    }
    var text = new ScenariosText(colour);
    report.troubles().forEach(text::result);
    return text.page.text();
  }

  /**
   * Writes how many scenarios there are and how they ended, in one line.
   *
   * @param report what to write
   */
  public static String summary(ScenarioReport report) {
    var all = report.results().size();
    var counts =
        Arrays.stream(Status.values())
            .filter(status -> report.count(status) > 0)
            .map(status -> report.count(status) + " " + status.word());
    return Stream.concat(Stream.of(all + (all == 1 ? " scenario" : " scenarios")), counts)
            .collect(Collectors.joining(", "))
        + ".\n";
  }

  private void result(ScenarioResult result) {
    page.heading(result.describe());
    result.says().lines().forEach(line -> page.paragraph("", SafeText.plain(line)));
  }
}
