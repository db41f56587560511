package dev.thaw.scorecard;

import dev.thaw.Advisor;
import dev.thaw.advice.Approach;
import dev.thaw.evidence.Comparison;
import dev.thaw.usecase.UseCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A rule base that advises by running its rules. */
public final class RulesAdviser implements Adviser {

  private final String name;
  private final Advisor advisor;

  /** Many comparisons state the same use case. */
  private final Map<UseCase, Approach> advised = new ConcurrentHashMap<>();

  /**
   * Lets a rule base advise.
   *
   * @param name what people call it
   * @param advisor its rules
   */
  public RulesAdviser(String name, Advisor advisor) {
    this.name = name;
    this.advisor = advisor;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String says() {
    return "";
  }

  @Override
  public Approach advise(Comparison comparison) {
    return advised.computeIfAbsent(
        comparison.useCase(), useCase -> advisor.advise(useCase).approach());
  }
}
