package dev.thaw.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Note;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.Opinion;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.UseCase;
import org.junit.jupiter.api.Test;

/** Compares what JSON holds of an advice with the advice. */
final class AdviceDocumentTest {

  private static final Object[] CONTESTED = {
    "task.comparedToModel", "similar",
    "task.classBalance", "unlike",
    "data.labelledExamples", 25000,
    "budget.compute", "low"
  };

  @Test
  void it_holds_what_the_card_says() throws Exception {
    var card = House.with("a.dslr", House.ADDS).advisor().explain(Facts.useCase(CONTESTED));
    var advice = card.advice();
    var document = AdviceDocument.of(card);

    assertThat(document.facts()).isEqualTo(card.useCase().facts());
    assertThat(document.verdict().contested()).isEqualTo(advice.contested()).isTrue();
    assertThat(document.settled()).isEqualTo(card.isSettled());
    assertThat(document.reasons()).isEqualTo(advice.reasons()).isNotEmpty();
    assertThat(document.objections()).isEqualTo(advice.objections()).isNotEmpty();
    assertThat(document.unanswered())
        .isEqualTo(advice.unanswered().stream().map(Criterion::id).toList())
        .isNotEmpty();
    assertThat(document.gaps()).isEqualTo(advice.gaps()).isNotEmpty();
    assertThat(document.next()).extracting(AdviceDocument.Step::cited).isNotEmpty();
    assertThat(document.further())
        .extracting(AdviceDocument.Question::fact)
        .isEqualTo(card.further().stream().map(OpenQuestion::question).toList());
    assertThat(document.knowledge()).isEqualTo(advice.knowledge());
  }

  @Test
  void the_use_case_is_told_by_its_name_and_its_facts() {
    var facts = Facts.useCase(CONTESTED).facts();
    var named = new UseCase(Description.of("Support tickets"), facts);

    assertThat(AdviceDocument.of(Advisor.builtIn().explain(named)).stated().description().name())
        .contains("Support tickets");
    assertThat(AdviceDocument.of(built(CONTESTED)).stated())
        .isEqualTo(Advisor.builtIn().facts().inOrder(Facts.useCase(CONTESTED)));
  }

  @Test
  void a_note_is_told_with_its_sources() {
    var card = built("model.modality", "text", "task.modality", "audio");

    assertThat(AdviceDocument.of(card).notes())
        .isEqualTo(card.advice().notes().stream().map(Note::cited).toList())
        .isNotEmpty();
  }

  @Test
  void a_step_is_told_with_its_sources() {
    assertThat(AdviceDocument.of(built(CONTESTED)).next())
        .map(AdviceDocument.Step::cited)
        .allMatch(text -> text.matches(".*\\. \\[[SRM0-9, ]+]"));
  }

  @Test
  void it_holds_what_second_opinions_advise_and_wait_for() {
    var card = built(CONTESTED);
    var opinions = requireNonNull(AdviceDocument.of(card).opinions());

    assertThat(opinions).hasSameSizeAs(card.opinions()).isNotEmpty();
    for (int i = 0; i < opinions.size(); i++) {
      holds(opinions.get(i), card.opinions().get(i));
    }
    assertThat(opinions).anyMatch(one -> !one.awaited().isEmpty());
    assertThat(opinions).anyMatch(one -> !one.reasons().isEmpty());
  }

  private static void holds(AdviceDocument.Beside beside, Opinion opinion) {
    var advice = opinion.advice();
    assertThat(beside.by()).isEqualTo(opinion.by());
    assertThat(beside.approach()).isEqualTo(advice.approach());
    assertThat(beside.contested()).isEqualTo(advice.contested());
    assertThat(beside.reasons()).isEqualTo(advice.reasons());
    assertThat(beside.objections()).isEqualTo(advice.objections());
    assertThat(beside.next()).hasSameSizeAs(advice.next());
    assertThat(beside.notes()).isEqualTo(advice.notes().stream().map(Note::cited).toList());
    assertThat(beside.awaited())
        .isEqualTo(opinion.awaited().stream().map(OpenQuestion::question).toList());
    assertThat(beside.knowledge()).isEqualTo(advice.knowledge());
  }

  @Test
  void beside_a_second_opinion_nobody_stands() {
    var opinion = Advisor.ofOpinion("cs231n").orElseThrow();

    assertThat(AdviceDocument.of(opinion.explain(Facts.useCase("data.size", "large"))).opinions())
        .isNull();
  }

  @Test
  void an_open_question_tells_what_the_advice_could_become() {
    var card = built("task.comparedToModel", "same");
    var document = AdviceDocument.of(card);

    assertThat(document.open()).isNotEmpty().allMatch(one -> !one.couldBecome().isEmpty());
    assertThat(document.expectedQuestions()).isNotNull();
  }

  private static ExplainedAdvice built(Object... pathsAndAnswers) {
    return Advisor.builtIn().explain(Facts.useCase(pathsAndAnswers));
  }
}
