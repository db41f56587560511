package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Finding;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import dev.thaw.usecase.WordFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Holds that advice on a case like an earlier one is what the rules would say of it. */
final class RepeatedCasesTest {

  private final Advisor advisor = Advisor.builtIn();
  private final AtomicInteger consultations = new AtomicInteger();
  private final RepeatedCases cases =
      new RepeatedCases(advisor.facts(), advisor.knowledge().kinds());

  @Test
  void every_case_gets_the_advice_of_a_session_of_its_own_after_all_others() {
    var all = new ArrayList<>(FlatSpace.flat().toList());
    all.parallelStream().forEach(advisor::advise);
    Collections.shuffle(all, new Random(0));

    var differing =
        all.stream().limit(40_000).toList().parallelStream()
            .filter(useCase -> !advisor.advise(named(useCase)).equals(live(named(useCase))))
            .limit(3)
            .toList();

    assertThat(differing).isEmpty();
  }

  @Test
  void numbers_between_the_same_numbers_of_the_rules_are_consulted_on_once_and_told_as_stated() {
    assertThat(numbers(asked(5000))).containsExactly(new NumberFact("data.labelledExamples", 5000));
    assertThat(numbers(asked(12))).containsExactly(new NumberFact("data.labelledExamples", 12));
    assertThat(consultations).hasValue(2);
    assertThat(numbers(asked(13))).containsExactly(new NumberFact("data.labelledExamples", 13));
    assertThat(consultations).hasValue(2);
  }

  @Test
  void one_example_more_is_another_case() {
    assertThat(asked(5000).reasons()).isNotEmpty();
    assertThat(asked(5001).reasons()).isEmpty();
    assertThat(asked(5002).reasons()).isEmpty();
    assertThat(consultations).hasValue(2);
  }

  @Test
  void the_greatest_number_that_a_rule_names_is_another_case() throws Exception {
    var perfect =
        House.with(
                "ours.dslr",
                """
                rule "Perfect begins at all"
                    @source( H1 )
                when
                then
                    "perfect" begins at 100 points because "so"
                end
                rule "A perfect score favours the frozen model"
                    @criterion( budget )
                    @source( H1 )
                when
                    the frozen model scores at least "perfect" points
                then
                    favour feature-extraction because "nothing is left to gain"
                end
                """)
            .advisor();

    assertThat(perfect.advise(UseCase.of(Facts.stated("probe.score", 99))).reasons()).isEmpty();
    assertThat(perfect.advise(UseCase.of(Facts.stated("probe.score", 100))).reasons()).hasSize(1);
  }

  @Test
  void the_name_of_a_case_is_its_own() {
    var other = new UseCase(Description.of("Mine"), examples(7).facts());

    assertThat(cases.on(examples(7), this::counted).useCase().name()).isEmpty();
    assertThat(cases.on(other, this::counted).useCase().name()).contains("Mine");
    assertThat(consultations).hasValue(1);
  }

  @Test
  void a_number_that_follows_from_others_tells_cases_apart() {
    var measured = Advisor.ofOpinion("measured").orElseThrow();

    for (int examples : List.of(100, 101, 100)) {
      var useCase =
          UseCase.of(
              Facts.stated("data.labelledExamples", examples), Facts.stated("data.classes", 20));
      assertThat(measured.advise(useCase)).isEqualTo(live(measured, useCase));
    }
  }

  @Test
  void what_is_no_fact_is_refused_every_time() {
    var strange = UseCase.of(new WordFact("data.labelledExamples", "many"));

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> advisor.advise(strange))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("data.labelledExamples is \"many\"");
    }
  }

  private Advice asked(long examples) {
    return cases.on(examples(examples), this::counted);
  }

  private static UseCase examples(long number) {
    return UseCase.of(Facts.stated("data.labelledExamples", number));
  }

  private Advice counted(UseCase useCase) {
    consultations.incrementAndGet();
    return live(useCase);
  }

  private Advice live(UseCase useCase) {
    return live(advisor, useCase);
  }

  private static Advice live(Advisor advisor, UseCase useCase) {
    var completed = advisor.facts().completed(useCase);
    var base = advisor.knowledge();
    return Advice.of(
        completed, base.consult(completed), advisor.facts(), base.source(), base.version());
  }

  private static List<Fact> numbers(Advice advice) {
    return advice.findings().map(Finding::facts).flatMap(List::stream).toList();
  }

  private static UseCase named(UseCase useCase) {
    return new UseCase(Description.of("Case"), useCase.facts());
  }
}
