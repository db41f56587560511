package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.advice.RecordedAdvice;
import java.util.List;

/**
 * What becomes of an advice when the rules at hand are consulted about the same use case.
 *
 * @param then what was advised
 * @param now what is advised
 * @param changes the rules that find something else, first those of then, in their order
 */
public record Replay(RecordedAdvice then, RecordedAdvice now, List<RuleChange> changes) {

  /**
   * Consults rules about the use case of an advice.
   *
   * @param then the advice
   * @param advisor whose rules are at hand
   * @throws IllegalStateException when the rules do not come to rest, or not to one verdict
   */
  public static Replay of(RecordedAdvice then, Advisor advisor) {
    var now = RecordedAdvice.of(then.useCase(), advisor.advise(then.useCase()));
    return new Replay(then, now, new RuleByRule(then, now, advisor.knowledge()).changes());
  }

  /** Returns whether the approach is the same, and contested as it was. */
  public boolean holds() {
    return then.verdict().equals(now.verdict());
  }

  /** Returns whether the same rules were consulted, to the byte. */
  public boolean isBySameRules() {
    return then.knowledge().sha256().equals(now.knowledge().sha256());
  }

  /**
   * Returns whether the advice of then is what the very same rules do not say, so that something
   * other than rules has changed it.
   */
  public boolean isAltered() {
    return isBySameRules() && !then.saysAs(now);
  }
}
