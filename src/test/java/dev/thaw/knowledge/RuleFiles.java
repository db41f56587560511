package dev.thaw.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of all rule bases under {@code rules/}, as the checkout has them. */
public final class RuleFiles {

  private static final Path FOLDER = Path.of("rules");
  private static final Path EVIDENCE = FOLDER.resolve("evidence");

  private RuleFiles() {}

  /** Returns the text of each file with one of the endings. */
  public static List<String> read(String... endings) throws IOException {
    try (var paths = Files.walk(FOLDER)) {
      var texts = new ArrayList<String>();
      for (Path file : paths.filter(path -> endsIn(path, endings)).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static boolean endsIn(Path file, String... endings) {
    return !file.startsWith(EVIDENCE)
        && List.of(endings).stream().anyMatch(ending -> file.toString().endsWith("." + ending));
  }
}
