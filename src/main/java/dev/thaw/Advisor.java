package dev.thaw;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Source;
import dev.thaw.advice.Step;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Advises on use cases; the facade for programs that want no rule engine in sight.
 *
 * <p>Safe for use by many threads. Each call is one consultation: a session of its own, opened,
 * fired and closed before the call returns.
 */
public final class Advisor {

  private final KnowledgeBase knowledge;

  private Advisor(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns an advisor with the built-in rules, which the build has compiled. */
  public static Advisor builtIn() {
    return new Advisor(KnowledgeBase.builtIn());
  }

  /**
   * Advises on one use case.
   *
   * @param useCase what is stated; all else counts as unknown
   * @throws IllegalStateException when the rules do not come to rest
   */
  public Advice advise(UseCase useCase) {
    Outcome outcome = knowledge.consult(useCase);
    var approach = outcome.verdict().approach();
    return new Advice(
        useCase.description().name(),
        approach,
        outcome.verdict().contested(),
        findings(outcome, finding -> finding.favours() == approach),
        findings(outcome, finding -> finding.favours() != approach),
        outcome.steps().stream().sorted(Comparator.comparing(Step::rule)).toList(),
        unanswered(outcome),
        outcome.notes().stream().sorted(Comparator.comparing(Note::rule)).toList(),
        knowledge.version());
  }

  /** Returns the document that the rules come from, with our readings of it. */
  public Source source() {
    return knowledge.source();
  }

  /** Returns which rules this advisor consults. */
  public KnowledgeVersion version() {
    return knowledge.version();
  }

  private List<Finding> findings(Outcome outcome, Predicate<Finding> wanted) {
    return outcome.findings().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(this::rank).thenComparing(Finding::rule))
        .toList();
  }

  private int rank(Finding finding) {
    var order = source().criteria().stream().map(Criterion::id).toList();
    int place = order.indexOf(finding.criterion());
    return place < 0 ? order.size() : place;
  }

  private List<Criterion> unanswered(Outcome outcome) {
    return source().criteria().stream()
        .filter(criterion -> !criterion.caveat())
        .filter(
            criterion ->
                outcome.findings().stream()
                    .noneMatch(finding -> finding.criterion().equals(criterion.id())))
        .toList();
  }
}
