package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import org.junit.jupiter.api.Test;

final class SourceLinesTest {

  @Test
  void the_document_its_criteria_statements_and_readings_are_named_by_id() {
    var source = Advisor.builtIn().source();

    assertThat(SourceLines.of(source))
        .containsKeys("S1", "R1", "budget", "dataset-size")
        .hasSize(1 + source.criteria().size() + (int) source.all().count())
        .containsEntry("document", source.document().toString())
        .containsEntry("budget", criterion("budget"))
        .containsValue(source.statements().get(0).toString());
  }

  private static String criterion(String id) {
    return Advisor.builtIn().source().criteria().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
