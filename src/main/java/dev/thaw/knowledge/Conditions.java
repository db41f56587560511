package dev.thaw.knowledge;

import dev.thaw.advice.ConditionState;
import dev.thaw.advice.Gap;
import dev.thaw.advice.Ground;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Threshold;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.LabelledExamples;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
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
   * Returns what the conditions of a rule come to, in their order.
   *
   * @param rule the rule
   * @param useCase what is stated
   * @param outcome what the rules concluded from it
   */
  public List<ConditionState> states(WrittenRule rule, UseCase useCase, Outcome outcome) {
    return states(rule.name(), useCase, outcome);
  }

  /**
   * Returns what the conditions of a rule come to, in their order; nothing where they cannot be
   * read.
   *
   * @param rule the name of the rule
   * @param useCase what is stated
   * @param outcome what the rules concluded from it
   */
  public List<ConditionState> states(String rule, UseCase useCase, Outcome outcome) {
    var objects = new ArrayList<Object>(useCase.facts());
    objects.addAll(thresholds);
    objects.add(outcome.verdict());
    objects.addAll(outcome.findings());
    objects.addAll(outcome.discounted());
    objects.addAll(outcome.setAside());
    outcome.findings().forEach(finding -> objects.add(new Ground(finding)));
    var lhs = rules.get(rule);
    return lhs == null || !isPlain(rule) ? List.of() : new Reading(objects).states(lhs.getLhs());
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

  /** One reading of one rule. */
  private static final class Reading {

    private final List<Object> objects;
    private final Map<String, Object> bound = new HashMap<>();

    Reading(List<Object> objects) {
      this.objects = objects;
    }

    List<ConditionState> states(GroupElement lhs) {
      var states = new ArrayList<ConditionState>();
      for (var element : lhs.getChildren()) {
        if (isThreshold(element)) {
          state(element);
        } else if (!isInitial(element)) {
          states.add(state(element));
        }
      }
      return states;
    }

    private ConditionState state(RuleConditionElement element) {
      if (element instanceof GroupElement group) {
        var inner = (Pattern) group.getChildren().get(0);
        return group.isNot() ? negated(inner) : positive(inner);
      }
      return positive((Pattern) element);
    }

    private ConditionState positive(Pattern pattern) {
      var candidates = candidates(pattern);
      if (refersToUnknown(pattern) || (candidates.isEmpty() && isFact(pattern))) {
        return ConditionState.UNKNOWN;
      }
      var holding = candidates.stream().filter(object -> allows(pattern, object)).findFirst();
      holding.or(() -> candidates.stream().findFirst()).ifPresent(object -> bind(pattern, object));
      return holding.isPresent() ? ConditionState.HOLDS : ConditionState.FAILS;
    }

    private ConditionState negated(Pattern pattern) {
      var candidates = candidates(pattern);
      if (candidates.isEmpty() && isFact(pattern) && !pattern.getConstraints().isEmpty()) {
        return ConditionState.UNKNOWN;
      }
      return candidates.stream().anyMatch(object -> allows(pattern, object))
          ? ConditionState.FAILS
          : ConditionState.HOLDS;
    }

    private List<Object> candidates(Pattern pattern) {
      return objects.stream()
          .filter(object -> pattern.getObjectType().isAssignableFrom(object.getClass()))
          .toList();
    }

    private boolean allows(Pattern pattern, Object object) {
      bind(pattern, object);
      return pattern.getConstraints().stream().allMatch(constraint -> allows(constraint, object));
    }

    private boolean allows(Constraint constraint, Object object) {
      var test = test(constraint);
      var values = new ArrayList<Object>();
      for (Variable<?> variable : test.getVariables()) {
        values.add(bound.getOrDefault(variable.getName(), object));
      }
      try {
        return test.getPredicate().test(values.toArray());
      } catch (Exception e) {
        throw new IllegalStateException("A condition cannot be read: " + test, e);
      }
    }

    /** An earlier condition, whose fact is not stated, was to say what this one refers to. */
    private boolean refersToUnknown(Pattern pattern) {
      var own = pattern.getDeclarations().keySet();
      return pattern.getConstraints().stream()
          .flatMap(constraint -> Stream.<Variable<?>>of(test(constraint).getVariables()))
          .map(variable -> variable.getName())
          .anyMatch(
              name -> !bound.containsKey(name) && !own.contains(name) && !isOwn(pattern, name));
    }

    private static boolean isOwn(Pattern pattern, String name) {
      return pattern.getDeclaration() != null
          && name.equals(pattern.getDeclaration().getIdentifier());
    }

    private static SingleConstraint test(Constraint constraint) {
      return ((LambdaConstraint) constraint).getEvaluator().getConstraint();
    }

    private void bind(Pattern pattern, Object object) {
      pattern
          .getDeclarations()
          .forEach((name, declaration) -> bound.put(name, declaration.getValue(null, object)));
    }

    private static boolean isThreshold(RuleConditionElement element) {
      return element instanceof Pattern pattern
          && pattern.getObjectType().isAssignableTo(Threshold.class);
    }

    private static boolean isFact(Pattern pattern) {
      return pattern.getObjectType().isAssignableTo(Fact.class);
    }

    private static boolean isInitial(RuleConditionElement element) {
      return element instanceof Pattern pattern
          && !pattern.getObjectType().getClassName().startsWith("dev.thaw.");
    }
  }
}
