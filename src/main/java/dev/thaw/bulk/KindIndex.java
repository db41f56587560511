package dev.thaw.bulk;

import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.usecase.DeclaredFact;
import java.util.List;
import java.util.stream.IntStream;

/** Finds which kind of a group a case is of, by the numbers of its answers. */
final class KindIndex {

  private final Group group;
  private final int[] places;
  private final int[] weights;
  private final int[] kinds;

  /**
   * Looks at each cell of a group once.
   *
   * @param group the group
   * @param space the case space that it is of
   * @param questions all questions of the space, in the order in which answers will be given
   */
  KindIndex(Group group, CaseSpace space, List<DeclaredFact> questions) {
    this.group = group;
    this.places = group.questions().stream().mapToInt(questions::indexOf).toArray();
    this.weights = new int[places.length];
    int size = 1;
    for (int i = 0; i < places.length; i++) {
      weights[i] = size;
      size = Math.multiplyExact(size, space.answers(group.questions().get(i)).size());
    }
    this.kinds = new int[size];
    var answers = group.questions().stream().map(space::answers).toList();
    for (int kind = 0; kind < count(); kind++) {
      for (var cell : group.kinds().get(kind).cells()) {
        kinds[number(cell, answers)] = kind;
      }
    }
  }

  private int number(Cell cell, List<List<Answer>> answers) {
    return IntStream.range(0, weights.length)
        .map(i -> weights[i] * answers.get(i).indexOf(cell.to(group.questions().get(i))))
        .sum();
  }

  /** Returns how many kinds the group has. */
  int count() {
    return group.kinds().size();
  }

  /**
   * Returns the number of the kind of a case.
   *
   * @param answers the numbers of its answers to all questions of the space
   */
  int of(int[] answers) {
    int number = 0;
    for (int i = 0; i < places.length; i++) {
      number += weights[i] * answers[places[i]];
    }
    return kinds[number];
  }

  /**
   * Returns the kind of a number.
   *
   * @param kind from 0 on
   */
  Group.EquivalenceClass kind(int kind) {
    return group.kinds().get(kind);
  }
}
