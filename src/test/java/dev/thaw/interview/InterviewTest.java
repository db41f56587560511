package dev.thaw.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class InterviewTest {

  private static final Fact LOW = Facts.stated("budget.compute", "low");
  private static final Fact HIGH = Facts.stated("budget.compute", "high");
  private static final Fact TIME = Facts.stated("budget.trainingTime", "high");
  private static final Fact MANY = Facts.stated("data.labelledExamples", 50000);

  private final Interview begun = Interview.about(UseCase.of(), InterviewTest::card);

  /** Leaves compute and time open, and the number of examples until compute is low. */
  private static ExplainedAdvice card(UseCase useCase) {
    boolean low = useCase.facts().contains(LOW);
    var open = low ? unanswered(useCase) : unanswered(useCase, LOW.path(), TIME.path());
    return new ExplainedAdvice(
        useCase,
        advice(),
        open,
        Optional.of(1.5),
        unanswered(useCase, MANY.path()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<OpenQuestion> unanswered(UseCase useCase, String... paths) {
    return Stream.of(paths)
        .filter(path -> useCase.fact(path).isEmpty())
        .map(path -> new OpenQuestion(Facts.named(path), List.of(), List.of()))
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
    assertThat(next(begun)).contains(LOW.path());
    assertThat(next(begun.answer(HIGH))).contains(TIME.path());
    assertThat(next(begun.answer(HIGH).answer(TIME))).isEmpty();
  }

  @Test
  void what_is_stated_already_is_not_asked() {
    assertThat(next(Interview.about(UseCase.of(HIGH), InterviewTest::card))).contains(TIME.path());
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
    var passed = begun.pass(LOW.path());

    assertThat(next(passed)).contains(TIME.path());
    assertThat(next(passed.answer(TIME))).isEmpty();
    assertThat(passed.answer(TIME).isSettled()).isFalse();
    assertThat(passed.answer(TIME).useCase()).isEqualTo(UseCase.of(TIME));
  }

  @Test
  void what_only_adds_to_the_picture_is_asked_on_demand_after_all_that_is_open() {
    assertThat(next(begun.fuller())).contains(LOW.path());
    assertThat(next(begun.fuller().answer(LOW))).contains(MANY.path());
    assertThat(next(begun.fuller().answer(LOW).pass(MANY.path()))).isEmpty();
    assertThat(begun.answer(LOW).further()).hasSize(1);
    assertThat(begun.answer(LOW).pass(MANY.path()).further()).isEmpty();
  }

  @Test
  void answers_are_taken_back_one_by_one_known_or_not() {
    var last = begun.answer(HIGH).pass(TIME.path());

    assertThat(last.last()).contains(TIME.path());
    assertThat(last.answers()).isEqualTo(2);
    assertThat(next(back(last))).contains(TIME.path());
    assertThat(back(last).useCase()).isEqualTo(UseCase.of(HIGH));
    assertThat(back(back(last)).useCase()).isEqualTo(UseCase.of());
    assertThat(next(back(back(last)))).contains(LOW.path());
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

  private static Optional<String> next(Interview interview) {
    return interview.next().map(openQuestion -> openQuestion.question().path());
  }

  private static Interview back(Interview interview) {
    return interview.back().orElseThrow();
  }
}
