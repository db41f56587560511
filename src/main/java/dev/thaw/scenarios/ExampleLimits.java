package dev.thaw.scenarios;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where the examples of an outline make more of it than any memory holds. */
final class ExampleLimits {

  /** How many characters the scenarios of one outline may have, all examples filled in. */
  private static final long LARGEST = 1 << 24;

  /** What Cucumber keeps of a step besides its text, about. */
  private static final int STEP = 200;

  private final FeatureText feature;
  private final List<Step> background;

  private ExampleLimits(FeatureText feature, List<Step> background) {
    this.feature = feature;
    this.background = background;
  }

  /** Returns which outlines have too many examples; a text that is no feature has none. */
  static List<String> problems(FeatureText feature) {
    var parser = GherkinParser.builder().includeSource(false).includePickles(false).build();
    return parser
        .parse(feature.uri().toString(), feature.text().getBytes(StandardCharsets.UTF_8))
        .map(Envelope::getGherkinDocument)
        .flatMap(Optional::stream)
        .map(GherkinDocument::getFeature)
        .flatMap(Optional::stream)
        .flatMap(read -> of(feature, read.getChildren()))
        .toList();
  }

  private static Stream<String> of(FeatureText feature, List<FeatureChild> children) {
    var steps = steps(children.stream().map(FeatureChild::getBackground).flatMap(Optional::stream));
    var scenarios = children.stream().map(FeatureChild::getScenario).flatMap(Optional::stream);
    var limits = new ExampleLimits(feature, steps);
    return Stream.concat(
        scenarios.flatMap(limits::problem),
        children.stream()
            .map(FeatureChild::getRule)
            .flatMap(Optional::stream)
            .flatMap(rule -> limits.in(rule.getChildren())));
  }

  private Stream<String> in(List<RuleChild> children) {
    var own = steps(children.stream().map(RuleChild::getBackground).flatMap(Optional::stream));
    var all = Stream.concat(background.stream(), own.stream()).toList();
    return children.stream()
        .map(RuleChild::getScenario)
        .flatMap(Optional::stream)
        .flatMap(new ExampleLimits(feature, all)::problem);
  }

  private static List<Step> steps(Stream<Background> backgrounds) {
    return backgrounds.flatMap(one -> one.getSteps().stream()).toList();
  }

  private Stream<String> problem(Scenario scenario) {
    var steps = Stream.concat(background.stream(), scenario.getSteps().stream()).toList();
    long fixed =
        steps.stream().mapToLong(step -> STEP + texts(step).mapToLong(String::length).sum()).sum();
    long slots =
        scenario.getSteps().stream()
            .flatMap(ExampleLimits::texts)
            .mapToLong(ExampleLimits::slots)
            .sum();
    long size =
        scenario.getExamples().stream()
            .flatMap(examples -> examples.getTableBody().stream())
            .mapToLong(row -> STEP + fixed + slots * longest(row))
            .sum();
    return size <= LARGEST
        ? Stream.empty()
        : Stream.of(
            FeatureLimits.at(
                feature.uri(),
                scenario.getLocation().getLine().intValue(),
                "the examples make too much of this scenario; allowed: fewer rows, or fewer steps."));
  }

  private static Stream<String> texts(Step step) {
    var cells =
        step.getDataTable().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getCells().stream())
            .map(TableCell::getValue);
    var lines = step.getDocString().stream().map(text -> text.getContent());
    return Stream.of(Stream.of(step.getText()), cells, lines).flatMap(all -> all);
  }

  private static long slots(String text) {
    return text.chars().filter(sign -> sign == '<').count();
  }

  private static long longest(TableRow row) {
    return row.getCells().stream().mapToLong(cell -> cell.getValue().length()).max().orElse(0);
  }
}
