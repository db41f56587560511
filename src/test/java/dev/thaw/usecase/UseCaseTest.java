package dev.thaw.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UseCaseTest {

  private static final Fact SAME = Facts.stated("task.comparedToModel", "same");
  private static final Fact IMAGES = Facts.stated("model.modality", "image");

  @Test
  void the_order_in_which_facts_are_stated_does_not_matter() {
    assertThat(UseCase.of(SAME, IMAGES))
        .isEqualTo(UseCase.of(IMAGES, SAME))
        .hasSameHashCodeAs(UseCase.of(IMAGES, SAME))
        .isNotEqualTo(UseCase.of(IMAGES));
    assertThat(Facts.ALL.inOrder(UseCase.of(SAME, IMAGES)).facts()).containsExactly(IMAGES, SAME);
  }

  @Test
  void a_builder_checks_each_fact_as_a_file_is_checked() {
    var stated =
        Facts.ALL
            .useCase()
            .named("Urgency")
            .state("data.labelledExamples", 900)
            .state("task.comparedToModel", "same")
            .state("budget.compute", "unknown")
            .build();

    assertThat(stated.description().name()).contains("Urgency");
    assertThat(stated.facts()).containsExactly(SAME, Facts.stated("data.labelledExamples", 900));
    assertThatThrownBy(() -> Facts.ALL.useCase().state("task.compardToModel", "same"))
        .hasMessageStartingWith("\"task.compardToModel\" is no fact; allowed: model.modality, ")
        .hasMessageEndingWith(" Did you mean task.comparedToModel?");
    assertThatThrownBy(() -> Facts.ALL.useCase().state("data.labelledExamples", 0))
        .hasMessageStartingWith("data.labelledExamples is 0; allowed: a whole number");
    assertThatThrownBy(() -> Facts.ALL.useCase().state("budget.compute", 3))
        .hasMessage("budget.compute is 3; allowed: low, high, unknown.");
    assertThatThrownBy(
            () -> Facts.ALL.useCase().state("budget.compute", "low").state("budget.compute", "low"))
        .hasMessage("budget.compute is stated twice; allowed: once.");
  }

  @Test
  void a_builder_says_for_people_what_the_parts_are_called() {
    var described =
        Facts.ALL.useCase().named("Urgency").describe("model.trainedOn", "news articles").build();

    assertThat(described.description().name()).contains("Urgency");
    assertThat(described.description().modelTrainedOn()).contains("news articles");
    assertThatThrownBy(() -> Facts.ALL.useCase().describe("model.traindOn", "news"))
        .hasMessage(
            "\"model.traindOn\" is no field for people; allowed: name, model.name, model.task,"
                + " model.trainedOn, task.name. Did you mean model.trainedOn?");
    assertThatThrownBy(() -> Facts.ALL.useCase().named("a").describe("name", "b"))
        .hasMessage("name is given twice; allowed: once.");
  }

  @Test
  void what_a_catalogue_does_not_know_is_left_out_of_what_it_knows() {
    var stated = UseCase.of(SAME, new WordFact("labels.noise", "low"));

    assertThat(Facts.ALL.known(stated)).isEqualTo(UseCase.of(SAME));
  }

  @Test
  void facts_of_no_catalogue_are_refused() {
    assertThatThrownBy(() -> Facts.ALL.inOrder(UseCase.of(new WordFact("a.b", "c"))))
        .hasMessageStartingWith("\"a.b\" is no fact; allowed: ");
    assertThatThrownBy(() -> Facts.ALL.inOrder(UseCase.of(new WordFact("budget.compute", "c"))))
        .hasMessage("budget.compute is \"c\"; allowed: low, high, unknown.");
    assertThatThrownBy(() -> Facts.ALL.inOrder(UseCase.of(new NumberFact("budget.compute", 1))))
        .hasMessageStartingWith("budget.compute is ");
  }

  @Test
  void a_question_is_answered_once() {
    assertThatThrownBy(() -> UseCase.of(SAME, SAME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("task.comparedToModel is stated twice; allowed: once.");
  }

  @Test
  void an_answer_can_be_replaced_and_forgotten() {
    var other = Facts.stated("task.comparedToModel", "different");

    assertThat(UseCase.of(SAME, IMAGES).with(other)).isEqualTo(UseCase.of(IMAGES, other));
    assertThat(UseCase.of(SAME, IMAGES).without("task.comparedToModel"))
        .isEqualTo(UseCase.of(IMAGES));
  }

  @Test
  void what_is_not_stated_has_no_answer() {
    assertThat(UseCase.of(SAME).fact("task.comparedToModel")).contains(SAME);
    assertThat(UseCase.of(SAME).fact("model.modality")).isEmpty();
  }

  @Test
  void every_word_of_every_question_states_the_fact_that_answers_it() {
    for (var name : Facts.ALL.facts()) {
      var words =
          name.numbers()
              .map(numbers -> List.of("" + numbers.from(), "" + numbers.to()))
              .orElse(name.words());
      assertThat(words)
          .allSatisfy(
              word -> {
                assertThat(name.state(word).answer()).isEqualTo(word);
                assertThat(name.state(word).path()).isEqualTo(name.path());
              });
    }
  }

  @Test
  void an_answer_outside_the_words_is_refused() {
    assertThatThrownBy(() -> Facts.stated("task.comparedToModel", "SAME"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "task.comparedToModel is \"SAME\"; allowed: same, continuation, similar, different, unknown. Did you mean same?");
  }

  @Test
  void there_is_at_least_one_labelled_example() {
    assertThat(Facts.stated("data.labelledExamples", 1).answer()).isEqualTo("1");
    assertThatThrownBy(() -> Facts.stated("data.labelledExamples", 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Facts.stated("data.labelledExamples", "+5"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Facts.stated("data.labelledExamples", "0"))
        .hasMessageStartingWith(
            "data.labelledExamples is \"0\"; allowed: a whole number in digits alone, from 1");
  }

  @Test
  void paths_are_found_again() {
    assertThat(Facts.ALL.facts()).allSatisfy(n -> assertThat(Facts.ALL.at(n.path())).contains(n));
    assertThat(Facts.ALL.facts().stream().map(DeclaredFact::path)).doesNotHaveDuplicates();
    assertThat(Facts.ALL.at("task.unheardOf")).isEmpty();
  }
}
