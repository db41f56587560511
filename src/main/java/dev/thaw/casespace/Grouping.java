package dev.thaw.casespace;

import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Which questions are enumerated together.
 *
 * <p>Those that a rule looks at are, as long as their combinations stay few; so are those that a
 * rule compares with one another, however many. What a rule makes of facts in several groups is
 * then known part by part: it matches if its conditions hold in each.
 */
final class Grouping {

  /** How many combinations of answers a group has at most, where a rule can be taken apart. */
  private static final int MOST_CELLS = 1000;

  private final List<Set<DeclaredFact>> groups = new ArrayList<>();
  private final FactCatalogue facts;
  private final ToIntFunction<DeclaredFact> answers;

  private Grouping(FactCatalogue facts, ToIntFunction<DeclaredFact> answers) {
    this.facts = facts;
    this.answers = answers;
  }

  /**
   * Groups the questions that some rule looks at.
   *
   * @param facts what can be stated, in its order
   * @param bases the rules
   * @param conditions what they look at, base by base
   * @param answers how many answers each question has
   */
  static List<List<DeclaredFact>> of(
      FactCatalogue facts,
      List<KnowledgeBase> bases,
      List<Conditions> conditions,
      ToIntFunction<DeclaredFact> answers) {
    var grouping = new Grouping(facts, answers);
    var looked = new ArrayList<Set<DeclaredFact>>();
    for (int i = 0; i < bases.size(); i++) {
      var own = conditions.get(i);
      for (var rule : bases.get(i).compiledNames()) {
        own.compared(rule).stream().filter(set -> !set.isEmpty()).forEach(grouping::join);
        looked.add(own.facts(rule));
      }
    }
    looked.stream()
        .filter(some -> !some.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(Set::size))
        .forEach(grouping::joinIfFew);
    return grouping.groups.stream().map(grouping::inOrder).toList();
  }

  private void joinIfFew(Set<DeclaredFact> some) {
    if (cells(joined(some)) <= MOST_CELLS) {
      join(some);
    }
  }

  private void join(Set<DeclaredFact> some) {
    var joined = joined(some);
    groups.removeIf(joined::containsAll);
    groups.add(joined);
  }

  private List<DeclaredFact> inOrder(Set<DeclaredFact> some) {
    return facts.facts().stream().filter(some::contains).toList();
  }

  private Set<DeclaredFact> joined(Set<DeclaredFact> some) {
    var joined = new HashSet<>(some);
    groups.stream()
        .filter(group -> group.stream().anyMatch(some::contains))
        .forEach(joined::addAll);
    return joined;
  }

  private long cells(Collection<DeclaredFact> questions) {
    return questions.stream().mapToLong(answers::applyAsInt).reduce(1, (a, b) -> a * b);
  }
}
