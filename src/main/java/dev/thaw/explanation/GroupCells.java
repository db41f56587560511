package dev.thaw.explanation;

import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.usecase.DeclaredFact;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of one group of questions, by number: answers are numbered for each question, 0 being
 * unknown, and a cell's number is the sum of its answers, each times the weight of its question.
 *
 * @param questions the questions, in their order
 * @param answers the answers to each question
 * @param kindOf the kind of each cell
 * @param simplest the cell of each kind with the fewest stated facts
 */
record GroupCells(
    List<DeclaredFact> questions,
    List<List<Answer>> answers,
    List<Integer> kindOf,
    List<Integer> simplest) {

  static List<GroupCells> of(CaseSpace space) {
    return space.groups().stream().map(group -> of(space, group)).toList();
  }

  private static GroupCells of(CaseSpace space, Group group) {
    var questions = group.questions();
    var answers = questions.stream().map(space::answers).toList();
    var weights = weights(answers);
    var kindOf = new Integer[group.cells().size()];
    var kinds = group.kinds();
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (var cell : kinds.get(kind).cells()) {
        kindOf[number(cell, questions, answers, weights)] = kind;
      }
    }
    var simplest =
        kinds.stream().map(kind -> number(kind.example(), questions, answers, weights)).toList();
    return new GroupCells(questions, answers, Arrays.asList(kindOf), simplest);
  }

  private static int number(
      Cell cell, List<DeclaredFact> questions, List<List<Answer>> answers, int[] weights) {
    return IntStream.range(0, weights.length)
        .map(i -> weights[i] * answers.get(i).indexOf(cell.to(questions.get(i))))
        .sum();
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

  /** Returns what one answer to each question adds to the number of a cell. */
  int[] weights() {
    return weights(answers);
  }
}
