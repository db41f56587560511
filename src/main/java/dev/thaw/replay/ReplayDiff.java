package dev.thaw.replay;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ConditionState;
import dev.thaw.advice.CriterionAnswer;
import dev.thaw.advice.Finding;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Threshold;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.Json;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.replay.RuleChange.BlockingCondition;
import dev.thaw.rulebook.Condition;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares, rule by rule, what was found in a use case with what is found in it now. */
final class ReplayDiff {

  private final AdviceDocument then;
  private final AdviceDocument now;
  private final UseCase useCase;
  private final Rulebook book;
  private final Consultation consultation;
  private final Conditions conditions;

  ReplayDiff(AdviceDocument then, AdviceDocument now, KnowledgeBase rules) {
    this.then = then;
    this.now = now;
    this.useCase = now.stated();
    this.book = rules.book();
    this.consultation = rules.trace(useCase);
    this.conditions = rules.conditions();
  }

  List<RuleChange> changes() {
    return Stream.of(then, now)
        .flatMap(ReplayDiff::rules)
        .distinct()
        .flatMap(this::changes)
        .toList();
  }

  private static Stream<String> rules(AdviceDocument advice) {
    return Stream.concat(
        advice.found().map(CriterionAnswer::rule), advice.setAside().stream().map(SetAside::rule));
  }

  private Stream<RuleChange> changes(String rule) {
    var was = found(then, rule);
    var is = found(now, rule);
    var findings = changes(without(is, was), without(was, is));
    return Stream.concat(findings, setAside(rule, was, is).stream());
  }

  private static List<CriterionAnswer> found(AdviceDocument advice, String rule) {
    return advice.found().filter(found -> found.rule().equals(rule)).toList();
  }

  private static List<CriterionAnswer> without(
      List<CriterionAnswer> known, List<CriterionAnswer> found) {
    return found.stream()
        .filter(one -> known.stream().noneMatch(it -> Json.isAlike(it, one)))
        .toList();
  }

  private static List<SetAside> setAside(AdviceDocument advice, String rule) {
    return advice.setAside().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  /** A rule has one finding as a rule, but may have a gap as well. */
  private Stream<RuleChange> changes(List<CriterionAnswer> was, List<CriterionAnswer> is) {
    return IntStream.range(0, Math.max(was.size(), is.size()))
        .mapToObj(i -> change(at(was, i), at(is, i)));
  }

  private static Optional<CriterionAnswer> at(List<CriterionAnswer> found, int i) {
    return found.stream().skip(i).findFirst();
  }

  private RuleChange change(Optional<CriterionAnswer> was, Optional<CriterionAnswer> is) {
    return was.isEmpty()
        ? found(is.orElseThrow())
        : is.map(now -> edited(was.get(), now)).orElseGet(() -> gone(was.get()));
  }

  private RuleChange found(CriterionAnswer is) {
    var before = setAside(then, is.rule());
    return before.isEmpty() ? new RuleChange.Found(is) : new RuleChange.CountsNow(is, before);
  }

  /** What a finding that went or came has told already is left out. */
  private Optional<RuleChange> setAside(
      String rule, List<CriterionAnswer> was, List<CriterionAnswer> is) {
    var before = setAside(then, rule);
    var after = setAside(now, rule);
    boolean told =
        (before.isEmpty() && !was.isEmpty() && is.isEmpty())
            || (after.isEmpty() && !is.isEmpty() && was.isEmpty());
    return before.equals(after) || told
        ? Optional.empty()
        : Optional.of(new RuleChange.SetAsideOtherwise(rule, before, after));
  }

  private static RuleChange edited(CriterionAnswer was, CriterionAnswer is) {
    return favours(was).equals(favours(is))
        ? new RuleChange.Retold(was, is)
        : new RuleChange.Turned(was, is);
  }

  private static Optional<Approach> favours(CriterionAnswer answer) {
    return answer instanceof Finding finding ? Optional.of(finding.favours()) : Optional.empty();
  }

  private RuleChange gone(CriterionAnswer was) {
    var by = setAside(now, was.rule());
    return by.isEmpty() ? unfound(was) : new RuleChange.SetAsideNow(was, by);
  }

  private RuleChange unfound(CriterionAnswer was) {
    var rule = book.rule(was.rule());
    if (rule.isEmpty()) {
      return new RuleChange.Removed(was);
    }
    return consultation.matched().contains(was.rule())
        ? new RuleChange.Silent(was)
        : new RuleChange.Unmatched(was, unmet(rule.get()));
  }

  private List<BlockingCondition> unmet(WrittenRule rule) {
    var outcome = consultation.outcome().orElseThrow();
    var evaluated = conditions.evaluate(rule.name(), useCase, outcome);
    return IntStream.range(0, evaluated.size())
        .filter(i -> evaluated.get(i).inTheWay())
        .mapToObj(i -> unmet(rule.conditions().get(i), evaluated.get(i).state()))
        .toList();
  }

  private BlockingCondition unmet(Sentence condition, ConditionState state) {
    var paths = condition.condition().map(Condition::facts).orElse(Set.of());
    return new BlockingCondition(
        condition.text(),
        state,
        List.copyOf(paths),
        paths.stream().flatMap(path -> useCase.fact(path).stream()).toList(),
        number(condition));
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
