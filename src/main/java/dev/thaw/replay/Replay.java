package dev.thaw.replay;

import dev.thaw.Advisor;
import dev.thaw.format.AdviceDocument;
import java.util.List;

/**
 * What becomes of an advice when the rules at hand are consulted about the same use case.
 *
 * @param then what was advised
 * @param now what is advised
 * @param changes the rules that find something else or are set aside otherwise, first those of
 *     then, in their order
 */
public record Replay(AdviceDocument then, AdviceDocument now, List<RuleChange> changes) {

  /**
   * Consults rules about the use case of an advice.
   *
   * @param then the advice
   * @param advisor whose rules are at hand
   * @throws IllegalStateException when the rules do not come to rest, or not to one verdict
   */
  public static Replay of(AdviceDocument then, Advisor advisor) {
    var now = AdviceDocument.of(advisor.explain(then.stated()));
    return new Replay(then, now, new ReplayDiff(then, now, advisor.knowledge()).changes());
  }

  /**
   * Returns whether the advice can be gone by still: the approach is the same, and contested as it
   * was, and nothing but rules has changed what is said with it.
   */
  public boolean holds() {
    return then.verdict().equals(now.verdict()) && !isAltered();
  }

  /** Returns whether the same rules were consulted, to the byte. */
  public boolean isBySameRules() {
    return then.knowledge().sha256().equals(now.knowledge().sha256());
  }

  /**
   * Returns whether the advice of then is not what its own rules say, read by the same version of
   * Thaw, so that something other than rules has changed it; how their folders are called does not
   * matter.
   */
  public boolean isAltered() {
    return then.knowledge().equals(now.knowledge())
        && !(then.saysNamelesslyAs(now) && then.foreseesAs(now));
  }

  /** Returns whether another version of Thaw made something else of the same rules. */
  boolean isReadOtherwise() {
    return isBySameRules()
        && !then.knowledge().version().equals(now.knowledge().version())
        && !(then.saysAs(now) && then.foreseesAs(now));
  }
}
