package dev.thaw.advice;

import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answer for one use case: what to do, why, what speaks against it, and what to do next.
 *
 * <p>Every list is in a fixed order, so that equal use cases under equal rules give equal advice.
 *
 * @param useCase what people call the use case
 * @param approach what to do
 * @param contested whether it is feature extraction although some finding favours fine-tuning
 * @param reasons the findings that favour the approach, one per rule, by criterion, then by rule
 * @param objections the findings that favour another approach, in the same order; where the
 *     criteria do not cover the use case, what they would say
 * @param next what to do next
 * @param unanswered the criteria without a finding, because not enough is stated or because the
 *     document favours nothing there
 * @param gaps the criteria that are answered, yet favour nothing, in the order of the findings
 * @param notes what is to be borne in mind
 * @param setAside which rules were set aside that had concluded something, each with the rule that
 *     did so and why, by the names of both
 * @param discounted the findings among what was set aside, in the order of the other findings
 * @param knowledge which rules gave this advice
 */
public record Advice(
    Description useCase,
    Approach approach,
    boolean contested,
    List<Finding> reasons,
    List<Finding> objections,
    List<NextStep> next,
    List<Criterion> unanswered,
    List<Gap> gaps,
    List<Note> notes,
    List<SetAside> setAside,
    List<Finding> discounted,
    KnowledgeVersion knowledge) {

  /**
   * Puts advice together from what the rules concluded.
   *
   * @param useCase the use case that they were consulted about
   * @param outcome what they concluded, in any order
   * @param source the criteria, in the order in which advice shows them
   * @param knowledge which rules these are
   */
  public static Advice of(
      UseCase useCase,
      Outcome outcome,
      FactCatalogue facts,
      SourceDocument source,
      KnowledgeVersion knowledge) {
    var verdict = outcome.verdict();
    var findings = onePerRule(outcome.findings(), facts, source);
    return new Advice(
        useCase.description(),
        verdict.approach(),
        verdict.contested(),
        findings.stream().filter(found -> found.favours() == verdict.approach()).toList(),
        findings.stream().filter(found -> found.favours() != verdict.approach()).toList(),
        byRule(outcome.next()),
        source.criteriaWithout(findings),
        outcome.gaps().stream().distinct().sorted(inOrder(Gap::criterion, source)).toList(),
        byRule(outcome.notes()),
        joined(outcome.setAside(), facts),
        onePerRule(outcome.discounted(), facts, source),
        knowledge);
  }

  private static List<SetAside> joined(List<SetAside> setAside, FactCatalogue facts) {
    var joined = new TreeMap<List<String>, SetAside>(Comparator.comparing(List::toString));
    setAside.forEach(one -> joined.merge(one.describe(), one, SetAside::joinedWith));
    return joined.values().stream().map(one -> one.inOrder(facts)).toList();
  }

  /**
   * A rule in plain DRL may find several things; each is kept, with the facts of all its matches.
   */
  private static List<Finding> onePerRule(
      List<Finding> findings, FactCatalogue facts, SourceDocument source) {
    var joined = new HashMap<List<String>, Finding>();
    findings.forEach(found -> joined.merge(found.describe(), found, Finding::joinedWith));
    return joined.values().stream()
        .sorted(
            inOrder(Finding::criterion, source)
                .thenComparing(found -> String.join("\n", found.describe())))
        .map(found -> found.inOrder(facts))
        .toList();
  }

  private static <C extends Conclusion> Comparator<C> inOrder(
      Function<C, String> criterion, SourceDocument source) {
    return Comparator.comparing((C one) -> source.rank(criterion.apply(one)))
        .thenComparing(Conclusion::rule);
  }

  private static <C extends Conclusion> List<C> byRule(List<C> conclusions) {
    return conclusions.stream().sorted(Comparator.comparing(Conclusion::rule)).toList();
  }

  /**
   * Returns the same advice on another use case that the rules cannot tell apart from this one.
   *
   * @param other the use case, with the same words and with other numbers at most in all facts that
   *     a rule looks at
   */
  public Advice restated(UseCase other) {
    return new Advice(
        other.description(),
        approach,
        contested,
        Finding.restated(reasons, other),
        Finding.restated(objections, other),
        next,
        unanswered,
        gaps,
        notes,
        setAside.isEmpty() ? setAside : setAside.stream().map(one -> one.restated(other)).toList(),
        Finding.restated(discounted, other),
        knowledge);
  }

  /** Returns the findings on either side. */
  public Stream<Finding> findings() {
    return Stream.concat(reasons.stream(), objections.stream());
  }

  /** Returns the ids of all statements and readings that stand behind this advice. */
  public SortedSet<String> sources() {
    var sources = new TreeSet<String>();
    Stream.of(reasons, objections, gaps, next, notes, setAside)
        .flatMap(List::stream)
        .map(Attributed::sources)
        .forEach(sources::addAll);
    return sources;
  }
}
