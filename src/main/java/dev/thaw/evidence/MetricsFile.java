package dev.thaw.evidence;

import dev.thaw.document.Fields;
import dev.thaw.evidence.Metric.Better;
import dev.thaw.usecase.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code metrics.yaml}: which metrics there are, those alike in one entry. */
final class MetricsFile {

  private static final List<String> BETTER = Word.words(Better.values());

  private MetricsFile() {}

  /** Returns the metrics by their names, in the order of the file. */
  static Map<String, Metric> read(Fields file) {
    var metrics = new LinkedHashMap<String, Metric>();
    file.groups("metrics", MetricsFile::alike)
        .forEach(alike -> alike.forEach(one -> metrics.put(one.name(), one)));
    return metrics;
  }

  private static List<Metric> alike(Fields one) {
    var unit = one.text("unit");
    var better = one.word("better", BETTER).map(MetricsFile::better).orElse(Better.HIGHER);
    double from = one.number("from").orElse(0.0);
    double to = one.number("to").orElse(0.0);
    var kind = one.text("kind");
    return one.texts("names").stream()
        .map(name -> new Metric(name, unit, better, from, to, kind))
        .toList();
  }

  private static Better better(String word) {
    return Word.constant(Better.values(), word);
  }
}
