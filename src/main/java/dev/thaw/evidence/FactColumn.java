package dev.thaw.evidence;

import dev.thaw.document.Fields;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a row states a fact of a use case.
 *
 * @param path the fact's path
 * @param where in which rows it does
 * @param column the column that says it; nothing where the metric does
 * @param answers the fact's answers, each with the texts of the column that stand for it; empty
 *     where the column has the answer itself
 * @param otherwise the answer that every other text stands for; nothing where it stands for none
 */
record FactColumn(
    String path,
    List<CellCondition> where,
    Optional<String> column,
    Map<String, List<String>> answers,
    Optional<String> otherwise) {

  static FactColumn read(Fields one) {
    return new FactColumn(
        one.text("path"),
        CellCondition.all(one),
        one.flag("ofMetric") ? Optional.empty() : Optional.of(one.text("column")),
        Named.all(one, "answers", (answer, all) -> all.texts(answer)),
        one.optionalText("otherwise"));
  }

  /**
   * Returns what a row states; nothing where its cell is empty or says nothing that the fact takes.
   *
   * @param cells the row's cells by their columns
   * @param metric what the row is measured by
   * @param facts what can be stated
   */
  Optional<Fact> fact(Map<String, String> cells, Metric metric, FactCatalogue facts) {
    return Optional.of(column.map(name -> cells.getOrDefault(name, "")).orElse(metric.kind()))
        .filter(text -> !text.isEmpty() && CellCondition.hold(where, cells))
        .flatMap(this::answer)
        .flatMap(answer -> facts.named(path).stated(answer));
  }

  private Optional<String> answer(String text) {
    return answers.isEmpty()
        ? Optional.of(text)
        : answers.keySet().stream()
            .filter(answer -> answers.getOrDefault(answer, List.of()).contains(text))
            .findFirst()
            .or(() -> otherwise);
  }
}
