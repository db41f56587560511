package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Origin;
import org.junit.jupiter.api.Test;

final class WhoseTest {

  @Test
  void a_rule_that_is_not_built_in_is_said_to_be_of_a_house_or_of_other_rules() {
    assertThat(Whose.told(Origin.of("built-in"))).isEmpty();
    assertThat(Whose.told(Origin.of("house acme"))).contains("House rule of acme.");
    assertThat(Whose.told(Origin.of("mine"))).contains("Rule of mine, not built in.");
  }

  @Test
  void only_the_rules_of_a_house_are_called_house_rules() {
    assertThat(Whose.kind(Origin.of("house acme"))).isEqualTo("house rule");
    assertThat(Whose.kind(Origin.of("mine"))).isEqualTo("rule");
  }

  @Test
  void what_a_rule_says_is_followed_by_whose_it_is() {
    assertThat(Whose.behind("So it is.", Origin.of("mine")))
        .isEqualTo("So it is. (Rule of mine, not built in.)");
    assertThat(Whose.behind("So it is.", Origin.of("built-in"))).isEqualTo("So it is.");
  }
}
