package dev.thaw.files;

import dev.thaw.wording.FileName;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for files in a folder that somebody has named, at any depth that people use. */
public final class FolderWalk {

  /** How deeply folders may stand in each other. */
  public static final int DEEPEST = 50;

  /** How many files and folders are looked at, whatever they are. */
  public static final int MOST = 20_000;

  private final Path folder;
  private final String ending;
  private final List<Path> files = new ArrayList<>();
  private final SortedMap<Path, String> problems = new TreeMap<>();
  private final Set<Path> seen = new HashSet<>();
  private int count;

  private FolderWalk(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /**
   * Looks through a folder, hidden files and folders and those that editors leave behind aside.
   *
   * @param folder the folder, which may be a link
   * @param ending how the names of the files end that are looked for
   */
  public static FolderWalk of(Path folder, String ending) {
    var walk = new FolderWalk(folder, ending);
    walk.into(folder, 1);
    return walk;
  }

  /** Returns whatever bears such a name and is no folder, ordinary or not. */
  public List<Path> files() {
    return files;
  }

  /** Returns the folders that were not looked through, and why. */
  public SortedMap<Path, String> problems() {
    return problems;
  }

  private void into(Path inside, int depth) {
    try {
      OrdinaryFiles.stays(folder, inside);
      if (depth > DEEPEST) {
        throw FileProblem.of("folders stand too deeply in each other; allowed: " + DEEPEST + ".");
      }
      if (seen.add(inside.toRealPath())) {
        list(inside, depth);
      }
    } catch (FileProblem e) {
      problems.put(inside, e.says());
    } catch (IOException | DirectoryIteratorException e) {
      problems.put(inside, "it cannot be read as a folder.");
    }
  }

  private void list(Path inside, int depth) throws IOException, FileProblem {
    try (var listed = Files.newDirectoryStream(inside, FolderWalk::isSomebodys)) {
      for (var file : listed) {
        count++;
        if (count > MOST) {
          throw FileProblem.of("it has too much in it; allowed: " + MOST + " files and folders.");
        }
        take(file, depth);
      }
    }
  }

  private void take(Path file, int depth) {
    if (Files.isDirectory(file)) {
      into(file, depth + 1);
    } else if (FileName.of(file).endsWith(ending)) {
      files.add(file);
    }
  }

  private static boolean isSomebodys(Path file) {
    var name = FileName.of(file.getFileName());
    return !name.startsWith(".") && !name.endsWith("~");
  }
}
