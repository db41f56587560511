package dev.thaw.benchmarks.peers;

import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.usecase.UseCase;

/** Thaw's facade. */
final class ThawAdvice implements Peer<Advice> {

  private final Advisor advisor = Advisor.builtIn();

  @Override
  public Advice decide(UseCase useCase) {
    return advisor.advise(useCase);
  }

  @Override
  public Approach approach(Advice advice) {
    return advice.approach();
  }
}
