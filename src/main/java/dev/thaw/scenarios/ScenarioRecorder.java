package dev.thaw.scenarios;

import dev.thaw.advice.Advice;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.FaultOfThaw;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stands by during one run and keeps what was asked and how each scenario ended. */
final class ScenarioRecorder implements ConcurrentEventListener {

  private final FactCatalogue facts;
  private final Function<UseCase, Advice> advisor;
  private final Function<UseCase, ExplainedAdvice> explainer;
  private final Map<ScenarioPlace, ScenarioOutcome> endings = new HashMap<>();
  private final Set<String> sentences = new LinkedHashSet<>();
  private List<UseCase> asked = List.of();
  private boolean explained;
  private StepFailure trouble = StepFailure.NONE;
  private Optional<Throwable> fault = Optional.empty();

  ScenarioRecorder(
      FactCatalogue facts,
      Function<UseCase, Advice> advisor,
      Function<UseCase, ExplainedAdvice> explainer) {
    this.facts = facts;
    this.advisor = advisor;
    this.explainer = explainer;
  }

  @Override
  public void setEventPublisher(EventPublisher run) {
    run.registerHandlerFor(
        StepDefinedEvent.class, event -> sentences.add(event.getStepDefinition().getPattern()));
    run.registerHandlerFor(TestCaseStarted.class, event -> begin());
    run.registerHandlerFor(TestStepFinished.class, this::step);
    run.registerHandlerFor(TestRunFinished.class, event -> fault(event.getResult().getError()));
    run.registerHandlerFor(TestCaseFinished.class, event -> end(event.getTestCase()));
  }

  /** Asks the advisor, and keeps what the rules are asked then. */
  Advice advise(UseCase useCase) {
    asked.add(facts.withWorkedOut(useCase));
    return noted(advisor, useCase);
  }

  /** Has advice explained that was asked for before. */
  ExplainedAdvice explain(UseCase useCase) {
    explained = true;
    return noted(explainer, useCase);
  }

  /** Cucumber keeps it to itself when memory runs out. */
  private <T> T noted(Function<UseCase, T> asking, UseCase useCase) {
    try {
      return asking.apply(useCase);
    } catch (VirtualMachineError e) {
      fault(e);
      throw e;
    }
  }

  /** Returns how the scenario in a place ended. */
  ScenarioOutcome ending(ScenarioPlace place) {
    return Optional.ofNullable(endings.get(place))
        .orElseThrow(
            () ->
                new FaultOfThaw(
                    "Cucumber did not run " + place + " to its end. Maybe memory is too small."));
  }

  /** Returns the first error of a step that is no fault of its scenario. */
  Optional<Throwable> fault() {
    return fault;
  }

  /** Cucumber keeps to itself what has ended a scenario without its steps. */
  private void fault(@Nullable Throwable error) {
    fault = fault.or(() -> Optional.ofNullable(error));
  }

  private void begin() {
    asked = new ArrayList<>();
    explained = false;
    trouble = StepFailure.NONE;
  }

  private void step(TestStepFinished step) {
    var status = step.getResult().getStatus();
    var error = step.getResult().getError();
    if (error != null && StepFailure.isFault(error)) {
      fault(error);
    }
    if (trouble.equals(StepFailure.NONE) && status != Status.PASSED && status != Status.SKIPPED) {
      trouble = StepFailure.in(step.getTestStep(), step.getResult(), sentences);
    }
  }

  private void end(TestCase scenario) {
    var place = ScenarioPlace.of(scenario.getUri(), scenario.getLocation().getLine());
    var why = scenario.getTestSteps().isEmpty() ? StepFailure.NO_STEPS : trouble;
    endings.put(place, new ScenarioOutcome(why.status(), why.says(), asked, explained));
  }
}
