package dev.thaw.replay;

import dev.thaw.advice.Approach;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A replay as JSON holds it, in the form that {@link Schema#REPLAY} describes.
 *
 * @param holds whether the advice can be gone by still
 * @param edited whether the advice of then is not what its own rules say
 * @param then what was advised
 * @param now what is advised
 * @param changes what each rule finds otherwise
 */
public record ReplayDocument(
    boolean holds, boolean edited, AdviceState then, AdviceState now, List<RuleChange> changes) {

  /** What is said of a use case at one time. */
  record AdviceState(
      Approach approach,
      boolean contested,
      Optional<Boolean> settled,
      List<AdviceDocument.Step> next,
      List<String> notes,
      KnowledgeVersion knowledge) {

    static AdviceState of(AdviceDocument advice) {
      return new AdviceState(
          advice.approach(),
          advice.contested(),
          Optional.ofNullable(advice.settled()),
          advice.next(),
          advice.notes(),
          advice.knowledge());
    }
  }

  /**
   * Returns what JSON holds of a replay.
   *
   * @param replay the replay
   */
  public static ReplayDocument of(Replay replay) {
    return new ReplayDocument(
        replay.holds(),
        replay.isAltered(),
        AdviceState.of(replay.then()),
        AdviceState.of(replay.now()),
        replay.changes());
  }
}
