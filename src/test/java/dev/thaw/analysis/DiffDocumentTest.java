package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Verdict;
import dev.thaw.analysis.Diff.Common;
import dev.thaw.analysis.Diff.Entries;
import dev.thaw.analysis.DiffDocument.AdviceTurn;
import dev.thaw.analysis.DiffDocument.Answered;
import dev.thaw.analysis.DiffDocument.ChangedCases;
import dev.thaw.analysis.DiffDocument.ChangedNumbers;
import dev.thaw.analysis.DiffDocument.EditedRule;
import dev.thaw.analysis.DiffDocument.Numbers;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.Range;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DiffDocumentTest {

  private static final WrittenRule TIME = rule("Little training time favours feature extraction");
  private static final WrittenRule COMPUTE = rule("Little compute favours feature extraction");
  private static final DeclaredFact EXAMPLES = Facts.named("data.labelledExamples");
  private static final UseCase EXAMPLE = UseCase.of(Facts.stated("budget.compute", "low"));
  private static final Entries SOURCES = new Entries(List.of("S1"), List.of("R8"), List.of("R9"));
  private static final Entries FACTS = new Entries(List.of(), List.of(), List.of("a.b"));

  @Test
  void a_rule_that_is_edited_comes_or_goes_is_told_as_it_was_and_as_it_is() {
    var diff =
        new Diff(
            12_345,
            List.of(
                new Diff.RuleEdit(Optional.of(TIME), Optional.of(COMPUTE)),
                new Diff.RuleEdit(Optional.empty(), Optional.of(TIME)),
                new Diff.RuleEdit(Optional.of(TIME), Optional.empty())),
            SOURCES,
            FACTS,
            List.of(),
            Optional.of(new Diff.OtherReasons(3, EXAMPLE)),
            List.of());
    var before = SampleReport.of(3, 1, "It is wrong.");
    var after = SampleReport.of(3, 2, "It is wrong.");

    assertThat(DiffDocument.of(diff, before, after))
        .isEqualTo(
            new DiffDocument(
                12_345,
                0,
                List.of(
                    edited(COMPUTE, Optional.of(TIME.text()), Optional.of(COMPUTE.text())),
                    edited(TIME, Optional.empty(), Optional.of(TIME.text())),
                    edited(TIME, Optional.of(TIME.text()), Optional.empty())),
                SOURCES,
                FACTS,
                List.of(),
                Optional.of(new Diff.OtherReasons(3, EXAMPLE)),
                List.of(),
                ScenarioSummary.of(after, after.results().subList(1, 2))));
  }

  @Test
  void cases_are_told_by_answers_in_words_and_in_runs_of_numbers() {
    var numbers =
        List.of(
            Answer.unknown(EXAMPLES),
            number(new Range(7, 9)),
            number(new Range(10, Long.MAX_VALUE)));
    var part = new Diff.Part(List.of(List.of(new Common(EXAMPLES, numbers, List.of()))));
    var change = new Diff.Change("no advice at all", "fine-tuning", 5, List.of(part), EXAMPLE);
    var diff =
        new Diff(12_345, List.of(), SOURCES, FACTS, List.of(change), Optional.empty(), List.of());

    assertThat(written(diff))
        .extracting(DiffDocument::changed, DiffDocument::changes)
        .containsExactly(
            5L,
            List.of(
                new ChangedCases(
                    Optional.empty(),
                    Optional.of(new Verdict(Approach.FINE_TUNING, false)),
                    5,
                    List.of(
                        List.of(
                            List.of(
                                new Answered(
                                    EXAMPLES,
                                    List.of(
                                        "unknown",
                                        new Numbers(7, Optional.of(9L)),
                                        new Numbers(10, Optional.empty())))))),
                    EXAMPLE)));
  }

  @Test
  void numbers_are_told_with_what_is_found_of_them_and_how_often_advice_turns() {
    var turn = new Diff.AdviceChange("undecided", "no advice at all", 2);
    var change =
        new Diff.NumberChange(
            "stones", new Range(7, 9), List.of("a"), List.of("b"), 6, List.of(turn));
    var diff =
        new Diff(12_345, List.of(), SOURCES, FACTS, List.of(), Optional.empty(), List.of(change));

    assertThat(written(diff).numbers())
        .containsExactly(
            new ChangedNumbers(
                "stones",
                new Numbers(7, Optional.of(9L)),
                List.of("a"),
                List.of("b"),
                6,
                List.of(
                    new AdviceTurn(
                        Optional.of(new Verdict(Approach.UNDECIDED, false)),
                        Optional.empty(),
                        2))));
  }

  private static DiffDocument written(Diff diff) {
    return DiffDocument.of(diff, SampleReport.of(3, 0, ""), SampleReport.of(3, 0, ""));
  }

  private static EditedRule edited(
      WrittenRule rule, Optional<String> before, Optional<String> after) {
    return new EditedRule(rule.name(), rule.place(), before, after);
  }

  private static Answer number(Range range) {
    return new Answer(EXAMPLES, Optional.of(EXAMPLES.state(range.example())), Optional.of(range));
  }

  private static WrittenRule rule(String name) {
    return Advisor.builtIn().rules().rule(name).orElseThrow();
  }
}
