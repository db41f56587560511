package dev.thaw.knowledge;

import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Threshold;
import dev.thaw.rulebook.Condition;
import dev.thaw.rulebook.Sentence;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the conditions of rules look at, and what each of them evaluates to. Of a rule that is code
 * only the first is known.
 */
public final class Conditions {

  private final FactCatalogue facts;
  private final List<Threshold> thresholds;
  private final Map<String, List<Condition>> sentences;
  private final Map<String, CodeRule> code;
  private final Map<String, Set<DeclaredFact>> looksAt = new ConcurrentHashMap<>();

  /**
   * Prepares to look at conditions.
   *
   * @param facts what can be stated
   * @param thresholds the numbers that the rules state
   * @param sentences the conditions of each rule and variant that is written in sentences
   * @param code every other rule
   */
  Conditions(
      FactCatalogue facts,
      List<Threshold> thresholds,
      Map<String, List<Condition>> sentences,
      Map<String, CodeRule> code) {
    this.facts = facts;
    this.thresholds = thresholds;
    this.sentences = sentences;
    this.code = code;
  }

  /** Returns what lines demand; nothing when some of them are code. */
  static Optional<List<Condition>> demands(List<Sentence> lines) {
    var demands = lines.stream().flatMap(line -> line.condition().stream()).toList();
    return Optional.of(demands).filter(all -> all.size() == lines.size());
  }

  /** Returns the numbers that the rules state. */
  public List<Threshold> thresholds() {
    return thresholds;
  }

  /** Returns what can be stated. */
  public FactCatalogue facts() {
    return facts;
  }

  /**
   * Returns what the conditions of a rule evaluate to, in their order; nothing where they are code.
   *
   * @param rule the full name of a rule, or of a variant
   * @param useCase what is stated
   * @param outcome what the rules concluded from it
   */
  public List<EvaluatedCondition> evaluate(String rule, UseCase useCase, Outcome outcome) {
    var evaluator =
        new ConditionEvaluator(useCase, thresholds, Optional.of(outcome.verdict().approach()));
    return sentences(rule).map(evaluator::evaluate).toList();
  }

  /**
   * Returns the facts that a rule looks at, in their order; where its code does not say which, they
   * are those that any rule is known to look at.
   *
   * @param rule the name of a rule or of a variant
   */
  public Set<DeclaredFact> facts(String rule) {
    return looksAt.computeIfAbsent(rule, this::looksAt);
  }

  private Set<DeclaredFact> looksAt(String rule) {
    var own = code.get(rule);
    var paths = own == null ? paths(sentences(rule)) : own.seesAnyFact() ? lookedAt() : own.paths();
    return Collections.unmodifiableSet(new LinkedHashSet<>(declared(paths)));
  }

  private Set<String> lookedAt() {
    return Stream.concat(
            paths(sentences.values().stream().flatMap(List::stream)).stream(),
            code.values().stream().flatMap(rule -> rule.paths().stream()))
        .collect(Collectors.toSet());
  }

  private static Set<String> paths(Stream<Condition> conditions) {
    return conditions.flatMap(one -> one.facts().stream()).collect(Collectors.toSet());
  }

  private List<DeclaredFact> declared(Collection<String> paths) {
    return facts.facts().stream().filter(fact -> paths.contains(fact.path())).toList();
  }

  private Stream<Condition> sentences(String rule) {
    return Objects.requireNonNullElse(sentences.get(rule), List.<Condition>of()).stream();
  }

  /**
   * Returns the facts that a rule compares with one another, and each of its others by itself; all
   * of them together where its conditions are code.
   *
   * @param rule the name of a rule or of a variant
   */
  public List<Set<DeclaredFact>> compared(String rule) {
    return code.containsKey(rule)
        ? List.of(facts(rule))
        : sentences(rule)
            .map(one -> (Set<DeclaredFact>) new LinkedHashSet<>(declared(one.facts())))
            .toList();
  }

  /**
   * Returns whether none of a rule's conditions on some facts is in its way; where that is so for
   * all of its facts, it matches.
   *
   * @param rule the name of a rule or of a variant that is written in sentences
   * @param some which facts
   * @param useCase what is stated
   */
  public boolean let(String rule, Set<DeclaredFact> some, UseCase useCase) {
    var paths = some.stream().map(DeclaredFact::path).collect(Collectors.toSet());
    return let(rule, useCase, paths::contains);
  }

  /**
   * Returns whether none of a rule's conditions on facts is in its way; it matches then, unless it
   * looks at what other rules concluded.
   *
   * @param rule the name of a rule or of a variant that is written in sentences
   * @param useCase what is stated
   */
  public boolean couldMatch(String rule, UseCase useCase) {
    return let(rule, useCase, path -> true);
  }

  private boolean let(String rule, UseCase useCase, Predicate<String> paths) {
    var evaluator = new ConditionEvaluator(useCase, thresholds, Optional.empty());
    return isInSentences(rule)
        && sentences(rule)
            .filter(one -> one.facts().stream().anyMatch(paths))
            .noneMatch(one -> evaluator.evaluate(one).inTheWay());
  }

  /**
   * Returns whether the conditions of a rule are sentences, none of them code.
   *
   * @param rule the name of a rule or of a variant
   */
  public boolean isInSentences(String rule) {
    return sentences.containsKey(rule);
  }

  /**
   * Returns whether a rule looks at what other rules concluded, numbers aside.
   *
   * @param rule the name of a rule or of a variant
   */
  public boolean seesConclusions(String rule) {
    var own = code.get(rule);
    return own == null
        ? sentences(rule).anyMatch(one -> one.facts().isEmpty())
        : own.seesConclusions();
  }

  /**
   * Returns whether rules look at conclusions other than findings and what becomes of them, such as
   * notes; only code of a folder's own can.
   */
  public boolean seesMoreThanFindings() {
    return code.values().stream()
        .flatMap(CodeRule::types)
        .anyMatch(Set.of(Gap.class, Note.class, NextStep.class)::contains);
  }

  /**
   * Returns whether the cases that a rule tells apart can be enumerated, as those of sentences
   * always can.
   *
   * @param rule the name of a rule or of a variant
   */
  public boolean isPlain(String rule) {
    var own = code.get(rule);
    return own == null || own.isPlain();
  }
}
