package dev.thaw.bulk;

import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What some rules can tell apart in a use case: facts that none of them looks at are left out, and
 * a number between two thresholds stands for all that do. Where a rule is code that looks at facts,
 * everything is kept as it is.
 */
final class RelevantFacts {

  private final boolean everything;
  private final Map<String, long[]> starts = new HashMap<>();

  RelevantFacts(KnowledgeBase base) {
    var conditions = base.conditions();
    this.everything =
        base.book().rules().stream()
            .filter(rule -> !rule.isInSentences())
            .map(WrittenRule::name)
            .anyMatch(rule -> !conditions.facts(rule).isEmpty());
    base.compiledNames().stream()
        .map(conditions::facts)
        .flatMap(Collection::stream)
        .distinct()
        .forEach(fact -> starts.put(fact.path(), starts(fact, base)));
  }

  /** Returns with which number each run of numbers begins that no rule tells apart. */
  private static long[] starts(DeclaredFact fact, KnowledgeBase base) {
    var starts = new TreeSet<Long>();
    for (var numbers : fact.numbers().stream().toList()) {
      starts.add(numbers.from());
      for (var threshold : base.thresholds()) {
        if (threshold.unit().equals(numbers.unit())) {
          starts.add(threshold.value());
          starts.add(threshold.value() + 1);
        }
      }
    }
    return starts.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * Returns the facts of a case that stands for all that the rules do not tell from a use case.
   *
   * @param completed what is stated, and what follows from it
   */
  List<Fact> in(UseCase completed) {
    return everything
        ? completed.facts()
        : completed.facts().stream()
            .filter(fact -> starts.containsKey(fact.path()))
            .map(this::standIn)
            .toList();
  }

  private Fact standIn(Fact fact) {
    if (!(fact instanceof NumberFact number)) {
      return fact;
    }
    long start = number.value();
    for (long next : starts.getOrDefault(fact.path(), new long[0])) {
      start = next <= number.value() ? next : start;
    }
    return new NumberFact(fact.path(), start);
  }
}
