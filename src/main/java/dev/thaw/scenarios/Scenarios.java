package dev.thaw.scenarios;

import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.FaultOfThaw;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.core.plugin.MessageFormatter;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The scenarios of some features, read once, to be run as often as one likes.
 *
 * <p>Runs know nothing of each other, print nothing and leave nothing behind.
 */
public final class Scenarios {

  private final List<FeatureFile> features;

  private Scenarios(List<FeatureFile> features) {
    this.features = features.stream().filter(feature -> !feature.chosen().isEmpty()).toList();
  }

  /**
   * Reads the scenarios that come with the program and ask the book: those that its jar carries or,
   * where it runs from a checkout, those in the checkout's folder.
   *
   * @throws InvalidFeatures when there are none here
   */
  public static Scenarios builtIn() throws InvalidFeatures {
    return new Scenarios(FeatureReader.builtIn(Optional.empty()));
  }

  /**
   * Reads the scenarios that come with the program and are about a second opinion.
   *
   * @param opinion the name of the opinion's folder
   * @throws InvalidFeatures when there are none here
   */
  public static Scenarios ofOpinion(String opinion) throws InvalidFeatures {
    return new Scenarios(FeatureReader.builtIn(Optional.of(opinion)));
  }

  /**
   * Reads scenarios.
   *
   * @param features feature files, folders of them at any depth, or files with the lines of some
   *     scenarios, such as {@code my.feature:12:30}
   * @throws InvalidFeatures when one of them is not there, cannot be read or holds no scenario;
   *     says everything that is wrong
   */
  public static Scenarios in(List<String> features) throws InvalidFeatures {
    return new Scenarios(FeatureReader.read(features));
  }

  /**
   * Returns those of these scenarios that stand in some places, without reading anything again.
   *
   * @param places which to keep
   */
  public Scenarios only(Collection<ScenarioPlace> places) {
    var wanted = Set.copyOf(places);
    return new Scenarios(
        features.stream()
            .map(file -> file.only(scenario -> wanted.contains(FeatureFile.place(scenario))))
            .toList());
  }

  /**
   * Runs the scenarios.
   *
   * @param advisor who is asked for advice
   */
  public ScenarioReport run(Advisor advisor) {
    return run(advisor.facts(), advisor::advise, advisor::explain);
  }

  /**
   * Runs the scenarios, and has Cucumber write its own reports into memory.
   *
   * @param advisor who is asked for advice
   */
  public ReportedRun reported(Advisor advisor) {
    try {
      var reports = new Reports();
      var report =
          run(
              advisor.facts(),
              advisor::advise,
              advisor::explain,
              new HtmlFormatter(reports.html()),
              new MessageFormatter(reports.messages()));
      return new ReportedRun(report, reports);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be written.", e);
    }
  }

  ScenarioReport run(
      FactCatalogue facts,
      Function<UseCase, Advice> advisor,
      Function<UseCase, ExplainedAdvice> explainer,
      Plugin... reports) {
    var witness = new ScenarioRecorder(advisor, explainer);
    run(facts, witness, reports);
    witness.fault().ifPresent(Scenarios::raise);
    return new ScenarioReport(features.stream().flatMap(file -> results(file, witness)).toList());
  }

  private void run(FactCatalogue facts, ScenarioRecorder witness, Plugin... reports) {
    var steps = new StepsPerScenario(facts, witness::advise, witness::explain);
    Runtime.builder()
        .withRuntimeOptions(options())
        .withClassLoader(Scenarios.class::getClassLoader)
        .withObjectFactorySupplier(() -> steps)
        .withBackendSupplier(() -> List.of(new StepLibrary(steps, facts)))
        .withFeatureSupplier(() -> features.stream().map(FeatureFile::feature).toList())
        .withAdditionalPlugins(
            Stream.concat(Stream.of(witness), Stream.of(reports)).toArray(Plugin[]::new))
        .build()
        .run();
  }

  /** What is wrong with the program itself, no scenario can be blamed for. */
  private static void raise(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw fault instanceof FaultOfThaw own
        ? own
        : new FaultOfThaw("A step of a scenario has failed in a way that no step may.", fault);
  }

  private static Stream<ScenarioResult> results(FeatureFile file, ScenarioRecorder witness) {
    return file.chosen().stream()
        .map(scenario -> file.result(scenario, witness.ending(FeatureFile.place(scenario))));
  }

  private RuntimeOptions options() {
    var options = new RuntimeOptionsBuilder().addGlue(StepLibrary.FOLDER);
    features.forEach(file -> options.addFeature(file.lines()));
    return options.build();
  }
}
