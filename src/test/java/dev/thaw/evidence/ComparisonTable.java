package dev.thaw.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.Facts;
import dev.thaw.files.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes tables of comparisons, each row like one of the built-in ones but for some cells. */
public final class ComparisonTable {

  private static final Map<String, String> ROW = new LinkedHashMap<>();

  static {
    ROW.put("paper", "A paper");
    ROW.put("table", "Table 1");
    ROW.put("modality", "image");
    ROW.put("model", "ResNet-50");
    ROW.put("source_dataset", "ImageNet-1k");
    ROW.put("target_dataset", "Leaves");
    ROW.put("family", "leaves");
    ROW.put("n_classes", "10");
    ROW.put("train_size", "1000");
    ROW.put("train_size_verified", "yes");
    ROW.put("fe_score", "80");
    ROW.put("ft_score", "85.5");
    ROW.put("metric", "acc");
    ROW.put("higher_better", "yes");
    ROW.put("setting", "in-distribution");
    ROW.put("same_model", "yes");
    ROW.put("fe_method", "linear head on frozen backbone");
    ROW.put("ft_method", "full fine-tuning");
    ROW.put("source_kind", "copy of the paper text");
    ROW.put("task_compared", "similar");
    ROW.put("data_compared", "alike");
    ROW.put("pretraining", "supervised");
    ROW.put("shift", "no");
    ROW.put("notes", "");
    ROW.put("source", "arXiv 2002.05709 Table 8");
  }

  private final List<String> lines = new ArrayList<>(List.of(String.join(",", ROW.keySet())));

  /**
   * Adds a row.
   *
   * @param cells columns, each with its text behind it
   */
  public ComparisonTable row(String... cells) {
    var row = new LinkedHashMap<>(ROW);
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    lines.add(String.join(",", row.values()));
    return this;
  }

  /** Returns the table as a file holds it. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }

  /** Reads the table. */
  public Comparisons read() throws IOException, InvalidInput {
    return read(text());
  }

  static Comparisons read(String text) throws IOException, InvalidInput {
    return Comparisons.read("ours.csv", new ByteArrayInputStream(text.getBytes(UTF_8)), Facts.ALL);
  }
}
