package dev.thaw.casespace;

import dev.thaw.advice.RangeStarts;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which questions rules look at together, and which numbers they tell apart. */
final class CaseSpaceBuilder {

  private final List<KnowledgeBase> bases;
  private final boolean approachOnly;
  private final List<Conditions> conditions;
  private final FactCatalogue facts;
  private final Map<DeclaredFact, List<Answer>> answers = new LinkedHashMap<>();
  private final Set<String> rules = new TreeSet<>();
  private final Set<DeclaredFact> seenWhole = new LinkedHashSet<>();

  /**
   * Begins to build.
   *
   * @param bases the rules
   * @param approachOnly whether only what the approach rests on tells cases apart
   */
  CaseSpaceBuilder(List<KnowledgeBase> bases, boolean approachOnly) {
    this.bases = bases;
    this.conditions = bases.stream().map(KnowledgeBase::conditions).toList();
    this.facts = bases.stream().map(KnowledgeBase::facts).reduce(FactCatalogue::with).orElseThrow();
    this.approachOnly =
        approachOnly && conditions.stream().noneMatch(Conditions::seesMoreThanFindings);
  }

  CaseSpace build() {
    var groups = new ArrayList<Group>();
    var apart = questions();
    apart.forEach(questions -> questions.forEach(one -> answers.put(one, all(one))));
    for (var questions : apart) {
      var matches = matches(questions);
      for (var number : questions) {
        if (number.isNumber() && !seenWhole.contains(number)) {
          answers.put(number, merged(number, matches));
          matches = matches(questions);
        }
      }
      groups.add(Group.of(questions, matches));
    }
    return new CaseSpace(groups, answers, rules);
  }

  private List<List<DeclaredFact>> questions() {
    for (int i = 0; i < bases.size(); i++) {
      for (var rule : bases.get(i).compiledNames()) {
        if (conditions.get(i).seesConclusions(rule)) {
          seenWhole.addAll(conditions.get(i).facts(rule));
          rules.add(rule);
        }
      }
    }
    return Grouping.of(facts, bases, conditions, question -> all(question).size());
  }

  private List<Answer> all(DeclaredFact question) {
    var stated =
        question
            .numbers()
            .map(bounds -> ranges(bounds).map(range -> Answer.number(question, range)))
            .orElseGet(() -> question.words().stream().map(word -> Answer.word(question, word)));
    return Stream.concat(Stream.of(Answer.unknown(question)), stated).toList();
  }

  private Stream<Range> ranges(DeclaredFact.WholeNumber bounds) {
    var thresholds = conditions.stream().flatMap(base -> base.thresholds().stream()).toList();
    var ordered = RangeStarts.of(bounds, thresholds).starts();
    return IntStream.range(0, ordered.size())
        .mapToObj(
            i ->
                new Range(
                    ordered.get(i), i + 1 < ordered.size() ? ordered.get(i + 1) - 1 : bounds.to()));
  }

  /** Returns what tells the cells of a group apart: what matches, and answers that count whole. */
  private Map<Cell, List<Object>> matches(List<DeclaredFact> questions) {
    var tables = tables(questions);
    var matches = new LinkedHashMap<Cell, List<Object>>();
    CaseSpace.cells(questions, answers)
        .forEach(
            cell -> {
              var told = new ArrayList<Object>();
              tables.stream().map(table -> table.matched(cell)).forEach(told::add);
              tables.forEach(table -> rules.addAll(table.matched(cell)));
              cell.answers().stream()
                  .filter(answer -> seenWhole.contains(answer.question()))
                  .forEach(told::add);
              matches.put(cell, told);
            });
    return matches;
  }

  /**
   * The rules that look at just these questions of a group, and which of them match, as far as the
   * group can tell.
   *
   * @param questions the questions, in their order
   * @param matches the names of the rules that match, by the answers to the questions
   */
  private record MatchTable(List<DeclaredFact> questions, Map<Cell, Set<String>> matches) {

    Set<String> matched(Cell cell) {
      var own = new Cell(questions.stream().map(cell::to).toList());
      return matches.getOrDefault(own, Set.of());
    }
  }

  /**
   * Whether a rule matches depends on its own facts alone, so only these are enumerated. What it
   * makes of them its conditions say; where there is code, which may do anything, a session does.
   */
  private List<MatchTable> tables(List<DeclaredFact> questions) {
    var tables = new ArrayList<MatchTable>();
    for (int i = 0; i < bases.size(); i++) {
      var base = bases.get(i);
      var own = conditions.get(i);
      base.compiledNames().stream()
          .filter(rule -> !own.seesConclusions(rule))
          .filter(rule -> own.facts(rule).stream().anyMatch(questions::contains))
          .collect(Collectors.groupingBy(own::facts))
          .forEach((facts, alike) -> tables.add(table(base, own, facts, alike, questions)));
    }
    return tables;
  }

  private MatchTable table(
      KnowledgeBase base,
      Conditions own,
      Set<DeclaredFact> facts,
      List<String> alike,
      List<DeclaredFact> questions) {
    var part = facts.stream().filter(questions::contains).toList();
    boolean isCode = base.hasOwnCode() || !alike.stream().allMatch(own::isInSentences);
    if (isCode && part.size() == facts.size()) {
      return table(part, cell -> matched(base.trace(cell.useCase()), alike));
    }
    var counted = alike.stream().filter(rule -> !approachOnly || base.canDecide(rule)).toList();
    var looked = Set.copyOf(part);
    return table(part, cell -> letting(own, counted, looked, cell.useCase()));
  }

  private MatchTable table(List<DeclaredFact> questions, Function<Cell, Set<String>> told) {
    return new MatchTable(
        questions,
        CaseSpace.cells(questions, answers).toList().parallelStream()
            .collect(Collectors.toMap(cell -> cell, told)));
  }

  /** Returns the rules that nothing in a group keeps from matching. */
  private static Set<String> letting(
      Conditions own, List<String> alike, Set<DeclaredFact> questions, UseCase useCase) {
    return alike.stream()
        .filter(rule -> own.let(rule, questions, useCase))
        .collect(Collectors.toSet());
  }

  private Set<String> matched(Consultation consultation, List<String> alike) {
    return consultation.matched().stream()
        .filter(alike::contains)
        .filter(rule -> !approachOnly || consultation.decides(rule))
        .collect(Collectors.toSet());
  }

  /** Joins neighbouring ranges between which no rule makes a difference. */
  private List<Answer> merged(DeclaredFact number, Map<Cell, List<Object>> matches) {
    var merged = new ArrayList<Answer>();
    Object last = List.of();
    for (var answer : answers.getOrDefault(number, List.of())) {
      var tells =
          matches.entrySet().stream()
              .filter(entry -> entry.getKey().to(number).equals(answer))
              .map(Map.Entry::getValue)
              .toList();
      if (answer.range().isPresent() && tells.equals(last)) {
        var before = merged.remove(merged.size() - 1).range().orElseThrow();
        merged.add(Answer.number(number, before.and(answer.range().get())));
      } else {
        merged.add(answer);
      }
      last = answer.range().isPresent() ? tells : List.of();
    }
    return merged;
  }
}
