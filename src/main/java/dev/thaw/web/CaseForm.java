package dev.thaw.web;

import dev.thaw.format.AdviceText;
import dev.thaw.usecase.AnswerWord;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.DeclaredFact.WholeNumber;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The form by which people describe a use case: a question for each fact.
 *
 * @param names what people call the parts of the use case
 * @param questions a question for each fact, in the order in which people are shown them
 */
record CaseForm(List<NameField> names, List<FormQuestion> questions) {

  /** What the fields of {@link Description#PATHS} are for, in their order. */
  private static final List<String> LABELS =
      List.of(
          "Name of the case",
          "Name of the model",
          "Task that the model was trained for",
          "Data that the model was trained on",
          "Name of your task");

  private static final String OPEN = "\u2026";

  /** A field that no rule looks at. */
  record NameField(String path, String label, String value) {}

  /** A question with its answers, of which the one that says nothing is the first. */
  record FormQuestion(
      String path,
      String asks,
      Optional<WholeNumber> number,
      List<FormAnswer> answers,
      String value) {

    boolean isUnknown() {
      return value.isEmpty();
    }

    /** Returns the name of the question inside the page. */
    String id() {
      return path.replace('.', '-');
    }

    static FormQuestion of(DeclaredFact fact, String value) {
      return new FormQuestion(
          fact.path(),
          asks(fact),
          fact.numbers(),
          fact.answers().stream().map(one -> FormAnswer.of(one, value)).toList(),
          value);
    }

    /** A judgement of people's own is asked for by its sentence. */
    private static String asks(DeclaredFact fact) {
      return fact.isJudgement()
          ? AdviceText.capitalised(fact.stating(OPEN))
              + " (your own judgement; it overrules numbers)"
          : fact.asks();
    }
  }

  /** An answer that can be chosen. */
  record FormAnswer(String word, String means, Optional<String> example, boolean isChosen) {

    static FormAnswer of(AnswerWord answer, String value) {
      return new FormAnswer(
          answer.word(), answer.means(), answer.example(), answer.word().equals(value));
    }
  }

  /**
   * Returns the form with some answers given.
   *
   * @param facts what can be stated
   * @param given what was given, by path
   */
  static CaseForm of(FactCatalogue facts, Map<String, String> given) {
    return new CaseForm(
        IntStream.range(0, LABELS.size())
            .mapToObj(i -> name(Description.PATHS.get(i), LABELS.get(i), given))
            .toList(),
        facts.facts().stream()
            .map(fact -> FormQuestion.of(fact, given.getOrDefault(fact.path(), "")))
            .toList());
  }

  private static NameField name(String path, String label, Map<String, String> given) {
    return new NameField(path, label, given.getOrDefault(path, ""));
  }
}
