package dev.thaw.explanation;

import dev.thaw.casespace.Answer;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the cells of one group of questions by their numbers. */
final class CellIndex {

  private final List<String> paths;
  private final List<List<Answer>> answers;
  private final List<Integer> simplest;
  private final int[] weights;
  private final int[] kindOf;

  CellIndex(GroupCells group) {
    this.paths = group.questions().stream().map(DeclaredFact::path).toList();
    this.answers = group.answers();
    this.simplest = group.simplest();
    this.weights = group.weights();
    this.kindOf = group.kindOf().stream().mapToInt(Integer::intValue).toArray();
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
    return simplest.size();
  }

  /** Returns what the simplest cell of a kind states. */
  Stream<Fact> example(int kind) {
    return IntStream.range(0, weights.length)
        .mapToObj(i -> answers.get(i).get(simplest.get(kind) / weights[i] % answers.get(i).size()))
        .flatMap(answer -> answer.fact().stream());
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
