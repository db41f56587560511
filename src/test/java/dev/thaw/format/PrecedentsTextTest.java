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
    return new Precedents(
        IntStream.range(0, gains.length).mapToObj(i -> precedent(i, gains[i])).toList(),
        "points",
        1);
  }

  private static Precedent precedent(int number, double gain) {
    var cells = Map.of("target_dataset", "set " + number, "family", "kin " + number);
    return new Precedent(
        new Comparison(
            number,
            cells,
            ACCURACY,
            new Amount(50, "points"),
            new Amount(50 + gain, "points"),
            UseCase.of(),
            List.of(),
            Map.of(),
            Optional.empty()),
        0,
        List.of(),
        List.of());
  }
}
