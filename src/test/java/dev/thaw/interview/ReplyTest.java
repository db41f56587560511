package dev.thaw.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.interview.Reply.Back;
import dev.thaw.interview.Reply.NotKnown;
import dev.thaw.interview.Reply.NotUnderstood;
import dev.thaw.interview.Reply.Stated;
import dev.thaw.interview.Reply.Stop;
import dev.thaw.usecase.DeclaredFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplyTest {

  private static final DeclaredFact TASK = Facts.named("task.comparedToModel");
  private static final DeclaredFact COUNT = Facts.named("data.labelledExamples");
  private static final String COUNT_ALLOWED =
      " is no answer; allowed: a whole number in digits alone, from 1,"
          + " ?, unknown, back, stop.";

  @ParameterizedTest
  @ValueSource(strings = {"different", "4", " different ", "DIFFERENT", "Different"})
  void an_answer_is_a_word_or_its_number(String line) {
    assertThat(Reply.to(TASK, line))
        .isEqualTo(new Stated(Facts.stated("task.comparedToModel", "different")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "unknown", "Unknown", "don't know", "Don\u2019t know", "dont know"})
  void somebody_may_not_know(String line) {
    assertThat(Reply.to(TASK, line)).isEqualTo(new NotKnown());
    assertThat(Reply.to(COUNT, line)).isEqualTo(new NotKnown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"d", "diff", "DIF"})
  void the_beginning_of_one_answer_alone_is_that_answer(String line) {
    assertThat(Reply.to(TASK, line))
        .isEqualTo(new Stated(Facts.stated("task.comparedToModel", "different")));
    assertThat(Reply.to(TASK, "s")).isInstanceOf(NotUnderstood.class);
  }

  @Test
  void help_is_not_an_answer() {
    assertThat(Reply.to(TASK, " ? ")).isEqualTo(new Reply.Help());
  }

  @Test
  void an_answer_can_be_taken_back_and_the_questions_can_end() {
    assertThat(Reply.to(TASK, "back")).isEqualTo(new Back());
    assertThat(Reply.to(COUNT, "Stop")).isEqualTo(new Stop());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "04", "44", "-1", "4.", "1 2", "different!", "unknown!", "??"})
  void a_near_miss_is_no_answer(String line) {
    assertThat(Reply.to(TASK, line)).isInstanceOf(NotUnderstood.class);
  }

  @Test
  void a_number_below_its_bound_is_refused_with_what_helps() {
    assertThat(says(COUNT, "0")).contains(" There is nothing to train on. ");
    assertThat(says(COUNT, "8k")).endsWith(" Did you mean 8000?");
  }

  @Test
  void what_is_no_answer_is_told_with_what_is_allowed_and_the_nearest() {
    assertThat(says(TASK, "diferent"))
        .isEqualTo(
            "\"diferent\" is no answer; allowed: same, continuation, similar, different, 1 to 4,"
                + " ?, unknown, back, stop. Did you mean different?");
    assertThat(says(TASK, "bakc")).endsWith(" Did you mean back?");
    assertThat(says(TASK, "5")).endsWith("back, stop.");
    assertThat(says(TASK, "\u001b[2J" + "x".repeat(100)))
        .startsWith("\"?[2Jxxx")
        .contains("x...\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 5000, Long.MAX_VALUE})
  void a_number_is_taken_in_digits(long count) {
    assertThat(Reply.to(COUNT, Long.toString(count)))
        .isEqualTo(new Stated(Facts.stated("data.labelledExamples", count)));
  }

  @ParameterizedTest
  @CsvSource({
    "20 000, 20000",
    "'20,000', 20000",
    "20.000, 20000",
    "20_000, 20000",
    "20'000, 20000",
    "20\u00A0000, 20000",
    "1 234 567, 1234567",
    "20k, 20000",
    "20 K, 20000",
    "2.5k, 2500",
    "1m, 1000000",
    "020, 20",
    "20.0, 20",
    "bakc, back",
  })
  void a_number_in_another_form_is_told_how_it_is_written(String line, String meant) {
    assertThat(says(COUNT, line))
        .isEqualTo("\"" + line + "\"" + COUNT_ALLOWED + " Did you mean " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5",
        "2.5",
        "2.00005k",
        "20,00",
        "2,0000",
        "1,000 000",
        "0k",
        "1e4",
        "some thousand",
        "9223372036854775808",
        "99999999999999999999",
        "k"
      })
  void what_is_no_number_is_not_guessed(String line) {
    assertThat(says(COUNT, line)).isEqualTo("\"" + line + "\"" + COUNT_ALLOWED);
  }

  private static String says(DeclaredFact question, String line) {
    return ((NotUnderstood) Reply.to(question, line)).says();
  }
}
