package dev.thaw.knowledge;

import dev.thaw.advice.Threshold;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import java.util.List;
import java.util.Objects;
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
import org.drools.model.AlphaIndex;
import org.drools.model.SingleConstraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/** What can be seen of the conditions of a compiled rule that is not written in sentences. */
final class CodeRule {

  private static final String PATH = "path";

  private final RuleImpl rule;

  CodeRule(RuleImpl rule) {
    this.rule = rule;
  }

  /** Returns the paths of the facts that it says it looks at. */
  Set<String> paths() {
    return facts().flatMap(pattern -> path(pattern).stream()).collect(Collectors.toSet());
  }

  /** Returns whether it looks at facts without saying which. */
  boolean seesAnyFact() {
    return facts().anyMatch(pattern -> path(pattern).isEmpty());
  }

  private Stream<Pattern> facts() {
    return patterns(rule.getLhs()).filter(CodeRule::isOfFacts);
  }

  /** Returns the types of its patterns, as far as they are known. */
  Stream<Class<?>> types() {
    return patterns(rule.getLhs())
        .map(Pattern::getObjectType)
        .filter(ClassObjectType.class::isInstance)
        .map(type -> ((ClassObjectType) type).getClassType());
  }

  /** Returns whether it looks at what other rules concluded, numbers aside. */
  boolean seesConclusions() {
    return types()
        .anyMatch(
            type ->
                type.getName().startsWith("dev.thaw.")
                    && !Fact.class.isAssignableFrom(type)
                    && type != Threshold.class);
  }

  /**
   * Returns whether its conditions are patterns alone, or that there are none, each of one type of
   * conclusion or of one fact, and numbers are compared with thresholds alone; only the cases of
   * such rules can be enumerated.
   */
  boolean isPlain() {
    return rule.getLhs().getChildren().stream().allMatch(CodeRule::isPlain);
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
        && (!isOfFacts(pattern) || path(pattern).isPresent())
        && pattern.getConstraints().stream()
            .allMatch(constraint -> isPlain(constraint, type.getClassType()));
  }

  private static boolean isPlain(Constraint constraint, Class<?> type) {
    return test(constraint)
        .filter(
            test ->
                type != NumberFact.class
                    || test.getVariables().length == 2
                    || path(test).isPresent())
        .isPresent();
  }

  private static boolean isOfFacts(Pattern pattern) {
    return pattern.getObjectType() instanceof ClassObjectType type
        && Fact.class.isAssignableFrom(type.getClassType());
  }

  private static Optional<String> path(Pattern pattern) {
    return pattern.getConstraints().stream()
        .flatMap(constraint -> test(constraint).stream())
        .flatMap(test -> path(test).stream())
        .findFirst();
  }

  /** Returns the path that a test demands. */
  private static Optional<String> path(SingleConstraint test) {
    return test.getIndex() instanceof AlphaIndex<?, ?> index
            && List.of(test.getReactiveProps()).equals(List.of(PATH))
        ? Optional.of(Objects.toString(index.getRightValue()))
        : Optional.empty();
  }

  private static Optional<SingleConstraint> test(Constraint constraint) {
    return constraint instanceof LambdaConstraint lambda
        ? Optional.of(lambda.getEvaluator().getConstraint())
        : Optional.empty();
  }

  private static Stream<Pattern> patterns(RuleConditionElement element) {
    return element instanceof Pattern pattern
        ? Stream.of(pattern)
        : element.getNestedElements().stream().flatMap(CodeRule::patterns);
  }
}
