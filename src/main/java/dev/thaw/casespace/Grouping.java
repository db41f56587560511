package dev.thaw.casespace;

import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.FactName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
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

  private final List<Set<FactName>> groups = new ArrayList<>();
  private final ToIntFunction<FactName> answers;

  private Grouping(ToIntFunction<FactName> answers) {
    this.answers = answers;
  }

  /**
   * Groups the questions that some rule looks at.
   *
   * @param bases the rules
   * @param conditions what they look at, base by base
   * @param answers how many answers each question has
   */
  static List<List<FactName>> of(
      List<KnowledgeBase> bases, List<Conditions> conditions, ToIntFunction<FactName> answers) {
    var grouping = new Grouping(answers);
    var looked = new ArrayList<Set<FactName>>();
    for (int i = 0; i < bases.size(); i++) {
      var own = conditions.get(i);
      for (var rule : bases.get(i).compiledNames()) {
        own.compared(rule).stream().filter(set -> !set.isEmpty()).forEach(grouping::join);
        looked.add(own.facts(rule));
      }
    }
    looked.stream()
        .filter(facts -> !facts.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(Set::size))
        .forEach(grouping::joinIfFew);
    return grouping.groups.stream().map(List::copyOf).toList();
  }

  private void joinIfFew(Set<FactName> facts) {
    if (cells(joined(facts)) <= MOST_CELLS) {
      join(facts);
    }
  }

  private void join(Set<FactName> facts) {
    var joined = joined(facts);
    groups.removeIf(joined::containsAll);
    groups.add(joined);
  }

  private Set<FactName> joined(Set<FactName> facts) {
    var joined = EnumSet.copyOf(facts);
    groups.stream()
        .filter(group -> group.stream().anyMatch(facts::contains))
        .forEach(joined::addAll);
    return joined;
  }

  private long cells(Collection<FactName> questions) {
    return questions.stream().mapToLong(answers::applyAsInt).reduce(1, (a, b) -> a * b);
  }
}
