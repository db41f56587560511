package dev.thaw.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {

  private static final List<String> WORDS = List.of("same", "continuation", "similar", "different");

  @ParameterizedTest
  @CsvSource({
    "same, same",
    "SAME, same",
    "smae, same",
    "diferent, different",
    "similiar, similar",
    "continuatoin, continuation"
  })
  void a_slip_of_the_pen_is_understood(String written, String meant) {
    assertThat(Nearest.to(written, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"other", "''", "nothing like it", "contradiction in terms"})
  void another_word_is_not(String written) {
    assertThat(Nearest.to(written, WORDS)).isEmpty();
  }

  @Test
  void two_letters_of_a_short_word_may_differ_but_not_three() {
    assertThat(Nearest.to("lo", List.of("low"))).contains("low");
    assertThat(Nearest.to("lxx", List.of("low"))).contains("low");
    assertThat(Nearest.to("xyz", List.of("low"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "the buget for compute is high | the budget for compute is {word}",
        "the budget for compute | the budget for compute is {word}",
        "the task is different to the model's | the task is {comparison} the model's",
        "the advice is fine tuning | the advice is {word}",
        "the advice is fine-tuning because of Many examples | the advice is {word} because of {string}",
        "something else entirely | the advice is {word}"
      })
  void the_nearest_sentence_is_found_whatever_fills_its_slots(String written, String nearest) {
    var sentences =
        List.of(
            "the budget for compute is {word}",
            "the task is {comparison} the model's",
            "the advice is {word} because of {string}",
            "the advice is {word}");

    assertThat(Nearest.sentence(written, sentences)).contains(nearest);
  }

  @Test
  void no_sentence_is_near_where_there_is_none() {
    assertThat(Nearest.sentence("the advice", List.of())).isEmpty();
  }
}
