package dev.thaw.rulefiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.DeclaredFact;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declares facts beside the built-in ones, in a house and in a folder, well and badly. */
final class FactsFileTest {

  private static final String NOISE =
      """
      facts:
        - path: labels.noise
          called: the noise of the labels
          says: the labels are of {answer} noise
          asks: How often are the labels wrong?
          change: freely
          answers:
            low: { means: hardly ever, example: two experts agreed }
            high: { says: much, means: often }
      """;

  private static final String EXPERTS =
      """
      facts:
        - path: data.experts
          called: the number of experts
          says: there are {answer} experts
          asks: How many experts are there?
          unit: experts
          from: 2
          to: 1000
      """;

  @Test
  void a_fact_in_words_follows_the_built_in_ones() {
    var facts = house(NOISE).facts();
    var noise = facts.named("labels.noise");

    assertThat(facts.facts()).hasSize(Facts.ALL.facts().size() + 1).last().isEqualTo(noise);
    assertThat(noise.words()).containsExactly("low", "high");
    assertThat(noise.answers().get(1).says()).isEqualTo("much");
    assertThat(noise.answers().get(0).example()).contains("two experts agreed");
    assertThat(noise.change()).isEqualTo(Changeability.FREELY);
    assertThat(noise.isJudgement()).isFalse();
  }

  @Test
  void a_number_has_a_unit_and_bounds() {
    var experts = house(EXPERTS).facts().named("data.experts");

    assertThat(experts.numbers())
        .contains(
            new DeclaredFact.WholeNumber(
                "experts", 2, 1000, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(experts.change()).isEqualTo(Changeability.NEVER);
    assertThat(experts.state(1000).answer()).isEqualTo("1000");
    assertThat(experts.allowed()).containsExactly("a whole number in digits alone, from 2 to 1000");
  }

  @Test
  void a_number_below_its_bound_is_refused_with_what_helps() {
    var text = EXPERTS.replace("  from: 2", "  from: 2\n    below: One class needs no model.");
    var experts = house(text).facts().named("data.experts");

    assertThat(experts.allowedInstead("1"))
        .isEqualTo(
            "; allowed: a whole number in digits alone, from 2 to 1000, unknown. One class needs no"
                + " model.");
    assertThat(experts.allowedInstead("2000")).endsWith(" unknown.");
    assertThat(experts.allowedInstead("-1")).endsWith(" unknown.");
    assertThat(experts.allowedInstead("1k")).endsWith(" Did you mean 1000?");
    assertThat(experts.allowedInstead("2k")).endsWith(" unknown.");
  }

  @Test
  void a_judgement_is_nobodys_question() {
    var text = NOISE.replace("asks: How often are the labels wrong?", "judgement: true");

    assertThat(house(text).facts().named("labels.noise").isJudgement()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data.labelledExamples | data.clases | \"data.clases\"",
        "data.size | data.classes | \"data.size\"",
        "data.experts | data.classes | \"data.experts\""
      })
  void only_other_numbers_can_be_divided(String divide, String by, String told) {
    var quotient = "  workedOut: { divide: " + divide + ", by: " + by + " }\n";

    assertThat(describe(house(EXPERTS + "  " + quotient)))
        .singleElement()
        .asString()
        .contains("data.experts is worked out from " + told + "; allowed: data.labelledExamples, ");
    assertThat(
            describe(house(EXPERTS + "    workedOut: { divide: data.classes, by: probe.score }\n")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "path: labels.noise | path: noise | 2: the path is \"noise\"; allowed: two names",
        "path: labels.noise | path: Labels.noise | 2: the path is \"Labels.noise\"; allowed: two",
        "path: labels.noise | path: model.name | 2: model.name is a name for people",
        "path: labels.noise | path: budget.compute | 2: budget.compute is a fact already",
        "path: labels.noise | pth: labels.noise | 2: \"pth\" is no field in facts[1]; allowed: ",
        "called: the noise of the labels | called: the \"noise\" | 3: facts[1].called is \"the ",
        "called: the noise of the labels | called: the class balance | 2: labels.noise is called",
        "called: the noise of the labels | calls: it | 3: \"calls\" is no field in facts[1]; allowed: ",
        "of {answer} noise | of noise | 4: facts[1].says is \"the labels are of noise\"; allowed",
        "of {answer} noise | of {answer} {answer} | 4: facts[1].says is ",
        "the labels are of {answer} noise | \"{answer} are the labels\" | 4: facts[1].says is ",
        "of {answer} noise | `of {answer}\\u0022 ) noise` | 4: facts[1].says is ",
        "the labels are of {answer} noise | the class balance is {answer} | ",
        "the labels are of {answer} noise | the advice is {answer} | ",
        "asks: How often are the labels wrong? | change2: x | 5: \"change2\" is no field",
        "asks: How often are the labels wrong? | judgement: false | 2: facts[1].asks is missing.",
        "change: freely | change: freeley | 6: facts[1].change is \"freeley\"; allowed: never, ",
        "change: freely | change: upward | 6: facts[1].change is \"upward\"; allowed: never, by-",
        "change: freely | unit: noises | 2: a fact takes either words or a number",
        "change: freely | from: 1 | 6: words have no bounds; allowed: from and to beside unit.",
        "low: { | Low: { | 8: the answer is \"Low\"; allowed: small letters",
        "low: { | unknown: { | 8: the answer is \"unknown\"; allowed: small letters",
        "says: much | says: low | 9: the sentence says \"low\" for low as well",
        "says: much | says: much or more | 9: the sentence says \"much or more\"; allowed",
        "means: often | mean: often | 9: \"mean\" is no field in facts[1].answers.high; allowed: means",
        "means: hardly ever | means: '' | 8: facts[1].answers.low.means is \"\"; allowed: text",
        "two experts agreed | two \\u0022experts | 8: facts[1].answers.low.example is \"two ",
        "change: freely | judgement: true | 5: nobody is asked for a judgement; allowed: asks, or",
        "high: { says: much, means: often } | # no more | 7: there are 1 answers; allowed: 2 to 30."
      })
  void what_is_not_allowed_is_told_with_its_line(String now, String other, String told) {
    var text = NOISE.replace(now.replace("\\n", "\n"), other.replace("\\u0022", "\""));

    assertThat(text).isNotEqualTo(NOISE);
    if (told == null) {
      assertThat(house(text).problems()).isEmpty();
    } else {
      assertThat(describe(house(text))).anyMatch(one -> one.startsWith("house/facts.yaml:" + told));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unit: experts | unit: labelled examples | 2: data.experts has the unit of data.labelledE",
        "from: 2 | from: -1 | 7: facts[1].from is -1; allowed: a whole number in digits",
        "unit: experts | unit: '\"experts\"' | 6: facts[1].unit is ",
        "from: 2 | from: 1001 | 7: the bounds are 1001 and 1000",
        "from: 2 | from: many | 7: facts[1].from is \"many\"; allowed: a whole number",
        "from: 2 | from: 1.5 | 7: facts[1].from is 1.5; allowed: a whole number",
        "there are {answer} experts | there are {answer} labelled examples | 2: data.experts says \"there are at"
      })
  void the_bounds_and_the_unit_of_a_number_are_checked(String now, String other, String told) {
    var problems = describe(house(EXPERTS.replace(now, other)));

    assertThat(problems).anyMatch(one -> one.startsWith("house/facts.yaml:" + told));
  }

  @Test
  void a_shorthand_is_a_list_of_paths() {
    assertThat(describe(house(NOISE + "shorthands:\n  labels:\n")))
        .contains("house/facts.yaml:11: shorthands.labels is empty; allowed: a list.");
    assertThat(describe(house(NOISE + "shorthands:\n  labels: [labels.noise, null]\n")))
        .singleElement()
        .asString()
        .startsWith("house/facts.yaml:11: shorthands.labels[2] is empty; allowed: text");
  }

  @Test
  void a_shorthand_states_no_numbers() {
    assertThat(describe(house(EXPERTS + "shorthands:\n  data: [data.experts]\n")))
        .singleElement()
        .asString()
        .startsWith("house/facts.yaml:10: the shorthand \"data\" states what it cannot");
  }

  @Test
  void a_fact_has_thirty_answers_at_most() {
    assertThat(house(withMoreAnswers(28)).problems()).isEmpty();
    assertThat(describe(house(withMoreAnswers(29))))
        .containsExactly("house/facts.yaml:7: there are 31 answers; allowed: 2 to 30.");
  }

  private static String withMoreAnswers(int count) {
    return NOISE
        + IntStream.range(0, count)
            .mapToObj("      more-%d: { means: more }\n"::formatted)
            .collect(Collectors.joining());
  }

  @Test
  void a_file_has_a_hundred_facts_at_most() {
    assertThat(house(numbers(100)).problems()).isEmpty();
    assertThat(describe(house(numbers(101))))
        .containsExactly("house/facts.yaml:1: there are too many facts; allowed: 100.");
  }

  private static String numbers(int count) {
    var fact = EXPERTS.substring(EXPERTS.indexOf('\n') + 1);
    return IntStream.range(0, count)
        .mapToObj(i -> fact.replace("experts", "kinds" + i))
        .collect(Collectors.joining("", "facts:\n", ""));
  }

  @Test
  void a_path_is_declared_once_in_a_file() {
    var twice = NOISE + NOISE.substring(NOISE.indexOf('\n') + 1);

    assertThat(describe(house(twice)))
        .contains(
            "house/facts.yaml:10: labels.noise is declared twice, first in line 2; allowed: once.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shorthands:\n  labels: [labels.noise, labels.other]\n",
        "shorthands:\n  budget: [labels.noise]\n",
        "shorthands:\n  labels: []\n"
      })
  void a_shorthand_states_facts_of_its_own_section_that_take_the_same_words(String shorthand) {
    assertThat(describe(house(NOISE + shorthand)))
        .singleElement()
        .asString()
        .startsWith("house/facts.yaml:11: the shorthand ")
        .contains("states what it cannot");
  }

  @Test
  void a_shorthand_may_state_a_fact_of_a_house() {
    var content = house(NOISE + "shorthands:\n  labels: [labels.noise]\n");

    assertThat(content.problems()).isEmpty();
    assertThat(content.facts().shorthands()).containsOnlyKeys("budget", "labels");
  }

  @Test
  void a_folder_may_say_in_other_words_what_people_read() {
    var content = folder("asks: Is there time to", "asks: Have you time to");

    assertThat(content.problems()).isEmpty();
    assertThat(content.facts().named("budget.trainingTime").asks()).startsWith("Have you time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "says: the class balance is | says: the balance of classes is",
        "called: the class balance | called: the balance",
        "says: similar to | says: like",
        "small: { means | tiny: { means",
        "from: 1 | from: 2",
        "change: upward | change: freely"
      })
  void a_folder_changes_no_built_in_fact(String now, String other) {
    assertThat(describe(folder(now, other)))
        .singleElement()
        .asString()
        .endsWith(
            " is built in and keeps its meaning; allowed: other texts in asks, means and example.");
  }

  @Test
  void a_folder_may_leave_built_in_facts_out_and_has_them_all_the_same() {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    files.put(RulesFolder.FACTS, NOISE.getBytes(UTF_8));
    var content = FactsFile.read(new RulesFolder("mine", files), Facts.ALL);

    assertThat(content.problems()).isEmpty();
    assertThat(content.facts().facts()).hasSize(Facts.ALL.facts().size() + 1);
    assertThat(content.facts().shorthands()).containsOnlyKeys("budget");
  }

  @Test
  void an_empty_file_and_no_list_are_refused() {
    assertThat(describe(house("")))
        .containsExactly("house/facts.yaml:1: the file is empty; allowed: facts, shorthands.");
    assertThat(describe(house("facts: many")))
        .containsExactly("house/facts.yaml:1: facts is \"many\"; allowed: a list.");
    assertThat(describe(house("facts:\n  - nothing")))
        .containsExactly(
            "house/facts.yaml:2: facts[1] is \"nothing\"; allowed: a group of fields.");
  }

  private static FactsFile.ReadFacts house(String text) {
    var files = new TreeMap<String, byte[]>();
    files.put(RulesFolder.FACTS, text.getBytes(UTF_8));
    return FactsFile.read(
        RulesFolder.builtIn().withHouse(new RulesFolder("acme", files)), Facts.ALL);
  }

  private static FactsFile.ReadFacts folder(String now, String other) {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    var text = RulesFolder.builtIn().text(RulesFolder.FACTS);
    assertThat(text).contains(now);
    var edited = text.replaceFirst(Pattern.quote(now), other);
    files.put(RulesFolder.FACTS, edited.getBytes(UTF_8));
    return FactsFile.read(new RulesFolder("mine", files), Facts.ALL);
  }

  private static List<String> describe(FactsFile.ReadFacts content) {
    return content.problems().stream().map(RuleProblem::describe).toList();
  }
}
