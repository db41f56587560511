package dev.thaw.rulefiles;

import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.PhraseBook;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.Slot;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one line of a rule as a sentence of the vocabulary. */
final class SentenceReader {

  private static final List<String> OF_FACTS =
      List.of(
          "Maybe no fact is about this. Facts are declared in facts.yaml: path, called, says, asks, and",
          "answers or unit; rules/README.md shows how.");

  private boolean toldOfFacts;
  private final String file;
  private final PhraseBook vocabulary;
  private final List<RuleProblem> problems;

  /**
   * Reads lines of one file.
   *
   * @param file its path inside the rules folder
   * @param vocabulary the phrases that sentences are made of
   * @param problems where to add what is wrong
   */
  SentenceReader(String file, PhraseBook vocabulary, List<RuleProblem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  Optional<Sentence> read(int number, String line, Phrase.Side side) {
    var found = vocabulary.find(line, side);
    if (found.isPresent()) {
      return sentence(number, line, found.get().phrase(), found.get().slots());
    }
    noSentence(number, line, side);
    return Optional.empty();
  }

  boolean isSentence(String line) {
    return Stream.of(Phrase.Side.values()).anyMatch(side -> isSentence(line, side));
  }

  private boolean isSentence(String line, Phrase.Side side) {
    return vocabulary.find(line, side).isPresent();
  }

  private Optional<Sentence> sentence(
      int number, String line, Phrase phrase, Map<String, String> slots) {
    var wrong =
        phrase.slots().stream()
            .filter(slot -> !slot.takes(slots.getOrDefault(slot.name(), "")))
            .toList();
    wrong.forEach(slot -> wrong(number, line, slot, slots.getOrDefault(slot.name(), "")));
    return wrong.isEmpty() ? Optional.of(phrase.instance(number, slots)) : Optional.empty();
  }

  private void wrong(int number, String line, Slot slot, String text) {
    var allowed = slot.allowed().orElseGet(() -> Slot.plainWords(text));
    problem(
        number,
        SafeText.quoted(line)
            + ": the "
            + slot.name()
            + " is "
            + SafeText.quoted(text)
            + "; allowed: "
            + allowed
            + "."
            + Nearest.meant(text, slot.words()));
  }

  private void noSentence(int number, String line, Phrase.Side side) {
    var other = side == Phrase.Side.CONDITION ? Phrase.Side.CONSEQUENCE : Phrase.Side.CONDITION;
    if (CodeWords.begin(line)) {
      problem(
          number,
          SafeText.quoted(line)
              + " is code, and a sentence file takes none; allowed: sentences of the vocabulary.");
    } else if (isSentence(line, other)) {
      problem(number, SafeText.quoted(line) + " stands on the wrong side of then.");
    } else {
      problems.add(
          new RuleProblem(
              new Place(file, number),
              SafeText.quoted(line) + " is no sentence of the vocabulary.",
              hints(line, side)));
    }
  }

  /** Who writes about something that no fact is about needs to be told once. */
  private List<String> hints(String line, Phrase.Side side) {
    var hints = new ArrayList<>(vocabulary.nearest(line, side));
    if (side == Phrase.Side.CONDITION && !toldOfFacts) {
      toldOfFacts = true;
      hints.addAll(OF_FACTS);
    }
    return hints;
  }

  private void problem(int number, String says) {
    problems.add(RuleProblem.at(new Place(file, number), says));
  }
}
