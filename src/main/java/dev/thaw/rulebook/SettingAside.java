package dev.thaw.rulebook;

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
        .filter(SettingAside::isOne)
        .takeWhile(rule -> reader.mistakes.size() < Consistency.MOST_MISTAKES)
        .forEach(reader::look);
    return reader.mistakes;
  }

  /**
   * Returns whether a rule sets another one aside.
   *
   * @param rule the rule
   */
  static boolean isOne(WrittenRule rule) {
    return rule.setsAside().findAny().isPresent();
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
      return whyNot(found.get())
          .map(why -> "the rule " + Shown.quoted(other) + " cannot be set aside, as it " + why);
    }
    boolean mayBeIt = faulty.stream().anyMatch(one -> one.name().equals(other));
    return mayBeIt ? Optional.empty() : Optional.of(unknown(other));
  }

  /** Says why a rule cannot be set aside; nothing when it can. */
  static Optional<String> whyNot(WrittenRule other) {
    if (!other.place().file().endsWith(Admission.SENTENCES)) {
      return Optional.of("is code, by which findings become advice; allowed: rules in sentences.");
    }
    if (isOne(other)) {
      return Optional.of("sets a rule aside itself; allowed: rules that conclude something.");
    }
    boolean stated =
        other.consequences().stream().anyMatch(line -> line.filled(Slot.Takes.NUMBER).isPresent());
    return stated
        ? Optional.of("states a number, which holds always; allowed: rules with conditions.")
        : Optional.empty();
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
