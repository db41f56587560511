package dev.thaw.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsistencyTest {

  private static final String JUDGED_SMALL = "the data is judged small";

  @Test
  void a_rule_of_ones_own_beside_the_built_in_ones_is_well_said() {
    assertThat(problems(rule("Mine", "@source( S1 )", JUDGED_SMALL, "note \"Small.\""))).isEmpty();
  }

  @Test
  void a_name_that_is_given_twice_is_told_with_the_first_place() {
    var rule = rule("Mine", "@source( S1 )", JUDGED_SMALL, "note \"Small.\"");

    assertThat(problems(rule + rule))
        .containsExactly(
            "criteria/mine.dslr:9: the name \"Mine\" is given twice; the first rule of that name stands at criteria/mine.dslr:2.");
    assertThat(problems(rule.replace("Mine", "Little compute favours feature extraction")))
        .containsExactly(
            "criteria/mine.dslr:2: the name \"Little compute favours feature extraction\" is given twice; the first rule of that name stands at criteria/budget.dslr:13.");
  }

  @Test
  void an_unknown_source_or_criterion_is_told_at_its_line_with_the_known_ones_and_the_nearest() {
    var heading = "@criterion( budgett )\n@source( S1, S77 )";

    assertThat(problems(rule("Mine", heading, JUDGED_SMALL, "note \"Small.\"")))
        .hasSize(2)
        .anySatisfy(
            told ->
                assertThat(told)
                    .startsWith("criteria/mine.dslr:4: there is no source \"S77\"; allowed: R1, R2")
                    .contains(" Did you mean "))
        .contains(
            "criteria/mine.dslr:3: there is no criterion \"budgett\"; allowed: budget, dataset-size, modality, task-similarity. Did you mean budget?");
  }

  @Test
  void a_threshold_that_no_rule_states_is_told_where_it_is_asked_for() {
    assertThat(
            problems(
                rule(
                    "Mine",
                    "@source( S1 )",
                    "there are at most \"a few thousands\" labelled examples",
                    "note \"Small.\"")))
        .containsExactly(
            "criteria/mine.dslr:5: there is no threshold \"a few thousands\"; allowed: a few thousand, many thousand. Did you mean a few thousand?");
  }

  @Test
  void a_number_holds_always() {
    assertThat(
            problems(
                rule(
                    "Mine",
                    "@source( S1 )",
                    "the budget for compute is low",
                    "\"tiny\" ends at 100 labelled examples because \"we say so\"")))
        .containsExactly(
            "criteria/mine.dslr:5: \"the budget for compute is low\" makes a number hold only sometimes; allowed: no conditions above a number.");
  }

  @Test
  void a_threshold_is_stated_once() {
    var twice = "\"a few thousand\" ends at 3000 labelled examples because \"we say so\"";

    assertThat(problems(rule("Mine", "@source( S1 )", "", twice)))
        .containsExactly(
            "thresholds.dslr:8: the number \"a few thousand\" is stated twice, first at criteria/mine.dslr:7; allowed: once.");
  }

  @Test
  void a_rule_that_favours_something_names_its_criterion_and_a_condition() {
    var favours = "favour  fine-tuning because \"we say so\"";

    assertThat(problems(rule("Mine", "@source( S1 )", JUDGED_SMALL, favours)))
        .containsExactly(
            "criteria/mine.dslr:2: the rule \"Mine\" favours something, so it must say which question it answers; allowed: @criterion( dataset-size | task-similarity | budget | modality ).");
    assertThat(problems(rule("Mine", "@criterion( budget )\n@source( S1 )", "", favours)))
        .containsExactly(
            "criteria/mine.dslr:2: the rule \"Mine\" favours something whatever is stated; allowed: at least one condition.");
  }

  @Test
  void a_rule_favours_something_once() {
    var two = "favour fine-tuning because \"one\"\nfavour feature-extraction because \"other\"";
    var nothing = "favour fine-tuning because \"one\"\nfavour nothing because \"other\"";
    var heading = "@criterion( budget )\n@source( S1 )";

    assertThat(problems(rule("Mine", heading, JUDGED_SMALL, two)))
        .containsExactly(
            "criteria/mine.dslr:9: the rule \"Mine\" favours something a second time; allowed: once."
                + " Maybe this belongs into a rule of its own.");
    assertThat(problems(rule("Mine", heading, JUDGED_SMALL, nothing))).hasSize(1);
  }

  @Test
  void what_the_advice_rests_on_does_not_rest_on_the_advice() {
    var heading = "@criterion( budget )\n@source( S1 )";
    var advice = "the advice is undecided";

    assertThat(problems(rule("Mine", heading, advice, "favour fine-tuning because \"so\"")))
        .containsExactly(
            "criteria/mine.dslr:6: \"the advice is undecided\" comes after what the rule concludes, for advice rests on it; allowed: conditions on facts.");
    assertThat(
            problems(
                rule("Mine", heading, advice, "\"x\" ends at 1 labelled examples because \"so\"")))
        .hasSize(1);
    assertThat(problems(rule("Mine", heading, advice, "next, \"Wait.\""))).isEmpty();
  }

  @Test
  void sentences_of_a_rule_stand_in_any_order_and_may_be_of_one_kind() {
    var most = "there are at most \"many thousand\" labelled examples";
    var more = "there are more than \"a few thousand\" labelled examples";
    var differ = "the modality of the model and the modality of the task differ";

    assertThat(problems(noting(most + "\n" + differ + "\n" + more))).isEmpty();
    assertThat(problems(noting(more + "\n" + most + "\n" + differ))).isEmpty();
  }

  @Test
  void a_rule_that_is_not_well_said_is_not_blamed_for_what_its_author_mistyped() {
    var heading = "@criterion( budget )\n@source( S1 )";
    var favours = "favour fine-tuning because \"so\"";
    var stated = "\"few\" ends at 9 labelled examples because \"so\"";

    assertThat(problems(rule("Mine", heading, "the data is juged small", favours)))
        .singleElement()
        .asString()
        .contains("mine.dslr:6: ", "is no sentence of the vocabulary");
    assertThat(problems(rule("Mine", "@criterium( budget )\n@source( S1 )", JUDGED_SMALL, favours)))
        .singleElement()
        .asString()
        .startsWith("criteria/mine.dslr:3: ");
    assertThat(
            problems(
                rule("Few", "@source( S1 )", "", stated.replace("ends at", "ends with"))
                    + noting("there are at most \"few\" labelled examples")))
        .singleElement()
        .asString()
        .contains("mine.dslr:7: ", "is no sentence of the vocabulary");
  }

  @Test
  void what_a_faulty_rule_does_say_is_held_against_the_folder_all_the_same() {
    var rule = rule("Mine", "@source( S77 )", "the data is juged small", "note \"Small.\"");

    assertThat(problems(rule))
        .hasSize(2)
        .anySatisfy(told -> assertThat(told).contains("there is no source \"S77\""));
  }

  private static String noting(String conditions) {
    return rule("Mine", "@source( S1 )", conditions, "note \"So.\"");
  }

  private static String rule(String name, String heading, String conditions, String conclusion) {
    return "rule \"%s\"\n%s\nwhen\n%s\nthen\n%s\nend\n"
        .formatted(name, heading, conditions, conclusion);
  }

  private static List<String> problems(String rules) {
    return Rules.problems("criteria/mine.dslr", "package dev.thaw.rules.criteria\n" + rules);
  }
}
