package dev.thaw.analysis;

import dev.thaw.advice.ConditionState;
import dev.thaw.advice.RecordedAdvice;
import dev.thaw.advice.RecordedFinding;
import dev.thaw.advice.Threshold;
import dev.thaw.analysis.RuleChange.Unmet;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.UseCase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares, rule by rule, what was found in a use case with what is found in it now. */
final class RuleByRule {

  private final RecordedAdvice then;
  private final RecordedAdvice now;
  private final UseCase useCase;
  private final Rulebook book;
  private final Consultation consultation;
  private final Conditions conditions;

  RuleByRule(RecordedAdvice then, RecordedAdvice now, KnowledgeBase rules) {
    this.then = then;
    this.now = now;
    this.useCase = now.useCase();
    this.book = rules.book();
    this.consultation = rules.trace(useCase);
    this.conditions = rules.conditions();
  }

  List<RuleChange> changes() {
    var was = byRule(then);
    var is = byRule(now);
    var names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    return names.stream()
        .flatMap(
            name -> changes(was.getOrDefault(name, List.of()), is.getOrDefault(name, List.of())))
        .toList();
  }

  private static Map<String, List<RecordedFinding>> byRule(RecordedAdvice advice) {
    return advice
        .found()
        .collect(
            Collectors.groupingBy(RecordedFinding::rule, LinkedHashMap::new, Collectors.toList()));
  }

  /** A rule has one finding as a rule, but may have a gap as well. */
  private Stream<RuleChange> changes(List<RecordedFinding> was, List<RecordedFinding> is) {
    return IntStream.range(0, Math.max(was.size(), is.size()))
        .mapToObj(i -> change(at(was, i), at(is, i)))
        .flatMap(Optional::stream);
  }

  private static Optional<RecordedFinding> at(List<RecordedFinding> found, int i) {
    return found.stream().skip(i).findFirst();
  }

  private Optional<RuleChange> change(Optional<RecordedFinding> was, Optional<RecordedFinding> is) {
    if (was.equals(is)) {
      return Optional.empty();
    }
    return Optional.of(
        was.isEmpty()
            ? new RuleChange.Found(is.orElseThrow())
            : is.map(now -> edited(was.get(), now)).orElseGet(() -> gone(was.get())));
  }

  private static RuleChange edited(RecordedFinding was, RecordedFinding is) {
    return was.favours().equals(is.favours())
        ? new RuleChange.Retold(was, is)
        : new RuleChange.Turned(was, is);
  }

  private RuleChange gone(RecordedFinding was) {
    var rule = book.rule(was.rule());
    if (rule.isEmpty()) {
      return new RuleChange.Removed(was);
    }
    return consultation.matched().contains(was.rule())
        ? new RuleChange.Silent(was)
        : new RuleChange.Unmatched(was, unmet(rule.get()));
  }

  private List<Unmet> unmet(WrittenRule rule) {
    var states = conditions.states(rule, useCase, consultation.outcome().orElseThrow());
    var says = rule.conditions();
    return states.size() != says.size()
        ? List.of()
        : IntStream.range(0, states.size())
            .filter(i -> states.get(i) != ConditionState.HOLDS)
            .mapToObj(i -> unmet(says.get(i), states.get(i)))
            .toList();
  }

  private Unmet unmet(Sentence condition, ConditionState state) {
    var question = FactName.namedIn(condition.drl());
    return new Unmet(
        condition.text(), state, question, question.flatMap(useCase::fact), number(condition));
  }

  private Optional<Threshold> number(Sentence condition) {
    return condition
        .slot("threshold")
        .flatMap(
            name ->
                conditions.thresholds().stream()
                    .filter(number -> number.name().equals(name))
                    .findFirst());
  }
}
