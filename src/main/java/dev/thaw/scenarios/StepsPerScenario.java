package dev.thaw.scenarios;

import dev.thaw.advice.Advice;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.steps.AdviceSteps;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import io.cucumber.core.backend.ObjectFactory;
import java.util.function.Function;

/** Gives each scenario steps of its own, which all ask one advisor. */
final class StepsPerScenario implements ObjectFactory {

  private final FactCatalogue facts;
  private final Function<UseCase, Advice> advisor;
  private final Function<UseCase, ExplainedAdvice> explainer;
  private AdviceSteps steps;

  StepsPerScenario(
      FactCatalogue facts,
      Function<UseCase, Advice> advisor,
      Function<UseCase, ExplainedAdvice> explainer) {
    this.facts = facts;
    this.advisor = advisor;
    this.explainer = explainer;
    this.steps = new AdviceSteps(facts, advisor, explainer);
  }

  @Override
  public void start() {
    steps = new AdviceSteps(facts, advisor, explainer);
  }

  @Override
  public void stop() {}

  @Override
  public boolean addClass(Class<?> glue) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> glue) {
    return glue.cast(steps);
  }
}
