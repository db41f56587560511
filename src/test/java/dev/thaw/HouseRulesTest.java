package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Origin;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Statement;
import dev.thaw.format.CardText;
import dev.thaw.format.Json;
import dev.thaw.format.Page;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team's own rules do to advice. */
final class HouseRulesTest {

  private static final String DIFFERENT = "A different task favours feature extraction";
  private static final String CARRY_OVER = "Our text models carry over to other tasks";

  @Test
  void a_house_rule_adds_a_finding_that_names_the_house() throws Exception {
    var advice = House.with("ours.dslr", House.ADDS).advisor().advise(nightShift());

    assertThat(advice.approach()).isEqualTo(Approach.FEATURE_EXTRACTION);
    assertThat(advice.reasons())
        .extracting(Finding::origin)
        .containsExactly(Origin.BUILT_IN, new Origin.OfHouse("acme"));
    assertThat(advice.sources()).contains("H1");
    assertThat(advice.setAside()).isEmpty();
  }

  /** Signs that mean something to compilers, and nothing inside a text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run #7 of a_b = 93 % (@us, $5) favours feature extraction",
        "See https://example.org/a_b?run=7#table-2 first",
        "A $1 of a $x",
        "A @origin( built-in )",
        "A #1",
        "A _$ and a # at the end #"
      })
  void names_and_reasons_hold_what_evidence_needs(String text) throws Exception {
    var house =
        House.with(
            "ours.dslr",
            House.ADDS
                .replace("The night shift favours feature extraction", text)
                .replace("nobody watches a training run at night", text));
    var advisor = house.advisor();
    var card = advisor.explain(nightShift());

    assertThat(card.advice().reasons())
        .filteredOn(finding -> finding.rule().equals(text) && finding.because().equals(text))
        .extracting(Finding::origin)
        .containsExactly(new Origin.OfHouse("acme"));
    assertThat(CardText.brief(card, advisor, new Page(false))).contains("- " + text);
  }

  /**
   * Drools loses the match of one of two rules that begin alike, if they share what they begin
   * with.
   */
  @Test
  void a_house_rule_that_begins_like_another_rule_takes_nothing_from_it() throws Exception {
    var longer =
        """
        rule "A similar task in a hurry favours nothing"
            @criterion( task-similarity )
            @source( S7 )
        when
            the task is similar to the model's
            the class balance is like-the-model
            the budget for training time is low
        then
            favour nothing because "nobody has time"
        end
        """;
    var useCase =
        Facts.useCase("task.comparedToModel", "similar", "task.classBalance", "like-the-model");
    var advice = House.with("ours.dslr", longer).advisor().advise(useCase);

    assertThat(advice.reasons())
        .extracting(Finding::rule)
        .containsExactly("A similar task with the model's class balance favours fine-tuning");
  }

  @Test
  void a_rule_is_set_aside_in_the_stated_circumstances_with_the_reason() throws Exception {
    var advice = House.with("ours.dslr", House.SETS_ASIDE).advisor().advise(carriedOver());

    assertThat(advice.approach()).isEqualTo(Approach.UNDECIDED);
    assertThat(advice.findings()).isEmpty();
    assertThat(advice.discounted()).extracting(Finding::rule).containsExactly(DIFFERENT);
    assertThat(advice.setAside())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo(DIFFERENT);
              assertThat(one.by()).isEqualTo(CARRY_OVER);
              assertThat(one.because()).startsWith("our text models");
              assertThat(one.origin()).isEqualTo(new Origin.OfHouse("acme"));
              assertThat(one.sources()).containsExactly("H1");
              assertThat(one.facts())
                  .extracting(Fact::path)
                  .containsExactly("model.modality", "budget.compute");
            });
    assertThat(advice.sources()).contains("H1");
  }

  @Test
  void a_rule_that_did_not_match_is_not_set_aside() throws Exception {
    var advisor = House.with("ours.dslr", House.SETS_ASIDE).advisor();
    var same = carriedOver().without("task.comparedToModel");

    assertThat(advisor.advise(same).setAside()).isEmpty();
  }

  @Test
  void a_rule_stands_when_the_circumstances_are_not_stated() throws Exception {
    var advisor = House.with("ours.dslr", House.SETS_ASIDE).advisor();
    var advice = advisor.advise(carriedOver().without("budget.compute"));

    assertThat(advice.reasons()).extracting(Finding::rule).containsExactly(DIFFERENT);
    assertThat(advice.setAside()).isEmpty();
    assertThat(advice.discounted()).isEmpty();
  }

  @Test
  void gaps_notes_and_next_steps_are_set_aside_as_well() throws Exception {
    var rules =
        setting("Between small and large, size favours nothing")
            + setting("A model for audio, video or other material is beyond the book's examples")
            + setting("An undecided use case answers the open questions");
    var useCase = Facts.useCase("data.labelledExamples", "9000", "model.modality", "audio");
    var ours = House.with("ours.dslr", rules).advisor().advise(useCase);
    var theirs = Advisor.builtIn().advise(useCase);

    assertThat(theirs.gaps()).extracting(Gap::rule).hasSize(1);
    assertThat(theirs.notes()).extracting(Note::rule).hasSize(1);
    assertThat(theirs.next()).extracting(NextStep::rule).hasSize(1);
    assertThat(ours.gaps()).isEmpty();
    assertThat(ours.notes()).isEmpty();
    assertThat(ours.next()).isEmpty();
    assertThat(ours.setAside()).extracting(SetAside::rule).hasSize(3).isSorted();
    assertThat(ours.discounted()).isEmpty();
  }

  @Test
  void two_rules_may_set_the_same_rule_aside() throws Exception {
    var rules = House.SETS_ASIDE + setting(DIFFERENT);
    var useCase = carriedOver().with(Facts.stated("data.labelledExamples", "9000"));
    var advice = House.with("ours.dslr", rules).advisor().advise(useCase);

    assertThat(advice.setAside())
        .extracting(SetAside::by)
        .containsExactly(CARRY_OVER, "Setting aside " + DIFFERENT);
    assertThat(advice.discounted()).hasSize(1);
  }

  @Test
  void a_rule_whose_name_reads_like_a_sentence_is_set_aside_all_the_same() throws Exception {
    var rules = setting("Many thousand labelled examples favour fine-tuning");

    assertThat(House.with("ours.dslr", rules).problems()).isEmpty();
  }

  @Test
  void the_text_shows_what_was_set_aside_and_whose_rules_these_are() throws Exception {
    var advisor = House.with("criteria/ours.dslr", House.ADDS + House.SETS_ASIDE).advisor();
    var useCase =
        carriedOver()
            .with(Facts.stated("data.labelledExamples", "900"))
            .with(Facts.stated("budget.trainingTime", "high"));
    var card = advisor.explain(useCase);

    var text = CardText.whole(card, advisor, new Page(false));
    assertThat(text)
        .contains(
            """
            - The night shift favours feature extraction. [H1]
              Nobody watches a training run at night.
              House rule of acme.
            """,
            """

            What was set aside
            - A different task favours feature extraction.
              It would have favoured feature extraction. [S5, S7, S9]
              Set aside by the house rule "Our text models carry over to other tasks": our
              text models have done well on other tasks. [H1]
              House rule of acme.
              Stated: the modality of the model is text, the budget for compute is high.
            """,
            "\nH1   House reading: What we have learned in our own projects.\n");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(Json.write(card))
        .contains("\"by\": \"" + CARRY_OVER + "\"", "\"origin\": \"house acme\"")
        .containsPattern(
            "\"discounted\": \\[\\s+\\{\\s+\"criterion\": \"task-similarity\",\\s+\"favours\":"
                + " \"feature-extraction\",\\s+\"rule\": \""
                + DIFFERENT);
  }

  @Test
  void why_not_says_that_a_rule_matched_and_was_set_aside() throws Exception {
    var advisor = House.with("ours.dslr", House.SETS_ASIDE).advisor();

    assertThat(CardText.whole(advisor.explain(carriedOver()), advisor, new Page(false)))
        .contains(
            """
            - A different task favours feature extraction.
              It matches, and is set aside.
              holds:   the task is different from the model's
            """)
        .doesNotContain(": dataset size, task similarity");
  }

  @Test
  void advice_without_a_house_sets_nothing_aside_and_says_nothing_of_it() {
    var advisor = Advisor.builtIn();
    var card = advisor.explain(carriedOver());

    assertThat(CardText.whole(card, advisor, new Page(false))).doesNotContain("set aside");
    assertThat(Json.write(card)).contains("\"setAside\": []");
  }

  @Test
  void the_digest_covers_the_house_and_where_its_files_stand() throws Exception {
    var builtIn = RulesFolder.builtIn();
    var one = builtIn.withHouse(House.with("ours.dslr", House.ADDS).folder());
    var same = builtIn.withHouse(House.with("ours.dslr", House.ADDS).folder());
    var moved = builtIn.withHouse(House.with("caveats/ours.dslr", House.ADDS).folder());

    assertThat(one.version()).isEqualTo(same.version());
    assertThat(Stream.of(builtIn, one, moved).map(RulesFolder::version)).doesNotHaveDuplicates();
    assertThat(Advisor.of(one).version()).isEqualTo(one.version());
  }

  @Test
  void the_readings_of_a_house_stand_behind_those_of_the_folder() throws Exception {
    var source = House.with("ours.dslr", House.ADDS).advisor().source();

    assertThat(source.all().map(Statement::id)).endsWith("R7", "R8", "H1");
  }

  private static String setting(String rule) {
    return """
        rule "Setting aside %s"
            @source( H1 )
        when
            the judged size of the data is not stated
            there are more than "a few thousand" labelled examples
        then
            set aside "%s" because "we know better"
        end
        """
        .formatted(rule, rule);
  }

  private static UseCase nightShift() {
    return Facts.useCase(
        "budget.trainingTime", "high", "data.labelledExamples", "900", "model.modality", "text");
  }

  private static UseCase carriedOver() {
    return Facts.useCase(
        "model.modality", "text", "budget.compute", "high", "task.comparedToModel", "different");
  }
}
