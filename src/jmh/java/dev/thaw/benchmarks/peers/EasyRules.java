package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The rules in Easy Rules: each finds something, and findings are put together in Java. */
final class EasyRules implements Peer<Decision> {

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRules() {
    for (var rule : BookRule.values()) {
      rules.register(
          new RuleBuilder()
              .name(rule.name())
              .when(facts -> rule.test(facts.<BookCase>get("case")))
              .then(facts -> facts.<List<BookRule>>get("matches").add(rule))
              .build());
    }
  }

  @Override
  public Decision decide(UseCase useCase) {
    var matches = new ArrayList<BookRule>();
    var facts = new Facts();
    facts.put("case", BookCase.of(useCase));
    facts.put("matches", matches);
    engine.fire(rules, facts);
    return Decision.of(matches);
  }

  @Override
  public Approach approach(Decision decision) {
    return decision.approach();
  }
}
