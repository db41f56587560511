package dev.thaw.analysis;

import dev.thaw.analysis.Diff.AdviceChange;
import dev.thaw.analysis.Diff.NumberChange;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.casespace.Range;
import dev.thaw.usecase.DeclaredFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the numbers about which two rule bases find something else, whatever else is stated. */
final class NumberComparison {

  private final DeclaredFact fact;
  private final String unit;
  private final CaseSpace space;
  private final List<CasePair> pairs;
  private final Map<List<EquivalenceClass>, CasePair> byKinds = new HashMap<>();
  private final Map<Cell, EquivalenceClass> kinds = new HashMap<>();
  private final int place;

  /**
   * Prepares to compare.
   *
   * @param fact what the numbers count, a question of the space
   * @param space the cases that both rule bases tell apart, taken together
   * @param pairs what both make of each of them
   */
  NumberComparison(DeclaredFact fact, CaseSpace space, List<CasePair> pairs) {
    this.fact = fact;
    this.unit = fact.numbers().orElseThrow().unit();
    this.space = space;
    this.pairs = pairs;
    this.place =
        IntStream.range(0, space.groups().size())
            .filter(i -> space.groups().get(i).questions().contains(fact))
            .findFirst()
            .orElseThrow();
    pairs.forEach(pair -> byKinds.put(pair.caseClass().kinds(), pair));
    for (var kind : space.groups().get(place).kinds()) {
      kind.cells().forEach(cell -> kinds.put(cell, kind));
    }
  }

  /** Returns the changes in rising order; neighbours that change alike are one. */
  List<NumberChange> changes() {
    var changes = new ArrayList<NumberChange>();
    for (var answer : space.answers(fact)) {
      var change = answer.range().flatMap(range -> change(answer, range));
      int last = changes.size() - 1;
      if (change.isPresent() && last >= 0 && follows(changes.get(last), change.get())) {
        changes.set(last, joined(changes.get(last), change.get()));
      } else {
        change.ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<NumberChange> change(Answer answer, Range range) {
    var gone = new TreeSet<String>();
    var added = new TreeSet<String>();
    pairs.stream().filter(CasePair::differs).forEach(pair -> collect(pair, answer, gone, added));
    long cases = space.size() / space.answers(fact).size();
    return gone.isEmpty() && added.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NumberChange(
                unit, range, List.copyOf(gone), List.copyOf(added), cases, turns(answer)));
  }

  /** Collects what is found otherwise of a number, and is not found otherwise without any. */
  private void collect(CasePair pair, Answer answer, Set<String> gone, Set<String> added) {
    pair.caseClass().kinds().get(place).cells().stream()
        .filter(cell -> cell.answers().contains(answer))
        .map(cell -> unnumbered(pair, cell))
        .distinct()
        .forEach(
            other -> {
              gone.addAll(CasePair.without(pair.gone(), other.gone()));
              added.addAll(CasePair.without(pair.added(), other.added()));
            });
  }

  /** Returns the same case without any number. */
  private CasePair unnumbered(CasePair pair, Cell cell) {
    var others = new ArrayList<>(pair.caseClass().kinds());
    others.set(place, Objects.requireNonNull(kinds.get(cell.with(Answer.unknown(fact)))));
    return Objects.requireNonNull(byKinds.get(others));
  }

  private List<AdviceChange> turns(Answer answer) {
    Map<List<String>, Long> counts =
        pairs.stream()
            .filter(CasePair::turns)
            .collect(
                Collectors.groupingBy(
                    CasePair::advice,
                    Collectors.summingLong(pair -> share(pair.caseClass(), answer))));
    return largestFirst(counts);
  }

  private static List<AdviceChange> largestFirst(Map<List<String>, Long> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(
            count ->
                new AdviceChange(count.getKey().get(0), count.getKey().get(1), count.getValue()))
        .sorted(
            Comparator.comparingLong(AdviceChange::cases)
                .reversed()
                .thenComparing(AdviceChange::before))
        .toList();
  }

  /** Returns how many of some cases have one answer to the number. */
  private long share(CaseClass caseClass, Answer answer) {
    var own = caseClass.kinds().get(place).cells();
    long having = own.stream().filter(cell -> cell.answers().contains(answer)).count();
    return caseClass.size() / own.size() * having;
  }

  private static boolean follows(NumberChange one, NumberChange next) {
    return one.range().high() + 1 == next.range().low()
        && one.before().equals(next.before())
        && one.after().equals(next.after());
  }

  private static NumberChange joined(NumberChange one, NumberChange next) {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    Stream.concat(one.changes().stream(), next.changes().stream())
        .forEach(
            turn -> counts.merge(List.of(turn.before(), turn.after()), turn.cases(), Long::sum));
    return new NumberChange(
        one.unit(),
        one.range().and(next.range()),
        one.before(),
        one.after(),
        one.cases() + next.cases(),
        largestFirst(counts));
  }
}
