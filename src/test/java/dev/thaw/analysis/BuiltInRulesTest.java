package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Holds the built-in rules to what is asked of the rules of any author. */
final class BuiltInRulesTest {

  @Test
  void the_built_in_rules_hold_together_in_every_case() {
    var check = Check.of(KnowledgeBase.builtIn());

    assertThat(check.cases()).isGreaterThan(50_000);
    assertThat(check.concerns()).isEmpty();
  }
}
