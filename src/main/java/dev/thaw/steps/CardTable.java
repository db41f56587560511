package dev.thaw.steps;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.WhyNot.ShownCondition;
import dev.thaw.usecase.Fact;
import dev.thaw.wording.SafeText;
import io.cucumber.datatable.DataTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a card says, as the tables of scenarios have it. */
final class CardTable {

  private CardTable() {}

  /**
   * Returns the rows of a scenario's table.
   *
   * @param table the table with its heading
   * @param columns what the heading must be
   */
  static List<List<String>> of(DataTable table, String... columns) {
    var rows = table.cells();
    if (!rows.get(0).equals(List.of(columns))) {
      throw new AssertionError(
          SafeText.plain(
              "The columns are " + rows.get(0) + "; allowed: " + List.of(columns) + "."));
    }
    return rows.stream()
        .skip(1)
        .map(row -> row.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList())
        .toList();
  }

  static List<List<String>> open(ExplainedAdvice card) {
    return card.open().stream().map(open -> List.of(path(open), become(open))).toList();
  }

  static String further(ExplainedAdvice card) {
    return card.further().stream().map(CardTable::path).collect(Collectors.joining(", "));
  }

  static List<String> waiting(ExplainedAdvice card, String fact) {
    return Stream.concat(card.open().stream(), card.further().stream())
        .filter(openQuestion -> path(openQuestion).equals(fact))
        .flatMap(openQuestion -> openQuestion.waiting().stream())
        .sorted()
        .toList();
  }

  static List<List<String>> flips(ExplainedAdvice card) {
    return card.flips().stream()
        .map(flip -> List.of(flip.approach().word(), describe(flip.facts().stream())))
        .toList();
  }

  static String whyNot(ExplainedAdvice card) {
    return card.whyNot().stream()
        .map(whyNot -> whyNot.approach().word())
        .collect(Collectors.joining(", "));
  }

  static List<List<String>> conditions(ExplainedAdvice card, String rule) {
    return card.whyNot().stream()
        .flatMap(whyNot -> whyNot.rules().stream())
        .filter(considered -> considered.rule().equals(rule))
        .flatMap(considered -> considered.conditions().stream())
        .map(CardTable::describe)
        .toList();
  }

  private static List<String> describe(ShownCondition condition) {
    return List.of(
        condition.state().word(), condition.condition(), describe(condition.facts().stream()));
  }

  private static String describe(Stream<Fact> facts) {
    return facts
        .map(fact -> fact.path() + " is " + fact.answer())
        .collect(Collectors.joining(", "));
  }

  private static String path(OpenQuestion openQuestion) {
    return openQuestion.question().path();
  }

  private static String become(OpenQuestion openQuestion) {
    return openQuestion.couldBecome().stream()
        .map(Approach::word)
        .collect(Collectors.joining(", "));
  }
}
