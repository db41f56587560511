package dev.thaw.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a practitioner tells us about one decision: model, task, data and budget. Two use cases
 * are equal that state the same, in whatever order.
 *
 * @param description what people call it
 * @param facts what is stated, at most one fact of each path; everything else is unknown
 */
public record UseCase(Description description, List<Fact> facts) {

  /**
   * Keeps the facts in the order in which they are given.
   *
   * @throws IllegalArgumentException when two facts have the same path
   */
  public UseCase {
    facts = List.copyOf(facts);
    var paths = new HashSet<String>();
    for (var fact : facts) {
      if (!paths.add(fact.path())) {
        throw new IllegalArgumentException(fact.path() + " is stated twice; allowed: once.");
      }
    }
  }

  /**
   * States facts about a use case without a name.
   *
   * @param facts at most one of each path
   * @throws IllegalArgumentException when two facts have the same path
   */
  public static UseCase of(Fact... facts) {
    return new UseCase(Description.NONE, List.of(facts));
  }

  /**
   * Returns the stated fact of a path; empty when it is unknown.
   *
   * @param path such as {@code labels.noise}
   */
  public Optional<Fact> fact(String path) {
    // Asked for at every consultation, many times: a stream would take longer than the search.
    for (var fact : facts) {
      if (fact.path().equals(path)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns this use case with one more fact, or with another answer where the fact was stated.
   *
   * @param other the fact from now on
   */
  public UseCase with(Fact other) {
    boolean stated = fact(other.path()).isPresent();
    return new UseCase(
        description,
        stated
            ? facts.stream().map(one -> one.path().equals(other.path()) ? other : one).toList()
            : Stream.concat(facts.stream(), Stream.of(other)).toList());
  }

  /**
   * Returns facts with the numbers that this use case states in the place of theirs; the very list
   * where none of them is another number.
   *
   * @param others facts of other use cases
   */
  public List<Fact> restating(List<Fact> others) {
    var restating = others;
    for (int i = 0; i < others.size(); i++) {
      var other = others.get(i);
      var own = other instanceof NumberFact ? fact(other.path()).orElse(other) : other;
      if (!own.equals(other)) {
        restating = restating == others ? new ArrayList<>(others) : restating;
        restating.set(i, own);
      }
    }
    return restating == others ? others : Collections.unmodifiableList(restating);
  }

  /**
   * Returns this use case with one fact unknown.
   *
   * @param path the fact's path
   */
  public UseCase without(String path) {
    return new UseCase(
        description, facts.stream().filter(fact -> !fact.path().equals(path)).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UseCase useCase
        && useCase.description.equals(description)
        && Set.copyOf(useCase.facts).equals(Set.copyOf(facts));
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, Set.copyOf(facts));
  }
}
