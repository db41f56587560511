package dev.thaw.knowledge;

import dev.thaw.advice.Gap;
import dev.thaw.advice.Ground;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.LabelledExamples;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * What each condition of a rule comes to, read from the compiled rules themselves.
 *
 * <p>A sentence about a number stands for two patterns, the threshold's and the fact's; they count
 * as one condition.
 */
public final class Conditions {

  private final Map<String, RuleImpl> rules;
  private final Map<String, Set<Class<?>>> types;
  private final List<Threshold> thresholds;

  private Conditions(Map<String, RuleImpl> rules, List<Threshold> thresholds) {
    this.rules = rules;
    this.types =
        rules.values().stream()
            .collect(Collectors.toMap(RuleImpl::getName, rule -> types(rule.getLhs())));
    this.thresholds = thresholds;
  }

  /**
   * Reads the conditions of a base.
   *
   * @param base the rules
   * @param session a session in which nothing was stated and the rules have come to rest
   */
  static Conditions of(KieBase base, KieSession session) {
    var rules =
        CompiledRules.rules(base)
            .map(RuleImpl.class::cast)
            .collect(Collectors.toMap(RuleImpl::getName, rule -> rule));
    var thresholds =
        session.getObjects(new ClassObjectFilter(Threshold.class)).stream()
            .map(Threshold.class::cast)
            .toList();
    return new Conditions(rules, thresholds);
  }

  /** Returns the numbers that the rules state. */
  public List<Threshold> thresholds() {
    return thresholds;
  }

  /**
   * Returns what the conditions of a rule evaluate to, in their order; nothing where they are code
   * that cannot be read one by one.
   *
   * @param rule the full name of a rule, or of a variant
   * @param useCase what is stated
   * @param outcome what the rules concluded from it
   */
  public List<EvaluatedCondition> evaluate(String rule, UseCase useCase, Outcome outcome) {
    var objects = new ArrayList<Object>(useCase.facts());
    objects.addAll(thresholds);
    objects.add(outcome.verdict());
    objects.addAll(outcome.findings());
    objects.addAll(outcome.discounted());
    objects.addAll(outcome.setAside());
    outcome.findings().forEach(finding -> objects.add(new Ground(finding)));
    return lhs(rule).map(lhs -> new Reading(objects).evaluate(lhs)).orElse(List.of());
  }

  /**
   * Returns the questions whose answers a rule looks at.
   *
   * @param rule the name of a rule or of a variant
   */
  public Set<FactName> facts(String rule) {
    var looked = types.getOrDefault(rule, Set.of());
    return Arrays.stream(FactName.values())
        .filter(name -> looked.contains(name.type()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactName.class)));
  }

  /**
   * Returns the questions that a rule compares with one another, and each of its others by itself;
   * all of them together where its conditions cannot be read.
   *
   * @param rule the name of a rule or of a variant
   */
  public List<Set<FactName>> compared(String rule) {
    var lhs = lhs(rule);
    return lhs.isEmpty() ? List.of(facts(rule)) : Reading.compared(lhs.get());
  }

  /**
   * Returns whether none of a rule's conditions on some facts is in its way; where that is so for
   * all of its facts, it matches.
   *
   * @param rule the name of a rule or of a variant whose conditions can be read
   * @param questions which facts
   * @param useCase what is stated
   */
  public boolean let(String rule, Set<FactName> questions, UseCase useCase) {
    var objects = new ArrayList<Object>(useCase.facts());
    objects.addAll(thresholds);
    return lhs(rule).filter(lhs -> new Reading(objects).lets(lhs, questions)).isPresent();
  }

  /** Returns the conditions of a rule, if they can be read. */
  private Optional<GroupElement> lhs(String rule) {
    return Optional.ofNullable(rules.get(rule)).filter(one -> isPlain(rule)).map(RuleImpl::getLhs);
  }

  /**
   * Returns whether a rule looks at what other rules concluded, numbers aside.
   *
   * @param rule the name of a rule or of a variant
   */
  public boolean seesConclusions(String rule) {
    return types.getOrDefault(rule, Set.of()).stream()
        .anyMatch(
            type ->
                type.getName().startsWith("dev.thaw.")
                    && !Fact.class.isAssignableFrom(type)
                    && type != Threshold.class);
  }

  /**
   * Returns whether rules look at conclusions other than findings and what becomes of them, such as
   * notes; only code of a folder's own can.
   */
  public boolean seesMoreThanFindings() {
    return types.values().stream()
        .flatMap(Set::stream)
        .anyMatch(Set.of(Gap.class, Note.class, NextStep.class)::contains);
  }

  /**
   * Returns whether a rule's conditions are patterns alone, or that there are none, each of one
   * type of fact or conclusion, and numbers are compared with thresholds alone; only such
   * conditions can be read and their cases enumerated. Sentences are never anything else.
   *
   * @param rule the name of a rule or of a variant
   */
  public boolean isPlain(String rule) {
    return Optional.ofNullable(rules.get(rule)).stream()
        .flatMap(found -> found.getLhs().getChildren().stream())
        .allMatch(Conditions::isPlain);
  }

  private static boolean isPlain(RuleConditionElement element) {
    if (element instanceof GroupElement group) {
      return (group.isNot() || group.isExists())
          && group.getChildren().size() == 1
          && group.getChildren().get(0) instanceof Pattern inner
          && isPlain(inner);
    }
    return element instanceof Pattern pattern
        && pattern.getSource() == null
        && pattern.getObjectType() instanceof ClassObjectType type
        && !type.getClassType().isInterface()
        && pattern.getConstraints().stream()
            .allMatch(constraint -> isPlain(constraint, type.getClassType()));
  }

  private static boolean isPlain(Constraint constraint, Class<?> type) {
    return constraint instanceof LambdaConstraint lambda
        && (type != LabelledExamples.class
            || lambda.getEvaluator().getConstraint().getVariables().length == 2);
  }

  private static Set<Class<?>> types(RuleConditionElement element) {
    return patterns(element)
        .map(pattern -> ((ClassObjectType) pattern.getObjectType()).getClassType())
        .collect(Collectors.toSet());
  }

  private static Stream<Pattern> patterns(RuleConditionElement element) {
    return element instanceof Pattern pattern
        ? Stream.of(pattern)
        : element.getNestedElements().stream().flatMap(Conditions::patterns);
  }
}
