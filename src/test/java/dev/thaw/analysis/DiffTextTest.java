package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.analysis.Diff.AdviceChange;
import dev.thaw.analysis.Diff.Change;
import dev.thaw.analysis.Diff.Common;
import dev.thaw.analysis.Diff.Entries;
import dev.thaw.analysis.Diff.NumberChange;
import dev.thaw.analysis.Diff.OtherReasons;
import dev.thaw.analysis.Diff.Part;
import dev.thaw.analysis.Diff.RuleEdit;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.Range;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DiffTextTest {

  private static final Advisor BUILT_IN = Advisor.builtIn();
  private static final Entries SAME = new Entries(List.of(), List.of(), List.of());
  private static final UseCase EXAMPLE = UseCase.of(Facts.stated("budget.compute", "low"));
  private static final String NONE_BREAKS = "\n\nScenarios: none breaks.\n";

  @Test
  void what_is_the_same_is_said_to_be() {
    assertThat(text(advice(List.of(), Optional.empty())))
        .isEqualTo(
            """
            Rules: the same.

            Advice: the same in all 12,345 cases.

            Scenarios: none breaks.
            """);
  }

  @Test
  void headings_stand_out_in_colour() {
    var diff = advice(List.of(), Optional.empty());

    assertThat(DiffText.write(diff, report(0), report(0), true))
        .startsWith("\u001B[1mRules: the same.\u001B[0m\n");
  }

  @Test
  void rules_that_come_go_or_change_are_counted_and_of_an_edited_one_the_other_lines_are_shown() {
    var time = BUILT_IN.rules().rule("Little training time favours feature extraction");
    var compute = BUILT_IN.rules().rule("Little compute favours feature extraction");
    var rules =
        List.of(
            new RuleEdit(time, compute),
            new RuleEdit(Optional.empty(), time),
            new RuleEdit(time, Optional.empty()),
            new RuleEdit(time, Optional.empty()));

    assertThat(text(diff(rules, new Entries(List.of("S1"), List.of("R8", "R9"), List.of()))))
        .startsWith(
            """
            Rules: 1 edited, 1 new, 2 gone.
            - source.yaml: S1 (edited); R8, R9 (new).
            - facts.yaml: a.b (gone).
            - criteria/budget.dslr:13: Little compute favours feature extraction
              - rule "Little training time favours feature extraction"
              - the budget for training time is low
              - favour feature-extraction because "the book pairs a low budget for training
                time with feature extraction"
              + rule "Little compute favours feature extraction"
              + the budget for compute is low
              + favour feature-extraction because "the book pairs a low budget for
                computation with feature extraction"
            - criteria/budget.dslr:4: Little training time favours feature extraction (new)
            - criteria/budget.dslr:4: Little training time favours feature extraction (gone)
            - criteria/budget.dslr:4: Little training time favours feature extraction (gone)

            """);
    assertThat(text(diff(rules.subList(1, 2), SAME)))
        .startsWith("Rules: 1 new.\n- facts.yaml: a.b (gone).\n- criteria/");
  }

  @Test
  void cases_of_every_kind_are_all_cases() {
    assertThat(text(advice(List.of(change(1)), Optional.of(new OtherReasons(1, EXAMPLE)))))
        .isEqualTo(
            """
            Rules: the same.

            Advice: another in 1 of 12,345 cases.
            In 1 case with the same advice, reasons, notes or next steps are others; such
            as:
                 budget: { compute: low }
            1. undecided -> fine-tuning: 1 case.
               In all cases.
               A case of it:
                 budget: { compute: low }

            Scenarios: none breaks.
            """);
  }

  @Test
  void what_can_be_said_in_one_line_comes_before_the_choices() {
    var low = common("budget.compute", 1, 2);
    var notLow = common("budget.compute", 0, 2);
    var similar = common("task.comparedToModel", 0, 1, 2);
    var plain = new Part(List.of(List.of(low, notLow)));
    var choice = new Part(List.of(List.of(low), List.of(notLow, similar)));

    assertThat(text(advice(List.of(change(1000, plain)), Optional.empty())))
        .contains(
            """
            1. undecided -> fine-tuning: 1,000 cases.
               In all cases in which budget.compute is not unknown; budget.compute is not
               low.
               A case of it:
            """);
    assertThat(text(advice(List.of(change(2), change(3, choice)), Optional.empty())))
        .contains(
            """
            Advice: another in 5 of 12,345 cases.
            1. undecided -> fine-tuning: 2 cases.
            """,
            """
            2. undecided -> fine-tuning: 3 cases.
               In all cases in which one of these holds:
               - budget.compute is not unknown
               - budget.compute is not low; task.comparedToModel is not similar or different
               A case of it:
            """);
    assertThat(text(advice(List.of(change(2, choice, plain, choice)), Optional.empty())))
        .contains(
            """
               In all cases in which budget.compute is not unknown; budget.compute is not
               low; and one of these holds:
               - budget.compute is not unknown
            """,
            """
               and one of these holds:
               - budget.compute is not unknown
               - budget.compute is not low; task.comparedToModel is not similar or different
               A case of it:
            """);
  }

  @Test
  void where_as_many_answers_are_none_as_are_some_these_are_named() {
    var fewer = common("data.size", 0);
    var half = new Common(fewer.question(), fewer.answers(), fewer.others().subList(0, 1));
    var most = common("task.comparedToModel", 1, 2, 3);

    assertThat(which(fewer)).isEqualTo("data.size is unknown");
    assertThat(which(half)).isEqualTo("data.size is unknown");
    assertThat(which(most)).isEqualTo("task.comparedToModel is not unknown or different");
  }

  private static String which(Common common) {
    var text =
        text(advice(List.of(change(2, new Part(List.of(List.of(common))))), Optional.empty()));
    return text.replaceAll("(?s).*In all cases in which (.*?)\\.\n.*", "$1");
  }

  @Test
  void numbers_stand_under_their_unit_with_what_becomes_of_their_cases() {
    var one =
        new NumberChange(
            "stones", new Range(3, 4), List.of(), List.of("budget favours nothing"), 1, List.of());
    var turns =
        List.of(new AdviceChange("undecided", "fine-tuning", 1500), new AdviceChange("x", "y", 2));
    var other =
        new NumberChange(
            "labelled examples", new Range(7, 7), List.of("a", "b"), List.of(), 2000, turns);
    var next =
        new NumberChange(
            "stones", new Range(9, Long.MAX_VALUE), List.of("c"), List.of("d"), 2, List.of());

    assertThat(text(numbers(List.of(one, other, next))))
        .endsWith(
            """
            cases.

            Numbers of stones about which something else is found
            - 3 to 4: nothing is found -> budget favours nothing.
              Of 1 case with such a number, none gets other advice.
            - 9 or more: c -> d.
              Of 2 cases with such a number, none gets other advice.

            Numbers of labelled examples about which something else is found
            - 7: a, b -> nothing is found.
              Of 2,000 cases with such a number, 1,500 go from undecided to fine-tuning, 2
              go from x to y.

            Scenarios: none breaks.
            """);
  }

  @Test
  void scenarios_that_break_are_named_up_to_ten_and_those_that_were_broken_are_not() {
    var diff = advice(List.of(), Optional.empty());

    assertThat(DiffText.write(diff, report(1), report(1), false)).endsWith(NONE_BREAKS);
    assertThat(DiffText.write(diff, report(1), report(2), false))
        .endsWith("\n\nScenarios: 1 of 13 breaks.\n- a.feature:2: Mine\n");
    assertThat(DiffText.write(diff, report(0), report(10), false))
        .contains("\n\nScenarios: 10 of 13 break.\n- a.feature:1: Mine\n")
        .endsWith("\n- a.feature:10: Mine\n");
    assertThat(DiffText.write(diff, report(0), report(12), false))
        .endsWith(
            """
            - a.feature:10: Mine
            And 2 more; the command test shows them all.
            """);
  }

  /** Of thirteen scenarios the first ones fail. */
  private static ScenarioReport report(int failed) {
    return SampleReport.of(13, failed, "");
  }

  private static Change change(long cases, Part... parts) {
    return new Change("undecided", "fine-tuning", cases, List.of(parts), EXAMPLE);
  }

  /** Some answers to a question, by their places: first unknown, then each word. */
  private static Common common(String path, int... places) {
    var question = Facts.named(path);
    var all =
        Stream.concat(
                Stream.of(Answer.unknown(question)),
                question.words().stream().map(word -> answer(question, word)))
            .toList();
    var some = IntStream.of(places).mapToObj(all::get).toList();
    return new Common(
        question, some, all.stream().filter(answer -> !some.contains(answer)).toList());
  }

  private static Answer answer(DeclaredFact question, String word) {
    return new Answer(question, Optional.of(question.state(word)), Optional.empty());
  }

  private static Diff advice(List<Change> changes, Optional<OtherReasons> others) {
    return new Diff(12_345, List.of(), SAME, SAME, changes, others, List.of());
  }

  private static Diff numbers(List<NumberChange> numbers) {
    return new Diff(12_345, List.of(), SAME, SAME, List.of(), Optional.empty(), numbers);
  }

  private static Diff diff(List<RuleEdit> rules, Entries sources) {
    var facts = new Entries(List.of(), List.of(), List.of("a.b"));
    return new Diff(12_345, rules, sources, facts, List.of(), Optional.empty(), List.of());
  }

  private static String text(Diff diff) {
    return DiffText.write(diff, report(0), report(0), false);
  }
}
