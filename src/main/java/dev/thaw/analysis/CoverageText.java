package dev.thaw.analysis;

import dev.thaw.advice.ConditionState;
import dev.thaw.analysis.Coverage.ConditionCoverage;
import dev.thaw.analysis.Coverage.CoveredRule;
import dev.thaw.format.Page;
import dev.thaw.scenarios.ScenarioPlace;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes for people what scenarios show of each rule. */
public final class CoverageText {

  private CoverageText() {}

  /**
   * Writes the rules with the scenarios in which they matched, ending in a line feed.
   *
   * @param coverage what to write
   * @param scenarios how many scenarios there are
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String write(Coverage coverage, int scenarios, boolean colour) {
    var page = new Page(colour);
    page.heading("What the scenarios show of each rule");
    var shown = coverage.rules().stream().filter(rule -> !rule.matchedIn().isEmpty());
    shown.forEach(rule -> write(page, rule, scenarios));
    var others = coverage.rules().stream().filter(rule -> rule.matchedIn().isEmpty()).toList();
    if (!others.isEmpty()) {
      page.heading("Rules that match in no scenario");
      others.forEach(rule -> page.paragraph("- ", rule.rule().name()));
    }
    return page.text();
  }

  private static void write(Page page, CoveredRule rule, int scenarios) {
    page.paragraph("- ", rule.rule().name());
    page.paragraph("  ", matched(rule.matchedIn(), scenarios));
    rule.conditions().forEach(condition -> condition(page, condition));
  }

  private static String matched(List<ScenarioPlace> places, int scenarios) {
    return places.size() == scenarios
        ? "matched in every scenario"
        : "matched in " + places.size() + ": " + byFeature(places);
  }

  /** Names each feature once, with the lines of its scenarios. */
  private static String byFeature(List<ScenarioPlace> places) {
    var lines =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    place -> place.feature().replaceFirst(".*/", ""),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        place -> Integer.toString(place.line()), Collectors.joining(" "))));
    return lines.entrySet().stream()
        .map(feature -> feature.getKey() + ":" + feature.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void condition(Page page, ConditionCoverage condition) {
    var missing = condition.missing();
    page.paragraph(
        "  . ",
        condition.sentence().text()
            + ": "
            + (condition.seen().isEmpty() ? "never asked" : words(condition.seen()))
            + (missing.isEmpty() || condition.seen().isEmpty() ? "" : "; never " + words(missing)));
  }

  private static String words(Collection<ConditionState> states) {
    return states.stream()
        .map(state -> state.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
