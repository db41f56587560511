package dev.thaw;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario as its file has it, examples filled in.
 *
 * @param feature the feature's file name without its ending
 * @param rule the name of the business rule that it stands under
 * @param name its own name
 * @param tags the ids of the statements and readings that it is tagged with
 * @param steps all that it says, its background and tables included
 * @param ownSteps how many of the steps are its own, not its background's
 */
record WrittenScenario(
    String feature,
    String rule,
    String name,
    Set<String> tags,
    List<PickleStep> steps,
    int ownSteps) {

  private static final Pattern BRACKETS = Pattern.compile("\\[([SR0-9, ]+)]");

  /** Returns every scenario under a folder. */
  static List<WrittenScenario> under(String folder) {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .sorted()
          .flatMap(WrittenScenario::in)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns its steps with their tables, in their order. */
  List<String> said() {
    return steps.stream().map(step -> step.getText() + step.getArgument()).toList();
  }

  Set<String> given() {
    return steps.stream()
        .filter(step -> step.getType().equals(Optional.of(PickleStepType.CONTEXT)))
        .map(PickleStep::getText)
        .collect(Collectors.toSet());
  }

  List<String> then() {
    return steps.stream()
        .filter(step -> step.getType().equals(Optional.of(PickleStepType.OUTCOME)))
        .map(PickleStep::getText)
        .toList();
  }

  /** Returns the ids that its tags, or its sentences in brackets, name. */
  Stream<String> cited() {
    var inSentences =
        then().stream()
            .flatMap(text -> BRACKETS.matcher(text).results())
            .flatMap(found -> Stream.of(found.group(1).split(", ", -1)));
    return Stream.concat(tags.stream(), inSentences);
  }

  /**
   * Returns whether a sentence that names the rule, the findings or a note show that it matched.
   */
  boolean isHit() {
    return shows(rule) || then().stream().anyMatch(text -> text.startsWith("the note is "));
  }

  /** Returns whether a sentence or the findings name a rule. */
  boolean shows(String other) {
    return then().stream().anyMatch(text -> text.contains('"' + other + '"'))
        || steps.stream()
            .flatMap(step -> step.getArgument().stream())
            .flatMap(argument -> argument.getDataTable().stream())
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getCells().stream())
            .anyMatch(cell -> cell.getValue().equals(other));
  }

  /** Returns whether the two differ in one fact: one more, one less, or one answered otherwise. */
  boolean differsInOneFactFrom(WrittenScenario other) {
    long here = given().stream().filter(step -> !other.given().contains(step)).count();
    long there = other.given().stream().filter(step -> !given().contains(step)).count();
    return here + there > 0 && here <= 1 && there <= 1;
  }

  private static Stream<WrittenScenario> in(Path file) {
    try {
      var parsed = GherkinParser.builder().includeSource(false).build().parse(file).toList();
      var feature = file.getFileName().toString().replace(".feature", "");
      return rules(parsed).flatMap(rule -> in(feature, rule, parsed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Rule> rules(List<Envelope> parsed) {
    return parsed.stream()
        .flatMap(envelope -> envelope.getGherkinDocument().stream())
        .map(GherkinDocument::getFeature)
        .flatMap(Optional::stream)
        .map(Feature::getChildren)
        .flatMap(List::stream)
        .map(FeatureChild::getRule)
        .flatMap(Optional::stream);
  }

  private static Stream<WrittenScenario> in(String feature, Rule rule, List<Envelope> parsed) {
    return rule.getChildren().stream()
        .map(RuleChild::getScenario)
        .flatMap(Optional::stream)
        .flatMap(
            scenario ->
                parsed.stream()
                    .flatMap(envelope -> envelope.getPickle().stream())
                    .filter(pickle -> pickle.getAstNodeIds().contains(scenario.getId()))
                    .map(pickle -> of(feature, rule, scenario, pickle)));
  }

  private static WrittenScenario of(String feature, Rule rule, Scenario scenario, Pickle pickle) {
    var tags =
        pickle.getTags().stream()
            .map(PickleTag::getName)
            .map(tag -> tag.substring(1))
            .collect(Collectors.toSet());
    return new WrittenScenario(
        feature,
        rule.getName(),
        pickle.getName(),
        tags,
        List.copyOf(pickle.getSteps()),
        scenario.getSteps().size());
  }
}
