package dev.thaw.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thaw.Facts;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrecedentsTest {

  private static final PrecedentSearch SEARCH = PrecedentSearch.builtIn(Facts.ALL);

  @Test
  void movie_reviews_have_precedents_in_text_that_can_be_traced() throws Exception {
    var found = SEARCH.nearest(useCase("movie-reviews"));

    assertThat(found.byFamily()).hasSizeGreaterThan(5);
    assertThat(found.all()).allMatch(one -> one.distance() == 0);
    assertThat(found.alikeInAll())
        .containsExactly("task.modality", "model.modality", "task.comparedToModel");
    traceable(found);
  }

  @Test
  void medical_images_have_precedents_in_very_different_pictures() throws Exception {
    var found = SEARCH.nearest(useCase("medical-images"));

    assertThat(found.dataSets()).contains("BloodMNIST", "VTAB-1k PatchCamelyon");
    assertThat(found.dataSets()).doesNotContain("ChestMNIST", "Food-101");
    traceable(found);
  }

  @Test
  void tables_have_precedents_of_one_family_only() throws Exception {
    var found = SEARCH.nearest(useCase("loan-default"));

    assertThat(found.all()).hasSize(120);
    assertThat(found.byFamily()).containsOnlyKeys("metamimic");
    assertThat(found.dataSets()).hasSize(6);
    traceable(found);
  }

  @Test
  void every_precedent_is_counted_once() throws Exception {
    var found = SEARCH.nearest(useCase("medical-images"));

    assertThat(found.fineTuningBetter() + found.tied() + found.frozenBetter())
        .isEqualTo(found.all().size());
    assertThat(found.gains().orElseThrow().count()).isEqualTo(found.all().size());
  }

  @Test
  void a_material_without_comparisons_has_none_near_enough() throws Exception {
    assertThat(SEARCH.nearest(stated("task.modality", "audio")).isEmpty()).isTrue();
    assertThat(SEARCH.nearest(UseCase.of()).isEmpty()).isTrue();
  }

  @Test
  void two_materials_without_a_word_of_their_own_need_not_be_alike() throws Exception {
    assertThat(SEARCH.nearest(stated("task.modality", "other")).isEmpty()).isTrue();
    assertThat(SEARCH.nearest(stated("task.modality", "text")).isEmpty()).isFalse();
  }

  @Test
  void comparisons_under_shift_are_near_only_to_those_who_expect_one() throws Exception {
    var silent = SEARCH.nearest(stated("task.modality", "image"));
    var shifted =
        SEARCH.nearest(stated("task.modality", "image", "deployment.shift", "other-conditions"));

    assertThat(silent.all()).noneMatch(one -> isShifted(one.comparison()));
    assertThat(shifted.all()).hasSize(11).allMatch(one -> isShifted(one.comparison()));
  }

  @Test
  void numbers_are_near_that_are_of_about_the_same_size() {
    var size =
        new FactDistance("data.labelledExamples", 1, false, List.of(), List.of(), 2, List.of());

    assertThat(apart(size, "1000", "1000")).isZero();
    assertThat(apart(size, "1000", "10000")).isEqualTo(0.5, within(1e-9));
    assertThat(apart(size, "10000", "1000")).isEqualTo(0.5, within(1e-9));
    assertThat(apart(size, "10", "1000000")).isEqualTo(1);
  }

  @Test
  void answers_may_have_something_in_common() {
    var task =
        new FactDistance(
            "task.comparedToModel",
            1,
            false,
            List.of(),
            List.of(),
            1,
            List.of(new FactDistance.Between(List.of("same", "similar"), 0.5)));

    assertThat(apart(task, "same", "similar")).isEqualTo(0.5);
    assertThat(apart(task, "similar", "same")).isEqualTo(0.5);
    assertThat(apart(task, "same", "different")).isEqualTo(1);
    assertThat(apart(task, "same", "same")).isZero();
  }

  @Test
  void what_the_use_case_leaves_open_does_not_count_and_what_the_comparison_does_counts_half() {
    var size =
        new FactDistance("data.labelledExamples", 1, false, List.of(), List.of(), 2, List.of());
    var stated = stated("data.labelledExamples", "10");

    assertThat(size.apart(UseCase.of(), stated, 0.5)).isEmpty();
    assertThat(size.apart(stated, UseCase.of(), 0.5)).hasValue(0.5);
  }

  @Test
  void the_nearest_come_first_and_those_far_behind_are_left_aside() {
    var found =
        SEARCH.nearest(
            stated(
                "task.modality", "image",
                "task.comparedToModel", "similar",
                "data.comparedToModel", "alike",
                "data.labelledExamples", "3000",
                "model.pretraining", "supervised"));

    assertThat(found.all())
        .isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
    double nearest = found.all().get(0).distance();
    assertThat(found.all()).allMatch(one -> one.distance() <= nearest + 0.1 + 1e-9);
    assertThat(found.all()).extracting(one -> one.comparison().examples()).isNotEmpty();
    assertThat(found.differing().keySet()).contains("data.labelledExamples");
  }

  @Test
  void all_that_is_said_of_facts_is_a_fact_and_an_answer() {
    var nearness = new EvidenceFile().yaml("precedents.yaml", Nearness::read);

    assertThat(nearness.facts())
        .allSatisfy(
            one -> {
              assertThat(one.weight()).isPositive();
              assertThat(Facts.ALL.named(one.path()).words())
                  .containsAll(one.vague())
                  .containsAll(one.onlyIfStated())
                  .containsAll(one.between().stream().flatMap(b -> b.these().stream()).toList());
            });
  }

  private static void traceable(Precedents found) {
    assertThat(found.all())
        .extracting(Precedent::comparison)
        .allSatisfy(
            one -> {
              assertThat(one.paper()).isNotEmpty();
              assertThat(one.table()).isNotEmpty();
              assertThat(one.source()).isNotEmpty();
            });
  }

  private static boolean isShifted(Comparison one) {
    return "yes".equals(one.cells().get("shift"));
  }

  private static double apart(FactDistance fact, String stated, String compared) {
    return fact.apart(stated(fact.path(), stated), stated(fact.path(), compared), 0.5)
        .orElseThrow();
  }

  private static UseCase stated(String... answers) {
    var useCase = UseCase.of();
    for (int i = 0; i < answers.length; i += 2) {
      useCase = useCase.with(Facts.ALL.named(answers[i]).state(answers[i + 1]));
    }
    return useCase;
  }

  private static UseCase useCase(String name) throws Exception {
    var file = Path.of("features/cases", name + ".yaml");
    try (var in = Files.newInputStream(file)) {
      return UseCaseReader.read(name, in, Facts.ALL);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
