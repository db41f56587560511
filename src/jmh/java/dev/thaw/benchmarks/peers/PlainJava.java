package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;

/** The rules as conditions in Java, one after the other. */
final class PlainJava implements Peer<Decision> {

  private static final BookRule[] RULES = BookRule.values();

  @Override
  public Decision decide(UseCase useCase) {
    var stated = BookCase.of(useCase);
    var matching = new ArrayList<BookRule>();
    for (var rule : RULES) {
      if (rule.test(stated)) {
        matching.add(rule);
      }
    }
    return Decision.of(matching);
  }

  @Override
  public Approach approach(Decision decision) {
    return decision.approach();
  }
}
