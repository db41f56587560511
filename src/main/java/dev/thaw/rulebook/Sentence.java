package dev.thaw.rulebook;

import java.util.Map;
import java.util.Optional;

/**
 * One line of a rule: a condition, or what is concluded.
 *
 * @param line where it stands in its file, counted from 1
 * @param text the line as written
 * @param drl the plain DRL that it stands for
 * @param phrase the phrase of the vocabulary that it is an instance of; none where the rule is
 *     written in DRL itself
 * @param slots what stands in each slot of the phrase, by the slot's name
 */
public record Sentence(
    int line, String text, String drl, Optional<Phrase> phrase, Map<String, String> slots) {

  /**
   * A line of a rule that is written in DRL.
   *
   * @param line where it stands in its file, counted from 1
   * @param text the line as written
   */
  public static Sentence plain(int line, String text) {
    return new Sentence(line, text, text, Optional.empty(), Map.of());
  }

  /**
   * Returns what stands in the first slot of a kind; empty where the phrase has none.
   *
   * @param takes what the slot takes
   */
  public Optional<String> filled(Slot.Takes takes) {
    return phrase.stream()
        .flatMap(of -> of.slots().stream())
        .filter(slot -> slot.takes() == takes)
        .flatMap(slot -> slot(slot.name()).stream())
        .findFirst();
  }

  /**
   * Returns what stands in a slot; empty where the phrase has no such slot.
   *
   * @param name the slot's name
   */
  public Optional<String> slot(String name) {
    return Optional.ofNullable(slots.get(name));
  }
}
