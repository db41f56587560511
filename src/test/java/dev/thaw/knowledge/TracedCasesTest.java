package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.usecase.UseCase;
import dev.thaw.usecase.WordFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Asks about cases twice, and in sessions of their own. */
final class TracedCasesTest {

  private static final int SOME = 400;

  @Test
  void what_is_remembered_is_what_a_session_of_its_own_says() throws Exception {
    for (var base :
        List.of(
            KnowledgeBase.builtIn(),
            House.with("a.dslr", House.SETS_ASIDE).advisor().knowledge())) {
      var anew = base.only(name -> true);

      assertThat(some(base))
          .allSatisfy(
              useCase -> {
                assertThat(base.trace(useCase)).isEqualTo(anew.trace(useCase));
                assertThat(base.trace(useCase)).isEqualTo(anew.trace(useCase));
              });
    }
  }

  /** Returns some cases of the flat space, always the same ones. */
  private static List<UseCase> some(KnowledgeBase base) {
    var all = new ArrayList<>(CaseSpace.of(List.of(base)).flat().toList());
    Collections.shuffle(all, new Random(7));
    return all.subList(0, SOME);
  }

  @Test
  void numbers_between_the_same_numbers_of_the_rules_are_consulted_on_once_and_told_as_stated() {
    var base = KnowledgeBase.builtIn();
    var consulted = new AtomicInteger();
    var traced = new TracedCases(base.kinds(), Optional.empty());

    var told =
        List.of(100L, 200L, 5001L).stream()
            .map(number -> Facts.useCase("data.labelledExamples", number))
            .map(
                useCase ->
                    traced.on(
                        useCase,
                        one -> {
                          consulted.incrementAndGet();
                          return base.trace(one);
                        }))
            .toList();

    assertThat(consulted).hasValue(2);
    assertThat(told.get(1).concluded().findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts())
                    .containsExactly(Facts.stated("data.labelledExamples", 200L)));
  }

  @Test
  void what_is_no_fact_is_consulted_on_each_time() {
    var base = KnowledgeBase.builtIn();
    var traced = new TracedCases(base.kinds(), Optional.empty());
    var consulted = new AtomicInteger();
    var foreign = UseCase.of(new WordFact("labels.noise", "low"));

    for (int i = 0; i < 2; i++) {
      traced.on(
          foreign,
          one -> {
            consulted.incrementAndGet();
            return base.trace(one);
          });
    }

    assertThat(consulted).hasValue(2);
  }
}
