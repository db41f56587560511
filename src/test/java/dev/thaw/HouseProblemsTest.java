package dev.thaw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is said of a house that cannot be taken. */
final class HouseProblemsTest {

  private static final String COMPUTE = "Little compute favours feature extraction";

  @Test
  void a_refusal_tells_the_folder_that_is_not_taken() {
    var refusal =
        Assertions.catchThrowableOfType(
            InvalidRules.class, () -> House.with("ours.dslr", "nonsense").advisor());

    assertThat(refusal.folder()).isEqualTo("built-in with house acme");
    assertThat(refusal)
        .hasMessageStartingWith(
            "The folder built-in with house acme cannot be taken.\nhouse/ours.dslr:1");
  }

  @Test
  void a_house_needs_no_package_line_and_takes_that_of_a_rules_folder() {
    assertThat(House.with("criteria/ours.dslr", House.ADDS).problems()).isEmpty();
    assertThat(
            House.with("criteria/ours.dslr", "package dev.thaw.rules.criteria\n" + House.ADDS)
                .problems())
        .isEmpty();
    assertThat(House.with("ours.dslr", "package dev.thaw.rules\n" + House.ADDS).problems())
        .isEmpty();
    assertThat(House.with("ours.dslr", "package acme\n" + House.ADDS).problems())
        .containsExactly(
            "house/ours.dslr:1: \"package acme\" is not this folder's; allowed: package dev.thaw.rules, or no package line.");
  }

  @Test
  void a_package_line_stands_before_the_rules() {
    assertThat(House.with("ours.dslr", House.ADDS + "package dev.thaw.rules\n").problems())
        .singleElement()
        .asString()
        .startsWith("house/ours.dslr:10: \"package dev.thaw.rules\" has no place here");
  }

  @Test
  void a_number_belongs_to_the_fact_that_counts_the_same() {
    var facts =
        """
        facts:
          - path: data.experts
            called: the number of experts
            says: there are {answer} experts
            asks: How many experts are there?
            unit: experts
        """;
    var rules =
        """
        rule "Few experts end at nine"
            @source( H1 )
        when
        then
            "few" ends at 9 experts because "so"
        end
        rule "Few experts"
            @source( H1 )
        when
            there are at most "few" experts
        then
            note "Few."
        end
        """;

    assertThat(House.with("ours.dslr", rules).and("facts.yaml", facts).problems()).isEmpty();
    assertThat(
            House.with(
                    "ours.dslr",
                    rules.replace("most \"few\" experts", "most \"a few thousand\" experts"))
                .and("facts.yaml", facts)
                .problems())
        .containsExactly(
            "house/ours.dslr:10: the number \"a few thousand\" counts labelled examples, and this sentence experts; allowed: the name of a number of experts.");
    assertThat(
            House.with("ours.dslr", rules.replace("9 experts", "9 exprts"))
                .and("facts.yaml", facts)
                .problems())
        .contains(
            "house/ours.dslr:5: \"\"few\" ends at 9 exprts because \"so\"\": the unit is \"exprts\"; allowed: labelled examples, classes, examples per class, points, million parameters, epochs, experts. Did you mean experts?");
  }

  @Test
  void a_rule_that_is_set_aside_exists() {
    assertThat(problems("the data is judged small", "Little computer favours feature extraction"))
        .containsExactly(
            "house/ours.dslr:6: there is no rule \"Little computer favours feature extraction\"; allowed: the full name of a rule. Did you mean \"Little compute favours feature extraction\"?");
    assertThat(problems("the data is judged small", COMPUTE)).isEmpty();
  }

  @Test
  void a_rule_that_is_set_aside_is_in_sentences_and_concludes_something() {
    assertThat(problems("the data is judged small", "Undecided without any ground"))
        .singleElement()
        .asString()
        .contains(
            "house/ours.dslr:6: the rule \"Undecided without any ground\" cannot be set aside")
        .contains("it is code");
    assertThat(problems("the data is judged small", "Small ends where a few thousand ends"))
        .singleElement()
        .asString()
        .contains("it states a number");
    assertThat(problems("the data is judged small", "Mine"))
        .containsExactly(
            "house/ours.dslr:6: the rule \"Mine\" sets itself aside; allowed: another rule.");
  }

  @Test
  void an_exception_is_to_no_exception() {
    var chain = rule("First", "the data is judged small", COMPUTE);

    assertThat(
            House.with("ours.dslr", chain + rule("Second", "the data is judged large", "First"))
                .problems())
        .singleElement()
        .asString()
        .startsWith("house/ours.dslr:13: the rule \"First\" cannot be set aside")
        .contains("it sets a rule aside itself");
  }

  @Test
  void an_exception_has_circumstances_and_these_are_facts() {
    assertThat(problems("", COMPUTE))
        .containsExactly(
            "house/ours.dslr:1: the rule \"Mine\" sets another aside whatever is stated; allowed: at least one condition.");
    assertThat(problems("the advice is undecided", COMPUTE))
        .singleElement()
        .asString()
        .startsWith("house/ours.dslr:4: \"the advice is undecided\" comes after");
  }

  @Test
  void a_rule_that_its_author_mistyped_is_not_missed() {
    var invalid = rule("Theirs", "the data is juged small", COMPUTE);

    assertThat(
            House.with("ours.dslr", invalid + rule("Mine", "the data is judged small", "Theirs"))
                .problems())
        .singleElement()
        .asString()
        .contains("is no sentence of the vocabulary");
  }

  @Test
  void a_house_does_not_repeat_names_and_numbers_and_is_blamed_if_it_does() {
    var number = "\"a few thousand\" ends at 3000 labelled examples because \"we say so\"";
    var again =
        "rule \"Small ends where a few thousand ends\"\n@source( H1 )\nwhen\nthen\n" + number;

    assertThat(House.with("ours.dslr", again + "\nend\n").problems())
        .containsExactly(
            "house/ours.dslr:1: the name \"Small ends where a few thousand ends\" is given twice; the first rule of that name stands at thresholds.dslr:4.",
            "house/ours.dslr:5: the number \"a few thousand\" is stated twice, first at thresholds.dslr:8; allowed: once. A house changes no number; copy the rules for that.");
  }

  @Test
  void a_house_of_nearly_sentences_is_told_a_bounded_number_of_problems_and_hints() {
    var house = new House().and(RulesFolder.SOURCE, House.READINGS);
    var lines = "    the budget for training time is lw\n    the modality of modl is txt\n";
    for (int i = 0; i < 50; i++) {
      house.and("f" + i + ".dslr", "rule \"R" + i + "\"\n@source( H1 )\nwhen\n" + lines.repeat(25));
    }

    var problems = house.problems();

    assertThat(problems)
        .hasSizeBetween(100, 160)
        .last()
        .asString()
        .endsWith(
            "the files before this one have many problems; it was not read, nor any after it.");
    assertThat(problems.get(0)).contains("is lw", "Did you mean low?");
    assertThat(problems.get(1)).contains("Nearest: the modality of the model is {answer}");
  }

  @Test
  void a_house_that_names_many_rules_that_are_not_there_is_not_compared_with_all_of_them() {
    var rules = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      rules.append(
          rule(
              "R" + i + " of mine".repeat(50),
              "the data is judged small",
              "No" + " x".repeat(200) + i));
    }

    var problems = House.with("ours.dslr", rules.toString()).problems();

    assertThat(problems).hasSize(50);
    assertThat(problems.stream().filter(told -> told.contains("Did you mean"))).hasSizeLessThan(10);
  }

  @Test
  void a_house_of_many_unknown_sources_and_numbers_is_told_the_first_of_them() {
    var readings = new StringBuilder("readings:\n");
    var rules = new StringBuilder();
    for (int i = 1; i < 500; i++) {
      readings.append("  - id: H").append(i).append("\n    says: x\n");
      rules
          .append("rule \"R")
          .append(i)
          .append("\"\n@source( H9")
          .append(1000 + i)
          .append(" )\nwhen\nthere are at most \"x")
          .append(i)
          .append("\" labelled examples\nthen\nnote \"x\"\nend\n");
    }

    assertThat(
            new House()
                .and(RulesFolder.SOURCE, readings.toString())
                .and("a.dslr", rules.toString())
                .problems())
        .hasSizeLessThan(60)
        .allMatch(told -> told.length() < 600)
        .first()
        .asString()
        .contains("allowed: H1, H10, H100", " and 4");
  }

  @Test
  void a_folder_of_rules_is_no_house() {
    var rules = new House();
    RulesFolder.builtIn()
        .files()
        .forEach((path, content) -> rules.and(path, new String(content, UTF_8)));

    assertThat(rules.problems())
        .containsExactly(
            "house: this is a folder of rules; allowed: a house's own sentence files (*.dslr), or the folder with --rules.");
  }

  @Test
  void a_house_may_cite_its_own_readings_and_those_of_the_folder_alone() {
    assertThat(House.with("ours.dslr", House.ADDS.replace("H1", "H1, S8, R5")).problems())
        .isEmpty();
    assertThat(House.with("ours.dslr", House.ADDS.replace("H1", "H2")).problems())
        .singleElement()
        .asString()
        .startsWith("house/ours.dslr:3: there is no source \"H2\"");
  }

  @Test
  void a_house_without_readings_cites_those_of_the_folder() {
    var house = new House().and("ours.dslr", House.ADDS.replace("H1", "S8"));

    assertThat(house.problems()).isEmpty();
  }

  @Test
  void the_source_of_a_house_holds_readings_alone_and_they_are_numbered_with_h() {
    assertThat(source("readings:\n  - id: R9\n    says: x\n"))
        .contains(
            "house/source.yaml:2: the id \"R9\" is not that of a house's reading; allowed: H and a number, such as H1.");
    assertThat(source(House.READINGS + "statements: []\n"))
        .contains("house/source.yaml:4: \"statements\" is no field; allowed: readings, overrules.");
    assertThat(source(House.READINGS + "  - id: H1\n    says: x\n"))
        .contains(
            "house/source.yaml:4: the id \"H1\" is given twice, first in line 2; allowed: once.");
    assertThat(source("readings:\n  - id: H1\n"))
        .contains("house/source.yaml:2: readings[1].says is missing.");
  }

  @Test
  void the_source_of_a_rules_folder_numbers_no_reading_with_h() {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    var source = RulesFolder.builtIn().text(RulesFolder.SOURCE).replace("id: R8", "id: H8");
    files.put(RulesFolder.SOURCE, source.getBytes(UTF_8));

    Assertions.assertThatThrownBy(() -> Advisor.of(new RulesFolder("rules", files)))
        .isInstanceOf(InvalidRules.class)
        .hasMessageContaining("the id \"H8\" is that of a house's reading");
  }

  @Test
  void a_house_has_a_rule_or_a_fact_of_its_own() {
    assertThat(new House().problems())
        .containsExactly(
            "house: this is no house folder; allowed: one with sentence files (*.dslr) or a facts.yaml.");
    assertThat(House.with("ours.dslr", "// nothing yet\n").problems())
        .containsExactly(
            "house: there is neither a rule nor a fact in this house folder; allowed: at least one sentence file (*.dslr) with a rule, or a facts.yaml.");
  }

  @Test
  void places_are_told_as_they_are_seen_from_outside_both_folders() {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    files.put("house.dslr", "nonsense".getBytes(UTF_8));
    var house = House.with("criteria/ours.dslr", House.ADDS.replace("night\"", "night"));
    var refusal =
        Assertions.catchThrowableOfType(
            InvalidRules.class,
            () -> Advisor.of(new RulesFolder("rules", files).withHouse(house.folder())));

    assertThat(places(refusal.in(Optional.of("DIR"), List.of("OURS"))))
        .containsExactlyInAnyOrder("OURS/criteria/ours.dslr:8", "DIR/house.dslr:1");
    assertThat(places(refusal.in(Optional.empty(), List.of("house"))))
        .containsExactlyInAnyOrder("house/criteria/ours.dslr:8", "house.dslr:1");
  }

  private static List<String> places(InvalidRules refusal) {
    return refusal.problems().stream().map(one -> one.place().toString()).toList();
  }

  private static List<String> source(String text) {
    return House.with("ours.dslr", House.ADDS).and(RulesFolder.SOURCE, text).problems();
  }

  private static List<String> problems(String condition, String other) {
    return House.with("ours.dslr", rule("Mine", condition, other)).problems();
  }

  private static String rule(String name, String condition, String other) {
    return "rule \"%s\"\n@source( H1 )\nwhen\n%s\nthen\nset aside \"%s\" because \"so\"\nend\n"
        .formatted(name, condition, other);
  }
}
