package dev.thaw.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of the book under {@code rules/}, as the checkout has them. */
public final class RuleFiles {

  private static final Path FOLDER = Path.of("rules");

  private static final List<Path> BESIDE_THE_BOOK =
      List.of(FOLDER.resolve("evidence"), FOLDER.resolve("second-opinions"));

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
    return BESIDE_THE_BOOK.stream().noneMatch(file::startsWith)
        && List.of(endings).stream().anyMatch(ending -> file.toString().endsWith("." + ending));
  }
}
