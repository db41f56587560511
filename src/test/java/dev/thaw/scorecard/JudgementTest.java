package dev.thaw.scorecard;

import static dev.thaw.advice.Approach.FEATURE_EXTRACTION;
import static dev.thaw.advice.Approach.FINE_TUNING;
import static dev.thaw.advice.Approach.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Approach;
import dev.thaw.evidence.Amount;
import org.junit.jupiter.api.Test;

final class JudgementTest {

  @Test
  void the_better_approach_loses_nothing_and_the_other_the_gap() {
    assertThat(judge(FINE_TUNING, 3)).isEqualTo(new Judgement(0, 1, 1));
    assertThat(judge(FEATURE_EXTRACTION, 3)).isEqualTo(new Judgement(3, 0, 0));
    assertThat(judge(FINE_TUNING, -3)).isEqualTo(new Judgement(3, 1, 0));
    assertThat(judge(FEATURE_EXTRACTION, -3)).isEqualTo(new Judgement(0, 0, 1));
  }

  @Test
  void within_a_point_frozen_is_right() {
    assertThat(judge(FEATURE_EXTRACTION, 0.99)).isEqualTo(new Judgement(0.99, 0, 1));
    assertThat(judge(FINE_TUNING, 0.99)).isEqualTo(new Judgement(0, 1, 0));
    assertThat(judge(FINE_TUNING, -0.5)).isEqualTo(new Judgement(0.5, 1, 0));
    assertThat(judge(FEATURE_EXTRACTION, 0)).isEqualTo(new Judgement(0, 0, 1));
  }

  @Test
  void a_full_point_is_no_tie() {
    assertThat(judge(FINE_TUNING, 1)).isEqualTo(new Judgement(0, 1, 1));
    assertThat(judge(FEATURE_EXTRACTION, 1)).isEqualTo(new Judgement(1, 0, 0));
  }

  @Test
  void undecided_counts_as_the_worse_approach_and_is_never_right() {
    assertThat(judge(UNDECIDED, 3)).isEqualTo(new Judgement(3, 0, 0));
    assertThat(judge(UNDECIDED, -3)).isEqualTo(new Judgement(3, 1, 0));
    assertThat(judge(UNDECIDED, 0.5)).isEqualTo(new Judgement(0.5, 0, 0));
  }

  private static Judgement judge(Approach advised, double gain) {
    return Judgement.of(advised, new Amount(gain, "points"), 1);
  }
}
