package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Threshold;
import dev.thaw.casespace.Answer;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.Place;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.scenarios.Status;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
            Well said: yes, all 32 rules.

            Holds together: yes, in all 12,345 cases that the rules can tell apart.

            Scenarios: all 3 hold.
            """);
    assertThat(CheckText.write(new Check(32, 1, List.of()), report(0), true))
        .startsWith("\u001B[1mWell said");
  }

  @Test
  void concerns_are_numbered_and_shown_with_a_case_where_there_is_one() {
    assertThat(
            text(
                1,
                new Concern.Unanswered(BUILT_IN.source().criteria().get(0)),
                new Concern.NoNextStep(Approach.FINE_TUNING, EXAMPLE)))
        .startsWith(
            """
            Well said: yes, all 32 rules.

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
            ConcernText.told(
                new Concern.UndeclaredGap("budget", List.of(Answer.unknown(compute)), EXAMPLE)))
        .startsWith("budget concludes nothing where budget.compute is unknown. Maybe a rule is");
    assertThat(ConcernText.told(new Concern.UndeclaredGap("budget", List.of(), EXAMPLE)))
        .startsWith("budget concludes nothing where everything is stated. Maybe a rule is");
    assertThat(ConcernText.told(new Concern.NotEnumerable(rule)))
        .startsWith(
            "criteria/budget.dslr:13: the rule \"" + rule.name() + "\" has conditions that");
    assertThat(ConcernText.told(new Concern.ChangesNothing(rule, List.of(rule, rule), EXAMPLE)))
        .endsWith(
            "no advice would be another. The same is said by \""
                + rule.name()
                + "\" and \""
                + rule.name()
                + "\".");
    assertThat(ConcernText.told(new Concern.DependsOnOrder(EXAMPLE, List.of(), List.of("a", "b"))))
        .endsWith("stand: nothing of the kind in the order of the files, a; b in another one.");
    assertThat(ConcernText.told(new Concern.ChangesNothing(rule, List.of(), EXAMPLE)))
        .endsWith("changes nothing: without it, no advice would be another.");
    assertThat(ConcernText.told(new Concern.NeverMatches(rule)))
        .isEqualTo(
            "criteria/budget.dslr:13: the rule \"" + rule.name() + "\" never matches, in no case.");
    assertThat(
            ConcernText.told(
                new Concern.Split(
                    "budget",
                    new TreeSet<>(Set.of("x", "y")),
                    new TreeSet<>(Set.of("A", "B")),
                    EXAMPLE)))
        .isEqualTo("budget favours x and y at once, by \"A\" and \"B\".");
    assertThat(
            ConcernText.told(
                new Concern.MoreDataTurnsBack(
                    Facts.named("data.labelledExamples"), examples(7), examples(8))))
        .isEqualTo(
            "more labelled examples turn the advice from fine-tuning, with 7, to feature"
                + " extraction, with 8, all else equal.");
    assertThat(ConcernText.told(new Concern.Uncited(statement)))
        .isEqualTo("S1 is cited by no rule, and source.yaml does not say why (withoutRule).");
    assertThat(ConcernText.told(new Concern.NeedlessExcuse(statement)))
        .isEqualTo("S1 is cited by a rule, yet source.yaml says why it is not (withoutRule).");
    assertThat(ConcernText.told(new Concern.NoVerdict(EXAMPLE)))
        .isEqualTo("the rules come to no advice, or to more than one.");
    assertThat(ConcernText.told(new Concern.UnusedPhrase(BUILT_IN.rules().phrases().get(0))))
        .isEqualTo("no rule uses the sentence: " + BUILT_IN.rules().phrases().get(0).text());
    assertThat(
            ConcernText.told(
                new Concern.CrossedThresholds(
                    threshold("ends at", 7), threshold("begins at", 6), EXAMPLE)))
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

  private static String text(int failed, Concern... concerns) {
    return CheckText.write(new Check(32, 12_345, List.of(concerns)), report(failed), false);
  }

  /** Of three scenarios the first ones fail. */
  private static ScenarioReport report(int failed) {
    return new ScenarioReport(
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                line ->
                    new ScenarioResult(
                        new Place("a.feature", line),
                        Optional.empty(),
                        "Mine",
                        line <= failed ? Status.FAILED : Status.PASSED,
                        "It is wrong.\nIndeed.",
                        List.of(),
                        false))
            .toList());
  }
}
