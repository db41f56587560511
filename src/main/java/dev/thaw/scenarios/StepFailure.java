package dev.thaw.scenarios;

import dev.thaw.advice.UnusableRules;
import dev.thaw.steps.ExpectationFailed;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import io.cucumber.core.exception.CucumberException;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestStep;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a scenario: the first step that cannot be carried out, or all that it expects
 * of the advice and does not find.
 *
 * @param status what it makes of the scenario
 * @param says what it is, in plain words
 */
record StepFailure(Status status, String says) {

  static final StepFailure NONE = new StepFailure(Status.PASSED, "");

  /** How the names of Cucumber's own exceptions begin: a table does not fit, or a word. */
  private static final String CUCUMBERS = "io.cucumber.";

  static final StepFailure NO_STEPS =
      new StepFailure(Status.UNDEFINED, "The scenario has no steps.");

  /**
   * Puts into words what went wrong in a step.
   *
   * @param step the step, or what is done before or after all steps
   * @param result how it ended, other than well
   * @param sentences the sentences of the step library
   */
  static StepFailure in(TestStep step, Result result, Collection<String> sentences) {
    var error = result.getError();
    if (error instanceof ExpectationFailed) {
      return new StepFailure(Status.FAILED, Objects.toString(error.getMessage()).strip());
    }
    if (step instanceof PickleStepTestStep written) {
      return result.getStatus() == io.cucumber.plugin.event.Status.UNDEFINED
          ? undefined(written, sentences)
          : broken(written, error);
    }
    return new StepFailure(
        Status.BROKEN, "The scenario cannot be carried out." + lines(describe(error)));
  }

  /** Returns whether an error is one of the program itself, whatever its scenario says. */
  static boolean isFault(Throwable error) {
    return error instanceof VirtualMachineError
        || (error instanceof RuntimeException
            && !(error instanceof IllegalArgumentException
                || error instanceof UnusableRules
                || error.getClass().getName().startsWith(CUCUMBERS)));
  }

  private static StepFailure undefined(PickleStepTestStep step, Collection<String> sentences) {
    var nearest =
        Nearest.sentence(step.getStep().getText(), sentences)
            .map(sentence -> lines("The nearest is:", "  " + sentence));
    return new StepFailure(
        Status.UNDEFINED,
        quoted(step, "no sentence of the step library reads like this step:") + nearest.orElse(""));
  }

  private static StepFailure broken(PickleStepTestStep step, @Nullable Throwable error) {
    return new StepFailure(
        Status.BROKEN,
        error instanceof CucumberException
            ? quoted(step, "this step lacks a table, or does not fit the one below it:")
            : quoted(step, "this step cannot be carried out:") + lines(describe(error)));
  }

  private static String quoted(PickleStepTestStep step, String says) {
    var place = ScenarioPlace.of(step.getUri(), step.getStep().getLocation().getLine());
    return SafeText.plain(place + ": " + says)
        + lines("  " + SafeText.plain(step.getStep().getText()));
  }

  private static String describe(@Nullable Throwable error) {
    return error == null ? "" : Objects.toString(error.getMessage());
  }

  private static String lines(String... further) {
    return "\n" + String.join("\n", further);
  }
}
