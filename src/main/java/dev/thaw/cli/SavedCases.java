package dev.thaw.cli;

import dev.thaw.analysis.Violation;
import dev.thaw.files.NewFile;
import dev.thaw.format.UseCaseYaml;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the cases of violations in files of their own, and touches no file that is there already.
 */
final class SavedCases {

  private SavedCases() {}

  /**
   * Saves the case of each violation that has one, or none of them.
   *
   * @param violations what was found
   * @param folder where to; made when it is not there
   * @return why they were not saved; nothing when they were
   */
  static Optional<String> save(List<Violation> violations, String folder) {
    try {
      var place = FileName.folder(folder);
      if (!Files.isDirectory(place)) {
        Files.createDirectories(place);
      }
      return write(cases(violations, place));
    } catch (IOException | InvalidPathException e) {
      return Optional.of(SafeText.file(folder) + ": the cases cannot be saved there.");
    }
  }

  private static Map<Path, String> cases(List<Violation> violations, Path place) {
    var cases = new LinkedHashMap<Path, String>();
    for (int i = 0; i < violations.size(); i++) {
      var file = place.resolve("case-" + (i + 1) + ".yaml");
      violations.get(i).example().ifPresent(example -> cases.put(file, UseCaseYaml.write(example)));
    }
    return cases;
  }

  private static Optional<String> write(Map<Path, String> cases) throws IOException {
    for (var file : cases.keySet()) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(taken(file));
      }
    }
    for (var one : cases.entrySet()) {
      try {
        NewFile.write(one.getKey(), one.getValue());
      } catch (FileAlreadyExistsException e) {
        return Optional.of(taken(one.getKey()));
      }
    }
    return Optional.empty();
  }

  private static String taken(Path file) {
    return SafeText.plain(FileName.of(file))
        + ": there is such a file already; allowed: a folder without one.";
  }
}
