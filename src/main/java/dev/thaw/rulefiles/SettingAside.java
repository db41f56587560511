package dev.thaw.rulefiles;

import dev.thaw.rulebook.Hints;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleMistake;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what is wrong with rules that set others aside: an exception needs a rule that it is to.
 */
final class SettingAside {

  private final List<WrittenRule> rules;
  private final List<WrittenRule> faulty;
  private final List<RuleMistake> mistakes = new ArrayList<>();
  private final Hints hints = new Hints();

  private SettingAside(List<WrittenRule> rules, List<WrittenRule> faulty) {
    this.rules = rules;
    this.faulty = faulty;
  }

  static List<RuleMistake> mistakes(List<WrittenRule> rules, List<WrittenRule> faulty) {
    var reader = new SettingAside(rules, faulty);
    rules.stream()
        .filter(WrittenRule::setsARuleAside)
        .takeWhile(rule -> reader.mistakes.size() < Consistency.MOST_MISTAKES)
        .forEach(reader::look);
    return reader.mistakes;
  }

  private void look(WrittenRule rule) {
    if (rule.conditions().isEmpty()) {
      mistake(
          rule.place(),
          "the rule "
              + Shown.quoted(rule.name())
              + " sets another aside whatever is stated; allowed: at least one condition.");
    }
    for (var line : rule.consequences()) {
      line.filled(Slot.Takes.RULE)
          .flatMap(other -> trouble(rule, other))
          .ifPresent(says -> mistake(new Place(rule.place().file(), line.line()), says));
    }
  }

  private Optional<String> trouble(WrittenRule rule, String other) {
    if (other.equals(rule.name())) {
      return Optional.of(
          "the rule " + Shown.quoted(other) + " sets itself aside; allowed: another rule.");
    }
    var found = rules.stream().filter(one -> one.name().equals(other)).findFirst();
    if (found.isPresent()) {
      return found
          .flatMap(WrittenRule::whyNotSetAside)
          .map(why -> "the rule " + Shown.quoted(other) + " cannot be set aside, as it " + why);
    }
    boolean mayBeIt = faulty.stream().anyMatch(one -> one.name().equals(other));
    return mayBeIt ? Optional.empty() : Optional.of(unknown(other));
  }

  private String unknown(String other) {
    var names = Stream.concat(rules.stream(), faulty.stream()).map(WrittenRule::name).toList();
    return "there is no rule "
        + Shown.quoted(other)
        + "; allowed: the full name of a rule."
        + hints.sentence(other, names);
  }

  private void mistake(Place place, String says) {
    mistakes.add(RuleMistake.at(place, says));
  }
}
