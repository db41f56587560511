package dev.thaw.scenarios;

import dev.thaw.advice.Advice;
import dev.thaw.steps.AdviceSteps;
import dev.thaw.usecase.UseCase;
import io.cucumber.core.backend.ObjectFactory;
import java.util.function.Function;

/** Gives each scenario steps of its own, which all ask one advisor. */
final class StepsPerScenario implements ObjectFactory {

  private final Function<UseCase, Advice> advisor;
  private AdviceSteps steps;

  StepsPerScenario(Function<UseCase, Advice> advisor) {
    this.advisor = advisor;
    this.steps = new AdviceSteps(advisor);
  }

  @Override
  public void start() {
    steps = new AdviceSteps(advisor);
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
