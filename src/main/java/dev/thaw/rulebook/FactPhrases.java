package dev.thaw.rulebook;

import dev.thaw.usecase.AnswerWord;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of rules that follow from the facts that are declared. */
public final class FactPhrases {

  private FactPhrases() {}

  /**
   * Returns the phrases about facts, in the order of the facts.
   *
   * @param facts the declared facts
   */
  public static List<Phrase> of(FactCatalogue facts) {
    var phrases = new ArrayList<Phrase>();
    for (var fact : facts.facts()) {
      phrases.add(
          Phrase.condition(
              fact.called() + " is not stated",
              List.of(),
              new Template.Fixed(new Condition.NotStated(fact.path(), fact.isNumber()))));
      (fact.isNumber() ? numbers(fact) : Stream.of(words(fact)))
          .flatMap(phrase -> Stream.of(phrase, phrase.negated()))
          .forEach(phrases::add);
      facts.facts().stream()
          .filter(other -> takeTheSame(fact, other))
          .map(other -> differ(fact, other))
          .flatMap(phrase -> Stream.of(phrase, phrase.negated()))
          .forEach(phrases::add);
    }
    return List.copyOf(phrases);
  }

  /**
   * Returns a line of each kind that is about a fact.
   *
   * @param facts the declared facts
   * @param fact one of them
   */
  public static Stream<String> examples(FactCatalogue facts, DeclaredFact fact) {
    var answers =
        fact.isNumber()
            ? Stream.of(Bound.values()).map(bound -> bound.words() + " \"a number\"")
            : fact.answers().stream().map(AnswerWord::says);
    var differing =
        facts.facts().stream()
            .filter(other -> takeTheSame(fact, other))
            .map(other -> differ(fact, other).text());
    return Stream.of(
            answers.map(answer -> fact.sentence().replace(DeclaredFact.SLOT, answer)),
            Stream.of(fact.called() + " is not stated"),
            differing)
        .flatMap(lines -> lines)
        .flatMap(line -> Stream.of(line, Phrase.UNLESS + line));
  }

  private static Phrase words(DeclaredFact fact) {
    var says = fact.answers().stream().collect(Collectors.toMap(AnswerWord::says, a -> a.word()));
    var slot =
        new Slot(
            Template.ANSWER,
            Slot.Takes.ANSWERS,
            fact.answers().stream().map(AnswerWord::says).toList());
    return Phrase.condition(
        fact.sentence(), List.of(slot), new Template.Answers(fact.path(), says));
  }

  private static Stream<Phrase> numbers(DeclaredFact fact) {
    var slot = new Slot(Template.THRESHOLD, Slot.Takes.THRESHOLD, List.of());
    return Stream.of(Bound.values())
        .map(
            bound ->
                Phrase.condition(
                    fact.sentence()
                        .replace(
                            DeclaredFact.SLOT, bound.words() + " \"{" + Template.THRESHOLD + "}\""),
                    List.of(slot),
                    new Template.Compared(fact.path(), bound)));
  }

  private static boolean takeTheSame(DeclaredFact fact, DeclaredFact other) {
    return !fact.equals(other) && !fact.isNumber() && fact.words().equals(other.words());
  }

  private static Phrase differ(DeclaredFact fact, DeclaredFact other) {
    return Phrase.condition(
        fact.called() + " and " + other.called() + " differ",
        List.of(),
        new Template.Fixed(new Condition.Differ(fact.path(), other.path())));
  }
}
