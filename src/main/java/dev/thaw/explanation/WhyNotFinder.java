package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.WhyNot;
import dev.thaw.advice.WhyNot.Considered;
import dev.thaw.advice.WhyNot.ShownCondition;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.EvaluatedCondition;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.UseCase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Why each approach that rules favour was not advised, read from the conditions of these rules. */
final class WhyNotFinder {

  private final KnowledgeBase base;
  private final Conditions conditions;
  private final UseCase useCase;
  private final Outcome outcome;

  WhyNotFinder(KnowledgeBase base, Conditions conditions, UseCase useCase, Outcome outcome) {
    this.base = base;
    this.conditions = conditions;
    this.useCase = useCase;
    this.outcome = outcome;
  }

  List<WhyNot> whyNot() {
    return Arrays.stream(Approach.values())
        .filter(approach -> approach != outcome.verdict().approach())
        .map(approach -> new WhyNot(approach, considered(approach)))
        .filter(whyNot -> !whyNot.rules().isEmpty())
        .toList();
  }

  private List<Considered> considered(Approach approach) {
    return base.book().rules().stream()
        .filter(rule -> favours(rule, approach))
        .map(this::considered)
        .sorted(
            Comparator.comparing((Considered rule) -> base.source().rank(rule.criterion()))
                .thenComparing(Considered::rule))
        .toList();
  }

  private static boolean favours(WrittenRule rule, Approach approach) {
    return rule.consequences().stream()
        .anyMatch(line -> line.filled(Slot.Takes.APPROACH).equals(Optional.of(approach.word())));
  }

  private Considered considered(WrittenRule rule) {
    var evaluated = conditions.evaluate(rule.name(), useCase, outcome);
    return new Considered(
        rule.criterion().orElse(""),
        rule.name(),
        rule.origin(),
        matches(rule.name()),
        setAsideBy(rule.name()),
        IntStream.range(0, evaluated.size())
            .mapToObj(i -> condition(rule.conditions().get(i), evaluated.get(i)))
            .toList());
  }

  private boolean matches(String rule) {
    return Stream.concat(outcome.findings().stream(), outcome.discounted().stream())
        .anyMatch(finding -> finding.rule().equals(rule));
  }

  private List<String> setAsideBy(String rule) {
    return outcome.setAside().stream()
        .filter(one -> one.rule().equals(rule))
        .map(SetAside::by)
        .distinct()
        .sorted()
        .toList();
  }

  private ShownCondition condition(Sentence sentence, EvaluatedCondition evaluated) {
    var stated =
        useCase.facts().stream()
            .filter(
                fact ->
                    sentence
                        .condition()
                        .filter(one -> one.facts().contains(fact.path()))
                        .isPresent())
            .toList();
    return new ShownCondition(sentence.text(), evaluated.state(), stated, evaluated.inTheWay());
  }
}
