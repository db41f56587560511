package dev.thaw.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.ComparisonTable;
import dev.thaw.evidence.Comparisons;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class ScorecardTest {

  private static final String BOOK = "The book";

  private static final Comparisons COMPARISONS = Comparisons.builtIn(Facts.ALL);
  private static final Adviser RULES = new RulesAdviser(BOOK, Advisor.builtIn());
  private static final Scorecard ALL = Scorecard.of(COMPARISONS, List.of(RULES));

  @Test
  void the_numbers_are_those_that_were_noted_when_the_comparisons_were_gathered() {
    assertThat(main().families()).isEqualTo(79);
    assertThat(numbers("Always fine-tune")).containsExactly("0.53", "1.00", "0.80");
    assertThat(numbers("Always freeze")).containsExactly("8.41", "0.00", "0.20");
    assertThat(numbers("Ludwig's rule")).containsExactly("3.80", "0.72", "0.61");
    assertThat(numbers("Below 5 per class frozen")).containsExactly("0.37", "0.99", "0.80");
    assertThat(numbers(BOOK)).containsExactly("6.32", "0.27", "0.38");
  }

  @Test
  void a_second_computation_agrees() throws Exception {
    var plain = PlainScoring.mainTable();

    assertThat(main().comparisons()).isEqualTo(plain.rows());
    assertThat(main().families()).isEqualTo(plain.families());
    agrees("Always fine-tune", plain, row -> false);
    agrees("Always freeze", plain, row -> true);
    agrees("Ludwig's rule", plain, row -> PlainScoring.number(row, "train_size", 9e9) <= 1000);
    agrees("Below 5 per class frozen", plain, row -> perClass(row) < 5);
    agrees("Up to 10 per class frozen", plain, row -> perClass(row) <= 10);
  }

  @Test
  void the_rules_of_the_book_agree_with_its_table_read_anew() throws Exception {
    agrees(
        BOOK,
        PlainScoring.mainTable(),
        row ->
            PlainScoring.number(row, "train_size", 9e9) <= 5000
                || "different".equals(row.get("task_compared"))
                || "very-different".equals(row.get("data_compared")));
  }

  @Test
  void rows_under_shift_and_tables_stand_apart() {
    assertThat(ALL.tables())
        .extracting(ScoreTable::title)
        .containsExactly(
            "Test data like the training data, one model in both",
            "Test data from elsewhere than the training data",
            "Tables");
    assertThat(ALL.tables()).extracting(ScoreTable::comparisons).containsExactly(305, 21, 120);
  }

  @Test
  void an_adviser_that_covers_nothing_of_a_table_is_told_and_not_scored_there() {
    var tables = ALL.tables().get(2);

    assertThat(tables.leftOut())
        .containsExactly(new ScoreTable.Omission(0, BOOK + " covers none of these"));
    assertThat(tables.scores()).extracting(Score::adviser).doesNotContain(BOOK).hasSize(5);
  }

  @Test
  void what_was_measured_loses_little_more_than_always_fine_tuning_with_each_family_left_out() {
    var all = Scorecard.of(COMPARISONS, Advisor.builtIn()).tables().get(0);
    var heldOut = score(all, "Published comparisons, family held out");
    var tuned = score(all, "Always fine-tune");

    assertThat(all.families()).isEqualTo(79);
    assertThat(all.scores()).extracting(Score::adviser).contains("CS231n");
    assertThat(heldOut.lost().value()).isLessThanOrEqualTo(tuned.lost().value() + 0.05);
    assertThat(heldOut.right().value()).isGreaterThanOrEqualTo(tuned.right().value());
  }

  @Test
  void one_family_has_no_interval_and_several_have() {
    assertThat(ALL.tables().get(2).scores().get(0).lost().interval()).isEmpty();
    assertThat(score(BOOK).lost().interval())
        .hasValueSatisfying(
            interval -> {
              assertThat(interval.from()).isBetween(3.0, 6.3);
              assertThat(interval.to()).isBetween(6.4, 10.0);
            });
  }

  @Test
  void the_same_comparisons_give_the_same_scorecard() {
    assertThat(Scorecard.of(COMPARISONS, List.of(RULES))).isEqualTo(ALL);
  }

  @Test
  void what_is_left_out_is_told_with_its_count_and_reason() {
    assertThat(main().leftOut())
        .containsExactly(
            new ScoreTable.Omission(
                6,
                "its accuracy over fourteen findings is that of the majority, whatever is done"));
  }

  @Test
  void what_one_adviser_does_not_cover_no_other_is_scored_on() throws Exception {
    var table =
        new ComparisonTable()
            .row("family", "a", "fe_score", "85.5", "ft_score", "80")
            .row("family", "b", "model", "other", "ft_score", "90")
            .read();

    var scored = Scorecard.of(table, List.of(picky())).tables().get(0);

    assertThat(scored.comparisons()).isEqualTo(1);
    assertThat(scored.leftOut())
        .containsExactly(new ScoreTable.Omission(1, "Picky does not cover them"));
    assertThat(scored.scores().get(0).lost().value()).isEqualTo(5.5);
  }

  @Test
  void scores_of_another_unit_are_left_out_with_their_count() throws Exception {
    var table =
        new ComparisonTable()
            .row()
            .row("metric", "WER", "higher_better", "no", "fe_score", "300")
            .read();

    var scored = Scorecard.of(table, List.of()).tables().get(0);

    assertThat(scored.comparisons()).isEqualTo(1);
    assertThat(scored.leftOut())
        .containsExactly(
            new ScoreTable.Omission(1, "scores in errors in a hundred words, not in points"));
  }

  @Test
  void rows_count_within_paper_data_and_size_first_and_then_within_their_family() throws Exception {
    var table =
        new ComparisonTable()
            .row("family", "a", "model", "1", "fe_score", "80", "ft_score", "82")
            .row("family", "a", "model", "2", "fe_score", "80", "ft_score", "84")
            .row("family", "a", "train_size", "10", "fe_score", "80", "ft_score", "90")
            .row("family", "b", "target_dataset", "B", "fe_score", "80", "ft_score", "80.5")
            .read();

    var freeze = Scorecard.of(table, List.of()).tables().get(0).scores().get(1);

    assertThat(freeze.lost().value()).isEqualTo(((3 + 10) / 2.0 + 0.5) / 2, within(1e-9));
    assertThat(freeze.right().value()).isEqualTo(0.5);
  }

  private static Adviser picky() {
    return new Adviser() {
      @Override
      public String name() {
        return "Picky";
      }

      @Override
      public String says() {
        return "";
      }

      @Override
      public Approach advise(Comparison row) {
        return row.family().equals("a") ? Approach.FINE_TUNING : Approach.NOT_COVERED;
      }
    };
  }

  private static double perClass(Map<String, String> row) {
    return PlainScoring.number(row, "train_size", 9e9)
        / PlainScoring.number(row, "n_classes", 1e-9);
  }

  private static void agrees(
      String adviser, PlainScoring plain, Predicate<Map<String, String>> freezes) {
    var score = score(adviser);
    var again = plain.score(freezes);

    assertThat(score.lost().value()).as(adviser).isEqualTo(again.get(0), within(1e-9));
    assertThat(score.fineTuned().value()).as(adviser).isEqualTo(again.get(1), within(1e-9));
    assertThat(score.right().value()).as(adviser).isEqualTo(again.get(2), within(1e-9));
  }

  private static List<String> numbers(String adviser) {
    var score = score(adviser);
    return List.of(score.lost(), score.fineTuned(), score.right()).stream()
        .map(one -> "%.2f".formatted(one.value()))
        .toList();
  }

  private static Score score(String adviser) {
    return score(main(), adviser);
  }

  private static Score score(ScoreTable table, String adviser) {
    return table.scores().stream()
        .filter(one -> one.adviser().equals(adviser))
        .findFirst()
        .orElseThrow();
  }

  private static ScoreTable main() {
    return ALL.tables().get(0);
  }
}
