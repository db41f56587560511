package dev.thaw.rulebook;

import dev.thaw.wording.FileName;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a rules folder from disk, and no more of it than a rules folder may have. */
final class FolderOnDisk {

  private final Path folder;
  private final List<String> parts = RulesFolder.builtIn().parts();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  FolderOnDisk(Path folder) {
    this.folder = folder;
  }

  RulesFolder read() throws InvalidRules {
    if (!Files.isDirectory(folder)) {
      throw Files.exists(folder)
          ? refusal("this is a file; allowed: a folder of rules.")
          : RulesFolder.missing();
    }
    try {
      for (var part : parts) {
        list(part);
      }
      return new RulesFolder(Shown.plain(called(folder)), files);
    } catch (IOException | UncheckedIOException e) {
      throw refusal("it cannot be read as a rules folder.");
    }
  }

  private static String called(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().normalize().getFileName())
        .map(FileName::of)
        .orElse("rules");
  }

  private void list(String part) throws IOException, InvalidRules {
    var inside = folder.resolve(part);
    if (!Files.isDirectory(inside)) {
      return;
    }
    try (var listed = Files.newDirectoryStream(inside)) {
      for (var file : listed) {
        var path = part + called(file);
        if (!isNobodys(path)) {
          take(file, path);
        }
      }
    }
  }

  private void take(Path file, String path) throws IOException, InvalidRules {
    if (Files.isDirectory(file)) {
      if (!parts.contains(path + "/")) {
        files.put(path + "/", new byte[0]);
      }
    } else {
      files.put(path, content(file, path));
    }
    if (files.size() > RulesFolder.MOST_FILES) {
      throw refusal("it has too many files; allowed: " + RulesFolder.MOST_FILES + ".");
    }
    if (files.values().stream().mapToInt(content -> content.length).sum()
        > RulesFolder.LARGEST_FOLDER) {
      throw refusal(
          "its files are too large together; allowed: " + RulesFolder.LARGEST_FOLDER + " bytes.");
    }
  }

  /** A link that leads out would show others' files in error messages; a pipe never ends. */
  private byte[] content(Path file, String path) throws IOException, InvalidRules {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw refusal(path, "this link leads nowhere; allowed: files.");
    }
    if (!Files.isRegularFile(file)) {
      throw refusal(path, "this is no ordinary file; allowed: files and folders.");
    }
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw refusal(
          path, "this link leads out of the folder; allowed: files of the folder itself.");
    }
    try (var in = Files.newInputStream(file)) {
      var content = in.readNBytes(RulesFolder.LARGEST + 1);
      if (content.length > RulesFolder.LARGEST) {
        throw refusal(path, "the file is too large; allowed: " + RulesFolder.LARGEST + " bytes.");
      }
      return content;
    }
  }

  /** What editors and systems leave behind, and the page for authors. */
  private static boolean isNobodys(String path) {
    return path.equals(RulesFolder.GUIDE)
        || path.startsWith(".")
        || path.contains("/.")
        || path.endsWith("~");
  }

  private static InvalidRules refusal(String says) {
    return InvalidRules.refused(List.of(RuleMistake.at(Place.folder(), says)));
  }

  private static InvalidRules refusal(String file, String says) {
    return InvalidRules.refused(List.of(RuleMistake.at(new Place(Shown.plain(file), 0), says)));
  }
}
