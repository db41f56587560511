package dev.thaw.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.format.CardText;
import dev.thaw.format.Json;
import dev.thaw.format.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works facts out that are not stated but follow from two numbers that are. */
final class WorkedOutTest {

  private static final String PER_CLASS = "data.examplesPerClass";

  private static final String RULE =
      """
      rule "A handful ends at five"
          @source( S1 )
      when
      then
          "a handful" ends at 5 examples per class because "a number is needed"
      end

      rule "A handful of each class favours feature extraction"
          @criterion( dataset-size )
          @source( S1 )
      when
          there are at most "a handful" examples per class
      then
          favour feature-extraction because "there is little to learn from"
      end
      """;

  @ParameterizedTest
  @CsvSource({"8000, 40, 200", "100, 20, 5", "101, 20, 6", "99, 20, 5", "3, 5, 1"})
  void examples_per_class_are_the_examples_divided_by_the_classes_and_rounded_up(
      long examples, long classes, long expected) {
    assertThat(Facts.ALL.workedOut(numbers(examples, classes)))
        .containsExactly(new NumberFact(PER_CLASS, expected));
  }

  @Test
  void what_is_stated_is_not_worked_out() {
    var useCase = numbers(8000, 40).with(Facts.stated(PER_CLASS, 10));

    assertThat(Facts.ALL.workedOut(useCase)).isEmpty();
    assertThat(Facts.ALL.completed(useCase)).isEqualTo(useCase);
  }

  @Test
  void nothing_is_worked_out_where_one_of_the_numbers_is_unknown() {
    assertThat(Facts.ALL.workedOut(Facts.useCase("data.labelledExamples", 8000))).isEmpty();
    assertThat(Facts.ALL.workedOut(Facts.useCase("data.classes", 40))).isEmpty();
  }

  @Test
  void rules_see_it_and_the_card_tells_that_it_was_worked_out() throws Exception {
    var advisor = House.with("ours.dslr", RULE).advisor();
    var few = advisor.explain(numbers(100, 20));
    var more = advisor.explain(numbers(101, 20));

    assertThat(few.advice().reasons())
        .extracting(finding -> finding.rule())
        .contains("A handful of each class favours feature extraction");
    assertThat(more.advice().reasons())
        .extracting(finding -> finding.rule())
        .doesNotContain("A handful of each class favours feature extraction");
    assertThat(few.useCase()).isEqualTo(numbers(100, 20));
    assertThat(CardText.brief(few, advisor, new Page(false)))
        .startsWith("Worked out: there are 5 examples per class.\n");
    assertThat(Json.write(few)).contains("\"workedOut\": {\n    \"data.examplesPerClass\": 5\n  }");
  }

  @Test
  void nothing_is_told_where_nothing_was_worked_out() {
    var advisor = Advisor.builtIn();
    var card = advisor.explain(Facts.useCase("data.labelledExamples", 100));

    assertThat(CardText.brief(card, advisor, new Page(false))).doesNotContain("Worked out");
    assertThat(Json.write(card)).doesNotContain("workedOut");
  }

  private static UseCase numbers(long examples, long classes) {
    return Facts.useCase("data.labelledExamples", examples, "data.classes", classes);
  }
}
