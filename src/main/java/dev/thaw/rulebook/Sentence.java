package dev.thaw.rulebook;

import java.util.Map;
import java.util.Optional;

/**
 * One line of a rule: a condition, or what is concluded.
 *
 * @param line where it stands in its file, counted from 1
 * @param text the line as written
 * @param meaning what it tests or concludes
 * @param phrase the phrase that it is an instance of; none where the rule is written in DRL itself
 * @param slots what stands in each slot of the phrase, by the slot's name
 */
public record Sentence(
    int line, String text, Meaning meaning, Optional<Phrase> phrase, Map<String, String> slots) {

  /**
   * A line of a rule that is written in DRL.
   *
   * @param line where it stands in its file, counted from 1
   * @param text the line as written
   */
  public static Sentence plain(int line, String text) {
    return new Sentence(line, text, new Code(text), Optional.empty(), Map.of());
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

  /** Returns what it demands; nothing where it is code, or a conclusion. */
  public Optional<Condition> condition() {
    return meaning instanceof Condition condition ? Optional.of(condition) : Optional.empty();
  }

  /**
   * Returns whether it concludes something of a kind.
   *
   * @param kind the kind
   */
  public boolean concludes(Consequence.Concludes kind) {
    return meaning instanceof Consequence consequence && consequence.kind() == kind;
  }

  /**
   * Returns the sentence that demands the contrary.
   *
   * @throws java.util.NoSuchElementException when this one demands nothing that is known
   */
  public Sentence contrary() {
    var other =
        condition()
            .map(
                one ->
                    one instanceof Condition.Unless no ? no.condition() : new Condition.Unless(one))
            .orElseThrow();
    return new Sentence(line, "not so: " + text, other, phrase, slots);
  }
}
