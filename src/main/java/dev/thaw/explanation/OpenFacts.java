package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can still become of a use case: which of its unknown facts are open.
 *
 * <p>A fact is open if it is unknown and some completion of the other unknown facts, which may stay
 * unknown, lets its answer change the approach. The practitioner's own judgements are neither asked
 * for nor varied.
 */
final class OpenFacts {

  private final ApproachTable approaches;
  private final int[] cells;
  private final Set<DeclaredFact> unknown;

  /**
   * Looks at a case.
   *
   * @param approaches what the rules advise in each case
   * @param cells the cell of each group that the use case lies in
   * @param unknown the questions that some rule looks at and that have no answer, judgements aside
   */
  private OpenFacts(ApproachTable approaches, int[] cells, Set<DeclaredFact> unknown) {
    this.approaches = approaches;
    this.cells = cells;
    this.unknown = unknown;
  }

  static OpenFacts of(ApproachTable approaches, UseCase useCase) {
    var openFacts =
        new OpenFacts(approaches, approaches.cells(useCase), approaches.unknown(useCase));
    openFacts.consult();
    return openFacts;
  }

  /**
   * What an answer does to its group.
   *
   * @param without the kind of the group's cell while the question is unknown
   * @param with the kind once it is answered
   */
  private record KindChange(int without, int with) {}

  Set<DeclaredFact> unknown() {
    return unknown;
  }

  /** Returns the open facts, in their order. */
  List<DeclaredFact> open() {
    return unknown.stream().filter(this::isOpen).toList();
  }

  private boolean isOpen(DeclaredFact question) {
    int group = approaches.groupOf(question.path());
    var rest = cases(group).toArray();
    return turns(question, group)
        .anyMatch(turn -> IntStream.of(rest).anyMatch(one -> changes(one, turn, group)));
  }

  /**
   * Returns the approaches other than the present one that an answer could turn the advice to.
   * There can be none although the question is open: where other answers would turn the advice, and
   * this one would turn it back.
   */
  Set<Approach> couldBecome(DeclaredFact question) {
    int group = approaches.groupOf(question.path());
    var become = EnumSet.noneOf(Approach.class);
    turns(question, group)
        .forEach(
            turn ->
                cases(group)
                    .filter(rest -> changes(rest, turn, group))
                    .forEach(rest -> become.add(approaches.in(rest, group, turn.with()))));
    become.remove(approaches.of(cells));
    return become;
  }

  /**
   * Returns how many facts an answer leaves open, on average over all answers; the fewer, the more
   * the question settles.
   */
  double leavesOpen(DeclaredFact question) {
    return IntStream.range(1, approaches.answers(question))
        .map(answer -> with(question, answer).open().size())
        .average()
        .orElse(0);
  }

  /** Consults the rules about everything that can become of the use case, on all processors. */
  private void consult() {
    cases(-1).parallel().forEach(approaches::in);
  }

  private OpenFacts with(DeclaredFact question, int answer) {
    int group = approaches.groupOf(question.path());
    var answered = cells.clone();
    answered[group] += answer * approaches.group(group).weight(question.path());
    var left = new LinkedHashSet<>(unknown);
    left.remove(question);
    return new OpenFacts(approaches, answered, left);
  }

  private boolean changes(int rest, KindChange turn, int group) {
    return approaches.in(rest, group, turn.without()) != approaches.in(rest, group, turn.with());
  }

  /** Returns what the answers do, given every completion of the other questions of the group. */
  private Stream<KindChange> turns(DeclaredFact question, int group) {
    var asked = approaches.group(group);
    int weight = asked.weight(question.path());
    int answers = asked.answers(question.path()).size();
    var others = unknown(group).filter(other -> !other.equals(question)).toList();
    return asked
        .completions(cells[group], others)
        .boxed()
        .flatMap(
            cell ->
                IntStream.range(1, answers)
                    .mapToObj(
                        answer ->
                            new KindChange(
                                asked.kindOf(cell), asked.kindOf(cell + answer * weight))))
        .filter(turn -> turn.without() != turn.with())
        .distinct();
  }

  /** Returns every completion of all groups but one, as the numbers of cases without that one. */
  private IntStream cases(int leftOut) {
    var cases = IntStream.of(0);
    for (int i = 0; i < cells.length; i++) {
      if (i != leftOut) {
        int weight = approaches.weight(i);
        var kinds = kinds(i);
        cases = cases.flatMap(one -> IntStream.of(kinds).map(kind -> one + kind * weight));
      }
    }
    return cases;
  }

  private int[] kinds(int group) {
    var asked = approaches.group(group);
    return asked
        .completions(cells[group], unknown(group).toList())
        .map(asked::kindOf)
        .distinct()
        .toArray();
  }

  private Stream<DeclaredFact> unknown(int group) {
    return unknown.stream().filter(fact -> approaches.group(group).asks(fact.path()));
  }
}
