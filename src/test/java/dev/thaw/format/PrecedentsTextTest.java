package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.evidence.Amount;
import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.Metric;
import dev.thaw.evidence.Precedent;
import dev.thaw.evidence.PrecedentSearch;
import dev.thaw.evidence.Precedents;
import dev.thaw.usecase.UseCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PrecedentsTextTest {

  private static final Metric ACCURACY =
      new Metric("acc", "points", Metric.Better.HIGHER, 0, 100, "classes");

  @Test
  void a_clause_tells_how_most_comparisons_came_out() {
    assertThat(PrecedentsText.clause(precedents(5, 4, 0.5)))
        .isEqualTo(
            "in 2 of 3 published comparisons near to yours, over 3 data sets, fine-tuning was better"
                + " by a point or more, median +4.0 points");
    assertThat(PrecedentsText.clause(precedents(0.2, -0.4, 5)))
        .isEqualTo(
            "in 2 of 3 published comparisons near to yours, over 3 data sets, both were within a"
                + " point, median +0.2 points for fine-tuning");
    assertThat(PrecedentsText.clause(precedents(-3)))
        .isEqualTo(
            "in 1 of 1 published comparison near to yours, over 1 data set, frozen was better by a"
                + " point or more, median -3.0 points for fine-tuning");
  }

  @Test
  void where_two_outcomes_are_as_frequent_the_one_for_fine_tuning_is_told_and_then_the_tie() {
    assertThat(PrecedentsText.clause(precedents(3, -3)))
        .contains("1 of 2", "fine-tuning was better by a point or more, median +0.0 points");
    assertThat(PrecedentsText.clause(precedents(0, -3))).contains("1 of 2", "both were within");
  }

  @Test
  void a_section_tells_outcomes_and_nearness_and_doubts_and_each_comparison() {
    assertThat(
            written(
                of(
                    precedent("Leaves", 4, List.of("its split is its own"), "model.modality"),
                    precedent("Leaves", 0, List.of()))))
        .isEqualTo(
            "Published comparisons near to yours"
                + " - In 1 of 2 published comparisons near to yours, over 1 data set, fine-tuning"
                + " was better by a point or more, median +2.0 points."
                + " - Fine-tuning was better in 1, frozen in 0, and in 1 both were within a point."
                + " Half of the gains of fine-tuning lie between +1.0 and +3.0 points."
                + " - All are like yours in the modality of the task."
                + " - 1 differ in the modality of the model, or do not say it."
                + " - In 1 of them, its split is its own."
                + " - Leaves: fine-tuning better in 1 of 2, median +2.0 points."
                + " - A model: frozen 50.0, fine-tuned 54.0 (acc). A paper, Table 1. A copy"
                + " (its split is its own)"
                + " - A model: frozen 50.0, fine-tuned 50.0 (acc). A paper, Table 1. A copy ");
  }

  @Test
  void of_more_than_eight_data_sets_the_others_are_counted() {
    assertThat(written(precedents(1, 2, 3, 4, 5, 6, 7, 8))).doesNotContain("more data set");
    assertThat(written(precedents(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
        .contains("set 7:")
        .doesNotContain("set 8:")
        .endsWith("And 2 more data sets. ");
  }

  @Test
  void of_more_than_two_comparisons_on_a_data_set_the_others_are_counted() {
    var one = precedent("Leaves", 4, List.of());

    assertThat(written(of(one, one))).doesNotContain("more comparison");
    assertThat(written(of(one, one, one))).endsWith("And 1 more comparison. ");
  }

  @Test
  void none_near_enough_is_told_as_such() {
    assertThat(PrecedentsText.clause(precedents()))
        .isEqualTo("no published comparison is near enough to yours");
    assertThat(written(precedents()))
        .isEqualTo("Published comparisons near to yours - None is near enough. ");
  }

  @Test
  void movie_reviews_lead_to_a_table_of_a_paper() throws Exception {
    assertThat(written("movie-reviews"))
        .startsWith("Published comparisons near to yours - In ")
        .contains(
            "- All are like yours in the modality of the task, the modality of the model, the"
                + " comparison of the tasks.")
        .contains(
            "SciBERT, 1,688 examples: frozen 60.7, fine-tuned 71.0 (F1). SciBERT (Beltagy et al."
                + " 2019), Table 1. https://github.com/allenai/scibert");
  }

  @Test
  void medical_images_lead_to_a_table_of_a_paper() throws Exception {
    assertThat(written("medical-images")).contains("MedMNIST").contains("https://github.com/");
  }

  @Test
  void tables_lead_to_a_table_of_a_paper() throws Exception {
    assertThat(written("loan-default"))
        .contains("over 6 data sets that are kin,")
        .contains("https://arxiv.org/abs/2206.15306");
  }

  private static String written(String name) throws Exception {
    try (var in = Files.newInputStream(Path.of("features/cases", name + ".yaml"))) {
      var useCase = UseCaseReader.read(name, in, Facts.ALL);
      return written(PrecedentSearch.builtIn(Facts.ALL).nearest(useCase));
    }
  }

  private static String written(Precedents found) {
    var page = new Page(false);
    PrecedentsText.write(found, Facts.ALL, page);
    return page.text().replaceAll("\\s+", " ");
  }

  private static Precedents precedents(double... gains) {
    return of(
        IntStream.range(0, gains.length)
            .mapToObj(i -> precedent("set " + i, gains[i], List.of()))
            .toArray(Precedent[]::new));
  }

  private static Precedents of(Precedent... all) {
    return new Precedents(List.of(all), "points", 1);
  }

  private static Precedent precedent(
      String dataSet, double gain, List<String> doubts, String... differing) {
    var cells =
        Map.of(
            "target_dataset",
            dataSet,
            "family",
            "kin of " + dataSet,
            "model",
            "A model",
            "paper",
            "A paper",
            "table",
            "Table 1",
            "source",
            "A copy");
    return new Precedent(
        new Comparison(
            1,
            cells,
            ACCURACY,
            new Amount(50, "points"),
            new Amount(50 + gain, "points"),
            UseCase.of(),
            doubts,
            Map.of(),
            Optional.empty()),
        0,
        List.of("task.modality"),
        List.of(differing));
  }
}
