package dev.thaw.explanation;

import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of one group of questions, by number: answers are numbered for each question, 0 being
 * unknown, and a cell's number is the sum of its answers, each times the weight of its question.
 */
final class CellIndex {

  private final List<DeclaredFact> questions;
  private final List<String> paths;
  private final List<List<Answer>> answers;
  private final List<EquivalenceClass> kinds;
  private final int[] weights;
  private final int[] kindOf;

  private CellIndex(Group group, List<List<Answer>> answers) {
    this.questions = group.questions();
    this.paths = questions.stream().map(DeclaredFact::path).toList();
    this.answers = answers;
    this.kinds = group.kinds();
    this.weights = weights(answers);
    this.kindOf = new int[group.cells().size()];
    IntStream.range(0, kinds.size())
        .forEach(kind -> kinds.get(kind).cells().forEach(cell -> kindOf[number(cell)] = kind));
  }

  static List<CellIndex> of(CaseSpace space) {
    return space.groups().stream()
        .map(group -> new CellIndex(group, group.questions().stream().map(space::answers).toList()))
        .toList();
  }

  private static int[] weights(List<List<Answer>> answers) {
    var weights = new int[answers.size()];
    int weight = 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight;
      weight = Math.multiplyExact(weight, answers.get(i).size());
    }
    return weights;
  }

  private int number(Cell cell) {
    return IntStream.range(0, weights.length)
        .map(i -> weights[i] * answers.get(i).indexOf(cell.to(questions.get(i))))
        .sum();
  }

  /** Returns the number of the cell that a use case lies in. */
  int cell(UseCase useCase) {
    return useCase.facts().stream()
        .filter(fact -> asks(fact.path()))
        .mapToInt(fact -> weight(fact.path()) * answer(fact))
        .sum();
  }

  boolean asks(String path) {
    return paths.contains(path);
  }

  int weight(String path) {
    return weights[paths.indexOf(path)];
  }

  List<Answer> answers(String path) {
    return answers.get(paths.indexOf(path));
  }

  /** Returns the number of the answer that a fact gives. */
  int answer(Fact fact) {
    var all = answers(fact.path());
    return IntStream.range(1, all.size())
        .filter(i -> all.get(i).holds(fact))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No answer stands for " + fact));
  }

  int kinds() {
    return kinds.size();
  }

  EquivalenceClass kind(int number) {
    return kinds.get(number);
  }

  int kindOf(int cell) {
    return kindOf[cell];
  }

  /**
   * Returns the cells that some questions lead to, whatever their answers; they may stay unknown.
   *
   * @param cell the cell to begin from, in which these questions are unknown
   * @param unknown the questions
   */
  IntStream completions(int cell, List<DeclaredFact> unknown) {
    var cells = IntStream.of(cell);
    for (var question : unknown) {
      int weight = weight(question.path());
      int size = answers(question.path()).size();
      cells = cells.flatMap(one -> IntStream.range(0, size).map(answer -> one + answer * weight));
    }
    return cells;
  }
}
