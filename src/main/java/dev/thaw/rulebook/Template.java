package dev.thaw.rulebook;

import dev.thaw.advice.Approach;
import dev.thaw.rulebook.Consequence.Concludes;
import java.util.Map;
import java.util.Optional;

/** What the sentences of a phrase mean, given what stands in the slots of each. */
public sealed interface Template {

  /** The slot that takes one or more answers of a fact. */
  String ANSWER = "answer";

  /** The slot that takes the name of a number. */
  String THRESHOLD = "threshold";

  /** The slot that takes an approach. */
  String APPROACH = "approach";

  /**
   * Returns what a sentence means.
   *
   * @param slots what stands in each slot, by the slot's name
   */
  Meaning filled(Map<String, String> slots);

  /**
   * A phrase without slots, which always means the same.
   *
   * @param meaning what that is
   */
  record Fixed(Condition meaning) implements Template {

    @Override
    public Meaning filled(Map<String, String> slots) {
      return meaning;
    }
  }

  /**
   * A fact has one of the answers that stand in the slot {@value #ANSWER}.
   *
   * @param fact the fact's path
   * @param words its answers, by how sentences say them
   */
  record Answers(String fact, Map<String, String> words) implements Template {

    @Override
    public Meaning filled(Map<String, String> slots) {
      var said = Slot.answers(slots.getOrDefault(ANSWER, ""));
      return new Condition.OneOf(
          fact, said.flatMap(word -> Optional.ofNullable(words.get(word)).stream()).toList());
    }
  }

  /**
   * A number lies on one side of the one whose name stands in the slot {@value #THRESHOLD}.
   *
   * @param fact the path of the fact that states the number
   * @param bound the side
   */
  record Compared(String fact, Bound bound) implements Template {

    @Override
    public Meaning filled(Map<String, String> slots) {
      return new Condition.Bounded(fact, bound, slots.getOrDefault(THRESHOLD, ""));
    }
  }

  /**
   * What another phrase demands must not be so.
   *
   * @param other the meaning of the other phrase, a condition
   */
  record Contrary(Template other) implements Template {

    @Override
    public Meaning filled(Map<String, String> slots) {
      return new Condition.Unless((Condition) other.filled(slots));
    }
  }

  /**
   * The advice so far is for the approach that stands in the slot {@value #APPROACH}.
   *
   * @param drl the plain DRL of it, slots in braces
   */
  record WantedAdvice(String drl) implements Template {

    @Override
    public Meaning filled(Map<String, String> slots) {
      return new Condition.AdviceIs(
          Approach.of(slots.getOrDefault(APPROACH, "")), Phrase.fill(drl, slots));
    }
  }

  /**
   * Something is concluded.
   *
   * @param kind what kind of conclusion it is
   * @param drl the plain DRL of it, slots in braces
   */
  record Concluded(Concludes kind, String drl) implements Template {

    @Override
    public Meaning filled(Map<String, String> slots) {
      return new Consequence(kind, Phrase.fill(drl, slots));
    }
  }

  /**
   * Something that only the plain DRL says.
   *
   * @param drl the plain DRL, slots in braces
   */
  record Unnamed(String drl) implements Template {

    @Override
    public Meaning filled(Map<String, String> slots) {
      return new Code(Phrase.fill(drl, slots));
    }
  }
}
