package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Threshold;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.Meaning;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether rules hold together, in every case that they can tell apart.
 *
 * @param rules how many rules there are
 * @param cases how many cases these are
 * @param violations in what they do not
 */
public record Check(int rules, long cases, List<Violation> violations) {

  /**
   * Checks rules.
   *
   * @param advisor whose rules to check; each is valid
   */
  public static Check of(Advisor advisor) {
    var checker = new Checker(advisor.knowledge());
    return new Check(advisor.rules().rules().size(), checker.space.size(), checker.violations());
  }

  /** One check. */
  private static final class Checker {

    private final KnowledgeBase base;
    private final Conditions conditions;
    private final CaseSpace space;
    private final List<CaseClass> caseClasses;
    private final List<Consultation> consulted;
    private final Map<List<EquivalenceClass>, Consultation> byKinds = new HashMap<>();

    Checker(KnowledgeBase base) {
      this.base = base;
      this.conditions = base.conditions();
      this.space = CaseSpace.of(List.of(base));
      this.caseClasses = space.caseClasses();
      this.consulted =
          caseClasses.parallelStream().map(caseClass -> base.trace(caseClass.example())).toList();
      IntStream.range(0, caseClasses.size())
          .forEach(i -> byKinds.put(caseClasses.get(i).kinds(), consulted.get(i)));
    }

    List<Violation> violations() {
      return Stream.of(
              notEnumerable(),
              crossedThresholds(),
              new CriterionCheck(base, conditions, space).violations(),
              noVerdict(),
              neverMatching(),
              changingNothing(),
              order(),
              new MonotonicityCheck(space, this::approach).violations(),
              noNextStep(),
              paper())
          .flatMap(violations -> violations)
          .toList();
    }

    private Stream<Violation> notEnumerable() {
      return base.book().rules().stream()
          .filter(rule -> !conditions.isPlain(rule.name()))
          .map(Violation.NotEnumerable::new);
    }

    private Stream<Violation> crossedThresholds() {
      var numbers = conditions.thresholds();
      return numbers.stream()
          .filter(Threshold::isEnd)
          .flatMap(
              ends ->
                  numbers.stream()
                      .filter(begins -> !begins.isEnd())
                      .filter(begins -> begins.unit().equals(ends.unit()))
                      .filter(begins -> begins.value() <= ends.value())
                      .filter(begins -> isTwoThings(begins))
                      .map(begins -> crossed(ends, begins)));
    }

    /** Returns whether some criterion favours two approaches at a number alone. */
    private boolean isTwoThings(Threshold begins) {
      var findings = base.trace(number(begins)).outcome().map(Outcome::findings).orElse(List.of());
      return findings.stream()
          .anyMatch(
              one ->
                  findings.stream()
                      .anyMatch(
                          other ->
                              one.criterion().equals(other.criterion())
                                  && one.favours() != other.favours()));
    }

    private Violation crossed(Threshold ends, Threshold begins) {
      return new Violation.CrossedThresholds(ends, begins, number(begins));
    }

    /** Returns the use case that states a number of the rules, and nothing else. */
    private UseCase number(Threshold number) {
      return base.facts().facts().stream()
          .filter(
              fact -> fact.numbers().filter(all -> all.unit().equals(number.unit())).isPresent())
          .map(fact -> UseCase.of(new NumberFact(fact.path(), number.value())))
          .findFirst()
          .orElse(UseCase.of());
    }

    private Stream<Violation> noVerdict() {
      return first(consultation -> consultation.outcome().isEmpty())
          .map(caseClass -> (Violation) new Violation.NoVerdict(caseClass.example()))
          .stream();
    }

    private Stream<Violation> neverMatching() {
      return base.book().rules().stream()
          .filter(rule -> consulted.stream().noneMatch(matches(rule)))
          .map(Violation.NeverMatches::new);
    }

    private Stream<Violation> changingNothing() {
      return base.book().rules().parallelStream()
          .filter(rule -> consulted.stream().anyMatch(matches(rule)))
          .filter(this::changesNothing)
          .toList()
          .stream()
          .map(
              rule ->
                  new Violation.ChangesNothing(
                      rule, twins(rule), first(matches(rule)).orElseThrow().example()));
    }

    private boolean changesNothing(WrittenRule rule) {
      var others = base.only(name -> !name.equals(rule.name()));
      return IntStream.range(0, caseClasses.size())
          .filter(i -> matches(rule).test(consulted.get(i)))
          .allMatch(
              i ->
                  AdviceSignature.of(consulted.get(i))
                      .advisesAs(AdviceSignature.of(others, caseClasses.get(i).example())));
    }

    private List<WrittenRule> twins(WrittenRule rule) {
      return base.book().rules().stream()
          .filter(other -> !other.name().equals(rule.name()) && says(other).equals(says(rule)))
          .toList();
    }

    private static Set<Meaning> says(WrittenRule rule) {
      return rule.sentences().map(Sentence::meaning).collect(Collectors.toSet());
    }

    private Stream<Violation> order() {
      return base.inOtherOrders().flatMap(this::order).limit(1);
    }

    private Stream<Violation> order(KnowledgeBase reordered) {
      return IntStream.range(0, caseClasses.size())
          .parallel()
          .mapToObj(i -> order(reordered, i))
          .flatMap(Optional::stream)
          .toList()
          .stream();
    }

    private Optional<Violation> order(KnowledgeBase reordered, int i) {
      var useCase = caseClasses.get(i).example();
      var oneWay = AdviceSignature.of(consulted.get(i));
      var otherWay = AdviceSignature.of(reordered, useCase);
      return oneWay.equals(otherWay)
          ? Optional.empty()
          : Optional.of(
              new Violation.DependsOnOrder(
                  useCase, oneWay.beyond(otherWay), otherWay.beyond(oneWay)));
    }

    private Stream<Violation> noNextStep() {
      return Stream.of(Approach.values())
          .flatMap(
              approach ->
                  first(consultation -> leadsNowhere(consultation, approach))
                      .map(
                          caseClass ->
                              (Violation) new Violation.NoNextStep(approach, caseClass.example()))
                      .stream());
    }

    private static boolean leadsNowhere(Consultation consultation, Approach approach) {
      return consultation
          .outcome()
          .filter(outcome -> outcome.verdict().approach() == approach)
          .filter(outcome -> outcome.next().isEmpty())
          .isPresent();
    }

    private Optional<Approach> approach(CaseClass caseClass) {
      return Optional.ofNullable(byKinds.get(caseClass.kinds()))
          .flatMap(Consultation::outcome)
          .map(outcome -> outcome.verdict().approach());
    }

    /** What the files say of themselves. */
    private Stream<Violation> paper() {
      var cited =
          base.book().rules().stream()
              .flatMap(rule -> rule.sources().stream())
              .collect(Collectors.toSet());
      var uncited =
          base.source()
              .all()
              .filter(one -> !cited.contains(one.id()) && one.withoutRule() == null)
              .map(Violation.Uncited::new);
      var excused =
          base.source()
              .all()
              .filter(one -> cited.contains(one.id()) && one.withoutRule() != null)
              .map(Violation.NeedlessExcuse::new);
      var unused =
          base.book().unusedPhrases().stream()
              .filter(phrase -> !base.isSecondOpinion())
              .map(Violation.UnusedPhrase::new);
      return Stream.of(uncited, excused, unused).flatMap(violations -> violations);
    }

    private static Predicate<Consultation> matches(WrittenRule rule) {
      return consultation -> consultation.matched().contains(rule.name());
    }

    /**
     * Returns the first class of cases, with the fewest stated facts, of which something is true.
     */
    private Optional<CaseClass> first(Predicate<Consultation> wanted) {
      return IntStream.range(0, caseClasses.size())
          .filter(i -> wanted.test(consulted.get(i)))
          .mapToObj(caseClasses::get)
          .min(Comparator.comparingInt(caseClass -> caseClass.example().facts().size()));
    }
  }
}
