package dev.thaw.analysis;

import static dev.thaw.analysis.SmallSpace.has;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.analysis.Diff.AdviceChange;
import dev.thaw.analysis.Diff.NumberChange;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Range;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Compares what two rule bases are made to say, without rules. */
final class NumberComparisonTest {

  private static final CaseSpace SPACE = SmallSpace.space();
  private static final Answer FEW = examples("1 to 5000");
  private static final Answer SOME = examples("5001 to 19999");
  private static final Answer MANY = examples("20000 or more");
  private static final Answer UNJUDGED = SmallSpace.answer(SPACE, "data.size", "unknown");
  private static final AdviceSignature AS_BEFORE = heard("undecided", "a");

  @Test
  void neighbours_that_change_alike_are_one_with_the_cases_of_both() {
    var changes =
        changes(one -> isOf(one, FEW) || isOf(one, SOME) ? heard("fine-tuning", "b") : AS_BEFORE);

    assertThat(changes)
        .containsExactly(
            change(
                new Range(1, 19_999),
                List.of("a"),
                List.of("b"),
                54,
                new AdviceChange("undecided", "fine-tuning", 18)));
  }

  @Test
  void numbers_that_change_alike_but_are_no_neighbours_stay_apart() {
    var changes = changes(one -> isOf(one, FEW) || isOf(one, MANY) ? heard("b", "b") : AS_BEFORE);

    assertThat(changes)
        .extracting(NumberChange::range)
        .containsExactly(new Range(1, 5000), new Range(20_000, Long.MAX_VALUE));
  }

  @Test
  void neighbours_of_which_something_else_is_found_stay_apart() {
    var changes =
        changes(
            one -> isOf(one, MANY) ? heard("undecided", "a", "d") : AS_BEFORE,
            one -> isOf(one, FEW) ? heard("b", "b") : judged(one) ? AS_BEFORE : heard("c", "c"));

    assertThat(changes)
        .containsExactly(
            change(
                new Range(1, 5000),
                List.of("a"),
                List.of("b"),
                27,
                new AdviceChange("undecided", "b", 9)),
            change(
                new Range(5001, 19_999),
                List.of("a"),
                List.of("c"),
                27,
                new AdviceChange("undecided", "c", 9)),
            change(
                new Range(20_000, Long.MAX_VALUE),
                List.of("a", "d"),
                List.of("c"),
                27,
                new AdviceChange("undecided", "c", 9)));
  }

  /** Where no number is stated, or size is judged whatever the number. */
  private static boolean judged(CaseClass one) {
    return !isOf(one, FEW) && !isOf(one, SOME) && !isOf(one, MANY);
  }

  @Test
  void what_is_found_otherwise_without_a_number_as_well_is_not_about_numbers() {
    assertThat(changes(one -> heard("undecided", "z"))).isEmpty();
    assertThat(
            changes(one -> isOf(one, FEW) ? heard("undecided", "b", "z") : heard("undecided", "z")))
        .containsExactly(change(new Range(1, 5000), List.of(), List.of("b"), 27));
  }

  @Test
  void the_advice_that_turns_most_often_comes_first_and_then_by_what_was_advised() {
    var changes =
        changes(
            one ->
                isOf(one, FEW) && has(one, low("budget.trainingTime"))
                    ? heard("a", "a")
                    : AS_BEFORE,
            one ->
                isOf(one, FEW)
                    ? heard(turned(one), "b")
                    : judged(one) ? heard("s", "a") : AS_BEFORE);

    assertThat(changes)
        .extracting(NumberChange::changes)
        .containsExactly(
            List.of(
                new AdviceChange("undecided", "s", 18),
                new AdviceChange("undecided", "more", 4),
                new AdviceChange("a", "both", 3),
                new AdviceChange("undecided", "compute", 2)));
  }

  private static String turned(CaseClass one) {
    if (has(one, low("budget.trainingTime"))) {
      return "both";
    }
    return has(one, low("budget.compute")) ? "compute" : "more";
  }

  @Test
  void what_turns_most_often_comes_first_where_neighbours_are_joined_as_well() {
    var changes =
        changes(
            one -> {
              boolean isLow = has(one, low("budget.compute"));
              if (isOf(one, FEW)) {
                return heard(isLow ? "rare" : "often", "b");
              }
              return isOf(one, SOME) ? heard("rare", "b") : AS_BEFORE;
            });

    assertThat(changes)
        .extracting(NumberChange::changes)
        .containsExactly(
            List.of(
                new AdviceChange("undecided", "rare", 12),
                new AdviceChange("undecided", "often", 6)));
  }

  private static List<NumberChange> changes(Function<CaseClass, AdviceSignature> after) {
    return changes(one -> AS_BEFORE, after);
  }

  private static List<NumberChange> changes(
      Function<CaseClass, AdviceSignature> before, Function<CaseClass, AdviceSignature> after) {
    var pairs =
        SPACE.caseClasses().stream()
            .map(one -> new CasePair(one, before.apply(one), after.apply(one)))
            .toList();
    return new NumberComparison(Facts.named("data.labelledExamples"), SPACE, pairs).changes();
  }

  private static NumberChange change(
      Range range, List<String> before, List<String> after, long cases, AdviceChange... turns) {
    return new NumberChange("labelled examples", range, before, after, cases, List.of(turns));
  }

  /** Returns whether some cases have one number, and nobody judged the size of the data. */
  private static boolean isOf(CaseClass one, Answer number) {
    return has(one, number, UNJUDGED);
  }

  private static Answer examples(String described) {
    return SmallSpace.answer(SPACE, "data.labelledExamples", described);
  }

  private static Answer low(String path) {
    return SmallSpace.answer(SPACE, path, "low");
  }

  private static AdviceSignature heard(String advice, String... found) {
    return new AdviceSignature(advice, List.of(found), List.of(), List.of());
  }
}
