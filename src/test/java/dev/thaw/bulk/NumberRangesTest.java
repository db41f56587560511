package dev.thaw.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberRangesTest {

  private static final String EXAMPLES = "data.labelledExamples";
  private static final String CLASSES = "data.classes";

  private final NumberRanges ranges = NumberRanges.of(Advisor.builtIn());

  @Test
  void a_threshold_ends_a_range() {
    assertThat(ranges.of(EXAMPLES, 4999)).isEqualTo(ranges.of(EXAMPLES, 1));
    assertThat(ranges.of(EXAMPLES, 5000)).isNotEqualTo(ranges.of(EXAMPLES, 4999));
    assertThat(ranges.of(EXAMPLES, 5001)).isNotEqualTo(ranges.of(EXAMPLES, 5000));
    assertThat(ranges.of(EXAMPLES, 19_999)).isEqualTo(ranges.of(EXAMPLES, 5001));
    assertThat(ranges.of(EXAMPLES, 20_000)).isNotEqualTo(ranges.of(EXAMPLES, 19_999));
    assertThat(ranges.of(EXAMPLES, Long.MAX_VALUE)).isEqualTo(ranges.of(EXAMPLES, 20_001));
  }

  @Test
  void what_is_no_answer_has_no_range() {
    assertThat(ranges.of(EXAMPLES, 1)).isPositive();
    assertThat(ranges.of(EXAMPLES, 0)).isZero();
    assertThat(ranges.of(EXAMPLES, -5)).isZero();
    assertThat(ranges.of("probe.score", 100)).isPositive();
    assertThat(ranges.of("probe.score", 101)).isZero();
    assertThat(ranges.of("task.comparedToModel", 5)).isZero();
  }

  @Test
  void numbers_that_lead_to_another_one_matter_themselves() {
    assertThat(ranges.isMoreThanRanges(List.of(EXAMPLES, CLASSES))).isTrue();
    assertThat(ranges.isMoreThanRanges(List.of(EXAMPLES, "probe.score"))).isFalse();
    assertThat(ranges.isMoreThanRanges(List.of(CLASSES))).isFalse();
  }

  @Test
  void code_can_tell_all_numbers_apart() {
    assertThat(NumberRanges.NONE.of(EXAMPLES, 5000)).isZero();
  }
}
