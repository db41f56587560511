package dev.thaw.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AdviceTest {

  private static final Fact TIME = Facts.stated("budget.trainingTime", "low");
  private static final Fact COMPUTE = Facts.stated("budget.compute", "low");
  private static final SourceDocument SOURCE =
      new SourceDocument(
          new SourceDocument.Publication("Title", "Authors", "place", "Title"),
          List.of(
              new Criterion("second", "?", false),
              new Criterion("first", "?", false),
              new Criterion("caveat", "?", true)),
          List.of(),
          List.of());

  @Test
  void findings_stand_in_the_order_of_the_criteria_then_of_the_rules() {
    var advice =
        advice(
            finding("unheard-of", "A", TIME),
            finding("first", "C", TIME),
            finding("first", "B", TIME),
            finding("second", "D", TIME));

    assertThat(advice.reasons()).extracting(Finding::rule).containsExactly("D", "B", "C", "A");
    assertThat(advice.unanswered()).isEmpty();
  }

  @Test
  void a_rule_that_matched_twice_is_one_finding_with_the_facts_of_both() {
    var twice = advice(finding("first", "A", COMPUTE), finding("first", "A", TIME)).reasons();

    assertThat(twice).singleElement().extracting(Finding::facts).isEqualTo(List.of(TIME, COMPUTE));
  }

  @Test
  void a_rule_that_finds_two_things_keeps_both() {
    var one = finding("first", "A", TIME);
    var other =
        new Finding(
            "first",
            Approach.FINE_TUNING,
            "A",
            Origin.of("mine"),
            "because",
            List.of("S1"),
            List.of(),
            List.of());

    assertThat(advice(other, one).reasons()).containsExactly(one);
    assertThat(advice(other, one).objections()).containsExactly(other);
  }

  @Test
  void a_criterion_without_a_finding_is_named_but_not_the_caveat() {
    assertThat(advice(finding("first", "A", TIME)).unanswered())
        .extracting(Criterion::id)
        .containsExactly("second");
  }

  @Test
  void a_criterion_with_a_gap_stays_without_a_finding() {
    var advice = advice(List.of(finding("second", "A", TIME)), List.of(gap("first", "B")));

    assertThat(advice.unanswered()).extracting(Criterion::id).containsExactly("first");
    assertThat(advice.sources()).contains("R1");
  }

  @Test
  void gaps_stand_in_the_order_of_the_criteria_then_of_the_rules_each_once() {
    var gaps = List.of(gap("first", "B"), gap("first", "A"), gap("second", "C"), gap("first", "B"));

    assertThat(advice(List.of(), gaps).gaps()).extracting(Gap::rule).containsExactly("C", "A", "B");
  }

  @Test
  void a_gap_is_told_in_a_sentence_with_its_sources() {
    assertThat(gap("dataset-size", "A").cited())
        .isEqualTo("dataset size favours nothing: because. [R1]");
  }

  private static Advice advice(Finding... findings) {
    return advice(List.of(findings), List.of());
  }

  private static Advice advice(List<Finding> findings, List<Gap> gaps) {
    var verdict = new Verdict(Approach.FEATURE_EXTRACTION, false);
    return Advice.of(
        UseCase.of(),
        new Outcome(verdict, findings, gaps, List.of(), List.of(), List.of(), List.of()),
        Facts.ALL,
        SOURCE,
        new KnowledgeVersion("1", "0"));
  }

  private static Gap gap(String criterion, String rule) {
    return new Gap(criterion, "because", rule, Origin.BUILT_IN, List.of("R1"));
  }

  private static Finding finding(String criterion, String rule, Fact fact) {
    return new Finding(
        criterion,
        Approach.FEATURE_EXTRACTION,
        rule,
        Origin.BUILT_IN,
        "because",
        List.of("S1"),
        List.of(fact),
        List.of());
  }
}
