package dev.thaw.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.FactSentences;
import dev.thaw.replay.RuleChange.CountsNow;
import dev.thaw.replay.RuleChange.Found;
import dev.thaw.replay.RuleChange.Retold;
import dev.thaw.replay.RuleChange.SetAsideNow;
import dev.thaw.replay.RuleChange.SetAsideOtherwise;
import dev.thaw.replay.RuleChange.Unmatched;
import dev.thaw.usecase.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HouseReplayTest {

  private static final String DIFFERENT = "A different task favours feature extraction";

  private static final UseCase USE_CASE =
      UseCase.of(
          Facts.stated("model.modality", "text"),
          Facts.stated("task.comparedToModel", "different"),
          Facts.stated("budget.compute", "high"));

  private static final UseCase BETWEEN = UseCase.of(Facts.stated("data.labelledExamples", 10000));

  private static final Advisor BUILT_IN = Advisor.builtIn();

  private final EditedRules rules = new EditedRules();

  @Test
  void a_finding_that_a_house_sets_aside_now_names_the_house_and_its_reason() throws Exception {
    var then = by(BUILT_IN);
    var replay = Replay.of(then, house(House.SETS_ASIDE));

    assertThat(replay.changes())
        .containsExactly(new SetAsideNow(then.reasons().get(0), replay.now().setAside()));
    assertThat(text(replay))
        .contains(
            """

            Set aside now
            - A different task favours feature extraction. [S5, S7, S9]
              task-similarity favoured feature extraction: where the task is another one, it
              is best to leave all pre-trained layers as they are.
              It is set aside now by "Our text models carry over to other tasks" (house
              acme), as the modality of the model is text, the budget for compute is high:
              our text models have done well on other tasks. [H1]
            """)
        .doesNotContain("It matches");
  }

  @Test
  void a_finding_that_a_house_set_aside_then_counts_without_it() throws Exception {
    var then = by(house(House.SETS_ASIDE));
    var replay = Replay.of(then, BUILT_IN);

    assertThat(replay.changes())
        .containsExactly(new CountsNow(replay.now().reasons().get(0), then.setAside()));
    assertThat(text(replay))
        .contains(
            """

            Set aside then, and not now
            - A different task favours feature extraction. [S5, S7, S9]
              task-similarity favours feature extraction: where the task is another one, it
              is best to leave all pre-trained layers as they are.
              It was set aside then by "Our text models carry over to other tasks" (house
              acme), as the modality of the model is text, the budget for compute is high:
              our text models have done well on other tasks. [H1]
            """)
        .doesNotContain("Found now");
  }

  @Test
  void what_is_found_now_was_set_aside_only_where_its_own_rule_was() throws Exception {
    rules.add(
        "criteria/budget.dslr",
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
    var replay = Replay.of(by(house(House.SETS_ASIDE)), rules.advisor());

    assertThat(replay.changes())
        .hasSize(2)
        .hasAtLeastOneElementOfType(CountsNow.class)
        .hasAtLeastOneElementOfType(Found.class);
  }

  @Test
  void the_same_house_says_the_same() throws Exception {
    var replay = Replay.of(by(house(House.SETS_ASIDE)), house(House.SETS_ASIDE));

    assertThat(replay.holds()).isTrue();
    assertThat(replay.changes()).isEmpty();
    assertThat(text(replay)).endsWith("what would change it.\n");
  }

  @Test
  void a_house_whose_rule_does_not_match_sets_nothing_aside() throws Exception {
    var other = House.SETS_ASIDE.replace("model is text", "model is image");
    var replay = Replay.of(by(BUILT_IN), house(other));

    assertThat(replay.holds()).isTrue();
    assertThat(replay.changes()).isEmpty();
  }

  @Test
  void another_reason_is_told_beside_that_of_then() throws Exception {
    var then = by(house(House.SETS_ASIDE));
    var replay = Replay.of(then, house(House.SETS_ASIDE.replace("have done", "did")));

    assertThat(replay.holds()).isTrue();
    assertThat(replay.changes())
        .containsExactly(
            new SetAsideOtherwise(DIFFERENT, then.setAside(), replay.now().setAside()));
    assertThat(text(replay))
        .endsWith(
            """

            Set aside otherwise
            - A different task favours feature extraction.
              - by "Our text models carry over to other tasks" (house acme), as the modality
                of the model is text, the budget for compute is high: our text models have
                done well on other tasks. [H1]
              + by "Our text models carry over to other tasks" (house acme), as the modality
                of the model is text, the budget for compute is high: our text models did
                well on other tasks. [H1]
            """);
  }

  @Test
  void another_rule_that_sets_the_same_aside_is_named_as_well() throws Exception {
    var another = House.SETS_ASIDE.replace("Our text models carry", "Ours carry");
    var replay = Replay.of(by(house(House.SETS_ASIDE)), house(House.SETS_ASIDE + "\n" + another));

    assertThat(replay.changes()).singleElement().isInstanceOf(SetAsideOtherwise.class);
    assertThat(text(replay))
        .contains("\n  + by \"Ours carry over to other tasks\" (house acme)")
        .doesNotContain("\n  - by");
  }

  @Test
  void what_was_set_aside_and_is_not_found_at_all_any_more_is_told() throws Exception {
    rules.withoutRule("criteria/task-similarity.dslr", DIFFERENT);
    var then = by(house(House.SETS_ASIDE));
    var replay = Replay.of(then, rules.advisor());

    assertThat(replay.changes())
        .containsExactly(new SetAsideOtherwise(DIFFERENT, then.setAside(), List.of()));
    assertThat(text(replay)).contains("\n  It is not set aside any more, and has no finding.\n");
  }

  @Test
  void what_is_set_aside_now_and_was_not_found_at_all_is_told() throws Exception {
    rules.withoutRule("criteria/task-similarity.dslr", DIFFERENT);
    var replay = Replay.of(by(rules.advisor()), house(House.SETS_ASIDE));

    assertThat(replay.changes())
        .containsExactly(new SetAsideOtherwise(DIFFERENT, List.of(), replay.now().setAside()));
    assertThat(text(replay)).contains("\n  It was not set aside then, and had no finding.\n");
  }

  @Test
  void a_gap_that_is_set_aside_now_is_told_like_a_finding() throws Exception {
    var gap =
        """
        rule "The middle is no gap to us"
            @source( H1 )
        when
            there are more than "a few thousand" labelled examples
        then
            set aside "Between small and large, size favours nothing" because "we know our sizes"
        end
        """;
    var then = AdviceDocument.of(BUILT_IN.explain(BETWEEN));
    var replay = Replay.of(then, house(gap));

    assertThat(replay.changes())
        .containsExactly(new SetAsideNow(then.gaps().get(0), replay.now().setAside()));
  }

  @Test
  void an_edited_file_of_the_same_house_is_noticed() throws Exception {
    var advisor = house(House.SETS_ASIDE);

    for (var edit :
        List.of(
            List.of("\"setAside\"", "\"none\""),
            List.of("our text models have done well", "we felt like it"))) {
      var replay = Replay.of(EditedAdvice.of(advisor, USE_CASE, edit.get(0), edit.get(1)), advisor);

      assertThat(replay.isAltered()).isTrue();
      assertThat(replay.holds()).isFalse();
      assertThat(text(replay))
          .startsWith("The advice in the file is not what its own rules say.\n")
          .contains("\nSet aside otherwise\n");
    }
  }

  @Test
  void a_copy_of_the_house_under_another_name_alters_nothing() throws Exception {
    var then = EditedAdvice.of(house(House.SETS_ASIDE), USE_CASE, "house acme", "house other");

    assertThat(Replay.of(then, house(House.SETS_ASIDE)).holds()).isTrue();
  }

  @Test
  void a_finding_that_was_put_into_a_file_beside_what_set_it_aside_is_told_so() throws Exception {
    var advisor = house(House.SETS_ASIDE);
    var edited =
        EditedAdvice.of(advisor, USE_CASE, "\"reasons\"", "\"x\"", "\"discounted\"", "\"reasons\"");

    assertThat(Replay.of(edited, advisor).changes())
        .singleElement()
        .isInstanceOf(SetAsideNow.class);
  }

  @Test
  void what_is_not_stated_does_not_keep_an_unless_from_holding() throws Exception {
    rules.replace(
        "criteria/task-similarity.dslr",
        "the task is different from the model's\n",
        """
        the class balance is not stated
            unless the data and the model's own are very-different
            the data is judged small
            the task is different from the model's
        """);

    var replay = Replay.of(by(BUILT_IN), rules.advisor());

    assertThat(replay.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Unmatched.class,
            gone ->
                assertThat(gone.unmet())
                    .extracting(RuleChange.BlockingCondition::condition)
                    .containsExactly("the data is judged small"));
    assertThat(text(replay)).doesNotContain("unless");
  }

  @Test
  void a_gap_that_is_somebody_elses_now_says_whose() throws Exception {
    rules.replace("criteria/dataset-size.dslr", "the book speaks of small", "it speaks of small");

    var replay = Replay.of(AdviceDocument.of(BUILT_IN.explain(BETWEEN)), rules.advisor());

    assertThat(replay.changes()).singleElement().isInstanceOf(Retold.class);
    assertThat(text(replay)).contains("\n  Whose rule:\n  - built-in\n  + edited\n");
  }

  private static AdviceDocument by(Advisor advisor) {
    return AdviceDocument.of(advisor.explain(USE_CASE));
  }

  private static Advisor house(String rules) throws Exception {
    return House.with("ours.dslr", rules).advisor();
  }

  private static String text(Replay replay) {
    return ReplayText.write(replay, FactSentences.of(Facts.ALL), false);
  }
}
