import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.usecase.LabelledExamples;
import dev.thaw.usecase.TaskComparedToModel;
import dev.thaw.usecase.TaskComparison;
import dev.thaw.usecase.UseCase;

/** Asks for advice without a rule engine in sight. */
final class WithTheFacade {

  private final Advisor advisor = Advisor.builtIn();

  Advice advise() {
    return advisor.advise(
        UseCase.of(
            new TaskComparedToModel(TaskComparison.DIFFERENT), new LabelledExamples(900)));
  }
}
