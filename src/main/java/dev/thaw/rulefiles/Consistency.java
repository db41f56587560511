package dev.thaw.rulefiles;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.SourceDocument;
import dev.thaw.advice.Statement;
import dev.thaw.rulebook.Consequence.Concludes;
import dev.thaw.rulebook.Hints;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is wrong with rules that are each valid: what they call by name must exist. */
final class Consistency {

  /** How many problems of all rules together are told; who mends these sees the next. */
  static final int MOST_PROBLEMS = 50;

  /** How many names are listed that could stand in the place of an unknown one. */
  private static final int MOST_SHOWN = 50;

  private static final String ID = "[A-Z][0-9]+";

  private final List<WrittenRule> rules;
  private final List<WrittenRule> invalid;
  private final SourceDocument source;
  private final FactCatalogue facts;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Hints hints = new Hints();

  private Consistency(
      List<WrittenRule> rules,
      List<WrittenRule> invalid,
      SourceDocument source,
      FactCatalogue facts) {
    this.rules = rules;
    this.invalid = invalid;
    this.source = source;
    this.facts = facts;
  }

  /**
   * Returns the problems of a folder's rules taken together.
   *
   * @param rules those that are valid
   * @param invalid what is known of the others, which only gives names to things; what they lack
   *     may be what their authors have mistyped
   * @param source what the rules cite
   * @param facts what can be stated
   */
  public static List<RuleProblem> problems(
      List<WrittenRule> rules,
      List<WrittenRule> invalid,
      SourceDocument source,
      FactCatalogue facts) {
    var reader = new Consistency(rules, invalid, source, facts);
    reader.names();
    reader.citations();
    reader.criteria();
    reader.thresholds();
    reader.problems.addAll(SettingAside.problems(rules, invalid));
    return reader.problems;
  }

  /** A house comes last, as it has to fit what it is laid over. */
  private Stream<WrittenRule> all() {
    return Stream.concat(rules.stream(), invalid.stream())
        .sorted(
            Comparator.comparing((WrittenRule rule) -> rule.place().isHouses())
                .thenComparing(rule -> rule.place().file())
                .thenComparing(rule -> rule.place().line()));
  }

  private void names() {
    var first = new HashMap<String, Place>();
    for (var rule : all().filter(named -> Slot.isPlain(named.name())).toList()) {
      var other = first.putIfAbsent(rule.name(), rule.place());
      if (other != null) {
        problem(
            rule.place(),
            "the name "
                + SafeText.quoted(rule.name())
                + " is given twice; the first rule of that name stands at "
                + other
                + ".");
      }
    }
  }

  private void citations() {
    var known = source.all().map(Statement::id).toList();
    all()
        .forEach(
            rule ->
                rule.sources().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> unknown(rule.sourcePlace(), "source", id, known)));
  }

  private void criteria() {
    var known = source.criteria().stream().map(Criterion::id).toList();
    all()
        .forEach(
            rule ->
                rule.criterion()
                    .filter(id -> !known.contains(id))
                    .ifPresent(id -> unknown(rule.criterionPlace(), "criterion", id, known)));
    rules.stream().filter(Consistency::favours).forEach(rule -> favours(rule, known));
    rules.stream()
        .filter(rule -> favours(rule) || rule.setsARuleAside())
        .forEach(this::adviceFirst);
    rules.stream().filter(WrittenRule::statesANumber).forEach(this::always);
  }

  private void favours(WrittenRule rule, List<String> known) {
    if (rule.criterion().isEmpty()) {
      problem(
          rule.place(),
          "the rule "
              + SafeText.quoted(rule.name())
              + " favours something, so it must say which question it answers; allowed: @criterion( "
              + String.join(" | ", known)
              + " ).");
    }
    if (rule.conditions().isEmpty()) {
      problem(
          rule.place(),
          "the rule "
              + SafeText.quoted(rule.name())
              + " favours something whatever is stated; allowed: at least one condition.");
    }
    rule.consequences().stream()
        .filter(Consistency::favours)
        .skip(1)
        .forEach(line -> again(rule, line));
  }

  /** Of two findings of one rule nobody could say which is the criterion's answer. */
  private void again(WrittenRule rule, Sentence line) {
    problem(
        line(rule, line),
        "the rule "
            + SafeText.quoted(rule.name())
            + " favours something a second time; allowed: once. Maybe this belongs into a rule of its own.");
  }

  /** Advice that changes the ground it stands on would never come to rest. */
  private void adviceFirst(WrittenRule rule) {
    rule.conditions().stream()
        .filter(line -> line.filled(Slot.Takes.APPROACH).isPresent())
        .forEach(
            line ->
                problem(
                    line(rule, line),
                    SafeText.quoted(line.text())
                        + " comes after what the rule concludes, for advice rests on it; allowed: conditions on facts."));
  }

  private static boolean favours(WrittenRule rule) {
    return rule.consequences().stream().anyMatch(Consistency::favours);
  }

  private static boolean favours(Sentence line) {
    return line.concludes(Concludes.FINDING) || line.concludes(Concludes.GAP);
  }

  /** A number that holds only sometimes would be another number in each use case. */
  private void always(WrittenRule rule) {
    rule.conditions()
        .forEach(
            line ->
                problem(
                    line(rule, line),
                    SafeText.quoted(line.text())
                        + " makes a number hold only sometimes; allowed: no conditions above a number."));
  }

  private void thresholds() {
    var stated = new HashMap<String, Place>();
    var units = new HashMap<String, String>();
    lines("name").forEach(line -> threshold(line.place(), line.text(), stated));
    lines("name")
        .forEach(line -> line.sentence().slot("unit").ifPresent(u -> units.put(line.text(), u)));
    boolean mayBeMistyped = invalid.stream().anyMatch(rule -> rule.consequences().isEmpty());
    lines("threshold")
        .filter(line -> !mayBeMistyped)
        .forEach(
            line -> {
              if (stated.containsKey(line.text())) {
                unit(line, units.getOrDefault(line.text(), ""));
              } else {
                unknown(line.place(), "threshold", line.text(), stated.keySet());
              }
            });
  }

  /** A number belongs to the fact that counts the same. */
  private void unit(Line line, String unit) {
    line.sentence().condition().stream()
        .flatMap(condition -> condition.facts().stream())
        .flatMap(path -> facts.at(path).stream())
        .flatMap(fact -> fact.numbers().stream())
        .filter(numbers -> !numbers.unit().equals(unit))
        .forEach(
            numbers ->
                problem(
                    line.place(),
                    "the number "
                        + SafeText.quoted(line.text())
                        + " counts "
                        + unit
                        + ", and this sentence "
                        + numbers.unit()
                        + "; allowed: the name of a number of "
                        + numbers.unit()
                        + "."));
  }

  private void threshold(Place place, String name, Map<String, Place> stated) {
    var first = stated.putIfAbsent(name, place);
    if (first != null) {
      problem(
          place,
          "the number "
              + SafeText.quoted(name)
              + " is stated twice, first at "
              + first
              + "; allowed: once."
              + (place.isHouses() ? " A house changes no number; copy the rules for that." : ""));
    }
  }

  /** A sentence with what stands in one of its slots. */
  private record Line(Place place, Sentence sentence, String text) {}

  /** Returns what stands in the slots of a name, in all sentences. */
  private Stream<Line> lines(String slot) {
    return all()
        .flatMap(
            rule ->
                rule.sentences()
                    .flatMap(
                        sentence ->
                            sentence.slot(slot).stream()
                                .map(text -> new Line(line(rule, sentence), sentence, text))));
  }

  private static Place line(WrittenRule rule, Sentence line) {
    return new Place(rule.place().file(), line.line());
  }

  private void unknown(Place place, String what, String word, Collection<String> known) {
    if (isEnough()) {
      return;
    }
    problem(
        place,
        "there is no "
            + what
            + " "
            + SafeText.quoted(word)
            + "; allowed: "
            + describe(known)
            + "."
            + hints.meant(word, alike(word, known)));
  }

  private static String describe(Collection<String> known) {
    int more = known.size() - MOST_SHOWN;
    return known.stream().sorted().limit(MOST_SHOWN).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** An id of another letter is another kind of source; nobody means it by problem. */
  private static List<String> alike(String word, Collection<String> known) {
    return known.stream()
        .filter(one -> !word.matches(ID) || one.charAt(0) == word.charAt(0))
        .toList();
  }

  private void problem(Place place, String says) {
    if (!isEnough()) {
      problems.add(RuleProblem.at(place, says));
    }
  }

  private boolean isEnough() {
    return problems.size() >= MOST_PROBLEMS;
  }
}
