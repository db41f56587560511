package dev.thaw.scenarios;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A feature as it was read, and those of its scenarios that are to be run.
 *
 * @param feature the whole feature
 * @param chosen its scenarios to be run, each example of an outline by itself
 */
record FeatureFile(Feature feature, List<Pickle> chosen) {

  static FeatureFile whole(Feature feature) {
    return new FeatureFile(feature, feature.getPickles());
  }

  FeatureFile only(Predicate<Pickle> wanted) {
    return new FeatureFile(feature, chosen.stream().filter(wanted).toList());
  }

  /** Returns whether a scenario begins at a line, or an outline, rule or feature that holds it. */
  static boolean beginsAt(Pickle scenario, int line) {
    return Stream.of(
            Optional.of(scenario.getLocation()),
            Optional.of(scenario.getScenarioLocation()),
            scenario.getExamplesLocation(),
            scenario.getRuleLocation(),
            scenario.getFeatureLocation())
        .flatMap(Optional::stream)
        .anyMatch(location -> location.getLine() == line);
  }

  static ScenarioPlace place(Pickle scenario) {
    return ScenarioPlace.of(scenario.getUri(), scenario.getLocation().getLine());
  }

  FeatureWithLines lines() {
    var lines = chosen.stream().map(scenario -> scenario.getLocation().getLine()).toList();
    return FeatureWithLines.create(feature.getUri(), lines);
  }

  ScenarioResult result(Pickle scenario, ScenarioOutcome ending) {
    return new ScenarioResult(
        place(scenario),
        scenario.getRuleLocation().flatMap(this::heading),
        name(scenario),
        ending.status(),
        ending.says(),
        ending.asked(),
        ending.explained());
  }

  private Optional<String> heading(Location rule) {
    return feature.elements().stream()
        .filter(element -> element.getLocation().equals(rule))
        .findFirst()
        .flatMap(Node::getName);
  }

  private String name(Pickle scenario) {
    return scenario.getExamplesLocation().isPresent()
        ? scenario.getName() + " " + row(scenario.getLocation())
        : scenario.getName();
  }

  private String row(Location row) {
    return feature.getSource().lines().skip(row.getLine() - 1L).findFirst().orElse("").strip();
  }
}
