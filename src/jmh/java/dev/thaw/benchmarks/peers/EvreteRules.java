package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;

/** The rules in Evrete: each finds something, and findings are put together in Java. */
final class EvreteRules implements Peer<Decision> {

  private final Knowledge knowledge = knowledge();

  /** The rules that have matched in one session. */
  private static final class Matches extends ArrayList<BookRule> {
    private static final long serialVersionUID = 1L;
  }

  private static Knowledge knowledge() {
    var rules = new KnowledgeService().newKnowledge().builder();
    for (var rule : BookRule.values()) {
      rules =
          rules
              .newRule(rule.name())
              .forEach("$case", BookCase.class, "$matches", Matches.class)
              .where((IntToValue values) -> rule.test(values.get(0)), "$case")
              .execute(context -> context.<Matches>get("$matches").add(rule));
    }
    return rules.build();
  }

  @Override
  public Decision decide(UseCase useCase) {
    var matches = new Matches();
    knowledge.newStatelessSession().insertAndFire(BookCase.of(useCase), matches);
    return Decision.of(matches);
  }

  @Override
  public Approach approach(Decision decision) {
    return decision.approach();
  }
}
