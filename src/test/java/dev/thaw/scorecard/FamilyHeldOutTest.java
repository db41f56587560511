package dev.thaw.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.advice.Approach;
import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.ComparisonTable;
import dev.thaw.evidence.Comparisons;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FamilyHeldOutTest {

  private static final String NAME = "The book";

  private static final NumberChoice FEW =
      new NumberChoice("thaw", "a few thousand", List.of(100L, 2000L));

  private static final Tunable BOOK = TunableRules.of(NAME, Advisor.builtIn(), List.of(FEW));

  private Comparisons comparisons = new Comparisons(List.of());

  /** Below a thousand examples two families are better frozen, and two are not. */
  @BeforeEach
  void read_comparisons() throws Exception {
    comparisons =
        new ComparisonTable()
            .row("family", "a", "train_size", "1000", "fe_score", "90", "ft_score", "80")
            .row("family", "b", "train_size", "1500", "fe_score", "90", "ft_score", "84")
            .row("family", "c", "train_size", "3000", "fe_score", "80", "ft_score", "88")
            .row("family", "d", "train_size", "90", "fe_score", "80", "ft_score", "81")
            .read();
  }

  @Test
  void a_rule_base_has_a_candidate_for_each_choice_of_its_numbers() {
    assertThat(BOOK.candidates()).hasSize(3);
    assertThat(BOOK.candidates())
        .extracting(one -> one.advise(row(2)))
        .containsExactly(Approach.FEATURE_EXTRACTION, Approach.FINE_TUNING, Approach.FINE_TUNING);
    assertThat(BOOK.candidates())
        .extracting(one -> one.advise(row(1)))
        .containsExactly(
            Approach.FEATURE_EXTRACTION, Approach.FINE_TUNING, Approach.FEATURE_EXTRACTION);
  }

  @Test
  void two_numbers_are_chosen_in_every_combination() {
    var many = new NumberChoice("thaw", "many thousand", List.of(30_000L, 40_000L, 50_000L));

    assertThat(TunableRules.of(NAME, Advisor.builtIn(), List.of(FEW, many)).candidates())
        .hasSize(1 + 2 * 3);
  }

  @Test
  void rules_without_such_a_number_stay_as_they_are() {
    var none = new NumberChoice("thaw", "a dozen", List.of(12L));

    assertThat(TunableRules.of(NAME, Advisor.builtIn(), List.of(none)).candidates()).hasSize(1);
  }

  @Test
  void each_family_is_advised_on_with_numbers_that_it_had_no_say_in() throws Exception {
    var heldOut = scores(comparisons, "The book, family held out");
    var written = scores(comparisons, NAME);

    // As written all are frozen. 2000 is best on all, and on all but c; without c 5000 is as good.
    assertThat(written.lost().value()).isEqualTo((8 + 1) / 4.0);
    assertThat(heldOut.lost().value()).isEqualTo((8 + 1) / 4.0);
    assertThat(heldOut.fineTuned().value()).isZero();
  }

  @Test
  void numbers_that_hold_on_the_other_families_are_taken() throws Exception {
    var more =
        new ComparisonTable()
            .row("family", "a", "train_size", "1000", "fe_score", "90", "ft_score", "80")
            .row("family", "c", "train_size", "3000", "fe_score", "80", "ft_score", "88")
            .row("family", "e", "train_size", "4000", "fe_score", "80", "ft_score", "88")
            .read();

    assertThat(scores(more, NAME).lost().value()).isEqualTo(16 / 3.0);
    assertThat(scores(more, "The book, family held out").lost().value()).isEqualTo(10 / 3.0);
  }

  private static Score scores(Comparisons comparisons, String name) {
    return Scorecard.of(comparisons, List.of(BOOK)).tables().get(0).scores().stream()
        .filter(one -> one.adviser().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Comparison row(int index) {
    return comparisons.all().get(index);
  }
}
