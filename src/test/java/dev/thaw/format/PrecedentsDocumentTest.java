package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thaw.Facts;
import dev.thaw.evidence.Precedent;
import dev.thaw.evidence.PrecedentSearch;
import dev.thaw.format.PrecedentsDocument.NearComparison;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrecedentsDocumentTest {

  @Test
  void the_document_counts_what_is_near_and_shows_the_nearest_twenty() {
    var useCase = Facts.useCase("task.modality", "text", "model.modality", "text");
    var found = PrecedentSearch.packaged().nearest(useCase);
    var nearest = found.all().get(0).comparison();

    var document = PrecedentsDocument.of(useCase);

    assertThat(document.comparisons()).isEqualTo(found.all().size()).isGreaterThan(20);
    assertThat(document.dataSets()).isEqualTo(found.dataSets().size()).isPositive();
    assertThat(document.families()).isEqualTo(found.byFamily().size()).isPositive();
    assertThat(document.fineTuningBetter()).isEqualTo(found.fineTuningBetter()).isPositive();
    assertThat(document.frozenBetter()).isEqualTo(found.frozenBetter()).isPositive();
    assertThat(document.tied()).isEqualTo(found.tied()).isPositive();
    assertThat(document.unit()).isEqualTo("points");
    assertThat(document.medianGain().orElseThrow())
        .isCloseTo(found.gains().orElseThrow().median().value(), within(0.005));
    assertThat(document.says()).startsWith("In ").endsWith(".");
    assertThat(document.nearest()).hasSize(20);
    assertThat(document.nearest().get(0))
        .satisfies(
            one ->
                assertThat(
                        List.of(
                            one.paper(),
                            one.table(),
                            one.source(),
                            one.model(),
                            one.data(),
                            one.metric()))
                    .containsExactly(
                        nearest.paper(),
                        nearest.table(),
                        nearest.link().orElse(nearest.source()),
                        nearest.model(),
                        nearest.data(),
                        nearest.metric().name()),
            one -> assertThat(one.frozen()).isEqualTo(nearest.frozen().value()).isPositive(),
            one -> assertThat(one.fineTuned()).isEqualTo(nearest.fineTuned().value()).isPositive());
  }

  @Test
  void each_comparison_says_how_near_it_is_and_why_it_is_doubted() {
    var useCase =
        Facts.useCase(
            "task.modality", "text", "model.modality", "text", "data.labelledExamples", 900);
    var found = PrecedentSearch.packaged().nearest(useCase).all();

    var document = PrecedentsDocument.of(useCase);

    assertThat(document.nearest())
        .map(NearComparison::distance)
        .isEqualTo(found.stream().map(one -> Json.hundredths(one.distance())).toList())
        .anyMatch(distance -> distance > 0);
    assertThat(document.nearest())
        .map(NearComparison::differing)
        .isEqualTo(found.stream().map(Precedent::differing).toList())
        .anyMatch(paths -> !paths.isEmpty());
    assertThat(document.nearest())
        .map(NearComparison::doubts)
        .isEqualTo(found.stream().map(one -> one.comparison().doubts()).toList())
        .anyMatch(doubts -> !doubts.isEmpty());
  }
}
