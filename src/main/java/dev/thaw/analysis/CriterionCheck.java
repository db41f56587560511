package dev.thaw.analysis;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.Gap;
import dev.thaw.advice.Outcome;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.Condition.NotStated;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether each criterion answers what it asks, and with one voice. */
final class CriterionCheck {

  private static final String NOTHING = "nothing";

  /** More of them would say the same again. */
  private static final int MOST_GAPS = 20;

  private final KnowledgeBase base;
  private final Conditions conditions;
  private final CaseSpace space;

  CriterionCheck(KnowledgeBase base, Conditions conditions, CaseSpace space) {
    this.base = base;
    this.conditions = conditions;
    this.space = space;
  }

  /** What one criterion makes of one combination of answers to all its questions. */
  private record Spoken(Cell cell, Set<String> favours, Set<String> rules, boolean setAside) {

    /** Returns whether every question has an answer; none may be one to some of them. */
    boolean isComplete(Set<DeclaredFact> optional) {
      return cell.answers().stream()
          .allMatch(answer -> answer.fact().isPresent() || optional.contains(answer.question()));
    }

    /** Where a rule is set aside, the reason for that is the answer. */
    boolean isGap() {
      return favours.isEmpty() && !setAside;
    }
  }

  Stream<Violation> violations() {
    return base.source().criteria().stream().flatMap(this::violations);
  }

  private Stream<Violation> violations(Criterion criterion) {
    var questions = questions(criterion);
    if (questions.isEmpty()) {
      return Stream.of(new Violation.Unanswered(criterion));
    }
    var spoken =
        CaseSpace.cells(List.copyOf(questions), answers(questions)).toList().parallelStream()
            .map(cell -> spoken(criterion, cell))
            .toList();
    var splits = splits(criterion, spoken);
    return criterion.caveat()
        ? splits
        : Stream.concat(splits, gaps(criterion, complete(criterion, spoken)));
  }

  private List<Spoken> complete(Criterion criterion, List<Spoken> spoken) {
    var optional = optional(criterion);
    return spoken.stream().filter(one -> one.isComplete(optional)).toList();
  }

  /**
   * Returns the judgements that it is an answer to leave out, as some rule asks whether they are;
   * what code asks is not known.
   */
  private Set<DeclaredFact> optional(Criterion criterion) {
    return rules(criterion)
        .flatMap(this::askedWhetherStated)
        .filter(DeclaredFact::isJudgement)
        .collect(Collectors.toSet());
  }

  private Stream<DeclaredFact> askedWhetherStated(WrittenRule rule) {
    return rule.conditions().stream().allMatch(line -> line.condition().isPresent())
        ? rule.conditions().stream()
            .flatMap(line -> line.condition().stream())
            .filter(NotStated.class::isInstance)
            .flatMap(one -> one.facts().stream())
            .flatMap(path -> base.facts().at(path).stream())
        : conditions.facts(rule.name()).stream();
  }

  private Set<DeclaredFact> questions(Criterion criterion) {
    var looked =
        rules(criterion)
            .flatMap(rule -> conditions.facts(rule.name()).stream())
            .collect(Collectors.toSet());
    return base.facts().facts().stream()
        .filter(looked::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<WrittenRule> rules(Criterion criterion) {
    return base.book().rules().stream()
        .filter(rule -> answers(criterion, rule) || setsAside(criterion, rule));
  }

  /**
   * Whether a rule of the criterion counts depends on what the rule that sets it aside looks at.
   */
  private boolean setsAside(Criterion criterion, WrittenRule rule) {
    return rule.setsAside().anyMatch(other -> answers(criterion, other));
  }

  private Map<DeclaredFact, List<Answer>> answers(Set<DeclaredFact> questions) {
    var answers = new LinkedHashMap<DeclaredFact, List<Answer>>();
    questions.forEach(question -> answers.put(question, space.answers(question)));
    return answers;
  }

  private Spoken spoken(Criterion criterion, Cell cell) {
    var favours = new TreeSet<String>();
    var rules = new TreeSet<String>();
    var outcome = base.trace(cell.useCase()).outcome();
    outcome.map(Outcome::findings).orElse(List.of()).stream()
        .filter(finding -> finding.criterion().equals(criterion.id()))
        .forEach(
            finding -> {
              favours.add(finding.favours().word());
              rules.add(finding.rule());
            });
    outcome.map(Outcome::gaps).orElse(List.of()).stream()
        .filter(gap -> gap.criterion().equals(criterion.id()))
        .map(Gap::rule)
        .forEach(
            rule -> {
              favours.add(NOTHING);
              rules.add(rule);
            });
    boolean setAside =
        outcome.map(Outcome::setAside).orElse(List.of()).stream()
            .anyMatch(one -> answers(criterion, one.rule()));
    return new Spoken(cell, favours, rules, setAside);
  }

  private boolean answers(Criterion criterion, String rule) {
    return base.book().rule(rule).filter(named -> answers(criterion, named)).isPresent();
  }

  private static boolean answers(Criterion criterion, WrittenRule rule) {
    return rule.criterion().equals(Optional.of(criterion.id()));
  }

  /** Returns one case for each set of rules that disagree. */
  private static Stream<Violation> splits(Criterion criterion, List<Spoken> spoken) {
    var byRules =
        spoken.stream()
            .filter(one -> one.favours().size() > 1)
            .collect(Collectors.groupingBy(Spoken::rules))
            .values();
    return byRules.stream()
        .map(
            same ->
                same.stream()
                    .min(Comparator.comparingInt(one -> one.cell().facts().size()))
                    .orElseThrow())
        .map(
            one ->
                new Violation.Split(
                    criterion.id(), one.favours(), one.rules(), one.cell().useCase()));
  }

  /** Describes the complete cases without an answer by the fewest facts that cause it. */
  private static Stream<Violation> gaps(Criterion criterion, List<Spoken> complete) {
    if (complete.stream().noneMatch(Spoken::isGap)) {
      return Stream.empty();
    }
    var causes = new LinkedHashMap<List<Answer>, Spoken>();
    int questions = complete.get(0).cell().answers().size();
    IntStream.range(0, 1 << questions)
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .forEach(chosen -> addCauses(causes, complete, chosen));
    return causes.entrySet().stream()
        .limit(MOST_GAPS)
        .map(
            cause ->
                new Violation.UndeclaredGap(
                    criterion.id(), cause.getKey(), cause.getValue().cell().useCase()));
  }

  /** Adds the answers to some questions with which every complete case is a gap. */
  private static void addCauses(
      Map<List<Answer>, Spoken> causes, List<Spoken> complete, int chosen) {
    var answered =
        complete.stream()
            .collect(
                Collectors.groupingBy(
                    one -> chosen(one, chosen), LinkedHashMap::new, Collectors.toList()));
    answered.forEach(
        (answers, cases) -> {
          boolean known = causes.keySet().stream().anyMatch(answers::containsAll);
          if (!known && cases.stream().allMatch(Spoken::isGap)) {
            causes.put(answers, cases.get(0));
          }
        });
  }

  private static List<Answer> chosen(Spoken one, int chosen) {
    var answers = one.cell().answers();
    return IntStream.range(0, answers.size())
        .filter(i -> (chosen >> i & 1) == 1)
        .mapToObj(answers::get)
        .toList();
  }
}
