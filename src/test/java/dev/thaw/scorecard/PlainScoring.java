package dev.thaw.scorecard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A second computation of the scorecard for advisers that freeze by a condition on cells: straight
 * from the file, in sums and weights, with nothing of the first one.
 */
final class PlainScoring {

  private final List<Map<String, String>> rows = new ArrayList<>();

  /** Keeps the rows of one model in both arms, in-distribution, not tabular, not ChestMNIST. */
  static PlainScoring mainTable() throws IOException {
    var all = new PlainScoring();
    var lines = Files.readAllLines(Path.of("rules/evidence/comparisons.csv"));
    var header = cells(lines.get(0));
    for (var line : lines.subList(1, lines.size())) {
      var row = new HashMap<String, String>();
      var cells = cells(line);
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      if (!"tabular".equals(row.get("modality"))
          && "in-distribution".equals(row.get("setting"))
          && "yes".equals(row.get("same_model"))
          && !"ChestMNIST".equals(row.get("target_dataset"))) {
        all.rows.add(row);
      }
    }
    return all;
  }

  /** Splits at commas outside quotation marks; no cell of the file holds a quotation mark. */
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char sign : (line + ",").toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    return cells;
  }

  /** Returns points lost, share fine-tuned, and share right. */
  List<Double> score(Predicate<Map<String, String>> freezes) {
    var weights = weights();
    double[] sums = new double[3];
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      long hundredths = hundredths(row, "ft_score") - hundredths(row, "fe_score");
      long gain = "no".equals(row.get("higher_better")) ? -hundredths : hundredths;
      boolean frozen = freezes.test(row);
      sums[0] += weights.get(i) * Math.max(0, frozen ? gain : -gain) / 1000.0;
      sums[1] += frozen ? 0 : weights.get(i);
      sums[2] += frozen == (gain < 1000) ? weights.get(i) : 0;
    }
    return List.of(sums[0], sums[1], sums[2]);
  }

  int families() {
    return (int) rows.stream().map(row -> row.get("family")).distinct().count();
  }

  int rows() {
    return rows.size();
  }

  static double number(Map<String, String> row, String column, double unknown) {
    var text = row.getOrDefault(column, "");
    return text.isEmpty() ? unknown : Double.parseDouble(text);
  }

  private static long hundredths(Map<String, String> row, String column) {
    return Math.round(number(row, column, 0) * 1000);
  }

  /** A row counts one part of its cell, a cell one part of its family, a family one part of all. */
  private List<Double> weights() {
    var inCell = new TreeMap<String, Integer>();
    var cellsOf = new TreeMap<String, Map<String, Integer>>();
    for (var row : rows) {
      inCell.merge(cell(row), 1, Integer::sum);
      cellsOf.computeIfAbsent(family(row), f -> new TreeMap<>()).put(cell(row), 1);
    }
    return rows.stream()
        .map(
            row ->
                1.0
                    / inCell.getOrDefault(cell(row), 1)
                    / cellsOf.getOrDefault(family(row), Map.of()).size()
                    / cellsOf.size())
        .toList();
  }

  private static String family(Map<String, String> row) {
    return row.getOrDefault("family", "");
  }

  private static String cell(Map<String, String> row) {
    return String.join(
        "|", family(row), row.get("paper"), row.get("target_dataset"), row.get("train_size"));
  }
}
