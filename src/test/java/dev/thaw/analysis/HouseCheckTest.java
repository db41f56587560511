package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thaw.Advisor;
import dev.thaw.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks, compares and varies a house together with the rules that it is laid over. */
final class HouseCheckTest {

  private static final String SIZE = "@criterion( dataset-size )\n@source( H1 )";
  private static final String BUDGET = "@criterion( budget )\n@source( H1 )";
  private static final String LARGE = "A data set judged large favours fine-tuning";

  private static final String WEIGHT =
      """
      facts:
        - path: own.weight
          called: the weight
          says: it weighs {answer} stones
          asks: How heavy?
          unit: stones
          from: 1
      """;

  @Test
  void a_house_that_sets_a_rule_aside_holds_together_with_the_built_in_rules() throws Exception {
    var check = Check.of(House.with("ours.dslr", House.SETS_ASIDE).advisor());

    assertThat(check.violations()).map(Violation::says).isEmpty();
    assertThat(check.rules()).isEqualTo(Check.of(Advisor.builtIn()).rules() + 1);
  }

  @Test
  void the_house_on_the_page_for_authors_holds_together_with_the_built_in_rules() throws Exception {
    var page = Files.readString(Path.of("rules/README.md"));
    var section = page.substring(page.indexOf("## House rules"));
    var rules = blocks(section, "drools");

    assertThat(rules).hasSize(2);
    assertThat(
            Check.of(
                    House.with("ours.dslr", String.join("", rules))
                        .and("source.yaml", blocks(section, "yaml").get(0))
                        .advisor())
                .violations())
        .map(Violation::says)
        .isEmpty();
  }

  private static List<String> blocks(String page, String language) {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void a_rule_that_contradicts_another_is_split_from_it_unless_it_sets_it_aside() throws Exception {
    var against = "favour feature-extraction because \"our large is small\"\n";
    var where = "the data is judged large\nthe budget for compute is low";
    var aside = "set aside \"" + LARGE + "\" because \"our large is small\"\n";

    assertThat(describe(rule("Mine", SIZE, where, against)))
        .anyMatch(
            text -> text.startsWith("dataset-size favours feature-extraction and fine-tuning"));
    assertThat(describe(rule("Mine", SIZE, where, against + aside))).isEmpty();
  }

  @Test
  void a_contradiction_is_found_where_the_exception_that_hides_it_elsewhere_does_not_hold()
      throws Exception {
    var mine =
        rule(
            "Mine",
            SIZE,
            "the data is judged large",
            "favour feature-extraction because \"our large is small\"\n");
    var aside =
        rule(
            "Aside",
            "@source( H1 )",
            "the data is judged large\nthe class balance is not stated",
            "set aside \"" + LARGE + "\" because \"our large is small\"\n");

    assertThat(describe(mine + aside))
        .singleElement()
        .asString()
        .startsWith("dataset-size favours feature-extraction and fine-tuning at once");
  }

  @Test
  void an_exception_that_never_meets_its_rule_changes_nothing() throws Exception {
    var never =
        rule(
            "Mine",
            "@source( H1 )",
            "the data is judged small",
            "set aside \"" + LARGE + "\" because \"it cannot be\"\n");

    assertThat(describe(never))
        .containsExactly(
            "house/ours.dslr:1: the rule \"Mine\" changes nothing: without it, no advice would be"
                + " another.");
  }

  @Test
  void an_approach_whose_next_step_is_set_aside_has_none() throws Exception {
    var aside =
        rule(
            "Mine",
            "@source( H1 )",
            "the data is judged large",
            "set aside \"Fine-tuning lets the pre-trained weights change\" because \"so\"\n");

    assertThat(describe(aside))
        .containsExactly("nothing says what to do next when the advice is fine-tuning.");
  }

  @Test
  void a_reading_that_no_house_rule_cites_is_told() throws Exception {
    assertThat(describe(House.SETS_ASIDE.replace("H1", "S4")))
        .containsExactly(
            "H1 is cited by no rule, and the house's source.yaml does not say why (withoutRule).");
  }

  @Test
  void what_a_house_does_is_compared_in_every_case() throws Exception {
    var diff = Diff.between(Advisor.builtIn(), House.with("o.dslr", House.SETS_ASIDE).advisor());

    assertThat(diff.rules()).singleElement().matches(edit -> edit.before().isEmpty());
    assertThat(diff.sources().added()).containsExactly("H1");
    assertThat(diff.changes())
        .extracting(Diff.Change::before, Diff.Change::after)
        .contains(
            tuple("feature-extraction", "undecided"),
            tuple("feature-extraction (contested)", "fine-tuning"));
    assertThat(diff.otherReasons()).isPresent();
  }

  @Test
  void another_reason_for_setting_aside_is_a_difference() throws Exception {
    var other = House.SETS_ASIDE.replace("have done well", "do well");
    var diff =
        Diff.between(
            House.with("o.dslr", House.SETS_ASIDE).advisor(),
            House.with("o.dslr", other).advisor());

    assertThat(diff.changes()).isEmpty();
    assertThat(diff.otherReasons()).isPresent();
  }

  @Test
  void an_exception_is_varied_to_be_to_another_rule_and_to_none() throws Exception {
    var both =
        rule(
            "Mine",
            "@source( H1 )",
            "the data is judged large",
            "set aside \"" + LARGE + "\" because \"so\"\nnote \"We know better.\"\n");
    var book = House.with("ours.dslr", both).advisor().rules();

    assertThat(MutantGenerator.of(List.of(book.rule("Mine").orElseThrow()), book))
        .extracting(Mutant::fault)
        .contains("the rule \"Mine\" did not set \"" + LARGE + "\" aside");
    assertThat(MutantGenerator.of(book.rules(), book))
        .filteredOn(mutant -> mutant.rule().name().equals("Mine"))
        .extracting(Mutant::fault)
        .containsExactly(
            "the rule \"Mine\" were left out",
            "\"the data is judged large\" in the rule \"Mine\" were left out",
            "\"the data is judged large\" in the rule \"Mine\" were negated",
            "the rule \"Mine\" did not set \"" + LARGE + "\" aside",
            "the rule \"Mine\" set \"Many thousand labelled examples favour fine-tuning\" aside",
            "the rule \"Mine\" said something else");
  }

  @Test
  void numbers_of_two_facts_are_in_no_order() throws Exception {
    var rules =
        number("some", 3)
            + number("more", 4)
            + rule(
                "A",
                BUDGET,
                "it weighs at least \"some\" stones",
                "favour fine-tuning because \"so\"\n")
            + rule(
                "B",
                BUDGET,
                "it weighs at least \"more\" stones",
                "favour feature-extraction because \"so\"\n");

    assertThat(
            Check.of(House.with("ours.dslr", rules).and("facts.yaml", WEIGHT).advisor())
                .violations())
        .hasAtLeastOneElementOfType(Violation.Split.class)
        .doesNotHaveAnyElementsOfTypes(Violation.CrossedThresholds.class);
  }

  @Test
  void numbers_of_a_fact_of_the_house_in_the_wrong_order_are_told_of_that_fact_alone()
      throws Exception {
    var rules =
        number("some", 3)
            + number("few", 5).replace("begins", "ends")
            + rule(
                "A",
                BUDGET,
                "it weighs at least \"some\" stones",
                "favour fine-tuning because \"so\"\n")
            + rule(
                "B",
                BUDGET,
                "it weighs at most \"few\" stones",
                "favour feature-extraction because \"so\"\n");
    var house = House.with("ours.dslr", rules).and("facts.yaml", WEIGHT).advisor();

    assertThat(Check.of(Advisor.with(SmallSpace.base(house, "budget"))).violations())
        .filteredOn(Violation.CrossedThresholds.class::isInstance)
        .singleElement()
        .satisfies(
            crossed -> {
              assertThat(crossed.says()).endsWith("\"few\" ends at 5, yet \"some\" begins at 3.");
              assertThat(crossed.example().orElseThrow().facts())
                  .map(Object::toString)
                  .singleElement()
                  .asString()
                  .contains("own.weight", "3");
            });
  }

  private static String number(String name, int stones) {
    return rule(
        "On " + name,
        "@source( H1 )",
        "",
        "\"%s\" begins at %d stones because \"so\"\n".formatted(name, stones));
  }

  private static List<String> describe(String rules) throws Exception {
    return Check.of(House.with("ours.dslr", rules).advisor()).violations().stream()
        .map(Violation::says)
        .toList();
  }

  private static String rule(String name, String heading, String where, String then) {
    return "rule \"%s\"\n%s\nwhen\n%s\nthen\n%send\n".formatted(name, heading, where, then);
  }
}
