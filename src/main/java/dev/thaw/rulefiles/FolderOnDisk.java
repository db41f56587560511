package dev.thaw.rulefiles;

import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.files.OrdinaryFiles;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
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
  private final OrdinaryFiles ordinary =
      new OrdinaryFiles(
          new Allowance(
              RulesFolder.LARGEST,
              RulesFolder.MOST_FILES,
              RulesFolder.LARGEST_FOLDER,
              "files and folders"));

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
      return new RulesFolder(SafeText.plain(called(folder)), files);
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
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

  /** What has no place in the folder is named, but not read; who knows what it is. */
  private void take(Path file, String path) throws IOException, InvalidRules {
    try {
      if (Files.isDirectory(file)) {
        takeFolder(path);
      } else if (FolderPolicy.isRead(path)) {
        files.put(path, ordinary.inside(folder, file));
      } else {
        ordinary.count();
        files.put(path, new byte[0]);
      }
    } catch (FileProblem e) {
      throw e.isOfAll() ? refusal(e.says()) : refusal(path, e.says());
    }
  }

  private void takeFolder(String path) throws FileProblem {
    if (!parts.contains(path + "/")) {
      ordinary.count();
      files.put(path + "/", new byte[0]);
    }
  }

  /**
   * What editors and systems leave behind, the page for authors, and what stands beside the book.
   */
  private static boolean isNobodys(String path) {
    return path.equals(RulesFolder.GUIDE)
        || (path + "/").equals(RulesFolder.SECOND_OPINIONS)
        || (path + "/").equals(RulesFolder.EVIDENCE)
        || path.startsWith(".")
        || path.contains("/.")
        || path.endsWith("~");
  }

  private static InvalidRules refusal(String says) {
    return InvalidRules.refused(List.of(RuleProblem.at(Place.folder(), says)));
  }

  private static InvalidRules refusal(String file, String says) {
    return InvalidRules.refused(List.of(RuleProblem.at(new Place(SafeText.plain(file), 0), says)));
  }
}
