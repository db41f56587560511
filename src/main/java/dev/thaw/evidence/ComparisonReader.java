package dev.thaw.evidence;

import dev.thaw.document.CsvTable;
import dev.thaw.document.Fields;
import dev.thaw.document.Node;
import dev.thaw.document.Problems;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads comparisons row by row, and notes everything that is wrong with them. */
final class ComparisonReader {

  /** What no row can do without. */
  private static final List<String> NEEDED =
      List.of("paper", "modality", "model", "target_dataset", "family", "source");

  private static final List<String> SIZES = List.of("train_size", "n_classes");

  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,17}");

  private final ComparisonColumns columns;
  private final Map<String, Metric> metrics;
  private final FactCatalogue facts;
  private final Problems problems;
  private final Map<List<String>, Integer> seen = new HashMap<>();

  ComparisonReader(
      ComparisonColumns columns,
      Map<String, Metric> metrics,
      FactCatalogue facts,
      Problems problems) {
    this.columns = columns;
    this.metrics = metrics;
    this.facts = facts;
    this.problems = problems;
  }

  List<Comparison> read(String text) {
    return CsvTable.read(text, columns.names(), problems, this::comparison).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Comparison> comparison(Fields row) {
    var cells = new LinkedHashMap<String, String>();
    columns.names().forEach(name -> row.find(name).ifPresent(cell -> cells.put(name, cell.text())));
    NEEDED.forEach(row::need);
    columns.words().forEach(row::word);
    SIZES.forEach(name -> size(row, name));
    once(row, cells);
    return row.need("metric").flatMap(this::metric).flatMap(metric -> measured(row, cells, metric));
  }

  private Optional<Metric> metric(Node cell) {
    var metric = Optional.ofNullable(metrics.get(cell.text()));
    if (metric.isEmpty()) {
      problems.add(
          cell.line(),
          "metric is "
              + cell.shown()
              + "; allowed: a metric of rules/evidence/metrics.yaml, such as "
              + metrics.keySet().iterator().next()
              + "."
              + Nearest.meant(cell.text(), metrics.keySet()));
    }
    return metric;
  }

  private Optional<Comparison> measured(Fields row, Map<String, String> cells, Metric metric) {
    direction(row, metric);
    var frozen = score(row, "fe_score", metric);
    var fineTuned = score(row, "ft_score", metric);
    return frozen.isEmpty() || fineTuned.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Comparison(
                row.line(),
                cells,
                metric,
                frozen.get(),
                fineTuned.get(),
                useCase(cells, metric),
                columns.doubts(cells),
                columns.leftOut(cells),
                columns.link(cells.getOrDefault("source", ""))));
  }

  /** What follows from what a row states is near to what follows from a use case. */
  private UseCase useCase(Map<String, String> cells, Metric metric) {
    var stated = facts.inOrder(columns.facts(cells, metric, facts));
    return facts.completed(new UseCase(Description.NONE, stated));
  }

  private void direction(Fields row, Metric metric) {
    var wanted = columns.better().get(metric.better().word());
    row.need("higher_better")
        .filter(cell -> wanted != null && !cell.text().equals(wanted))
        .ifPresent(cell -> problems.refuse(cell, wanted + " for " + metric.name()));
  }

  private Optional<Amount> score(Fields row, String name, Metric metric) {
    row.need(name);
    var value = row.number(name);
    var inside = value.filter(one -> one >= metric.from() && one <= metric.to());
    if (value.isPresent() && inside.isEmpty()) {
      row.find(name).ifPresent(cell -> problems.refuse(cell, metric.bounds()));
    }
    return inside.map(metric::score);
  }

  private void size(Fields row, String name) {
    row.find(name)
        .filter(cell -> !SIZE.matcher(cell.text()).matches())
        .ifPresent(cell -> problems.refuse(cell, "a whole number in digits alone, from 1"));
  }

  private void once(Fields row, Map<String, String> cells) {
    var key = columns.key().stream().map(name -> cells.getOrDefault(name, "")).toList();
    var first = seen.putIfAbsent(key, row.line());
    if (first != null) {
      problems.add(
          row.line(),
          "this comparison is given twice, first in line " + first + "; allowed: once.");
    }
  }
}
