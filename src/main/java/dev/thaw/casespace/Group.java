package dev.thaw.casespace;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that some rule looks at together, with every way to answer them.
 *
 * @param questions the questions, in their order
 * @param cells every combination of answers
 * @param kinds the cells by what the rules make of them; cells of one kind differ in no match
 */
public record Group(List<DeclaredFact> questions, List<Cell> cells, List<EquivalenceClass> kinds) {

  /**
   * One combination of answers.
   *
   * @param answers one for each question of the group
   */
  public record Cell(List<Answer> answers) {

    /**
     * Returns the answer to a question.
     *
     * @param question a question of the group
     */
    public Answer to(DeclaredFact question) {
      return answers.stream()
          .filter(answer -> answer.question().equals(question))
          .findFirst()
          .orElseThrow();
    }

    /** Returns what the cell states. */
    public List<Fact> facts() {
      return answers.stream().map(Answer::fact).flatMap(Optional::stream).toList();
    }

    /** Returns the use case that states just this. */
    public UseCase useCase() {
      return UseCase.of(facts().toArray(Fact[]::new));
    }

    /**
     * Returns the cell with another answer to a question of the group.
     *
     * @param other the other answer
     */
    public Cell with(Answer other) {
      return new Cell(
          answers.stream()
              .map(one -> one.question().equals(other.question()) ? other : one)
              .toList());
    }

    /**
     * Returns the answers to all questions but one.
     *
     * @param question the one
     */
    public List<Answer> without(DeclaredFact question) {
      return answers.stream().filter(answer -> !answer.question().equals(question)).toList();
    }
  }

  /** Cells in which the same rules match; of each kind there is one, equal to no other. */
  public static final class EquivalenceClass {

    private final List<Cell> cells;

    /**
     * Gathers cells.
     *
     * @param cells at least one, the one with the fewest stated facts first
     */
    EquivalenceClass(List<Cell> cells) {
      this.cells = cells;
    }

    /** Returns the cells, the one with the fewest stated facts first. */
    public List<Cell> cells() {
      return cells;
    }

    /** Returns the cell that stands for all of them. */
    public Cell example() {
      return cells.get(0);
    }
  }

  static Group of(List<DeclaredFact> questions, Map<Cell, ?> matches) {
    var kinds = new LinkedHashMap<Object, List<Cell>>();
    var simplestFirst =
        matches.keySet().stream()
            .sorted(Comparator.comparingInt(cell -> cell.facts().size()))
            .toList();
    for (var cell : simplestFirst) {
      kinds.computeIfAbsent(matches.get(cell), same -> new ArrayList<>()).add(cell);
    }
    return new Group(
        questions,
        List.copyOf(matches.keySet()),
        kinds.values().stream().map(EquivalenceClass::new).toList());
  }
}
