package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.evidence.CostModel;
import dev.thaw.format.CostDocument.Assumed;
import dev.thaw.format.CostDocument.CostEntry;
import dev.thaw.usecase.UseCase;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class CostDocumentTest {

  @Test
  void the_cost_is_that_of_all_examples_and_says_what_is_assumed() {
    var cost = CostDocument.of(Facts.useCase("data.labelledExamples", 9000, "model.parameters", 7));

    assertThat(cost.examples()).isEqualTo(9000);
    assertThat(cost.assumed()).containsExactly(new Assumed("training.epochs", 3));
    assertThat(cost.ways())
        .containsExactly(
            way("frozen", 9000, 0.01), way("LoRA", 54_000, 0.01), way("full", 81_000, 0.13));
    assertThat(cost.sources())
        .isNotEmpty()
        .isEqualTo(CostModel.packaged().of(UseCase.of()).sources());
  }

  @Test
  void without_a_number_of_examples_it_is_that_of_one() {
    var cost = CostDocument.of(Facts.useCase("training.epochs", 1));

    assertThat(cost.examples()).isNull();
    assertThat(cost.assumed()).extracting(Assumed::fact).containsExactly("model.parameters");
    assertThat(cost.ways())
        .extracting(CostEntry::forwardPasses)
        .map(BigInteger::longValue)
        .containsExactly(1L, 2L, 3L);
  }

  private static CostEntry way(String name, long passes, double gigabytes) {
    return new CostEntry(name, BigInteger.valueOf(passes), gigabytes);
  }
}
