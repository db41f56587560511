package dev.thaw.scenarios;

import dev.thaw.rulebook.Overruling;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * How one scenario ended, or one example of a scenario outline.
 *
 * @param place where it stands
 * @param rule the heading {@code Rule:} that it stands under
 * @param name its own heading; for an example, followed by its row
 * @param status how it ended
 * @param says what went wrong, in lines for people; empty when it passed
 * @param asked the use cases that it asked for advice on, in order, each with the facts that follow
 *     from what it states
 * @param explained whether it wanted to know more of the advice than the advice itself, which takes
 *     far longer
 */
public record ScenarioResult(
    ScenarioPlace place,
    Optional<String> rule,
    String name,
    Status status,
    String says,
    List<UseCase> asked,
    boolean explained) {

  /** Keeps the use cases as they are now. */
  public ScenarioResult {
    asked = List.copyOf(asked);
  }

  /** Returns place, rule and heading in a line for people. */
  public String describe() {
    return SafeText.plain(place + ": " + rule.map(heading -> heading + " / ").orElse("") + name);
  }

  /** Returns whether everything was as the scenario says, or as a house means it. */
  public boolean passed() {
    return status == Status.PASSED || status == Status.OVERRULED;
  }

  /** Returns whether a house speaks of this scenario. */
  boolean isMeantBy(Overruling overruling) {
    return isIn(overruling.feature())
        && (name.equals(overruling.scenario()) || name.startsWith(overruling.scenario() + " |"));
  }

  /** Returns whether it stands in a feature of a file name. */
  boolean isIn(String feature) {
    return place.feature().endsWith("/" + feature) || place.feature().equals(feature);
  }

  /** Returns the same scenario as the houses mean it. */
  ScenarioResult under(List<Overruling> overrulings) {
    return status == Status.FAILED
        ? overrulings.stream().filter(this::isMeantBy).findFirst().map(this::overruled).orElse(this)
        : this;
  }

  private ScenarioResult overruled(Overruling by) {
    return new ScenarioResult(place, rule, name, Status.OVERRULED, by.because(), asked, explained);
  }
}
