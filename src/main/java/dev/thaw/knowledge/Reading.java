package dev.thaw.knowledge;

import dev.thaw.advice.ConditionState;
import dev.thaw.advice.Threshold;
import dev.thaw.advice.UnusableRules;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/** One reading of the conditions of one rule, which are plain, over what is in a session. */
final class Reading {

  private final List<Object> objects;
  private final Map<String, Object> bound = new HashMap<>();

  Reading(List<Object> objects) {
    this.objects = objects;
  }

  List<EvaluatedCondition> evaluate(GroupElement lhs) {
    var evaluated = new ArrayList<EvaluatedCondition>();
    for (var element : lhs.getChildren()) {
      if (isThreshold(element)) {
        evaluate(element);
      } else if (!isInitial(element)) {
        evaluated.add(evaluate(element));
      }
    }
    return evaluated;
  }

  /** Returns whether no condition on some facts is in the way of the rule. */
  boolean lets(GroupElement lhs, Set<FactName> questions) {
    var evaluated = evaluate(lhs);
    var patterns = conditions(lhs).toList();
    return IntStream.range(0, evaluated.size())
        .filter(i -> asks(patterns.get(i)).filter(questions::contains).isPresent())
        .noneMatch(i -> evaluated.get(i).inTheWay());
  }

  /** Returns the questions that conditions compare with one another, each other one by itself. */
  static List<Set<FactName>> compared(GroupElement lhs) {
    var sets = new ArrayList<Set<FactName>>();
    var asking = new HashMap<String, FactName>();
    for (var pattern : conditions(lhs).toList()) {
      asks(pattern)
          .ifPresent(
              question -> {
                var set = EnumSet.of(question);
                variables(pattern).map(asking::get).filter(Objects::nonNull).forEach(set::add);
                sets.add(set);
                pattern.getDeclarations().keySet().forEach(name -> asking.put(name, question));
              });
    }
    return sets;
  }

  private static Stream<Pattern> conditions(GroupElement lhs) {
    return lhs.getChildren().stream()
        .filter(element -> !isThreshold(element) && !isInitial(element))
        .map(
            element ->
                (Pattern)
                    (element instanceof GroupElement group ? group.getChildren().get(0) : element));
  }

  private static Optional<FactName> asks(Pattern pattern) {
    return Arrays.stream(FactName.values())
        .filter(name -> pattern.getObjectType().getClassName().equals(name.type().getName()))
        .findFirst();
  }

  /** Returns the names of what a pattern's tests look at, bound in it or before. */
  private static Stream<String> variables(Pattern pattern) {
    return pattern.getConstraints().stream()
        .flatMap(constraint -> Stream.<Variable<?>>of(test(constraint).getVariables()))
        .map(variable -> variable.getName());
  }

  private EvaluatedCondition evaluate(RuleConditionElement element) {
    if (element instanceof GroupElement group) {
      var inner = (Pattern) group.getChildren().get(0);
      return group.isNot()
          ? EvaluatedCondition.excluded(excluded(inner))
          : EvaluatedCondition.demanded(demanded(inner));
    }
    return EvaluatedCondition.demanded(demanded((Pattern) element));
  }

  private ConditionState demanded(Pattern pattern) {
    var candidates = candidates(pattern);
    if (candidates.isEmpty()) {
      return isFact(pattern) ? ConditionState.UNKNOWN : ConditionState.FAILS;
    }
    var best = candidates.stream().min(Comparator.comparing(one -> test(pattern, one))).get();
    bind(pattern, best);
    return test(pattern, best);
  }

  private ConditionState excluded(Pattern pattern) {
    var candidates = candidates(pattern);
    if (candidates.isEmpty() && isFact(pattern) && !pattern.getConstraints().isEmpty()) {
      return ConditionState.UNKNOWN;
    }
    var tested = candidates.stream().map(one -> test(pattern, one)).collect(Collectors.toSet());
    if (tested.contains(ConditionState.HOLDS)) {
      return ConditionState.FAILS;
    }
    return tested.contains(ConditionState.UNKNOWN) ? ConditionState.UNKNOWN : ConditionState.HOLDS;
  }

  private List<Object> candidates(Pattern pattern) {
    return objects.stream()
        .filter(object -> pattern.getObjectType().isAssignableFrom(object.getClass()))
        .toList();
  }

  /**
   * Tests an object; one test that it fails is enough, whatever others would need to know of facts
   * that are not stated.
   */
  private ConditionState test(Pattern pattern, Object object) {
    bind(pattern, object);
    var tests = pattern.getConstraints().stream().map(Reading::test).toList();
    var known = tests.stream().filter(test -> !refersToUnknown(test, pattern)).toList();
    if (!known.stream().allMatch(test -> allows(test, object))) {
      return ConditionState.FAILS;
    }
    return known.size() < tests.size() ? ConditionState.UNKNOWN : ConditionState.HOLDS;
  }

  private boolean allows(SingleConstraint test, Object object) {
    var values = new ArrayList<Object>();
    for (Variable<?> variable : test.getVariables()) {
      values.add(bound.getOrDefault(variable.getName(), object));
    }
    try {
      return test.getPredicate().test(values.toArray());
    } catch (Exception e) {
      throw new UnusableRules("A condition cannot be tested.", e);
    }
  }

  /** An earlier condition, whose fact is not stated, was to say what this test refers to. */
  private boolean refersToUnknown(SingleConstraint test, Pattern pattern) {
    var own = pattern.getDeclarations().keySet();
    return Stream.<Variable<?>>of(test.getVariables())
        .map(variable -> variable.getName())
        .anyMatch(name -> !bound.containsKey(name) && !own.contains(name) && !isOwn(pattern, name));
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
