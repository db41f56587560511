package dev.thaw.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Measures everything, and writes the results page. */
final class Benchmarks {

  private static final Path PAGE = Path.of("src", "jmh", "README.md");
  private static final Path SHORT_PAGE = Path.of("target", "benchmarks", "README.md");

  private Benchmarks() {}

  /**
   * Measures.
   *
   * @param args {@code full} or {@code short}; and the day, if it is to stand on the page
   */
  public static void main(String[] args) throws IOException {
    var length = Length.valueOf(args[0].toUpperCase(Locale.ROOT));
    var day = args.length > 1 && !args[1].isBlank() ? args[1] + ". " : "";
    Files.createDirectories(SHORT_PAGE.getParent());
    var machine = ThisMachine.describe();
    var all = measured(length);
    all.put("day", day);
    all.put("machine", machine);
    all.put("length", length.of("a short run, hardly more than noise", "a full run"));
    var page = page(all);
    Files.writeString(length.of(SHORT_PAGE, PAGE), page);
    System.out.print(page);
  }

  private static Map<String, String> measured(Length length) throws IOException {
    var measurements = new LinkedHashMap<String, Measurement>();
    measurements.put("agreed", new EveryPeerAgrees());
    measurements.put("cold-start", new ColdStart());
    measurements.put("decisions", new Decisions());
    measurements.put("many-lines", new ManyLines());
    measurements.put("second-verdict", new SecondVerdict());
    measurements.put("growth", new Growth());
    measurements.put("long-haul", new LongHaul());
    var measured = new LinkedHashMap<String, String>();
    var goals = new ArrayList<Goal>();
    for (var measurement : measurements.entrySet()) {
      long start = System.nanoTime();
      var result = measurement.getValue().measure(length);
      System.out.printf(
          Locale.ROOT, "%s: %.0f s%n", measurement.getKey(), (System.nanoTime() - start) / 1e9);
      measured.put(measurement.getKey(), result.tables().stripTrailing());
      goals.addAll(result.goals());
    }
    var table = new MarkdownTable("", "goal", "measured", "reached");
    goals.forEach(
        goal ->
            table.row(goal.what(), goal.wanted(), goal.measured(), goal.reached() ? "yes" : "no"));
    measured.put("goals", table.toString().stripTrailing());
    return measured;
  }

  private static String page(Map<String, String> measured) throws IOException {
    var page = template();
    for (var one : measured.entrySet()) {
      page = page.replace("{{" + one.getKey() + "}}", one.getValue());
    }
    if (page.contains("{{")) {
      throw new IllegalStateException("Nothing is known of " + page.substring(page.indexOf("{{")));
    }
    return page;
  }

  private static String template() throws IOException {
    try (var template = Benchmarks.class.getResourceAsStream("results.md")) {
      return new String(Objects.requireNonNull(template, "results.md").readAllBytes(), UTF_8);
    }
  }
}
