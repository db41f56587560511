package dev.thaw.evidence;

import static java.util.Objects.requireNonNull;

import dev.thaw.document.Document;
import dev.thaw.document.Fields;
import dev.thaw.document.Problems;
import dev.thaw.rulefiles.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.function.Function;

/** Reads the files of {@code rules/evidence} that are packaged with Thaw. */
public final class EvidenceFile {

  /** The built-in comparisons. */
  static final String COMPARISONS = "comparisons.csv";

  private final SortedMap<String, byte[]> files = RulesFolder.evidence();

  /**
   * Reads a file of YAML.
   *
   * @param name its name
   * @param reader takes its fields
   * @throws IllegalStateException when it is not valid
   */
  public <T> T yaml(String name, Function<Fields, T> reader) {
    var problems = new Problems();
    return Document.read(text(name), name, problems, reader)
        .orElseThrow(() -> new IllegalStateException("Not valid: " + problems.at(name)));
  }

  /** Returns the content of a file. */
  byte[] content(String name) {
    return requireNonNull(files.get(name), name);
  }

  private String text(String name) {
    return new String(content(name), StandardCharsets.UTF_8);
  }
}
