package dev.thaw.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.advice.ConditionState;
import dev.thaw.advice.CriterionAnswer;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Threshold;
import dev.thaw.advice.Verdict;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.FactSentences;
import dev.thaw.format.Page;
import dev.thaw.replay.RuleChange.BlockingCondition;
import dev.thaw.replay.RuleChange.Found;
import dev.thaw.replay.RuleChange.Removed;
import dev.thaw.replay.RuleChange.Retold;
import dev.thaw.replay.RuleChange.Silent;
import dev.thaw.replay.RuleChange.Turned;
import dev.thaw.replay.RuleChange.Unmatched;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReplayTest {

  private static final String SIZE = "criteria/dataset-size.dslr";
  private static final String SIMILARITY = "criteria/task-similarity.dslr";
  private static final String BUDGET = "criteria/budget.dslr";
  private static final String MANY = "Many thousand labelled examples favour fine-tuning";
  private static final String BETWEEN = "Between small and large, size favours nothing";
  private static final String DIFFERENT = "A different task favours feature extraction";
  private static final String AMPLE = "Ample training time and compute favour fine-tuning";

  /** The approach of the advice, and not one of those further below. */
  private static final String APPROACH = "\"approach\": \"feature-extraction\"";

  private static final UseCase USE_CASE =
      UseCase.of(
          Facts.stated("task.comparedToModel", "different"),
          Facts.stated("data.labelledExamples", 25000),
          Facts.stated("budget.trainingTime", "high"),
          Facts.stated("budget.compute", "high"));

  private static final Advisor BUILT_IN = Advisor.builtIn();

  private final EditedRules rules = new EditedRules();

  @Test
  void the_same_rules_say_the_same() {
    var replay = Replay.of(then(), BUILT_IN);

    assertThat(replay.holds()).isTrue();
    assertThat(replay.isBySameRules()).isTrue();
    assertThat(replay.isAltered()).isFalse();
    assertThat(replay.changes()).isEmpty();
    assertThat(replay.now()).isEqualTo(replay.then());
    assertThat(text(replay))
        .matches(
            """
            The advice still holds: keep the model frozen and use it as a feature extractor\\.
            The rules are the very same \\(version \\S+, sha256 [0-9a-f]{12}\\)\\.
            Reasons, objections, next steps and notes are as they were, and so are open
            questions and what would change it\\.
            """);
  }

  @Test
  void an_edit_elsewhere_changes_the_rules_alone() throws Exception {
    rules.replace("thresholds.dslr", "ends at 5000", "ends at 4000");

    var replay = replay();

    assertThat(replay.isBySameRules()).isFalse();
    assertThat(replay.changes()).isEmpty();
    assertThat(text(replay))
        .containsPattern("\nThe rules are others: then version \\S+ sha256\\s[0-9a-f]{12};\\s+now")
        .endsWith(
            """

            Reasons, objections, next steps and notes are as they were, and so are open
            questions and what would change it.
            """
                .stripLeading());
  }

  @Test
  void a_moved_number_shows_the_condition_that_does_not_hold_any_more() throws Exception {
    rules.replace("thresholds.dslr", "begins at 20000", "begins at 25001");

    var replay = replay();

    assertThat(replay.holds()).isTrue();
    assertThat(replay.changes()).hasSize(2);
    assertThat(replay.changes().get(0))
        .isEqualTo(new Unmatched(was(MANY), List.of(atLeast(25_001))));
    assertThat(replay.changes().get(1))
        .isInstanceOfSatisfying(
            Found.class, found -> assertThat(found.is().rule()).isEqualTo(BETWEEN));
    assertThat(text(replay))
        .contains(
            """

            Not found any more
            - Many thousand labelled examples favour fine-tuning. [S6, R2]
              dataset-size favoured fine-tuning: the book pairs a large data set with
              fine-tuning.
              It does not match any more:
              - there are at least "many thousand" labelled examples: does not hold, as
                there are 25,000 labelled examples and "many thousand" begins at 25,001.

            Found now, and not then
            - Between small and large, size favours nothing. [R1, R2]
            """);
  }

  @Test
  void a_number_that_moves_and_is_still_reached_is_told_with_both_values() throws Exception {
    rules.replace("thresholds.dslr", "begins at 20000", "begins at 25000");

    var replay = replay();

    assertThat(replay.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Retold.class,
            retold -> {
              assertThat(retold.was()).isEqualTo(was(MANY));
              assertThat(((Finding) retold.is()).thresholds())
                  .map(Threshold::value)
                  .containsExactly(25_000L);
            });
    assertThat(text(replay))
        .endsWith(
            """

            Found as then, told otherwise
            - Many thousand labelled examples favour fine-tuning. [S6, R2]
              Numbers:
              - many thousand is 20,000
              + many thousand is 25,000
            """);
  }

  @Test
  void a_rule_that_is_gone_is_named() throws Exception {
    rules.withoutRule(SIMILARITY, DIFFERENT);

    var replay = replay();

    assertThat(replay.holds()).isFalse();
    assertThat(replay.changes()).containsExactly(new Removed(was(DIFFERENT)));
    assertThat(text(replay))
        .startsWith(
            """
            The advice does not hold any more.
            Then: keep the model frozen and use it as a feature extractor. It is contested,
                  as the criteria disagree.
            Now:  thaw the model and fine-tune it. It is not contested.
            """)
        .contains(
            "\n  There is no such rule any more.\n",
            "\nNext steps (- then, + now)\n- Freeze every",
            "\n+ Let training",
            "\nNotes (- then, + now)\n- The criteria disagree")
        .containsOnlyOnce("\n- " + DIFFERENT + ".");
  }

  @Test
  void a_rule_that_asks_for_what_is_not_stated_is_told_as_unknown() throws Exception {
    rules.replace(
        SIMILARITY,
        "the task is different from the model's",
        "the data is judged small\n    the task is different from the model's");

    var replay = replay();

    assertThat(replay.changes())
        .containsExactly(
            new Unmatched(
                was(DIFFERENT),
                List.of(
                    new BlockingCondition(
                        "the data is judged small",
                        ConditionState.UNKNOWN,
                        List.of("data.size"),
                        List.of(),
                        Optional.empty()))));
    assertThat(text(replay))
        .contains(
            "\n  - the data is judged small: unknown, as the judged size of the data is not\n    stated.\n");
  }

  @Test
  void a_rule_that_favours_another_approach_changes_sides() throws Exception {
    rules.replace(
        SIMILARITY,
        "favour feature-extraction because \"where the task",
        "favour fine-tuning because \"where the task");

    var replay = replay();

    assertThat(replay.holds()).isFalse();
    assertThat(replay.now().verdict()).isEqualTo(new Verdict(Approach.FINE_TUNING, false));
    assertThat(replay.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Turned.class,
            turned -> {
              assertThat(turned.was()).isEqualTo(was(DIFFERENT));
              assertThat(((Finding) turned.is()).favours()).isEqualTo(Approach.FINE_TUNING);
            });
    assertThat(text(replay))
        .contains(
            """

            Found otherwise
            - A different task favours feature extraction. [S5, S7, S9]
              It favoured feature extraction and favours fine-tuning now.
            """);
  }

  @Test
  void a_rule_that_favours_nothing_any_more_is_told_without_what_gaps_do_not_keep()
      throws Exception {
    rules.replace(
        SIZE,
        "favour fine-tuning because \"the book pairs",
        "favour nothing because \"the book pairs");

    var replay = replay();

    assertThat(replay.changes()).singleElement().isInstanceOf(Turned.class);
    assertThat(text(replay))
        .contains("\n  It favoured fine-tuning and favours nothing now.\n")
        .contains("\n  Whose rule:\n  - built-in\n  + edited\n")
        .doesNotContain("Numbers", "Facts");
  }

  @Test
  void other_words_and_sources_are_told_side_by_side() throws Exception {
    rules.replace(SIMILARITY, "where the task is another one, it", "it");
    rules.replace(SIMILARITY, "@source( S5, S7, S9 )", "@source( S5, S7 )");

    var replay = replay();

    assertThat(replay.holds()).isTrue();
    assertThat(replay.changes()).singleElement().isInstanceOf(Retold.class);
    assertThat(text(replay))
        .endsWith(
            """

            Found as then, told otherwise
            - A different task favours feature extraction. [S5, S7]
              Because:
              - where the task is another one, it is best to leave all pre-trained layers as
                they are
              + it is best to leave all pre-trained layers as they are
              Sources:
              - S5, S7, S9
              + S5, S7
              Whose rule:
              - built-in
              + edited
            """);
  }

  @Test
  void a_new_rule_is_found_now() throws Exception {
    rules.add(
        BUDGET,
        """
        rule "Much compute favours fine-tuning"
            @criterion( budget )
            @source( S8 )
        when
            the budget for compute is high
        then
            favour fine-tuning because "it is there"
        end
        """);

    var replay = replay();

    assertThat(replay.holds()).isTrue();
    assertThat(replay.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Found.class,
            found -> assertThat(found.is().rule()).isEqualTo("Much compute favours fine-tuning"));
    assertThat(text(replay))
        .endsWith(
            """

            Found now, and not then
            - Much compute favours fine-tuning. [S8]
              budget favours fine-tuning: it is there.
            """);
  }

  @Test
  void advice_that_is_contested_no_longer_does_not_hold() throws Exception {
    rules.withoutRule(SIZE, MANY).withoutRule(BUDGET, AMPLE);

    var replay = replay();

    assertThat(replay.now().verdict()).isEqualTo(new Verdict(Approach.FEATURE_EXTRACTION, false));
    assertThat(replay.holds()).isFalse();
    assertThat(text(replay))
        .contains(
            """

            Now:  keep the model frozen and use it as a feature extractor. It is not
                  contested.
            """
                .stripLeading());
  }

  @Test
  void a_rule_that_matches_and_finds_nothing_is_silent() throws Exception {
    rules.replace(
        BUDGET,
        "favour fine-tuning because \"the book pairs a high budget with fine-tuning\"",
        "note \"The budget is high.\"");

    var replay = replay();

    assertThat(replay.changes()).containsExactly(new Silent(was(AMPLE)));
    assertThat(text(replay))
        .contains(
            """

            Not found any more
            - Ample training time and compute favour fine-tuning. [S8, R5]
              budget favoured fine-tuning: the book pairs a high budget with fine-tuning.
              It matches, yet no finding of it is in the advice.
            """,
            "\n+ The budget is high. [S8, R5]\n");
  }

  @Test
  void what_is_no_longer_open_and_what_changes_it_no_longer_is_told() throws Exception {
    var replay = Replay.of(then(), rules.without("caveats/modality.dslr").advisor());

    assertThat(replay.holds()).isTrue();
    assertThat(text(replay))
        .startsWith(
            """
            The advice still holds: keep the model frozen and use it as a feature extractor.
            Then answers that were missing could change it; now it is settled.
            """)
        .contains(
            """

            Open questions (- then, + now)
            - The modality of the model: the advice could become not covered.
            - The modality of the task: the advice could become not covered.
            """)
        .endsWith("\nReasons, objections, next steps and notes are as they were.\n")
        .doesNotContain("What would change it");
  }

  @Test
  void what_was_settled_and_is_open_now_is_told() throws Exception {
    var before = rules.without("caveats/modality.dslr").advisor();
    var replay = Replay.of(AdviceDocument.of(before.explain(USE_CASE)), BUILT_IN);

    assertThat(replay.holds()).isTrue();
    assertThat(text(replay))
        .startsWith(
            """
            The advice still holds: keep the model frozen and use it as a feature extractor.
            Then it was settled; now answers that are missing can change it.
            """);
  }

  @Test
  void what_would_change_it_now_is_told() throws Exception {
    var then =
        AdviceDocument.of(
            BUILT_IN.explain(UseCase.of(Facts.stated("data.labelledExamples", 3000))));

    var text =
        text(Replay.of(then, rules.replace("thresholds.dslr", "at 20000", "at 30000").advisor()));

    assertThat(text)
        .contains(
            """

            What would change it (- then, + now)
            - Fine-tuning if there are 20,000 labelled examples.
            + Fine-tuning if there are 30,000 labelled examples.
            """)
        .doesNotContain("settled", "Open questions");
  }

  @Test
  void a_file_whose_outlook_its_own_rules_do_not_bear_out_was_edited() throws Exception {
    var edited = EditedAdvice.of(BUILT_IN, USE_CASE, "\"settled\": false", "\"settled\": true");
    var older = EditedAdvice.of(BUILT_IN, USE_CASE, "\"settled\"", "\"unsettled\"");

    assertThat(Replay.of(edited, BUILT_IN).isAltered()).isTrue();
    assertThat(Replay.of(edited, BUILT_IN).holds()).isFalse();
    assertThat(text(Replay.of(edited, BUILT_IN)))
        .startsWith(
            """
            The advice in the file is not what its own rules say.
            The approach is what they say: keep the model frozen and use it as a feature
            extractor.
            Then it was settled; now answers that are missing can change it.
            """);
    assertThat(Replay.of(older, BUILT_IN).isAltered()).isFalse();
    assertThat(text(Replay.of(older, BUILT_IN)))
        .endsWith("\nReasons, objections, next steps and notes are as they were.\n");
  }

  @Test
  void a_verdict_that_the_very_same_rules_do_not_give_was_edited() throws Exception {
    var replay =
        Replay.of(
            EditedAdvice.of(BUILT_IN, USE_CASE, APPROACH, "\"approach\": \"fine-tuning\""),
            BUILT_IN);

    assertThat(replay.isAltered()).isTrue();
    assertThat(replay.holds()).isFalse();
    assertThat(replay.changes()).isEmpty();
    assertThat(text(replay))
        .startsWith(
            """
            The advice in the file is not what its own rules say.
            In the file:  thaw the model and fine-tune it. It is contested, as the criteria
                          disagree.
            By the rules: keep the model frozen and use it as a feature extractor. It is
                          contested, as the criteria disagree.
            The rules are the very same (version\s""")
        .matches("(?s).*\\), so\\sthe\\sfile\\shas\\sbeen\\sedited\\ssince\\.\n");
  }

  @Test
  void another_version_of_thaw_may_have_read_the_same_rules_otherwise() throws Exception {
    var version = "\"version\": \"" + then().knowledge().version();
    var replay =
        Replay.of(
            EditedAdvice.of(
                BUILT_IN,
                USE_CASE,
                APPROACH,
                "\"approach\": \"fine-tuning\"",
                version,
                "\"version\": \"0.0.1"),
            BUILT_IN);

    assertThat(text(replay))
        .startsWith("The advice does not hold any more.\n")
        .containsPattern(
            "Version\\s0\\.0\\.1\\sof\\sThaw\\sread\\sthem\\sotherwise,\\sor\\sthe\\sfile\\shas");
    assertThat(replay.isAltered()).isFalse();
  }

  @Test
  void another_version_of_thaw_that_says_and_foresees_the_same_has_read_nothing_otherwise()
      throws Exception {
    var version = "\"version\": \"" + then().knowledge().version();
    var older = "\"version\": \"0.0.1";
    var same = EditedAdvice.of(BUILT_IN, USE_CASE, version, older);
    var settled =
        EditedAdvice.of(
            BUILT_IN, USE_CASE, version, older, "\"settled\": false", "\"settled\": true");

    assertThat(Replay.of(same, BUILT_IN).isAltered()).isFalse();
    assertThat(Replay.of(same, BUILT_IN).isReadOtherwise()).isFalse();
    assertThat(Replay.of(settled, BUILT_IN).isReadOtherwise()).isTrue();
  }

  @Test
  void the_number_that_stands_in_the_way_is_the_one_of_the_condition() throws Exception {
    var useCase = UseCase.of(Facts.stated("data.labelledExamples", 10000));
    rules
        .replace("thresholds.dslr", "ends at 5000", "ends at 12000")
        .replace("thresholds.dslr", "begins at 20000", "begins at 9000");

    assertThat(text(Replay.of(AdviceDocument.of(BUILT_IN.explain(useCase)), rules.advisor())))
        .contains(
            """
              - there are more than "a few thousand" labelled examples: does not hold, as
                there are 10,000 labelled examples and "a few thousand" ends at 12,000.
              - there are fewer than "many thousand" labelled examples: does not hold, as
                there are 10,000 labelled examples and "many thousand" begins at 9,000.
            """);
  }

  @Test
  void a_condition_in_the_way_says_what_of_its_facts_is_stated_or_is_not() {
    var paths = List.of("model.modality", "task.modality");
    var model = List.of(Facts.stated("model.modality", "text"));
    var none = Optional.<Threshold>empty();

    assertThat(
            unmatched(
                new BlockingCondition("A", ConditionState.UNKNOWN, paths, model, none),
                new BlockingCondition("B", ConditionState.UNKNOWN, List.of(), List.of(), none),
                new BlockingCondition("C", ConditionState.FAILS, paths, model, none),
                new BlockingCondition("D", ConditionState.FAILS, List.of(), List.of(), none)))
        .endsWith(
            """
              It does not match any more:
              - A: unknown, as the modality of the task is not stated.
              - B: unknown.
              - C: does not hold, as the modality of the model is text.
              - D: does not hold.
            """);
    assertThat(unmatched()).endsWith("\n  It does not match any more; its conditions are code.\n");
  }

  private static String unmatched(BlockingCondition... conditions) {
    var page = new Page(false);
    RuleChangeText.write(
        new Unmatched(was(MANY), List.of(conditions)), FactSentences.of(Facts.ALL), page);
    return page.text();
  }

  @Test
  void every_line_has_at_most_80_characters() throws Exception {
    rules.withoutRule(SIZE, MANY).withoutRule(SIMILARITY, DIFFERENT);

    assertThat(text(replay()).lines()).allMatch(line -> line.length() <= 80);
  }

  private static AdviceDocument then() {
    return AdviceDocument.of(BUILT_IN.explain(USE_CASE));
  }

  private static CriterionAnswer was(String rule) {
    return then().found().filter(found -> found.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static BlockingCondition atLeast(long value) {
    return new BlockingCondition(
        "there are at least \"many thousand\" labelled examples",
        ConditionState.FAILS,
        List.of("data.labelledExamples"),
        List.of(Facts.stated("data.labelledExamples", 25000)),
        Optional.of(
            new Threshold(
                "many thousand",
                "begins at",
                value,
                "labelled examples",
                "the book gives no figure, and this leaves a wide middle in which size favours"
                    + " nothing",
                List.of("S6", "R2"))));
  }

  private Replay replay() throws Exception {
    return Replay.of(then(), rules.advisor());
  }

  private static String text(Replay replay) {
    return ReplayText.write(replay, FactSentences.of(Facts.ALL), false);
  }
}
