package dev.thaw.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thaw.Facts;
import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Condition;
import dev.thaw.rulebook.Consequence;
import dev.thaw.rulebook.Consequence.Concludes;
import dev.thaw.rulebook.FactPhrases;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.PhraseBook;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.Template;
import dev.thaw.rulebook.WrittenRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SentenceFileTest {

  private static final List<Phrase> VOCABULARY =
      Stream.concat(
              FactPhrases.of(Facts.ALL).stream(),
              Stream.of(
                  consequence(Concludes.FINDING, "favour {approach} because \"{reason}\""),
                  consequence(Concludes.NOTE, "note \"{text}\"")))
          .toList();

  private static Phrase consequence(Concludes kind, String text) {
    return new Phrase(
        Phrase.Side.CONSEQUENCE,
        text,
        Phrase.slotNames(text)
            .map(name -> Slot.of(name, Slot.approaches(Phrase.Side.CONSEQUENCE), List.of()))
            .toList(),
        true,
        new Template.Concluded(kind, text));
  }

  private static final String VALID =
      """
      // A remark.
      package dev.thaw.rules.criteria

      // Another remark.
      rule "Little compute favours feature extraction"
          @criterion( budget )
          @source( S8, R5 )
      when
          // A remark between sentences.
          the budget for compute is low
      then
          favour feature-extraction because "it is dear"
      end
      """;

  @Test
  void a_rule_that_is_well_said_is_read_with_all_its_parts() {
    var content = read(VALID);

    assertThat(content.problems()).isEmpty();
    assertThat(content.invalid()).isEmpty();
    assertThat(content.rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.name()).isEqualTo("Little compute favours feature extraction");
              assertThat(rule.place()).isEqualTo(new Place("criteria/x.dslr", 5));
              assertThat(rule.criterion()).contains("budget");
              assertThat(rule.sources()).containsExactly("S8", "R5");
              assertThat(rule.origin()).isEqualTo(Origin.of("my rules"));
              assertThat(rule.sentences())
                  .extracting(Sentence::line, Sentence::meaning)
                  .containsExactly(
                      tuple(10, new Condition.OneOf("budget.compute", List.of("low"))),
                      tuple(
                          12,
                          new Consequence(
                              Concludes.FINDING,
                              "favour feature-extraction because \"it is dear\"")));
            });
  }

  @Test
  void line_ends_of_other_systems_and_spaces_between_words_make_no_difference() {
    var otherwise =
        VALID
            .replace("\n", "\r\n")
            .replace("compute is low", "compute\tis   low")
            .replace("rule \"", "rule\t\"");

    assertThat(read(otherwise)).isEqualTo(read(VALID));
  }

  @Test
  void a_last_line_without_a_line_feed_is_a_line() {
    assertThat(read(VALID.strip())).isEqualTo(read(VALID));
  }

  @Test
  void an_unknown_sentence_is_told_with_the_nearest_ones_and_what_their_slots_take() {
    var content = read(VALID.replace("budget for compute is", "budget of computing is"));

    assertThat(content.rules()).isEmpty();
    assertThat(content.problems())
        .singleElement()
        .extracting(RuleProblem::describe)
        .isEqualTo(
            """
            criteria/x.dslr:10: "the budget of computing is low" is no sentence of the vocabulary.
              Nearest: the budget for compute is {answer}
                       answer: low, high
              Nearest: the budget for training time is {answer}
                       answer: low, high
              Nearest: the budget for compute is not stated
              Maybe no fact is about this. Facts are declared in facts.yaml: path, called, says, asks, and
              answers or unit; rules/README.md shows how.""");
  }

  @Test
  void a_sentence_that_is_like_no_other_is_told_how_facts_are_declared() {
    assertThat(read(VALID.replace("the budget for compute is low", "hurry")).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.hints()).first().asString().contains("declared in facts.yaml"));
  }

  @Test
  void a_wrong_word_in_a_slot_is_told_with_the_allowed_ones_and_the_nearest() {
    assertThat(describe(VALID.replace("compute is low", "compute is lwo")))
        .containsExactly(
            "criteria/x.dslr:10: \"the budget for compute is lwo\": the answer is \"lwo\"; allowed: low, high. Did you mean low?");
    assertThat(describe(VALID.replace("favour feature-", "favour faeture-")))
        .singleElement()
        .asString()
        .endsWith(
            "the approach is \"faeture-extraction\"; allowed: feature-extraction, fine-tuning, not-covered. Did you mean feature-extraction?");
  }

  @Test
  void a_sentence_on_the_wrong_side_is_told_so() {
    assertThat(describe(VALID.replace("the budget for compute is low", "note \"Stop.\"")))
        .containsExactly(
            "criteria/x.dslr:10: \"note \"Stop.\"\" stands on the wrong side of then.");
    assertThat(describe(VALID.replaceAll("favour .*", "the budget for compute is low")))
        .containsExactly(
            "criteria/x.dslr:12: \"the budget for compute is low\" stands on the wrong side of then.");
  }

  @Test
  void a_rule_without_its_frame_is_told_by_what_is_missing() {
    assertThat(describe(VALID.replace("end\n", "")))
        .singleElement()
        .asString()
        .contains(":5: the rule")
        .contains("has no end before the file ends");
    assertThat(describe(VALID.replaceAll("then\n.*\n", "")))
        .singleElement()
        .asString()
        .contains(":11: the rule")
        .contains("has no then");
    assertThat(describe(VALID.replace("when\n", "")))
        .singleElement()
        .asString()
        .contains(":9: the rule")
        .contains("has no when");
    assertThat(describe(VALID.replaceAll(" *favour .*\n", "")))
        .singleElement()
        .asString()
        .contains(":5: the rule")
        .contains("concludes nothing");
    assertThat(describe(VALID.replaceAll(" *@source.*\n", "")))
        .singleElement()
        .asString()
        .contains(":5: the rule")
        .contains("cites nothing");
  }

  @Test
  void a_mistyped_word_of_the_frame_is_told_with_the_one_that_was_meant() {
    assertThat(describe(VALID.replace("rule \"", "ruel \"")))
        .first()
        .asString()
        .endsWith("Did you mean rule?");
    assertThat(describe(VALID.replace("@source", "@sorce")))
        .singleElement()
        .asString()
        .startsWith("criteria/x.dslr:7: ");
  }

  @Test
  void a_slip_in_a_word_of_the_frame_is_one_mistake() {
    assertThat(describe(VALID.replace("when\n", "When\n")))
        .containsExactly("criteria/x.dslr:8: \"When\" has a capital letter; allowed: when.");
    assertThat(describe(VALID.replace("rule \"", "Rule \"")))
        .singleElement()
        .asString()
        .contains("has a capital letter; allowed: rule.");
    assertThat(describe(VALID.replace("end\n", "end // done\n")))
        .singleElement()
        .asString()
        .contains("a remark stands behind something");
    assertThat(describe(VALID.replace("because \"", "because \u201C")))
        .singleElement()
        .asString()
        .contains("there are curly quotation marks; allowed: straight ones");
  }

  @Test
  void a_text_that_is_not_plain_is_told_with_what_it_holds() {
    assertThat(describe(VALID.replace("because \"", "because \"less than < ")))
        .singleElement()
        .asString()
        .contains("(it holds <)");
    assertThat(describe(VALID.replaceAll("because \".*\"", "because \"\"")))
        .singleElement()
        .asString()
        .contains("(it is empty)");
  }

  @Test
  void the_package_is_that_of_the_folder() {
    assertThat(describe(VALID.replaceAll("package.*\n", "\n"))).isEmpty();
    assertThat(describe(VALID.replace("rules.criteria", "rules.caveats")))
        .containsExactly(
            "criteria/x.dslr:2: \"package dev.thaw.rules.caveats\" is not this folder's; allowed: package dev.thaw.rules.criteria, or no package line.");
    assertThat(
            SentenceFile.read(
                    "x.dslr",
                    VALID.replace(".criteria", ""),
                    Origin.of("my rules"),
                    new PhraseBook(VOCABULARY))
                .problems())
        .isEmpty();
  }

  @Test
  void all_problems_are_told_in_one_run_each_in_its_line() {
    var text =
        """
        package dev.thaw.rules.caveats
        rule "First"
        when
            the budget for compute is lwo
            the data was judged small
        then
            favour fine-tuning
        end
        import java.lang.System
        rule "Second"
            @source( S1 )
        when
            the data is judged small
        then
            note "valid"
        end
        """;

    assertThat(read(text).problems())
        .extracting(problem -> problem.place().line())
        .containsExactlyInAnyOrder(1, 2, 4, 5, 7, 9);
    assertThat(read(text).rules()).extracting(WrittenRule::name).containsExactly("Second");
    assertThat(read(text).invalid()).extracting(WrittenRule::name).containsExactly("First");
  }

  private static SentenceFile.FileRules read(String text) {
    return SentenceFile.read(
        "criteria/x.dslr", text, Origin.of("my rules"), new PhraseBook(VOCABULARY));
  }

  private static List<String> describe(String text) {
    return read(text).problems().stream().map(RuleProblem::describe).toList();
  }
}
