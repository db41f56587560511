package dev.thaw.analysis;

import dev.thaw.analysis.Diff.Common;
import dev.thaw.analysis.Diff.Part;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.usecase.DeclaredFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says exactly which cases of a space some are.
 *
 * <p>Answers that make no difference to whether a case is one of them are taken together first, so
 * that few combinations are left; questions that have nothing to do with one another are told
 * apart, so that few lines are.
 */
final class CaseLines {

  private final CaseSpace space;
  private final List<Map<EquivalenceClass, Integer>> alike;
  private final List<Map<Cell, Integer>> kinds;
  private final Set<List<Integer>> wanted;
  private final List<DeclaredFact> questions = new ArrayList<>();
  private final List<List<List<Answer>>> answers = new ArrayList<>();

  private CaseLines(CaseSpace space, Collection<CaseClass> cases) {
    this.space = space;
    var caseClass = cases.stream().map(CaseClass::kinds).collect(Collectors.toSet());
    this.alike =
        IntStream.range(0, space.groups().size()).mapToObj(i -> alike(caseClass, i)).toList();
    this.kinds = alike.stream().map(CaseLines::byCell).toList();
    this.wanted = caseClass.stream().map(this::numbers).collect(Collectors.toSet());
    for (var question : space.questions()) {
      var told = toldApart(question);
      if (told.size() > 1) {
        questions.add(question);
        answers.add(told);
      }
    }
  }

  /**
   * Returns the parts.
   *
   * @param space the space
   * @param cases some of its cases, at least one
   */
  static List<Part> of(CaseSpace space, Collection<CaseClass> cases) {
    var lines = new CaseLines(space, cases);
    var sizes = lines.answers.stream().mapToInt(List::size).toArray();
    return Grid.of(sizes, lines::isWanted).factors().stream().map(lines::part).toList();
  }

  private Part part(Grid factor) {
    return new Part(
        new BoxCover(factor).boxes().stream().map(box -> line(factor.axes(), box)).toList());
  }

  /** Numbers the kinds of a group; two that could change places in every case have one number. */
  private Map<EquivalenceClass, Integer> alike(Set<List<EquivalenceClass>> cases, int group) {
    var rests = new HashMap<EquivalenceClass, Set<List<EquivalenceClass>>>();
    cases.forEach(
        kinds ->
            rests
                .computeIfAbsent(kinds.get(group), kind -> new HashSet<>())
                .add(without(kinds, group)));
    return numbered(space.groups().get(group).kinds(), kind -> rests.getOrDefault(kind, Set.of()));
  }

  private static <T> Map<T, Integer> numbered(List<T> all, Function<T, Object> signature) {
    var numbers = new HashMap<Object, Integer>();
    var numbered = new LinkedHashMap<T, Integer>();
    all.forEach(
        one -> {
          var number = numbers.computeIfAbsent(signature.apply(one), first -> numbers.size());
          numbered.put(one, number);
        });
    return numbered;
  }

  private static <T> List<T> without(List<T> all, int left) {
    return IntStream.range(0, all.size()).filter(i -> i != left).mapToObj(all::get).toList();
  }

  private List<Integer> numbers(List<EquivalenceClass> kinds) {
    return IntStream.range(0, kinds.size())
        .mapToObj(i -> Objects.requireNonNull(alike.get(i).get(kinds.get(i))))
        .toList();
  }

  /** Returns the answers to a question, those together that make no difference. */
  private List<List<Answer>> toldApart(DeclaredFact question) {
    var own = kinds.get(groupOf(question));
    var numbers =
        numbered(
            space.answers(question),
            answer ->
                own.entrySet().stream()
                    .filter(cell -> cell.getKey().answers().contains(answer))
                    .collect(
                        Collectors.toMap(
                            cell -> cell.getKey().without(question), Map.Entry::getValue)));
    var classes =
        numbers.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    return List.copyOf(classes.values());
  }

  private int groupOf(DeclaredFact question) {
    return IntStream.range(0, space.groups().size())
        .filter(i -> space.groups().get(i).questions().contains(question))
        .findFirst()
        .orElseThrow();
  }

  private static Map<Cell, Integer> byCell(Map<EquivalenceClass, Integer> numbers) {
    var cells = new HashMap<Cell, Integer>();
    numbers.forEach((kind, number) -> kind.cells().forEach(cell -> cells.put(cell, number)));
    return cells;
  }

  /** Returns whether a case is one of them, by the number of its answer to each question. */
  private boolean isWanted(int[] point) {
    var numbers =
        IntStream.range(0, space.groups().size())
            .mapToObj(i -> kinds.get(i).get(cell(space.groups().get(i), point)))
            .toList();
    return wanted.contains(numbers);
  }

  private Cell cell(Group group, int[] point) {
    return new Cell(group.questions().stream().map(question -> answer(question, point)).toList());
  }

  private Answer answer(DeclaredFact question, int[] point) {
    int place = questions.indexOf(question);
    return place < 0 ? space.answers(question).get(0) : answers.get(place).get(point[place]).get(0);
  }

  private List<Common> line(List<Integer> axes, List<Set<Integer>> box) {
    return IntStream.range(0, axes.size())
        .boxed()
        .flatMap(i -> common(axes.get(i), box.get(i)))
        .toList();
  }

  private Stream<Common> common(int place, Set<Integer> numbers) {
    var named = new HashSet<Answer>();
    numbers.forEach(number -> named.addAll(answers.get(place).get(number)));
    var all = space.answers(questions.get(place));
    var others = all.stream().filter(answer -> !named.contains(answer)).toList();
    return others.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Common(
                questions.get(place), all.stream().filter(named::contains).toList(), others));
  }
}
