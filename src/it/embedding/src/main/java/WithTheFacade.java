import dev.thaw.Advisor;
import dev.thaw.advice.Advice;

/** Asks for advice without a rule engine in sight. */
final class WithTheFacade {

  private final Advisor advisor = Advisor.builtIn();

  Advice advise() {
    return advisor.advise(
        advisor
            .facts()
            .useCase()
            .state("task.comparedToModel", "different")
            .state("data.labelledExamples", 900)
            .build());
  }
}
