package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Threshold;
import dev.thaw.casespace.Answer;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds how concerns are told that no check of real rules brings about in all their forms. */
final class CheckTextTest {

  private static final Advisor BUILT_IN = Advisor.builtIn();
  private static final UseCase EXAMPLE = UseCase.of(Facts.stated("budget.compute", "low"));

  @Test
  void what_holds_together_is_told_in_three_lines() {
    assertThat(text(0))
        .isEqualTo(
            """
            Valid: yes, all 32 rules.

            Holds together: yes, in all 12,345 cases that the rules can tell apart.

            Scenarios: all 3 hold.
            """);
    assertThat(CheckText.write(new Check(32, 1, List.of()), report(0), true))
        .startsWith("\u001B[1mValid");
  }

  @Test
  void concerns_are_numbered_and_shown_with_a_case_where_there_is_one() {
    assertThat(
            text(
                1,
                new Violation.Unanswered(BUILT_IN.source().criteria().get(0)),
                new Violation.NoNextStep(Approach.FINE_TUNING, EXAMPLE)))
        .startsWith(
            """
            Valid: yes, all 32 rules.

            Holds together: no (12,345 cases looked at).
            1. no rule answers the question\s""")
        .endsWith(
            """

            2. nothing says what to do next when the advice is fine-tuning.
               A case of it:
                 budget: { compute: low }

            Scenarios: 1 of 3 does not hold.
            - a.feature:1: Mine
              It is wrong.
            """);
    assertThat(text(2)).contains("\n\nScenarios: 2 of 3 do not hold.\n- a.feature:1: Mine\n");
  }

  @Test
  void every_part_of_a_concern_is_told() {
    var rule = rule("Little compute favours feature extraction");
    var compute = Facts.named("budget.compute");
    var statement = BUILT_IN.source().all().findFirst().orElseThrow();

    assertThat(
            new Violation.UndeclaredGap("budget", List.of(Answer.unknown(compute)), EXAMPLE).says())
        .startsWith("budget concludes nothing where budget.compute is unknown. Maybe a rule is");
    assertThat(new Violation.UndeclaredGap("budget", List.of(), EXAMPLE).says())
        .startsWith("budget concludes nothing where everything is stated. Maybe a rule is");
    assertThat(new Violation.NotEnumerable(rule).says())
        .startsWith(
            "criteria/budget.dslr:13: the rule \"" + rule.name() + "\" has conditions that");
    assertThat(new Violation.ChangesNothing(rule, List.of(rule, rule), EXAMPLE).says())
        .endsWith(
            "no advice would be another. The same is said by \""
                + rule.name()
                + "\" and \""
                + rule.name()
                + "\".");
    assertThat(new Violation.DependsOnOrder(EXAMPLE, List.of(), List.of("a", "b")).says())
        .endsWith("stand: nothing of the kind in the order of the files, a; b in another one.");
    assertThat(new Violation.ChangesNothing(rule, List.of(), EXAMPLE).says())
        .endsWith("changes nothing: without it, no advice would be another.");
    assertThat(new Violation.NeverMatches(rule).says())
        .isEqualTo(
            "criteria/budget.dslr:13: the rule \"" + rule.name() + "\" never matches, in no case.");
    assertThat(
            new Violation.Split(
                    "budget",
                    new TreeSet<>(Set.of("x", "y")),
                    new TreeSet<>(Set.of("A", "B")),
                    EXAMPLE)
                .says())
        .isEqualTo("budget favours x and y at once, by \"A\" and \"B\".");
    assertThat(
            new Violation.MoreDataTurnsBack(
                    Facts.named("data.labelledExamples"), examples(7), examples(8))
                .says())
        .isEqualTo(
            "more labelled examples turn the advice from fine-tuning, with 7, to feature"
                + " extraction, with 8, all else equal.");
    assertThat(new Violation.Uncited(statement).says())
        .isEqualTo("S1 is cited by no rule, and source.yaml does not say why (withoutRule).");
    assertThat(new Violation.NeedlessExcuse(statement).says())
        .isEqualTo("S1 is cited by a rule, yet source.yaml says why it is not (withoutRule).");
    assertThat(new Violation.NoVerdict(EXAMPLE).says())
        .isEqualTo("the rules come to no advice, or to more than one.");
    assertThat(new Violation.UnusedPhrase(BUILT_IN.rules().phrases().get(0)).says())
        .isEqualTo("no rule uses the sentence: " + BUILT_IN.rules().phrases().get(0).text());
    assertThat(
            new Violation.CrossedThresholds(
                    threshold("ends at", 7), threshold("begins at", 6), EXAMPLE)
                .says())
        .isEqualTo(
            "the numbers are in the wrong order: \"few\" ends at 7, yet \"few\" begins at 6.");
  }

  private static UseCase examples(long count) {
    return UseCase.of(Facts.stated("data.labelledExamples", count));
  }

  private static Threshold threshold(String edge, long value) {
    return new Threshold("few", edge, value, "stones", "so", List.of("S1"));
  }

  private static WrittenRule rule(String name) {
    return BUILT_IN.rules().rule(name).orElseThrow();
  }

  private static String text(int failed, Violation... concerns) {
    return CheckText.write(new Check(32, 12_345, List.of(concerns)), report(failed), false);
  }

  /** Of three scenarios the first ones fail. */
  private static ScenarioReport report(int failed) {
    return SampleReport.of(3, failed, "It is wrong.\nIndeed.");
  }
}
