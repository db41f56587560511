package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.evidence.CostModel;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import org.junit.jupiter.api.Test;

final class CostTextTest {

  @Test
  void what_is_assumed_is_said_to_be() {
    assertThat(line(Facts.stated("data.labelledExamples", 9000)))
        .isEqualTo(
            "- Forward passes (3 epochs assumed): frozen 9,000; LoRA 54,000; full 81,000.\n");
  }

  @Test
  void what_is_stated_is_not_said_to_be_assumed() {
    assertThat(whole(Facts.stated("training.epochs", 1), Facts.stated("model.parameters", 7000)))
        .startsWith(
            """
            - Forward passes for each labelled example (1 epochs): frozen 1; LoRA 2; full 3.
              A forward pass takes one example. Memory besides activations (7,000 million
              parameters): frozen 14.0 GB; LoRA 14.0 GB; full 126.0 GB.
              From: Kaplan et al., Scaling Laws
            """
                .stripTrailing());
  }

  @Test
  void the_largest_numbers_do_not_overflow() {
    assertThat(
            line(
                Facts.stated("data.labelledExamples", Long.MAX_VALUE),
                Facts.stated("training.epochs", 1_000_000)))
        .contains("full 27,670,116,110,564,327,421,000,000.");
  }

  private static String line(Fact... facts) {
    return written(false, facts);
  }

  private static String whole(Fact... facts) {
    return written(true, facts);
  }

  private static String written(boolean whole, Fact... facts) {
    var page = new Page(false);
    new CostText(CostModel.packaged().of(UseCase.of(facts)), Facts.ALL).write(page, whole);
    return page.text();
  }
}
