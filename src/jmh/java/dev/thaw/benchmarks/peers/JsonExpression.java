package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;

/** The rules as one JsonLogic expression, {@code book.json}. */
final class JsonExpression implements Peer<String> {

  private final JsonLogic engine = new JsonLogic();
  private final String rules = rules();

  private static String rules() {
    try (var file = JsonExpression.class.getResourceAsStream("book.json")) {
      return new String(
          Objects.requireNonNull(file, "book.json").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String decide(UseCase useCase) {
    var stated = new HashMap<String, Object>();
    useCase.facts().forEach(fact -> stated.put(fact.path().replace('.', '_'), value(fact)));
    try {
      return (String) engine.apply(rules, stated);
    } catch (JsonLogicException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Fact fact) {
    return fact instanceof NumberFact number ? (Object) number.value() : fact.answer();
  }

  @Override
  public Approach approach(String decision) {
    return Approach.of(decision);
  }
}
