package dev.thaw.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.Question;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class QuestionsFileTest {

  private static final String FILE = RulesFolder.QUESTIONS;
  private static final String BUILT_IN = RulesFolder.builtIn().text(FILE);
  private static final String END = FILE + ":" + (1 + BUILT_IN.lines().count()) + ": ";
  private static final String SAME = "    same: the same question with the same answers\n";

  @Test
  void everything_but_a_judgement_is_asked_for_with_all_that_may_be_answered() {
    var content = read(BUILT_IN);

    assertThat(content.mistakes()).isEmpty();
    assertThat(content.questions())
        .extracting(Question::fact)
        .containsExactlyElementsOf(FactName.asked())
        .doesNotContain(FactName.DATA_SIZE);
    assertThat(content.questions())
        .allSatisfy(
            one ->
                assertThat(one.answers().keySet()).containsExactlyElementsOf(one.fact().words()));
  }

  @Test
  void the_file_may_have_questions_and_answers_in_any_order() {
    var text =
        BUILT_IN
            .replace(SAME, "")
            .replace("    different: another", SAME + "    different: another");
    var first = text.substring(text.indexOf("- fact"), text.indexOf("- fact: task.modality"));

    assertThat(text).isNotEqualTo(BUILT_IN);
    assertThat(read(text.replace(first, "") + "\n" + first).questions())
        .isEqualTo(read(BUILT_IN).questions());
  }

  @Test
  void a_question_is_asked_once_for_each_fact() {
    assertThat(told(BUILT_IN + "- fact: budget.compute\n  asks: Again?\n"))
        .containsExactly(
            END
                + "budget.compute is asked for twice, first in line "
                + lineOf("fact: budget.compute")
                + "; allowed: once.");
    assertThat(told(BUILT_IN.replaceAll("(?s)- fact: budget.compute.*", "")))
        .containsExactly(at("- fact") + "there is no question for budget.compute.");
  }

  @Test
  void an_unknown_fact_is_told_with_the_nearest() {
    assertThat(told(BUILT_IN.replace("fact: budget.compute", "fact: budget.comptue")))
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            at("fact: budget.compute") + "\"budget.comptue\" is no fact; allowed: model.modality, ")
        .endsWith(" Did you mean budget.compute?");
  }

  @Test
  void nobody_is_asked_for_a_judgement() {
    assertThat(told(BUILT_IN + "- fact: data.size\n  asks: Is it small?\n"))
        .singleElement()
        .asString()
        .startsWith(
            END + "data.size is a judgement that nobody is asked for; allowed: model.modality,");
    assertThatThrownBy(() -> KnowledgeBase.builtIn().question(FactName.DATA_SIZE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nobody is asked for data.size");
  }

  @Test
  void every_answer_has_a_meaning_and_nothing_else_has() {
    assertThat(told(BUILT_IN.replace(SAME, "")))
        .containsExactly(
            at("task.comparedToModel\n  asks", 2)
                + "the answer same to task.comparedToModel is missing.");
    assertThat(told(BUILT_IN.replace(SAME, SAME + "    smae: x\n")))
        .containsExactly(
            at(SAME, 1)
                + "\"smae\" is no answer to task.comparedToModel; allowed: same, continuation, similar, different. Did you mean same?");
    assertThat(told(BUILT_IN.replace(SAME, SAME + SAME)))
        .containsExactly(at(SAME, 1) + "\"same\" is given twice; allowed: once.");
    assertThat(told(BUILT_IN.replace("    video: moving pictures\n", "    video:\n")))
        .containsExactly(
            at("    video:") + "the answer video to model.modality is missing.",
            at("- fact: task.modality", 7) + "the answer video to task.modality is missing.");
  }

  @Test
  void a_number_has_no_list_of_answers() {
    assertThat(told(BUILT_IN.replace("augmentation?\n", "augmentation?\n  answers: { 1: one }\n")))
        .singleElement()
        .asString()
        .endsWith(
            ": \"answers\" is no field of the question for data.labelledExamples; allowed: fact, asks.");
  }

  @Test
  void an_unknown_field_is_told_with_the_nearest() {
    assertThat(told(BUILT_IN.replace("asks: Is there time", "aks: Is there time")))
        .hasSize(2)
        .contains(
            at("asks: Is there time")
                + "\"aks\" is no field of the question for budget.trainingTime; allowed: fact, asks, answers. Did you mean asks?",
            at("fact: budget.trainingTime") + "asks of budget.trainingTime is missing.");
  }

  @Test
  void a_text_is_plain_words_on_one_line() {
    assertThat(told(BUILT_IN.replace("asks: Is there time", "asks: Is there <time>")))
        .containsExactly(
            at("asks: Is there time")
                + "asks of budget.trainingTime is \"Is there <time> to retrain all weights of the model?\"; allowed: plain words of at most 500 characters, with letters, digits and .,;:'?!()%&/+- alone (it holds <>).");
    assertThat(told(BUILT_IN.replace(SAME, "    same: |\n      two\n      lines\n")))
        .singleElement()
        .asString()
        .startsWith(
            at(SAME) + "the answer same to task.comparedToModel is \"two?lines?\"; allowed:");
    assertThat(told(BUILT_IN.replace(SAME, "    same: 5\n")))
        .containsExactly(
            at(SAME)
                + "the answer same to task.comparedToModel is no text; allowed: text (in quotation marks, if need be).");
    assertThat(told(BUILT_IN.replace(SAME, "    same: " + "x".repeat(500) + "\n"))).isEmpty();
    assertThat(told(BUILT_IN.replace(SAME, "    same: " + "x".repeat(501) + "\n"))).hasSize(1);
  }

  @Test
  void what_is_no_list_of_questions_is_told() {
    var none = FILE + ":1: it is not a list of questions; allowed: a list of fact, asks, answers.";

    assertThat(told("")).containsExactly(none);
    assertThat(told("# Nothing.\n")).containsExactly(none);
    assertThat(told("asks: What?\n")).containsExactly(none);
    assertThat(told("- [")).containsExactly(FILE + ":1: it cannot be read as YAML.");
    assertThat(told(BUILT_IN + "- What?\n"))
        .containsExactly(END + "this is no question; allowed: fact, asks, answers.");
    assertThat(told(BUILT_IN + "- asks: What?\n")).containsExactly(END + "fact is missing.");
  }

  @Test
  void mistakes_in_questions_are_mistakes_of_the_folder() {
    assertThat(Rules.mistakes(FILE, BUILT_IN.replace(SAME, "")))
        .containsExactly(
            at("task.comparedToModel\n  asks", 2)
                + "the answer same to task.comparedToModel is missing.");
  }

  @Test
  void a_folder_without_questions_asks_the_built_in_ones() throws Exception {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    files.remove(FILE);
    var without = new RulesFolder("rules", files);

    assertThat(Rules.version(without)).isEqualTo(RulesFolder.builtIn().version());
    assertThat(KnowledgeBase.of(without, false).book().questions())
        .isEqualTo(read(BUILT_IN).questions());
  }

  @Test
  void a_folder_of_its_own_asks_in_its_own_words() throws Exception {
    var own = Rules.with(FILE, BUILT_IN.replace("asks: Is there time", "asks: Have you time"));
    var knowledge = KnowledgeBase.of(own, false);

    assertThat(knowledge.question(FactName.BUDGET_TRAINING_TIME).asks())
        .startsWith("Have you time");
    assertThat(knowledge.question(FactName.BUDGET_COMPUTE))
        .isEqualTo(KnowledgeBase.builtIn().question(FactName.BUDGET_COMPUTE));
    assertThat(Rules.version(own)).isNotEqualTo(RulesFolder.builtIn().version());
  }

  private static QuestionsFile.Content read(String text) {
    return QuestionsFile.read(new RulesFolder("rules", Rules.files(FILE, text)));
  }

  /** Returns how a mistake begins that stands where a part of the built-in file stands. */
  private static String at(String part) {
    return at(part, 0);
  }

  private static String at(String part, int below) {
    return FILE + ":" + (lineOf(part) + below) + ": ";
  }

  private static long lineOf(String part) {
    var before = BUILT_IN.substring(0, BUILT_IN.indexOf(part));
    return 1 + before.chars().filter(letter -> letter == '\n').count();
  }

  private static List<String> told(String text) {
    return read(text).mistakes().stream().map(RuleMistake::told).toList();
  }
}
