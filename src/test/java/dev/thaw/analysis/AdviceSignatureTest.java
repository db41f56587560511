package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Origin;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Verdict;
import dev.thaw.knowledge.Consultation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AdviceSignatureTest {

  private static final Origin HERE = Origin.BUILT_IN;
  private static final List<String> S1 = List.of("S1");
  private static final AdviceSignature HEARD =
      new AdviceSignature("undecided", List.of("f"), List.of("s"), List.of("r"));

  @Test
  void everything_that_a_practitioner_hears_is_in_it() {
    var outcome =
        new Outcome(
            new Verdict(Approach.FEATURE_EXTRACTION, true),
            List.of(
                new Finding(
                    "budget",
                    Approach.FEATURE_EXTRACTION,
                    "Low",
                    HERE,
                    "it is low",
                    S1,
                    List.of(),
                    List.of())),
            List.of(new Gap("dataset-size", "it is between", "Between", HERE, S1)),
            List.of(new Note("Mind this.", "Minding", HERE, S1)),
            List.of(new NextStep("Do that.", "Doing", HERE, S1)),
            List.of(new SetAside("Large", "ours is small", "Mine", HERE, S1, List.of())),
            List.of());

    assertThat(heard(Optional.of(outcome)))
        .isEqualTo(
            new AdviceSignature(
                "feature-extraction (contested)",
                List.of("budget favours feature-extraction", "dataset-size favours nothing"),
                List.of(
                    "Do that.",
                    "Large set aside: ours is small",
                    "Mind this.",
                    "dataset-size: it is between"),
                List.of("Low: it is low [S1]", "Mine: ours is small [S1]")));
  }

  @Test
  void without_an_outcome_there_is_no_advice_and_no_verdict() {
    var heard = heard(Optional.empty());

    assertThat(heard)
        .isEqualTo(new AdviceSignature("no advice at all", List.of(), List.of(), List.of()));
    assertThat(AdviceSignature.verdict(heard.advice())).isEmpty();
  }

  @Test
  void an_advice_tells_its_verdict() {
    assertThat(AdviceSignature.verdict("fine-tuning"))
        .contains(new Verdict(Approach.FINE_TUNING, false));
    assertThat(AdviceSignature.verdict("feature-extraction (contested)"))
        .contains(new Verdict(Approach.FEATURE_EXTRACTION, true));
  }

  @Test
  void what_goes_beyond_another_is_told_in_order_and_what_is_the_same_is_not() {
    var other = new AdviceSignature("fine-tuning", List.of("x"), List.of("f"), List.of("r"));

    assertThat(HEARD.beyond(other)).containsExactly("undecided", "s");
    assertThat(HEARD.beyond(HEARD)).isEmpty();
    assertThat(other.beyond(HEARD)).containsExactly("fine-tuning", "x");
  }

  @Test
  void who_looks_at_the_advice_alone_hears_what_is_advised_and_said_but_no_findings() {
    assertThat(
            HEARD.advisesAs(new AdviceSignature("undecided", List.of(), List.of("s"), List.of())))
        .isTrue();
    assertThat(
            HEARD.advisesAs(new AdviceSignature("undecided", List.of("f"), List.of(), List.of())))
        .isFalse();
    assertThat(HEARD.advisesAs(new AdviceSignature("x", List.of("f"), List.of("s"), List.of("r"))))
        .isFalse();
  }

  private static AdviceSignature heard(Optional<Outcome> outcome) {
    return AdviceSignature.of(new Consultation(outcome, Set.of(), Set.of()));
  }
}
