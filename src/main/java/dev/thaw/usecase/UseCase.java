package dev.thaw.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a practitioner tells us about one decision: model, task, data and budget.
 *
 * @param description what people call it
 * @param facts what is stated, at most one fact per question, in the order of {@link FactName}
 *     whatever order they were given in; everything else is unknown
 */
public record UseCase(Description description, List<Fact> facts) {

  /**
   * Sorts the facts.
   *
   * @throws IllegalArgumentException when two facts answer the same question
   */
  public UseCase {
    facts = facts.stream().sorted(Fact.BY_NAME).toList();
    for (int i = 1; i < facts.size(); i++) {
      if (facts.get(i).name() == facts.get(i - 1).name()) {
        throw new IllegalArgumentException(facts.get(i).name().path() + " is stated twice");
      }
    }
  }

  /**
   * States facts about a use case without a name.
   *
   * @param facts at most one per question, in any order
   * @throws IllegalArgumentException when two facts answer the same question
   */
  public static UseCase of(Fact... facts) {
    return new UseCase(Description.NONE, List.of(facts));
  }

  /**
   * Returns the stated answer to a question; empty when it is unknown.
   *
   * @param name the question
   */
  public Optional<Fact> fact(FactName name) {
    return facts.stream().filter(fact -> fact.name() == name).findFirst();
  }

  /**
   * Returns this use case with one more fact, or with another answer where the question had one.
   *
   * @param fact the answer from now on
   */
  public UseCase with(Fact fact) {
    return new UseCase(
        description, Stream.concat(without(fact.name()).facts.stream(), Stream.of(fact)).toList());
  }

  /**
   * Returns this use case with one question unknown.
   *
   * @param name the question
   */
  public UseCase without(FactName name) {
    return new UseCase(description, facts.stream().filter(fact -> fact.name() != name).toList());
  }
}
