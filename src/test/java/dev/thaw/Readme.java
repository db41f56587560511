package dev.thaw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The pages for readers: their texts, and the blocks of code in them. */
enum Readme {
  /** What everybody reads first. */
  FIRST("README.md"),
  /** For authors of rules. */
  RULES("rules/README.md"),
  /** For authors of scenarios. */
  FEATURES("features/README.md"),
  /** For those who embed Thaw. */
  EMBEDDING("src/it/embedding/README.md");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  private final String path;

  Readme(String path) {
    this.path = path;
  }

  String text() {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the content of each block in one language. */
  List<String> blocks(String language) {
    return BLOCK
        .matcher(text())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
