package dev.thaw.explanation;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.Outcome;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains advice on one use case. */
final class Explanation {

  private final ExplanationContext rules;
  private final UseCase useCase;
  private final Outcome outcome;
  private final OpenFacts openFacts;

  Explanation(ExplanationContext rules, UseCase useCase) {
    this.rules = rules;
    this.useCase = useCase;
    this.outcome = rules.base().trace(useCase).concluded();
    this.openFacts = OpenFacts.of(rules.approaches(), useCase);
  }

  /**
   * Returns all that can be said.
   *
   * @param whole whether it is said, too, why the advice is nothing else
   */
  ExplainedAdvice card(boolean whole) {
    var open = openFacts.open();
    // Settled advice leaves no question whose place is worth finding.
    var order =
        open.isEmpty()
            ? Optional.<QuestionOrder>empty()
            : QuestionOrder.of(rules.approaches(), useCase);
    var base = rules.base();
    return new ExplainedAdvice(
        useCase,
        Advice.of(useCase, outcome, base.facts(), base.source(), base.version()),
        open.stream()
            .sorted(order.map(QuestionOrder::fewestFirst).orElseGet(() -> settlingMost(open)))
            .map(this::open)
            .toList(),
        open.isEmpty() ? Optional.of(0.0) : order.map(QuestionOrder::expected),
        openFacts.unknown().stream()
            .filter(question -> !open.contains(question))
            .map(this::further)
            .filter(openQuestion -> !openQuestion.waiting().isEmpty())
            .toList(),
        Flips.of(base, rules.approaches(), useCase),
        whole ? new WhyNotFinder(base, rules.conditions(), useCase, outcome).whyNot() : List.of(),
        List.of(),
        List.of());
  }

  /** Puts the question first that leaves the fewest others open. */
  private Comparator<DeclaredFact> settlingMost(Collection<DeclaredFact> open) {
    var left = open.stream().collect(Collectors.toMap(one -> one, openFacts::leavesOpen));
    return Comparator.comparingDouble(question -> left.getOrDefault(question, 0.0));
  }

  /** Only rules that the approach can rest on make a question open. */
  private OpenQuestion open(DeclaredFact question) {
    var waiting = waiting(question).filter(rules.approaches()::canDecide).toList();
    return openQuestion(question, waiting, openFacts.couldBecome(question));
  }

  private OpenQuestion further(DeclaredFact question) {
    return openQuestion(question, waiting(question).toList(), Set.of());
  }

  private OpenQuestion openQuestion(
      DeclaredFact question, List<String> waiting, Set<Approach> couldBecome) {
    return new OpenQuestion(question, waiting, List.copyOf(couldBecome));
  }

  private Stream<String> waiting(DeclaredFact question) {
    return new WaitingRules(rules.base(), rules.conditions(), useCase, outcome).on(question);
  }
}
