package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ConditionDrlTest {

  @Test
  void a_plain_condition_is_left_out_or_must_not_be() {
    var condition = new ConditionDrl("dev.thaw.usecase.Compute( answer == \"low\" )", false);

    assertThat(condition.leftOut()).contains("");
    assertThat(condition.negated()).contains("not dev.thaw.usecase.Compute( answer == \"low\" )");
  }

  @Test
  void what_must_not_be_there_must_be_there_and_the_other_way_round() {
    assertThat(new ConditionDrl("not Ground()", false).negated()).contains("exists Ground()");
    assertThat(new ConditionDrl("exists Ground()", false).negated()).contains("not Ground()");
  }

  @Test
  void of_a_number_the_threshold_stays_and_the_fact_is_turned_round() {
    var condition =
        new ConditionDrl(
            "dev.thaw.advice.Threshold( name == \"x\", $most : value )"
                + " dev.thaw.usecase.LabelledExamples( count <= $most )",
            false);

    assertThat(condition.negated())
        .contains(
            "dev.thaw.advice.Threshold( name == \"x\", $most : value )"
                + " not dev.thaw.usecase.LabelledExamples( count <= $most )");
  }

  @Test
  void what_a_later_line_refers_to_stays_named() {
    var condition =
        new ConditionDrl(
            "dev.thaw.usecase.ModelModality( answer != \"other\", $modality : answer )", true);

    assertThat(condition.leftOut())
        .contains("dev.thaw.usecase.ModelModality( $modality : answer )");
    assertThat(condition.negated())
        .contains("dev.thaw.usecase.ModelModality( !( answer != \"other\" ), $modality : answer )");
  }

  @Test
  void nothing_is_named_inside_what_must_not_be_there() {
    assertThat(negated("$one : Finding( $rule : rule, criterion == \"budget\" )"))
        .isEqualTo("not Finding( criterion == \"budget\" )");
    assertThat(negated("Finding( criterion == \"budget\", $rule : rule )"))
        .isEqualTo("not Finding( criterion == \"budget\" )");
    assertThat(negated("$one : dev.thaw.advice.Finding( criterion == \"budget\" )"))
        .isEqualTo("not dev.thaw.advice.Finding( criterion == \"budget\" )");
  }

  @Test
  void a_named_pattern_keeps_its_name_where_it_is_needed() {
    var condition = new ConditionDrl("$one : Finding( criterion == \"budget\" )", true);

    assertThat(condition.leftOut()).contains("$one : Finding(  )");
    assertThat(condition.negated()).contains("$one : Finding( !( criterion == \"budget\" ) )");
  }

  @Test
  void what_is_needed_and_more_than_a_pattern_stays_as_it_is() {
    var condition = new ConditionDrl("$one : Finding( criterion == \"budget\" ) from $all", true);

    assertThat(condition.leftOut()).isEmpty();
    assertThat(condition.negated()).isEmpty();
  }

  private static String negated(String drl) {
    return new ConditionDrl(drl, false).negated().orElseThrow();
  }
}
