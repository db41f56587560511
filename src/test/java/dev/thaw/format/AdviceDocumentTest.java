package dev.thaw.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.CriterionAnswer;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Note;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.Opinion;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares what JSON holds of an advice with the advice. */
final class AdviceDocumentTest {

  private static final Object[] CONTESTED = {
    "task.comparedToModel", "similar",
    "task.classBalance", "unlike",
    "data.labelledExamples", 25000,
    "budget.compute", "low"
  };

  /** What {@link House#SETS_ASIDE} looks at, with a gap and an objection. */
  private static final Object[] ASIDE = {
    "model.modality", "text",
    "task.comparedToModel", "different",
    "data.labelledExamples", 9000,
    "budget.trainingTime", "low",
    "budget.compute", "high"
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
    assertThat(document.flips()).isEqualTo(card.flips()).isNotEmpty();
    assertThat(document.whyNot()).isEqualTo(card.whyNot()).isNotEmpty();
    assertThat(document.found())
        .containsExactlyElementsOf(
            Stream.of(advice.reasons(), advice.objections(), advice.gaps())
                .<CriterionAnswer>flatMap(List::stream)
                .toList());
    assertThat(document.knowledge()).isEqualTo(advice.knowledge());
  }

  @Test
  void what_follows_from_the_facts_is_held_where_something_does() {
    var card =
        built(
            "data.labelledExamples", 900,
            "data.classes", 9,
            "model.parameters", 22000000,
            "training.epochs", 10);
    var document = AdviceDocument.of(card);

    assertThat(document.workedOut()).isEqualTo(card.workedOut()).isNotEmpty();
    assertThat(document.precedents()).isEqualTo(PrecedentsDocument.of(card.useCase())).isNotNull();
    assertThat(document.cost()).isEqualTo(CostDocument.of(card.useCase())).isNotNull();
    assertThat(AdviceDocument.of(built("data.size", "small")).workedOut()).isNull();
  }

  @Test
  void it_holds_what_is_set_aside_and_does_not_count() throws Exception {
    var house = House.with("a.dslr", House.SETS_ASIDE).advisor();
    var card = house.explain(Facts.useCase(ASIDE));

    assertThat(AdviceDocument.of(card).setAside()).isEqualTo(card.advice().setAside()).isNotEmpty();
    assertThat(AdviceDocument.of(card).discounted())
        .isEqualTo(card.advice().discounted())
        .isNotEmpty();
  }

  @Test
  void the_other_questions_are_told_with_the_rules_that_wait() {
    var card = built(CONTESTED);

    assertThat(requireNonNull(AdviceDocument.of(card).further()))
        .isEqualTo(
            card.further().stream()
                .map(
                    one ->
                        new AdviceDocument.Question(
                            one.question(), one.question().asks(), one.waiting()))
                .toList())
        .anyMatch(one -> !one.why().isEmpty());
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
    assertThat(beside.name()).isEqualTo(opinion.name());
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

    assertThat(document.open())
        .isEqualTo(
            card.open().stream()
                .map(
                    one ->
                        new AdviceDocument.Open(
                            one.question(),
                            one.question().asks(),
                            one.waiting(),
                            one.couldBecome()))
                .toList())
        .isNotEmpty()
        .allMatch(one -> !one.couldBecome().isEmpty());
    assertThat(requireNonNull(document.expectedQuestions()))
        .isCloseTo(card.expectedQuestions().orElseThrow(), within(0.005))
        .isPositive();
  }

  @Test
  void a_second_opinion_may_be_contested_and_bring_notes() {
    var card =
        built(
            "task.comparedToModel", "same",
            "budget.compute", "low",
            "probe.score", 60);
    var opinions = requireNonNull(AdviceDocument.of(card).opinions());

    IntStream.range(0, opinions.size())
        .forEach(i -> holds(opinions.get(i), card.opinions().get(i)));
    assertThat(opinions).anyMatch(one -> one.contested() && !one.objections().isEmpty());
    assertThat(opinions).anyMatch(one -> !one.contested());
    assertThat(opinions).anyMatch(one -> !one.notes().isEmpty());
  }

  @Test
  void it_is_settled_where_no_question_is_open() {
    var settled = AdviceDocument.of(built("model.modality", "tabular"));
    var open = AdviceDocument.of(built("task.comparedToModel", "same"));

    assertThat(settled.settled()).isTrue();
    assertThat(settled.open()).isEmpty();
    assertThat(open.settled()).isFalse();
  }

  @Test
  void another_open_question_or_flip_foresees_something_else() throws Exception {
    var card = built("task.comparedToModel", "same");
    var written = AdviceDocument.of(card);

    assertThat(edited(card, tree -> {}).foreseesAs(written)).isTrue();
    assertThat(edited(card, tree -> tree.putArray("open")).foreseesAs(written)).isFalse();
    assertThat(edited(card, tree -> tree.putArray("flips")).foreseesAs(written)).isFalse();
    assertThat(edited(card, tree -> tree.put("settled", true)).foreseesAs(written)).isFalse();
    assertThat(edited(card, AdviceDocumentTest::reverseQuestions).foreseesAs(written)).isTrue();
  }

  private static void reverseQuestions(ObjectNode tree) {
    var questions = (ArrayNode) tree.get("open");
    assertThat(questions).hasSizeGreaterThan(1);
    questions.add(questions.remove(0));
  }

  @Test
  void older_advice_that_foresees_nothing_is_not_held_against_newer() throws Exception {
    var card = built("task.comparedToModel", "same");
    var written = AdviceDocument.of(card);
    var older = edited(card, tree -> tree.without(List.of("settled", "open", "flips")));

    assertThat(older.foreseesAs(written)).isTrue();
    assertThat(written.foreseesAs(older)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reasons", "objections", "next", "gaps", "setAside", "notes"})
  void advice_without_one_of_its_lists_says_something_else(String list) throws Exception {
    var card =
        switch (list) {
          case "notes" -> built("model.modality", "audio", "task.modality", "audio");
          case "objections" -> built(CONTESTED);
          default -> House.with("a.dslr", House.SETS_ASIDE).advisor().explain(Facts.useCase(ASIDE));
        };
    var written = AdviceDocument.of(card);

    assertThat(Json.tree(written).get(list)).isNotEmpty();
    assertThat(edited(card, tree -> {}).saysAs(written)).isTrue();
    assertThat(edited(card, tree -> tree.putArray(list)).saysAs(written)).isFalse();
  }

  @Test
  void advice_of_another_name_fact_or_approach_says_something_else() throws Exception {
    var card = built(CONTESTED);
    var written = AdviceDocument.of(card);

    assertThat(edited(card, tree -> tree.put("useCase", "other")).saysAs(written)).isFalse();
    assertThat(edited(card, tree -> tree.put("approach", "undecided")).saysAs(written)).isFalse();
    assertThat(edited(card, tree -> tree.put("contested", false)).saysAs(written)).isFalse();
    assertThat(edited(card, tree -> tree.putObject("facts")).saysAs(written)).isFalse();
  }

  /** Writes advice and reads it back after an edit. */
  private static AdviceDocument edited(ExplainedAdvice card, Consumer<ObjectNode> edit)
      throws Exception {
    var tree = (ObjectNode) Json.tree(AdviceDocument.of(card));
    edit.accept(tree);
    var in = new ByteArrayInputStream(tree.toString().getBytes(UTF_8));
    return AdviceReader.read("advice.json", in, Facts.ALL);
  }

  private static ExplainedAdvice built(Object... pathsAndAnswers) {
    return Advisor.builtIn().explain(Facts.useCase(pathsAndAnswers));
  }
}
