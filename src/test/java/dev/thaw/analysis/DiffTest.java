package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.analysis.Diff.AdviceChange;
import dev.thaw.analysis.Diff.NumberChange;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.Range;
import dev.thaw.rulebook.WrittenRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DiffTest {

  private static final String SIMILARITY = "criteria/task-similarity.dslr";
  private static final Diff.Entries SAME = new Diff.Entries(List.of(), List.of(), List.of());
  private static final String DIFFERENT = "A different task favours feature extraction";

  private final EditedRules before = new EditedRules();
  private final EditedRules rules = new EditedRules();

  @Test
  void a_copy_changes_nothing() throws Exception {
    var diff = diff();

    assertThat(diff.rules()).isEmpty();
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.numbers()).isEmpty();
    assertThat(diff.otherReasons()).isEmpty();
    assertThat(diff.sources()).isEqualTo(SAME);
    assertThat(diff.facts()).isEqualTo(SAME);
    assertThat(diff.cases()).isEqualTo(Check.of(Advisor.builtIn()).cases());
  }

  @Test
  void a_moved_number_names_the_numbers_whose_finding_changes_and_how_often_advice_does()
      throws Exception {
    rules.replace("thresholds.dslr", "ends at 5000", "ends at 1000");

    var diff = diff();

    assertThat(diff.numbers())
        .singleElement()
        .satisfies(
            number -> {
              assertThat(number.range()).isEqualTo(new Range(1001, 5000));
              assertThat(number.before())
                  .containsExactly("dataset-size favours feature-extraction");
              assertThat(number.after()).containsExactly("dataset-size favours nothing");
              assertThat(number.cases()).isEqualTo(diff.cases() / 5);
            })
        .extracting(NumberChange::changes)
        .isEqualTo(
            List.of(
                new AdviceChange("feature-extraction (contested)", "fine-tuning", 1728),
                new AdviceChange("feature-extraction", "undecided", 576)));
    assertThat(diff.changed()).isEqualTo(1728 + 576);
  }

  @Test
  void every_group_of_cases_says_which_they_are_and_shows_one() throws Exception {
    rules.replace("thresholds.dslr", "begins at 20000", "begins at 30000");
    var after = rules.advisor();

    var diff = Diff.between(Advisor.builtIn(), after);

    assertThat(diff.changes())
        .isNotEmpty()
        .allSatisfy(
            change -> {
              assertThat(change.before()).isNotEqualTo(change.after());
              assertThat(advice(Advisor.builtIn(), change)).isEqualTo(change.before());
              assertThat(advice(after, change)).isEqualTo(change.after());
              assertThat(change.parts())
                  .flatMap(Diff.Part::lines)
                  .flatMap(line -> line)
                  .filteredOn(
                      common -> common.question().equals(Facts.named("data.labelledExamples")))
                  .flatExtracting(Diff.Common::answers)
                  .map(Answer::describe)
                  .containsExactly("20000 to 29999");
            });
  }

  @Test
  void neighbouring_numbers_that_change_alike_are_one_with_the_cases_of_both() throws Exception {
    var note =
        """
        rule "Three thousand ends here"
            @source( S1 )
        when
        then
            "three thousand" ends at 3000 labelled examples because "some number is needed"
        end
        """;
    var before = new EditedRules().add("thresholds.dslr", note).add(SIMILARITY, MORE_THAN_THREE);
    rules
        .add("thresholds.dslr", note)
        .add(SIMILARITY, MORE_THAN_THREE)
        .replace("thresholds.dslr", "ends at 5000", "ends at 1000");

    assertThat(Diff.between(before.advisor(), rules.advisor()).numbers())
        .extracting(number -> number.range().describe(), NumberChange::cases)
        .containsExactly(tuple("1001 to 5000", 2 * 59_535L));
  }

  private static final String MORE_THAN_THREE =
      """
      rule "Three thousand are worth a remark"
          @source( S1 )
      when
          there are more than "three thousand" labelled examples
      then
          note "More than three thousand."
      end
      """;

  @Test
  void rules_that_come_go_or_change_are_told_apart() throws Exception {
    rules
        .withoutRule(SIMILARITY, "The same task favours fine-tuning")
        .replace(
            SIMILARITY,
            "because \"where the task is another one",
            "because \"where it is another one")
        .add(
            SIMILARITY,
            """
            rule "A new rule"
                @criterion( task-similarity )
                @source( S4 )
            when
                the task is the same as the model's
            then
                favour fine-tuning because "it is new"
            end
            """);

    assertThat(diff().rules())
        .extracting(edit -> name(edit.before()), edit -> name(edit.after()))
        .containsExactly(
            tuple(DIFFERENT, DIFFERENT),
            tuple("", "A new rule"),
            tuple("The same task favours fine-tuning", ""));
  }

  @Test
  void a_change_of_reasons_alone_is_counted_apart() throws Exception {
    rules.replace(
        "advice/next-steps.dslr",
        "Let training change the pre-trained weights too.",
        "Let training change all weights.");

    var diff = diff();

    assertThat(diff.changes()).isEmpty();
    assertThat(diff.otherReasons())
        .hasValueSatisfying(
            others ->
                assertThat(
                        AdviceSignature.of(Advisor.builtIn().knowledge(), others.example())
                            .advice())
                    .isEqualTo("fine-tuning"));
  }

  @Test
  void another_reason_or_source_is_a_change_of_reasons() throws Exception {
    rules
        .replace("criteria/budget.dslr", "for computation", "for computers")
        .replace("criteria/budget.dslr", "@source( S8, R5 )", "@source( S8 )");

    assertThat(diff().otherReasons())
        .hasValueSatisfying(others -> assertThat(others.cases()).isGreaterThan(100_000));
  }

  @Test
  void numbers_about_which_answers_change_places_are_told() throws Exception {
    var tiny =
        """
        rule "Tiny ends here"
            @source( S1 )
        when
        then
            "tiny" ends at 500 labelled examples because "some number is needed"
        end
        """;
    var crosswise =
        """
        rule "%s"
            @criterion( budget )
            @source( S8 )
        when
            the budget for compute is %s
            there are %s than "tiny" labelled examples
        then
            favour %s because "it is a test"
        end
        """;
    for (var edited : List.of(rules, before)) {
      edited
          .add("thresholds.dslr", tiny)
          .add("criteria/budget.dslr", crosswise.formatted("A", "low", "fewer", "fine-tuning"))
          .add("criteria/budget.dslr", crosswise.formatted("B", "low", "more", "not-covered"))
          .add("criteria/budget.dslr", crosswise.formatted("C", "high", "fewer", "not-covered"))
          .add("criteria/budget.dslr", crosswise.formatted("D", "high", "more", "fine-tuning"));
    }
    rules.replace("thresholds.dslr", "ends at 500 ", "ends at 100 ");

    assertThat(Diff.between(before.advisor(), rules.advisor()).numbers())
        .map(number -> number.range().describe())
        .containsExactly("100", "101 to 499", "500");
  }

  @Test
  void edits_of_the_source_are_named_by_id() throws Exception {
    rules
        .replace("source.yaml", "    caveat: true\n", "")
        .replace("source.yaml", "says: A low budget", "says: A small budget")
        .add("source.yaml", "  - id: R9\n    says: A new reading.\n");

    var sources = diff().sources();

    assertThat(sources)
        .isEqualTo(new Diff.Entries(List.of("S8", "modality"), List.of("R9"), List.of()));
    assertThat(Diff.between(rules.advisor(), before.advisor()).sources().gone())
        .containsExactly("R9");
  }

  @Test
  void questions_in_other_words_are_named_by_fact() throws Exception {
    rules
        .replace("facts.yaml", "asks: Is there time", "asks: Have you time")
        .replace("facts.yaml", "means: the same question", "means: just the same question");

    assertThat(diff().facts())
        .isEqualTo(
            new Diff.Entries(
                List.of("task.comparedToModel", "budget.trainingTime"), List.of(), List.of()));
    assertThat(diff().changed()).isZero();
  }

  private Diff diff() throws Exception {
    return Diff.between(Advisor.builtIn(), rules.advisor());
  }

  private static String advice(Advisor advisor, Diff.Change change) {
    return AdviceSignature.of(advisor.knowledge(), change.example()).advice();
  }

  private static String name(Optional<WrittenRule> rule) {
    return rule.map(WrittenRule::name).orElse("");
  }
}
