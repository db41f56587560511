package dev.thaw.analysis;

import dev.thaw.analysis.Diff.Change;
import dev.thaw.analysis.Diff.Common;
import dev.thaw.analysis.Diff.NumberChange;
import dev.thaw.analysis.Diff.RuleEdit;
import dev.thaw.analysis.Diff.Turn;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.Joint;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.casespace.Group.Kind;
import dev.thaw.casespace.Range;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.FactName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two rule bases, case by case. */
final class Comparison {

  private static final FactName NUMBER = FactName.DATA_LABELLED_EXAMPLES;

  private final KnowledgeBase before;
  private final KnowledgeBase after;
  private final CaseSpace space;
  private final List<Pair> pairs;

  Comparison(KnowledgeBase before, KnowledgeBase after) {
    this.before = before;
    this.after = after;
    this.space = CaseSpace.of(List.of(before, after));
    this.pairs = space.joints().parallelStream().map(this::pair).toList();
  }

  /** What two rule bases make of the same cases. */
  private record Pair(Joint joint, Heard before, Heard after) {

    boolean turns() {
      return !before.advice().equals(after.advice());
    }

    boolean differs() {
      return !before.equals(after);
    }
  }

  private Pair pair(Joint joint) {
    return new Pair(joint, Heard.of(before, joint.example()), Heard.of(after, joint.example()));
  }

  Diff diff() {
    var turned = pairs.stream().filter(Pair::turns).toList();
    var others = pairs.stream().filter(pair -> pair.differs() && !pair.turns()).toList();
    var otherReasons =
        others.stream()
            .map(pair -> pair.joint().example())
            .min(Comparator.comparingInt(useCase -> useCase.facts().size()))
            .map(simplest -> new Diff.OtherReasons(size(others), simplest));
    return new Diff(
        space.size(),
        edits(),
        sources(),
        questions(),
        changes(turned),
        otherReasons,
        numbers(turned));
  }

  private static long size(List<Pair> pairs) {
    return pairs.stream().mapToLong(pair -> pair.joint().size()).sum();
  }

  /** Returns the ids of what the sources do not say alike. */
  private List<String> sources() {
    var was = SourceLines.of(before.source());
    var is = SourceLines.of(after.source());
    return Stream.concat(was.keySet().stream(), is.keySet().stream())
        .distinct()
        .filter(id -> !Objects.equals(was.get(id), is.get(id)))
        .sorted()
        .toList();
  }

  private List<FactName> questions() {
    return FactName.asked().stream()
        .filter(fact -> !before.question(fact).equals(after.question(fact)))
        .toList();
  }

  private List<RuleEdit> edits() {
    var names = new TreeSet<String>();
    Stream.of(before, after)
        .flatMap(base -> base.book().rules().stream())
        .forEach(rule -> names.add(rule.name()));
    return names.stream()
        .map(name -> new RuleEdit(before.book().rule(name), after.book().rule(name)))
        .filter(edit -> !text(edit.before()).equals(text(edit.after())))
        .toList();
  }

  private static String text(Optional<WrittenRule> rule) {
    return rule.map(WrittenRule::text).orElse("");
  }

  private List<Change> changes(List<Pair> turned) {
    return turned.stream()
        .collect(
            Collectors.groupingBy(
                pair -> List.of(pair.before().advice(), pair.after().advice()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(this::change)
        .sorted(Comparator.comparingLong(Change::cases).reversed())
        .toList();
  }

  private Change change(List<Pair> alike) {
    var simplest =
        alike.stream()
            .map(pair -> pair.joint().example())
            .min(Comparator.comparingInt(useCase -> useCase.facts().size()))
            .orElseThrow();
    return new Change(
        alike.get(0).before().advice(),
        alike.get(0).after().advice(),
        size(alike),
        space.questions().stream().flatMap(question -> common(question, alike).stream()).toList(),
        simplest);
  }

  private Optional<Common> common(FactName question, List<Pair> alike) {
    var seen =
        alike.stream()
            .flatMap(pair -> cells(pair, question))
            .map(cell -> cell.to(question))
            .collect(Collectors.toSet());
    var answers =
        space.answers(question).stream().collect(Collectors.partitioningBy(seen::contains));
    var others = answers.getOrDefault(false, List.of());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new Common(question, answers.getOrDefault(true, List.of()), others));
  }

  private Stream<Cell> cells(Pair pair, FactName question) {
    return pair.joint().kinds().stream()
        .flatMap(kind -> kind.cells().stream())
        .filter(cell -> cell.answers().stream().anyMatch(a -> a.question() == question));
  }

  /** Looks at each range of the number by itself, and joins neighbours that change alike. */
  private List<NumberChange> numbers(List<Pair> turned) {
    var changes = new ArrayList<NumberChange>();
    for (var answer : space.answers(NUMBER)) {
      var change = answer.range().flatMap(range -> number(answer, range, turned));
      int last = changes.size() - 1;
      if (change.isPresent() && last >= 0 && follows(changes.get(last), change.get())) {
        changes.set(last, joined(changes.get(last), change.get()));
      } else {
        change.ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<NumberChange> number(Answer answer, Range range, List<Pair> turned) {
    var found =
        group().cells().stream()
            .filter(cell -> cell.to(NUMBER).equals(answer))
            .filter(cell -> changes(cell) && !changes(unknown(cell)))
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    long cases = space.size() / space.answers(NUMBER).size();
    return Optional.of(
        new NumberChange(
            range, found(before, found), found(after, found), cases, turns(answer, turned)));
  }

  private static List<String> found(KnowledgeBase base, List<Cell> cells) {
    return cells.stream()
        .flatMap(cell -> Heard.of(base, cell.useCase()).found().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Group group() {
    return space.groups().stream()
        .filter(group -> group.questions().contains(NUMBER))
        .findFirst()
        .orElse(new Group(List.of(), List.of(), List.of()));
  }

  private boolean changes(Cell cell) {
    var was = Heard.of(before, cell.useCase()).found();
    return !was.equals(Heard.of(after, cell.useCase()).found());
  }

  private static Cell unknown(Cell cell) {
    return new Cell(cell.without(NUMBER));
  }

  private List<Turn> turns(Answer answer, List<Pair> turned) {
    Map<List<String>, Long> counts =
        turned.stream()
            .collect(
                Collectors.groupingBy(
                    pair -> List.of(pair.before().advice(), pair.after().advice()),
                    Collectors.summingLong(pair -> share(pair.joint(), answer))));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> new Turn(count.getKey().get(0), count.getKey().get(1), count.getValue()))
        .sorted(Comparator.comparingLong(Turn::cases).reversed().thenComparing(Turn::before))
        .toList();
  }

  /** Returns how many of some cases have one answer to the number. */
  private static long share(Joint joint, Answer answer) {
    return joint.kinds().stream()
        .mapToLong(kind -> asksNumber(kind) ? having(kind, answer) : kind.cells().size())
        .reduce(1, (a, b) -> a * b);
  }

  private static boolean asksNumber(Kind kind) {
    return kind.example().answers().stream().anyMatch(answer -> answer.question() == NUMBER);
  }

  private static long having(Kind kind, Answer answer) {
    return kind.cells().stream().filter(cell -> cell.answers().contains(answer)).count();
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
        one.range().and(next.range()),
        one.before(),
        one.after(),
        one.cases() + next.cases(),
        counts.entrySet().stream()
            .map(count -> new Turn(count.getKey().get(0), count.getKey().get(1), count.getValue()))
            .toList());
  }
}
