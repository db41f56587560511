package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.advice.Outcome;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what conditions are said to come to against what Drools matches. */
final class ConditionsTest {

  private static final int CASES = 2_000;

  private final KnowledgeBase base = KnowledgeBase.builtIn();
  private final Conditions conditions = base.conditions();

  @Test
  void a_rule_matches_where_each_of_its_conditions_holds_or_excludes_what_is_unknown() {
    var random = new Random(1);

    assertThat(IntStream.range(0, CASES).mapToObj(i -> useCase(random)))
        .allSatisfy(
            useCase -> {
              var consultation = base.trace(useCase);
              var outcome = consultation.outcome().orElseThrow();
              assertThat(rulesOnFacts().filter(rule -> holds(rule, useCase, outcome)))
                  .map(WrittenRule::name)
                  .containsExactlyInAnyOrderElementsOf(
                      rulesOnFacts()
                          .map(WrittenRule::name)
                          .filter(consultation.matched()::contains)
                          .toList());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Little compute favours feature extraction, budget.compute, low, HOLDS",
    "Little compute favours feature extraction, budget.compute, high, FAILS",
    "Little compute favours feature extraction, budget.trainingTime, low, UNKNOWN",
    "At most a few thousand labelled examples favour feature extraction, data.labelledExamples, 5000, 'HOLDS, HOLDS'",
    "At most a few thousand labelled examples favour feature extraction, data.labelledExamples, 5001, 'HOLDS, FAILS'",
    "At most a few thousand labelled examples favour feature extraction, data.size, small, 'FAILS, UNKNOWN'",
    "The same task favours fine-tuning, data.comparedToModel, alike, 'UNKNOWN, HOLDS'",
    "The same task favours fine-tuning, data.comparedToModel, very-different, 'UNKNOWN, FAILS'",
    "A task of another modality than the model is not covered, task.modality, text, 'UNKNOWN, UNKNOWN, HOLDS'",
    "A task of another modality than the model is not covered, model.modality, text, 'UNKNOWN, HOLDS, UNKNOWN'",
    "A task of another modality than the model is not covered, task.modality, other, 'UNKNOWN, UNKNOWN, FAILS'",
    "Feature extraction begins with freezing, budget.compute, low, HOLDS",
    "Feature extraction begins with freezing, budget.compute, high, FAILS"
  })
  void a_condition_holds_fails_or_is_unknown(
      String rule, String question, String answer, String states) {
    var useCase = UseCase.of(Facts.ALL.at(question).orElseThrow().state(answer));

    assertThat(conditions.evaluate(rule, useCase, base.consult(useCase)))
        .map(condition -> condition.state().name())
        .containsExactly(states.split(", ", -1));
  }

  @Test
  void a_rule_knows_which_facts_it_looks_at() {
    assertThat(conditions.facts("Ample training time and compute favour fine-tuning"))
        .containsExactlyInAnyOrder(
            Facts.named("budget.trainingTime"), Facts.named("budget.compute"));
    assertThat(conditions.seesConclusions("Ample training time and compute favour fine-tuning"))
        .isFalse();
    assertThat(conditions.facts("Feature extraction begins with freezing")).isEmpty();
    assertThat(conditions.seesConclusions("Feature extraction begins with freezing")).isTrue();
  }

  private Stream<WrittenRule> rulesOnFacts() {
    return base.book().rules().stream()
        .filter(rule -> !rule.conditions().isEmpty() && !conditions.seesConclusions(rule.name()));
  }

  private boolean holds(WrittenRule rule, UseCase useCase, Outcome outcome) {
    return conditions.evaluate(rule.name(), useCase, outcome).stream()
        .noneMatch(EvaluatedCondition::inTheWay);
  }

  private static UseCase useCase(Random random) {
    var facts =
        Facts.OF_THE_BOOK.stream()
            .filter(question -> random.nextInt(3) > 0)
            .map(question -> fact(question, random));
    return UseCase.of(facts.toArray(Fact[]::new));
  }

  private static Fact fact(DeclaredFact question, Random random) {
    var answers =
        question.words().isEmpty() ? List.of("5000", "5001", "19999", "20000") : question.words();
    return question.state(answers.get(random.nextInt(answers.size())));
  }
}
