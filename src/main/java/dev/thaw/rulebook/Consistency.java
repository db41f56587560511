package dev.thaw.rulebook;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.Source;
import dev.thaw.advice.Statement;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is wrong with rules that are each well said: what they call by name must exist. */
public final class Consistency {

  /** A variable of the DRL that a sentence binds or uses; authors never see it. */
  private static final Pattern VARIABLE = Pattern.compile("(\\$\\w+)( :)?");

  private static final String FAVOUR = "favour ";

  private final List<WrittenRule> rules;
  private final Source source;
  private final List<RuleMistake> mistakes = new ArrayList<>();

  private Consistency(List<WrittenRule> rules, Source source) {
    this.rules = rules;
    this.source = source;
  }

  /**
   * Returns the mistakes of a folder's rules taken together.
   *
   * @param rules all of them
   * @param source what they cite
   */
  public static List<RuleMistake> mistakes(List<WrittenRule> rules, Source source) {
    var reader = new Consistency(rules, source);
    reader.names();
    reader.citations();
    reader.criteria();
    reader.thresholds();
    rules.forEach(reader::variables);
    return reader.mistakes;
  }

  private void names() {
    var first = new HashMap<String, Place>();
    for (var rule : rules) {
      var other = first.putIfAbsent(rule.name(), rule.place());
      if (other != null) {
        mistake(
            rule.place(),
            "the name "
                + Shown.quoted(rule.name())
                + " is given twice; the first rule of that name stands at "
                + other
                + ".");
      }
    }
  }

  private void citations() {
    var known = source.all().map(Statement::id).toList();
    for (var rule : rules) {
      rule.sources().stream()
          .filter(id -> !known.contains(id))
          .forEach(id -> unknown(rule.place(), "source", id, known));
    }
  }

  private void criteria() {
    var known = source.criteria().stream().map(Criterion::id).toList();
    for (var rule : rules) {
      rule.criterion()
          .filter(id -> !known.contains(id))
          .ifPresent(id -> unknown(rule.place(), "criterion", id, known));
      if (favours(rule) && rule.criterion().isEmpty()) {
        mistake(
            rule.place(),
            "the rule "
                + Shown.quoted(rule.name())
                + " favours something, so it must say which question it answers; allowed: @criterion( "
                + String.join(" | ", known)
                + " ).");
      }
      if (favours(rule) && rule.conditions().isEmpty()) {
        mistake(
            rule.place(),
            "the rule "
                + Shown.quoted(rule.name())
                + " favours something whatever is stated; allowed: at least one condition.");
      }
    }
  }

  private static boolean favours(WrittenRule rule) {
    return rule.consequences().stream().anyMatch(line -> line.text().startsWith(FAVOUR));
  }

  private void thresholds() {
    var stated = new HashSet<String>();
    lines("name")
        .filter(line -> !stated.add(line.getValue()))
        .forEach(
            line ->
                mistake(
                    line.getKey(),
                    "the number "
                        + Shown.quoted(line.getValue())
                        + " is stated twice; allowed: once."));
    lines("threshold")
        .filter(line -> !stated.contains(line.getValue()))
        .forEach(line -> unknown(line.getKey(), "threshold", line.getValue(), stated));
  }

  /** Returns what stands in the slots of a name, in all sentences, with their places. */
  private Stream<Map.Entry<Place, String>> lines(String slot) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.sentences()
                    .flatMap(
                        line ->
                            line.slot(slot).stream()
                                .map(
                                    text ->
                                        Map.entry(
                                            new Place(rule.place().file(), line.line()), text))));
  }

  /** A sentence that refers to what another one says needs that one before it, and only once. */
  private void variables(WrittenRule rule) {
    Set<String> bound = new HashSet<>();
    for (var line : rule.conditions()) {
      if (line.phrase().isEmpty()) {
        continue;
      }
      var own = new HashSet<String>();
      VARIABLE
          .matcher(line.drl())
          .results()
          .forEach(
              found -> {
                var place = new Place(rule.place().file(), line.line());
                if (found.group(2) != null && !bound.contains(found.group(1))) {
                  own.add(found.group(1));
                } else if (found.group(2) != null) {
                  mistake(
                      place,
                      Shown.quoted(line.text())
                          + " is of a kind that the rule has already; allowed: once in a rule.");
                } else if (!bound.contains(found.group(1)) && !own.contains(found.group(1))) {
                  mistake(
                      place,
                      Shown.quoted(line.text())
                          + " refers to something that no sentence before it says. Maybe it wants one that ends in \"is any but\" and a word before it.");
                }
              });
      bound.addAll(own);
    }
  }

  private void unknown(Place place, String what, String word, Collection<String> known) {
    mistake(
        place,
        "there is no "
            + what
            + " "
            + Shown.quoted(word)
            + "; allowed: "
            + known.stream().sorted().collect(Collectors.joining(", "))
            + "."
            + Nearest.meant(word, known));
  }

  private void mistake(Place place, String says) {
    mistakes.add(RuleMistake.at(place, says));
  }
}
