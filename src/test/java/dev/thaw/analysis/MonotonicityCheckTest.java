package dev.thaw.analysis;

import static dev.thaw.advice.Approach.FEATURE_EXTRACTION;
import static dev.thaw.advice.Approach.FINE_TUNING;
import static dev.thaw.advice.Approach.UNDECIDED;
import static dev.thaw.analysis.SmallSpace.has;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at advice that no rules give. */
final class MonotonicityCheckTest {

  private static final CaseSpace SPACE = SmallSpace.space();
  private static final Answer LITTLE_COMPUTE = SmallSpace.answer(SPACE, "budget.compute", "low");
  private static final Answer LITTLE_TIME = SmallSpace.answer(SPACE, "budget.trainingTime", "low");

  @Test
  void advice_that_turns_back_is_shown_from_the_first_number_of_fine_tuning_all_else_equal() {
    assertThat(
            violations(
                one ->
                    has(one, LITTLE_COMPUTE, LITTLE_TIME)
                        ? by(one, FINE_TUNING, FINE_TUNING, FEATURE_EXTRACTION)
                        : Optional.of(UNDECIDED)))
        .containsExactly(turn(5000, 20_000, "budget.trainingTime", "low", "budget.compute", "low"));
  }

  @Test
  void advice_that_turns_back_after_all_is_shown_with_the_first_number_that_does() {
    assertThat(violations(one -> by(one, FINE_TUNING, FEATURE_EXTRACTION, FEATURE_EXTRACTION)))
        .containsExactly(turn(5000, 19_999));
    assertThat(violations(one -> by(one, FINE_TUNING, UNDECIDED, FEATURE_EXTRACTION)))
        .containsExactly(turn(5000, 20_000));
    assertThat(violations(one -> by(one, FEATURE_EXTRACTION, FINE_TUNING, FEATURE_EXTRACTION)))
        .containsExactly(turn(19_999, 20_000));
  }

  @Test
  void advice_that_turns_to_fine_tuning_or_to_nothing_else_is_as_it_should_be() {
    assertThat(violations(one -> by(one, FEATURE_EXTRACTION, FINE_TUNING, FINE_TUNING))).isEmpty();
    assertThat(violations(one -> by(one, FINE_TUNING, UNDECIDED, UNDECIDED))).isEmpty();
    assertThat(violations(one -> by(one, UNDECIDED, FEATURE_EXTRACTION, FEATURE_EXTRACTION)))
        .isEmpty();
    assertThat(violations(one -> Optional.empty())).isEmpty();
  }

  @Test
  void numbers_are_compared_with_one_another_and_where_all_else_is_equal() {
    var small = SmallSpace.answer(SPACE, "data.size", "small");
    var unstated = SmallSpace.answer(SPACE, "data.labelledExamples", "unknown");

    assertThat(
            violations(
                one ->
                    has(one, small)
                        ? Optional.of(FINE_TUNING)
                        : by(one, UNDECIDED, UNDECIDED, FEATURE_EXTRACTION)))
        .isEmpty();
    assertThat(
            violations(
                one ->
                    has(one, unstated)
                        ? Optional.of(FINE_TUNING)
                        : by(one, FEATURE_EXTRACTION, FEATURE_EXTRACTION, FEATURE_EXTRACTION)))
        .isEmpty();
  }

  @Test
  void what_is_no_number_that_can_rise_is_in_no_order() {
    var muchCompute = SmallSpace.answer(SPACE, "budget.compute", "high");

    assertThat(
            violations(
                one ->
                    Optional.of(
                        has(one, LITTLE_COMPUTE)
                            ? FINE_TUNING
                            : has(one, muchCompute) ? FEATURE_EXTRACTION : UNDECIDED)))
        .isEmpty();
  }

  /** Returns one approach for each range of numbers; none where nobody states one. */
  private static Optional<Approach> by(CaseClass one, Approach few, Approach some, Approach many) {
    var numbers = SPACE.answers(Facts.named("data.labelledExamples"));
    var approaches = List.of(FEATURE_EXTRACTION, few, some, many);
    return numbers.stream()
        .filter(number -> has(one, number))
        .map(number -> approaches.get(numbers.indexOf(number)))
        .findFirst();
  }

  private static List<Violation> violations(Function<CaseClass, Optional<Approach>> approach) {
    return new MonotonicityCheck(SPACE, approach).violations().toList();
  }

  private static Violation turn(long from, long to, Object... stated) {
    return new Violation.MoreDataTurnsBack(
        Facts.named("data.labelledExamples"), with(from, stated), with(to, stated));
  }

  private static UseCase with(long examples, Object... stated) {
    var all = Stream.concat(Stream.of(stated), Stream.of("data.labelledExamples", examples));
    return Facts.useCase(all.toArray());
  }
}
