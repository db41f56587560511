package dev.thaw.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Card;
import dev.thaw.advice.Inquiry;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.usecase.Budget;
import dev.thaw.usecase.Compute;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.LabelledExamples;
import dev.thaw.usecase.Question;
import dev.thaw.usecase.TrainingTime;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class InterviewTest {

  private static final Compute LOW = new Compute(Budget.LOW);
  private static final Compute HIGH = new Compute(Budget.HIGH);
  private static final TrainingTime TIME = new TrainingTime(Budget.HIGH);
  private static final LabelledExamples MANY = new LabelledExamples(50_000);

  private final Interview begun = Interview.about(UseCase.of(), InterviewTest::card);

  /** Leaves compute and time open, and the number of examples until compute is low. */
  private static Card card(UseCase useCase) {
    boolean low = useCase.facts().contains(LOW);
    var open = low ? unanswered(useCase) : unanswered(useCase, LOW.name(), TIME.name());
    return new Card(
        useCase, advice(), open, unanswered(useCase, MANY.name()), List.of(), List.of());
  }

  private static List<Inquiry> unanswered(UseCase useCase, FactName... facts) {
    return Stream.of(facts)
        .filter(fact -> useCase.fact(fact).isEmpty())
        .map(fact -> new Inquiry(new Question(fact, "?", Map.of()), List.of(), List.of()))
        .toList();
  }

  private static Advice advice() {
    return new Advice(
        Description.NONE,
        Approach.UNDECIDED,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new KnowledgeVersion("", ""));
  }

  @Test
  void open_questions_are_asked_in_their_order() {
    assertThat(next(begun)).contains(LOW.name());
    assertThat(next(begun.answer(HIGH))).contains(TIME.name());
    assertThat(next(begun.answer(HIGH).answer(TIME))).isEmpty();
  }

  @Test
  void what_is_stated_already_is_not_asked() {
    assertThat(next(Interview.about(UseCase.of(HIGH), InterviewTest::card))).contains(TIME.name());
  }

  @Test
  void an_answer_that_settles_the_advice_ends_the_questions() {
    assertThat(begun.isSettled()).isFalse();
    assertThat(begun.answer(HIGH).isSettled()).isFalse();
    assertThat(begun.answer(LOW).isSettled()).isTrue();
    assertThat(next(begun.answer(LOW))).isEmpty();
  }

  @Test
  void what_is_not_known_is_not_asked_again_and_stays_open() {
    var passed = begun.pass(LOW.name());

    assertThat(next(passed)).contains(TIME.name());
    assertThat(next(passed.answer(TIME))).isEmpty();
    assertThat(passed.answer(TIME).isSettled()).isFalse();
    assertThat(passed.answer(TIME).useCase()).isEqualTo(UseCase.of(TIME));
  }

  @Test
  void what_only_adds_to_the_picture_is_asked_on_demand_after_all_that_is_open() {
    assertThat(next(begun.fuller())).contains(LOW.name());
    assertThat(next(begun.fuller().answer(LOW))).contains(MANY.name());
    assertThat(next(begun.fuller().answer(LOW).pass(MANY.name()))).isEmpty();
    assertThat(begun.answer(LOW).further()).hasSize(1);
    assertThat(begun.answer(LOW).pass(MANY.name()).further()).isEmpty();
  }

  @Test
  void answers_are_taken_back_one_by_one_known_or_not() {
    var last = begun.answer(HIGH).pass(TIME.name());

    assertThat(last.last()).contains(TIME.name());
    assertThat(last.answers()).isEqualTo(2);
    assertThat(next(back(last))).contains(TIME.name());
    assertThat(back(last).useCase()).isEqualTo(UseCase.of(HIGH));
    assertThat(back(back(last)).useCase()).isEqualTo(UseCase.of());
    assertThat(next(back(back(last)))).contains(LOW.name());
  }

  @Test
  void before_the_first_answer_there_is_nothing_to_take_back() {
    var stated = Interview.about(UseCase.of(HIGH), InterviewTest::card);

    assertThat(stated.back()).isEmpty();
    assertThat(stated.last()).isEmpty();
    assertThat(stated.answers()).isZero();
  }

  @Test
  void taking_back_what_came_before_the_fuller_picture_ends_it() {
    var fuller = begun.answer(LOW).fuller();

    assertThat(back(fuller.answer(MANY)).isFuller()).isTrue();
    assertThat(back(fuller).isFuller()).isFalse();
  }

  private static Optional<FactName> next(Interview interview) {
    return interview.next().map(inquiry -> inquiry.question().fact());
  }

  private static Interview back(Interview interview) {
    return interview.back().orElseThrow();
  }
}
