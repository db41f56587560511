package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.advice.FaultOfThaw;
import dev.thaw.advice.Flip;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.Range;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The smallest sets of stated facts that turn the advice to another approach when they change.
 *
 * <p>A set is given for an approach when some other answers to just these facts lead to it, and
 * none do to any part of the set. Unknown facts are left unknown; they are open questions.
 */
final class Flips {

  private final KnowledgeBase base;
  private final ApproachTable approaches;
  private final UseCase useCase;
  private final Approach advised;
  private final List<Flip> found = new ArrayList<>();

  private Flips(KnowledgeBase base, ApproachTable approaches, UseCase useCase) {
    this.base = base;
    this.approaches = approaches;
    this.useCase = useCase;
    this.advised = approaches.of(approaches.cells(useCase));
  }

  static List<Flip> of(KnowledgeBase base, ApproachTable approaches, UseCase useCase) {
    var flips = new Flips(base, approaches, useCase);
    flips.find();
    return flips.found;
  }

  private void find() {
    var changeable =
        useCase.facts().stream()
            .filter(fact -> approaches.groupOf(fact.path()) >= 0)
            .filter(fact -> change(fact) != Changeability.NEVER)
            .toList();
    IntStream.range(1, 1 << changeable.size())
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .map(chosen -> chosen(changeable, chosen))
        .forEach(this::change);
    found.sort(
        Comparator.comparingInt((Flip flip) -> flip.facts().size()).thenComparing(Flip::approach));
    found.forEach(this::certify);
  }

  private static List<Fact> chosen(List<Fact> facts, int chosen) {
    return IntStream.range(0, facts.size())
        .filter(i -> (chosen >> i & 1) == 1)
        .mapToObj(facts::get)
        .toList();
  }

  /** Adds what other answers to some facts lead to, unless fewer facts lead there as well. */
  private void change(List<Fact> facts) {
    var questions = facts.stream().map(Fact::path).collect(Collectors.toSet());
    var wanted = EnumSet.allOf(Approach.class);
    wanted.remove(advised);
    found.stream()
        .filter(flip -> questions.containsAll(paths(flip)))
        .map(Flip::approach)
        .forEach(wanted::remove);
    boolean anotherModel =
        facts.stream().anyMatch(fact -> change(fact) == Changeability.BY_ANOTHER_MODEL);
    var nearest = new ArrayList<Flip>();
    others(facts)
        .map(changed -> new Flip(approach(changed), changed, anotherModel))
        .filter(flip -> wanted.contains(flip.approach()))
        .filter(flip -> nearest.stream().noneMatch(nearer -> isNearer(nearer, flip)))
        .forEach(nearest::add);
    found.addAll(nearest);
  }

  private static Set<String> paths(Flip flip) {
    return flip.facts().stream().map(Fact::path).collect(Collectors.toSet());
  }

  /** Returns whether a change of the same facts leads to the same, and no number goes farther. */
  private boolean isNearer(Flip flip, Flip other) {
    return flip.approach() == other.approach()
        && IntStream.range(0, flip.facts().size())
            .allMatch(i -> isNearer(flip.facts().get(i), other.facts().get(i)));
  }

  private boolean isNearer(Fact fact, Fact other) {
    return fact.equals(other)
        || (fact instanceof NumberFact number
            && other instanceof NumberFact farther
            && isBetween(stated(fact.path()), number.value(), farther.value()));
  }

  private static boolean isBetween(long start, long number, long end) {
    return (start <= number && number <= end) || (start >= number && number >= end);
  }

  private long stated(String path) {
    return useCase.fact(path).map(Fact::answer).map(Long::valueOf).orElseThrow();
  }

  /** Returns every way to answer some questions otherwise, the nearest numbers first. */
  private Stream<List<Fact>> others(List<Fact> facts) {
    Stream<List<Fact>> changed = Stream.of(List.of());
    for (var fact : facts) {
      changed = changed.flatMap(some -> others(fact).map(other -> plus(some, other)));
    }
    return changed;
  }

  private Stream<Fact> others(Fact fact) {
    var group = approaches.group(approaches.groupOf(fact.path()));
    var answers = group.answers(fact.path());
    int stated = group.answer(fact);
    if (!(fact instanceof NumberFact)) {
      return IntStream.range(1, answers.size())
          .filter(i -> i != stated)
          .mapToObj(i -> answers.get(i).fact().orElseThrow());
    }
    var higher =
        IntStream.range(stated + 1, answers.size())
            .mapToObj(i -> number(answers.get(i), Range::low));
    return change(fact) == Changeability.UPWARD
        ? higher
        : Stream.concat(
            higher,
            IntStream.range(1, stated)
                .map(i -> stated - i)
                .mapToObj(i -> number(answers.get(i), Range::high)));
  }

  private static Fact number(Answer answer, ToLongFunction<Range> nearest) {
    return answer.question().state(nearest.applyAsLong(answer.range().orElseThrow()));
  }

  private Approach approach(List<Fact> changed) {
    return approaches.of(approaches.cells(with(changed)));
  }

  private Changeability change(Fact fact) {
    return base.facts().named(fact.path()).change();
  }

  private UseCase with(List<Fact> changed) {
    var changedCase = useCase;
    for (var fact : changed) {
      changedCase = changedCase.with(fact);
    }
    return changedCase;
  }

  /** Asks the rules themselves once more. */
  private void certify(Flip flip) {
    if (base.consult(with(flip.facts())).verdict().approach() != flip.approach()) {
      throw new FaultOfThaw(
          "What was worked out to change the advice does not, when the rules are asked: "
              + flip.facts().stream()
                  .map(fact -> fact.path() + " is " + fact.answer())
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static List<Fact> plus(List<Fact> some, Fact one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
