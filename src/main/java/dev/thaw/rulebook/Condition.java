package dev.thaw.rulebook;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.WordFact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sentence between {@code when} and {@code then} demands. */
public sealed interface Condition extends Meaning {

  /** Returns the paths of the facts that it looks at. */
  Set<String> facts();

  /** Returns the patterns of plain DRL that it stands for. */
  List<String> patterns(String variable);

  @Override
  default String drl(String variable) {
    return String.join(" ", patterns(variable));
  }

  /**
   * A fact has one of some answers.
   *
   * @param fact the fact's path
   * @param answers the answers, at least one
   */
  record OneOf(String fact, List<String> answers) implements Condition {

    @Override
    public Set<String> facts() {
      return Set.of(fact);
    }

    @Override
    public List<String> patterns(String variable) {
      var words =
          answers.stream().map(answer -> "\"" + answer + "\"").collect(Collectors.joining(", "));
      return List.of(
          word(fact, answers.size() == 1 ? "answer == " + words : "answer in ( " + words + " )"));
    }
  }

  /**
   * A fact is unknown.
   *
   * @param fact the fact's path
   * @param number whether it takes a number
   */
  record NotStated(String fact, boolean number) implements Condition {

    @Override
    public Set<String> facts() {
      return Set.of(fact);
    }

    @Override
    public List<String> patterns(String variable) {
      return List.of("not " + stated());
    }

    private String stated() {
      var type = number ? NumberFact.class : WordFact.class;
      return type.getName() + "( path == \"" + fact + "\" )";
    }
  }

  /**
   * A number lies on one side of a named one.
   *
   * @param fact the path of the fact that states the number
   * @param bound the side
   * @param number the name of the other number
   */
  record Bounded(String fact, Bound bound, String number) implements Condition {

    @Override
    public Set<String> facts() {
      return Set.of(fact);
    }

    @Override
    public List<String> patterns(String variable) {
      return List.of(
          Threshold.class.getName() + "( name == \"" + number + "\", " + variable + " : value )",
          NumberFact.class.getName()
              + ("( path == \"" + fact + "\", value " + bound.sign() + " " + variable + " )"));
    }
  }

  /**
   * Two facts that take the same words are both stated, and not by the same word.
   *
   * @param fact the path of one
   * @param other the path of the other
   */
  record Differ(String fact, String other) implements Condition {

    @Override
    public Set<String> facts() {
      return Set.of(fact, other);
    }

    @Override
    public List<String> patterns(String variable) {
      return List.of(word(fact, variable + " : answer"), word(other, "answer != " + variable));
    }
  }

  /**
   * Something must not be so. While its fact is unknown, it stands in nobody's way.
   *
   * @param condition what must not be so
   */
  record Unless(Condition condition) implements Condition {

    @Override
    public Set<String> facts() {
      return condition.facts();
    }

    @Override
    public List<String> patterns(String variable) {
      if (condition instanceof NotStated unknown) {
        return List.of(unknown.stated());
      }
      var inner = condition.patterns(variable);
      if (condition instanceof Bounded) {
        // The number itself is there; not ( ... and ... ) misses it where a rule inserts it later.
        return List.of(inner.get(0), "not " + inner.get(1));
      }
      return List.of(
          inner.size() == 1
              ? "not " + inner.get(0)
              : "not ( " + String.join(" and ", inner) + " )");
    }
  }

  /**
   * The advice so far is for an approach.
   *
   * @param approach the approach
   * @param pattern the plain DRL that the vocabulary gives it
   */
  record AdviceIs(Approach approach, String pattern) implements Condition {

    @Override
    public Set<String> facts() {
      return Set.of();
    }

    @Override
    public List<String> patterns(String variable) {
      return List.of(pattern);
    }
  }

  private static String word(String fact, String demand) {
    return WordFact.class.getName() + "( path == \"" + fact + "\", " + demand + " )";
  }
}
