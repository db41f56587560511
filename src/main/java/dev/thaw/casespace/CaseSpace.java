package dev.thaw.casespace;

import dev.thaw.casespace.Group.Cell;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All use cases that some rules can tell apart: every answer of every fact that a rule tests (for a
 * number one per range between thresholds), and unknown.
 *
 * <p>Facts that no rule looks at together cannot interact but through what is found, so they are
 * enumerated apart and joined by what matched. A rule that sees facts and conclusions at once makes
 * each of its facts' answers a kind of its own. The result is exact for all cases, as a test shows
 * against the flat enumeration.
 */
public final class CaseSpace {

  private final List<Group> groups;
  private final Set<String> rules;
  private final Map<DeclaredFact, List<Answer>> answers;

  CaseSpace(List<Group> groups, Map<DeclaredFact, List<Answer>> answers, Set<String> rules) {
    this.rules = rules;
    this.groups = groups;
    this.answers = answers;
  }

  /**
   * Cases in which the same rules match.
   *
   * @param kinds one kind of each group
   */
  public record CaseClass(List<EquivalenceClass> kinds) {

    /** Returns the case that stands for all of them. */
    public UseCase example() {
      return UseCase.of(
          kinds.stream().flatMap(kind -> kind.example().facts().stream()).toArray(Fact[]::new));
    }

    /** Returns how many cases these are. */
    public long size() {
      return kinds.stream().mapToLong(kind -> kind.cells().size()).reduce(1, (a, b) -> a * b);
    }
  }

  /**
   * Enumerates the cases that one or more rule bases tell apart, taken together.
   *
   * @param bases the rules
   */
  public static CaseSpace of(List<KnowledgeBase> bases) {
    return new CaseSpaceBuilder(bases, false).build();
  }

  /**
   * Enumerates the cases that a rule base tells apart where only the approach matters; notes, next
   * steps and gaps make no difference then, which leaves far fewer kinds.
   *
   * @param base the rules
   */
  public static CaseSpace ofApproaches(KnowledgeBase base) {
    return new CaseSpaceBuilder(List.of(base), true).build();
  }

  /** Returns how many cases there are. */
  public long size() {
    return answers.values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
  }

  /** Returns the groups of questions that some rule looks at together. */
  public List<Group> groups() {
    return groups;
  }

  /**
   * Returns the answers to a question that some rule tests, unknown first.
   *
   * @param question the question
   */
  public List<Answer> answers(DeclaredFact question) {
    return answers.getOrDefault(question, List.of(Answer.unknown(question)));
  }

  /** Returns the questions that some rule looks at. */
  public Set<DeclaredFact> questions() {
    return answers.keySet();
  }

  /** Returns the names of the rules on facts that make a difference between cases. */
  public Set<String> rules() {
    return rules;
  }

  /** Returns every combination of one kind of each group. */
  public List<CaseClass> caseClasses() {
    Stream<List<EquivalenceClass>> combined = Stream.of(List.of());
    for (var group : groups) {
      combined = combined.flatMap(kinds -> group.kinds().stream().map(kind -> plus(kinds, kind)));
    }
    return combined.map(CaseClass::new).toList();
  }

  /** Returns every use case of the space, one by one. */
  public Stream<UseCase> flat() {
    return cells(List.copyOf(answers.keySet()), answers).map(Cell::useCase);
  }

  /**
   * Returns every combination of answers to some questions.
   *
   * @param questions the questions, in the order of the answers
   * @param answers the answers to each of them
   */
  public static Stream<Cell> cells(
      List<DeclaredFact> questions, Map<DeclaredFact, List<Answer>> answers) {
    Stream<List<Answer>> combined = Stream.of(List.of());
    for (var question : questions) {
      combined =
          combined.flatMap(
              some ->
                  answers.getOrDefault(question, List.of()).stream().map(one -> plus(some, one)));
    }
    return combined.map(Cell::new);
  }

  private static <T> List<T> plus(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
