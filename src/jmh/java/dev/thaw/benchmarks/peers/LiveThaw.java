package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;

/** The same advice from a KIE session that is opened, fired and closed for each use case. */
final class LiveThaw implements Peer<Advice> {

  private final KnowledgeBase knowledge = KnowledgeBase.builtIn();

  @Override
  public Advice decide(UseCase useCase) {
    var completed = knowledge.facts().completed(useCase);
    return Advice.of(
        completed,
        knowledge.consult(completed),
        knowledge.facts(),
        knowledge.source(),
        knowledge.version());
  }

  @Override
  public Approach approach(Advice advice) {
    return advice.approach();
  }
}
