package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.UseCase;
import java.util.List;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The rules as a decision table of DMN whose hits are collected, {@code book.dmn}. */
final class DmnTables implements Peer<String> {

  private final DMNRuntime runtime =
      DMNRuntimeBuilder.fromDefaults()
          .buildConfiguration()
          .fromClasspathResource("book.dmn", DmnTables.class)
          .getOrElseThrow(IllegalStateException::new);
  private final DMNModel model = runtime.getModels().get(0);

  @Override
  public String decide(UseCase useCase) {
    var stated = BookCase.of(useCase);
    var context = runtime.newContext();
    context.set("model", stated.model());
    context.set("task", stated.task());
    context.set("compared", stated.compared());
    context.set("balance", stated.balance());
    context.set("examples", stated.examples());
    context.set("size", stated.size());
    context.set("data", stated.data());
    context.set("time", stated.time());
    context.set("compute", stated.compute());
    var result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException(List.copyOf(result.getMessages()).toString());
    }
    return (String) result.getDecisionResultByName("approach").getResult();
  }

  @Override
  public Approach approach(String decision) {
    return Approach.of(decision);
  }
}
