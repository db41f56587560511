package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.analysis.Diff.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Compares few rules, as {@link DiffTest} compares all. */
final class RuleBaseDiffTest {

  private static final Diff.Entries SAME = new Diff.Entries(List.of(), List.of(), List.of());

  @Test
  void the_same_rules_differ_in_nothing() {
    assertThat(new RuleBaseDiff(SmallSpace.base(), SmallSpace.base()).diff())
        .isEqualTo(new Diff(108, List.of(), SAME, SAME, List.of(), Optional.empty(), List.of()));
  }

  @Test
  void cases_are_grouped_by_what_becomes_of_their_advice_the_largest_group_first() {
    var diff = without("Little compute favours feature extraction");

    assertThat(diff.changes())
        .extracting(Change::before, Change::after, Change::cases, Change::example)
        .containsExactly(
            tuple(
                "feature-extraction (contested)",
                "fine-tuning",
                10L,
                Facts.useCase("budget.compute", "low", "data.size", "large")),
            tuple("feature-extraction", "undecided", 4L, Facts.useCase("budget.compute", "low")));
    assertThat(diff.changes())
        .map(change -> SmallSpace.described(SmallSpace.space(), change.parts()).size())
        .containsExactly(10, 4);
    assertThat(diff.changed()).isEqualTo(14);
    assertThat(diff.otherReasons())
        .contains(
            new Diff.OtherReasons(
                22, Facts.useCase("budget.compute", "low", "data.size", "small")));
  }

  @Test
  void numbers_of_which_something_else_is_found_are_told() {
    var diff = without("Many thousand labelled examples favour fine-tuning");

    assertThat(diff.numbers())
        .extracting(Diff.NumberChange::unit, number -> number.range().describe())
        .containsExactly(tuple("labelled examples", "20000 or more"));
  }

  @Test
  void entries_are_edited_new_or_gone() {
    assertThat(
            Diff.Entries.of(
                Map.of("same", 1, "edited", 1, "gone", 1),
                Map.of("same", 1, "edited", 2, "new", 1)))
        .isEqualTo(new Diff.Entries(List.of("edited"), List.of("new"), List.of("gone")));
  }

  private static Diff without(String rule) {
    var before = SmallSpace.base();
    return Diff.between(
        Advisor.with(before), Advisor.with(before.only(name -> !name.equals(rule))));
  }
}
