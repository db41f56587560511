package dev.thaw.steps;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Card;
import dev.thaw.advice.Inquiry;
import dev.thaw.advice.WhyNot.ShownCondition;
import dev.thaw.usecase.Fact;
import dev.thaw.wording.Shown;
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
          Shown.plain("The columns are " + rows.get(0) + "; allowed: " + List.of(columns) + "."));
    }
    return rows.stream()
        .skip(1)
        .map(row -> row.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList())
        .toList();
  }

  static List<List<String>> open(Card card) {
    return card.open().stream().map(open -> List.of(path(open), become(open))).toList();
  }

  static String further(Card card) {
    return card.further().stream().map(CardTable::path).collect(Collectors.joining(", "));
  }

  static List<String> waiting(Card card, String fact) {
    return Stream.concat(card.open().stream(), card.further().stream())
        .filter(inquiry -> path(inquiry).equals(fact))
        .flatMap(inquiry -> inquiry.waiting().stream())
        .sorted()
        .toList();
  }

  static List<List<String>> flips(Card card) {
    return card.flips().stream()
        .map(flip -> List.of(flip.approach().word(), told(flip.facts().stream())))
        .toList();
  }

  static String whyNot(Card card) {
    return card.whyNot().stream()
        .map(whyNot -> whyNot.approach().word())
        .collect(Collectors.joining(", "));
  }

  static List<List<String>> conditions(Card card, String rule) {
    return card.whyNot().stream()
        .flatMap(whyNot -> whyNot.rules().stream())
        .filter(considered -> considered.rule().equals(rule))
        .flatMap(considered -> considered.conditions().stream())
        .map(CardTable::told)
        .toList();
  }

  private static List<String> told(ShownCondition condition) {
    return List.of(
        condition.state().word(), condition.condition(), told(condition.facts().stream()));
  }

  private static String told(Stream<Fact> facts) {
    return facts
        .map(fact -> fact.path() + " is " + fact.answer())
        .collect(Collectors.joining(", "));
  }

  private static String path(Inquiry inquiry) {
    return inquiry.question().path();
  }

  private static String become(Inquiry inquiry) {
    return inquiry.couldBecome().stream().map(Approach::word).collect(Collectors.joining(", "));
  }
}
