package dev.thaw.rulefiles;

import dev.thaw.rulebook.Hints;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what is wrong with rules that set others aside: an exception needs a rule that it is to.
 */
final class SettingAside {

  private final List<WrittenRule> rules;
  private final List<WrittenRule> invalid;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Hints hints = new Hints();

  private SettingAside(List<WrittenRule> rules, List<WrittenRule> invalid) {
    this.rules = rules;
    this.invalid = invalid;
  }

  static List<RuleProblem> problems(List<WrittenRule> rules, List<WrittenRule> invalid) {
    var reader = new SettingAside(rules, invalid);
    rules.stream()
        .filter(WrittenRule::setsARuleAside)
        .takeWhile(rule -> reader.problems.size() < Consistency.MOST_PROBLEMS)
        .forEach(reader::look);
    return reader.problems;
  }

  private void look(WrittenRule rule) {
    if (rule.conditions().isEmpty()) {
      problem(
          rule.place(),
          "the rule "
              + SafeText.quoted(rule.name())
              + " sets another aside whatever is stated; allowed: at least one condition.");
    }
    for (var line : rule.consequences()) {
      line.filled(Slot.Takes.RULE)
          .flatMap(other -> trouble(rule, other))
          .ifPresent(says -> problem(new Place(rule.place().file(), line.line()), says));
    }
  }

  private Optional<String> trouble(WrittenRule rule, String other) {
    if (other.equals(rule.name())) {
      return Optional.of(
          "the rule " + SafeText.quoted(other) + " sets itself aside; allowed: another rule.");
    }
    var found = rules.stream().filter(one -> one.name().equals(other)).findFirst();
    if (found.isPresent()) {
      return found
          .flatMap(WrittenRule::whyNotSetAside)
          .map(why -> "the rule " + SafeText.quoted(other) + " cannot be set aside, as it " + why);
    }
    boolean mayBeIt = invalid.stream().anyMatch(one -> one.name().equals(other));
    return mayBeIt ? Optional.empty() : Optional.of(unknown(other));
  }

  private String unknown(String other) {
    var names = Stream.concat(rules.stream(), invalid.stream()).map(WrittenRule::name).toList();
    return "there is no rule "
        + SafeText.quoted(other)
        + "; allowed: the full name of a rule."
        + hints.sentence(other, names);
  }

  private void problem(Place place, String says) {
    problems.add(RuleProblem.at(place, says));
  }
}
