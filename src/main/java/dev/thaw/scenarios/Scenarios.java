package dev.thaw.scenarios;

import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.FaultOfThaw;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.core.plugin.MessageFormatter;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.Plugin;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The scenarios of some features, read once, to be run as often as one likes.
 *
 * <p>Runs know nothing of each other, print nothing and leave nothing behind.
 */
public final class Scenarios {

  private final List<FeatureFile> features;
  private final Progress progress;

  private Scenarios(List<FeatureFile> features, Progress progress) {
    this.features = features.stream().filter(feature -> !feature.chosen().isEmpty()).toList();
    this.progress = progress;
  }

  /**
   * Reads the scenarios that come with the program and ask the book: those that its jar carries or,
   * where it runs from a checkout, those in the checkout's folder.
   *
   * @throws InvalidInput when there are none here
   */
  public static Scenarios builtIn() throws InvalidInput {
    return new Scenarios(FeatureReader.builtIn(Optional.empty()), Progress.SILENT);
  }

  /**
   * Reads the scenarios that come with the program and are about a second opinion.
   *
   * @param opinion the name of the opinion's folder
   * @throws InvalidInput when there are none here
   */
  public static Scenarios ofOpinion(String opinion) throws InvalidInput {
    return new Scenarios(FeatureReader.builtIn(Optional.of(opinion)), Progress.SILENT);
  }

  /**
   * Reads scenarios.
   *
   * @param features feature files, folders of them at any depth, or files with the lines of some
   *     scenarios, such as {@code my.feature:12:30}
   * @throws InvalidInput when one of them is not there, cannot be read or holds no scenario; says
   *     everything that is wrong
   */
  public static Scenarios in(List<String> features) throws InvalidInput {
    return new Scenarios(FeatureReader.read(features), Progress.SILENT);
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
            .toList(),
        Progress.SILENT);
  }

  /**
   * Returns these scenarios, telling how far a run is.
   *
   * @param hears is told of each scenario that ends
   */
  public Scenarios telling(Progress hears) {
    return new Scenarios(features, hears);
  }

  /**
   * Runs the scenarios.
   *
   * @param advisor who is asked for advice
   */
  public ScenarioReport run(Advisor advisor) {
    return ScenarioReport.of(
        run(advisor.facts(), advisor::advise, advisor::explain), advisor.rules().overrulings());
  }

  /**
   * Runs the scenarios, and has Cucumber write its own reports into memory.
   *
   * @param advisor who is asked for advice
   */
  public ReportedRun reported(Advisor advisor) {
    try {
      var reports = new Reports();
      var results =
          run(
              advisor.facts(),
              advisor::advise,
              advisor::explain,
              new HtmlFormatter(reports.html()),
              new MessageFormatter(reports.messages()));
      return new ReportedRun(ScenarioReport.of(results, advisor.rules().overrulings()), reports);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be written.", e);
    }
  }

  List<ScenarioResult> run(
      FactCatalogue facts,
      Function<UseCase, Advice> advisor,
      Function<UseCase, ExplainedAdvice> explainer,
      Plugin... reports) {
    var witness = new ScenarioRecorder(facts, advisor, explainer);
    run(facts, witness, reports);
    witness.fault().ifPresent(Scenarios::raise);
    return features.stream().flatMap(file -> results(file, witness)).toList();
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
            Stream.concat(Stream.of(witness, counting()), Stream.of(reports))
                .toArray(Plugin[]::new))
        .build()
        .run();
  }

  private Plugin counting() {
    int all = features.stream().mapToInt(file -> file.chosen().size()).sum();
    var done = new AtomicInteger();
    ConcurrentEventListener counting =
        run ->
            run.registerHandlerFor(
                TestCaseFinished.class,
                event -> progress.at("Scenarios", done.incrementAndGet(), all));
    return counting;
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
