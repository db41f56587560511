package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Has commands look at a second opinion as they look at the book's rules. */
final class OpinionCommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void an_opinion_is_checked_against_its_own_scenarios() {
    assertThat(run("check", "--opinion", "cs231n")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Valid: yes, all ", "Scenarios: all ");
  }

  @Test
  void an_opinion_is_listed_tested_and_asked_alone() {
    assertThat(run("rules", "--opinion", "cs231n")).isZero();
    assertThat(run("test", "--opinion", "cs231n")).isZero();
    assertThat(run("advise", "--opinion", "cs231n", "features/cases/support-tickets.yaml"))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "Little data favours a classifier on frozen features",
            " passed.\n",
            "By CS231n course notes on transfer learning: settled.\n");
  }

  @Test
  void an_unknown_opinion_is_told_with_those_that_there_are() {
    assertThat(run("check", "--opinion", "measurd")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\"measurd\"; allowed: cs231n, measured. Did you mean measured?");
  }

  @Test
  void an_opinion_goes_with_no_other_rules() {
    assertThat(run("check", "--opinion", "measured", "--rules", "rules")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("allowed: --opinion alone.");
  }

  private int run(String... args) {
    return Main.run(InputStream.nullInputStream(), out, err, args);
  }
}
