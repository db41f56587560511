package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.interview.Interview;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the order of questions against a second implementation, and against interviews. */
final class QuestionOrderTest {

  private static final List<Long> NUMBERS = List.of(5_000L, 12_345L, 20_000L);

  private final KnowledgeBase base = KnowledgeBase.builtIn();
  private final Explainer explainer = new Explainer(base);

  @Test
  void no_order_expects_fewer_questions_in_any_of_300_cases() {
    var fewest = new FewestByForce(base);

    assertThat(new Random(7).ints(300, 0, fewest.table.size()).boxed())
        .allSatisfy(
            number -> {
              var card = explainer.explain(fewest.table.useCase(number));
              assertThat(card.expectedQuestions().orElseThrow())
                  .isCloseTo(fewest.from(number), within(1e-9));
              assertThat(asked(card)).isEqualTo(fewest.inOrder(number, asked(card)));
            });
  }

  @Test
  void interviews_that_begin_with_nothing_take_two_and_a_half_questions_on_average() {
    var begun = Interview.about(UseCase.of(), explainer::explain);

    assertThat(questions(begun)).isCloseTo(2.54, within(0.005));
    assertThat(begun.card().expectedQuestions().orElseThrow())
        .isCloseTo(questions(begun), within(1e-9));
    assertThat(begun.left()).contains(3);
  }

  @Test
  void settled_advice_expects_none() {
    var tabular = UseCase.of(base.facts().at("task.modality").orElseThrow().state("tabular"));

    assertThat(explainer.explain(tabular).expectedQuestions()).contains(0.0);
  }

  @Test
  void where_there_are_too_many_ways_to_answer_the_fewest_open_come_first() throws Exception {
    var house =
        House.with("facts.yaml", "facts:\n" + fact(1) + fact(2))
            .and("criteria/ours.dslr", rule(1) + rule(2));
    var card = house.advisor().explain(UseCase.of());

    assertThat(card.expectedQuestions()).isEmpty();
    assertThat(card.open()).hasSize(10);
    assertThat(Interview.about(UseCase.of(), house.advisor()::explain).left()).isEmpty();
  }

  private static String fact(int number) {
    return """
          - path: ours.number%1$d
            called: our number %1$d
            says: our number %1$d is {answer}
            asks: What is our number %1$d?
            answers:
              low: { means: not much }
              high: { means: a lot }
        """
        .formatted(number);
  }

  private static String rule(int number) {
    return """
        rule "Our number %1$d speaks for feature extraction"
            @criterion( budget )
            @source( H1 )
        when
            our number %1$d is low
        then
            favour feature-extraction because "it is low"
        end
        """
        .formatted(number);
  }

  /** Returns the mean number of questions over all answers. */
  private static double questions(Interview interview) {
    var next = interview.next();
    if (next.isEmpty()) {
      return 0;
    }
    var question = next.get().question();
    var answers =
        question.isNumber() ? NUMBERS.stream().map(String::valueOf).toList() : question.words();
    return 1
        + answers.stream()
            .mapToDouble(answer -> questions(interview.answer(question.state(answer))))
            .average()
            .orElseThrow();
  }

  private static List<DeclaredFact> asked(ExplainedAdvice card) {
    return card.open().stream().map(OpenQuestion::question).toList();
  }

  /** The fewest questions of any order, found by trying each. */
  private static final class FewestByForce {

    private final FlatTable table;
    private final List<DeclaredFact> questions;
    private final Double[] known;
    private final Integer[] approaches;

    FewestByForce(KnowledgeBase base) {
      this.questions = Facts.OF_THE_BOOK.stream().filter(fact -> !fact.isJudgement()).toList();
      this.table = new FlatTable(base, questions, fact -> NUMBERS).complete();
      this.known = new Double[table.size()];
      this.approaches = new Integer[table.size()];
    }

    double from(int number) {
      if (known[number] == null) {
        known[number] =
            Integer.bitCount(approaches(number)) == 1
                ? 0
                : unanswered(number).mapToDouble(one -> 1 + after(number, one)).min().orElseThrow();
      }
      return known[number];
    }

    List<DeclaredFact> inOrder(int number, List<DeclaredFact> some) {
      return questions.stream()
          .filter(some::contains)
          .sorted(Comparator.comparingLong(one -> Math.round(after(number, one) * 1e6)))
          .toList();
    }

    private double after(int number, DeclaredFact question) {
      return table.answered(number, question).mapToDouble(this::from).average().orElseThrow();
    }

    private int approaches(int number) {
      if (approaches[number] == null) {
        approaches[number] =
            unanswered(number)
                .flatMapToInt(one -> table.answered(number, one))
                .map(this::approaches)
                .reduce(
                    1 << List.of(Approach.values()).indexOf(table.approach(number)),
                    (a, b) -> a | b);
      }
      return approaches[number];
    }

    private Stream<DeclaredFact> unanswered(int number) {
      var useCase = table.useCase(number);
      return questions.stream().filter(one -> useCase.fact(one.path()).isEmpty());
    }
  }
}
