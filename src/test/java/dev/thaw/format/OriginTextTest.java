package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Origin;
import org.junit.jupiter.api.Test;

final class OriginTextTest {

  @Test
  void a_rule_that_is_not_built_in_is_said_to_be_of_a_house_or_of_other_rules() {
    assertThat(OriginText.describe(Origin.of("built-in"))).isEmpty();
    assertThat(OriginText.describe(Origin.of("house acme"))).contains("House rule of acme.");
    assertThat(OriginText.describe(Origin.of("mine"))).contains("Rule of mine, not built in.");
  }

  @Test
  void only_the_rules_of_a_house_are_called_house_rules() {
    assertThat(OriginText.kind(Origin.of("house acme"))).isEqualTo("house rule");
    assertThat(OriginText.kind(Origin.of("mine"))).isEqualTo("rule");
  }

  @Test
  void what_a_rule_says_is_followed_by_whose_it_is() {
    assertThat(OriginText.behind("So it is.", Origin.of("mine")))
        .isEqualTo("So it is. (Rule of mine, not built in.)");
    assertThat(OriginText.behind("So it is.", Origin.of("built-in"))).isEqualTo("So it is.");
  }
}
