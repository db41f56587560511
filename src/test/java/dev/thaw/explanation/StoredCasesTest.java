package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.House;
import dev.thaw.knowledge.KnowledgeBase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what the build has written down of the packaged rules with the rules themselves. */
final class StoredCasesTest {

  static List<KnowledgeBase> packaged() {
    return Stream.concat(
            Stream.of(KnowledgeBase.builtIn()), KnowledgeBase.secondOpinions().values().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("packaged")
  void what_is_written_of_every_case_is_what_the_rules_advise(KnowledgeBase base) {
    var written = StoredCases.of(base).orElseThrow();

    assertThat(written.approaches()).isNotEmpty();
    assertThat(written).isEqualTo(new ApproachTable(base).written());
  }

  @Test
  void nothing_is_written_of_some_rules_alone_of_variants_and_of_other_rules() throws Exception {
    var base = KnowledgeBase.builtIn();

    assertThat(StoredCases.of(base.only(name -> true))).isEmpty();
    assertThat(StoredCases.of(base.with(List.of()))).isPresent();
    assertThat(
            StoredCases.of(
                House.with("a.dslr", House.ADDS)
                    .and("source.yaml", House.READINGS)
                    .advisor()
                    .knowledge()))
        .isEmpty();
    assertThat(StoredCases.of(Advisor.builtIn().knowledge())).isPresent();
  }
}
