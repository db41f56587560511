package dev.thaw.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads ordinary files, and no more of them than is allowed.
 *
 * <p>A pipe or a device may never end. A link that leads out of a folder would show others' files
 * in messages about the folder. A file that says it has no bytes, as those do that a system makes
 * up, is not opened at all, for it may never answer.
 */
public final class OrdinaryFiles {

  private final Allowance allowed;
  private int count;
  private long together;

  /**
   * Begins with no file read.
   *
   * @param allowed how much may be read in all
   */
  public OrdinaryFiles(Allowance allowed) {
    this.allowed = allowed;
  }

  /**
   * Reads a file that somebody has named; it may be a link to any ordinary file.
   *
   * @param file the file
   * @throws FileProblem when it cannot be taken
   * @throws IOException when it is not there, or cannot be read
   */
  public byte[] named(Path file) throws FileProblem, IOException {
    orNone(file);
    return content(file);
  }

  /**
   * Opens a file that somebody has named and that is too large to be held; however large it is, its
   * reader has to see to how much of it is taken at a time.
   *
   * @param file the file, which may be a link to any ordinary file
   * @param kinds what may be named at all, for people
   * @throws FileProblem when it cannot be taken
   * @throws IOException when it is not there, or cannot be read
   */
  public static InputStream open(Path file, String kinds) throws FileProblem, IOException {
    new OrdinaryFiles(Allowance.ofOne(0, kinds)).orNone(file);
    return Files.exists(file) && Files.size(file) == 0
        ? InputStream.nullInputStream()
        : Files.newInputStream(file);
  }

  private void orNone(Path file) throws FileProblem {
    if (Files.isDirectory(file)) {
      throw FileProblem.of("it cannot be read as a file.");
    }
    if (Files.isSymbolicLink(file) || Files.exists(file)) {
      ordinary(file);
    }
  }

  /**
   * Reads a file of a folder that somebody has named.
   *
   * @param folder the folder, which may itself be a link
   * @param file the file, which may be a link that does not lead out of the folder
   * @throws FileProblem when it cannot be taken
   * @throws IOException when it cannot be read
   */
  public byte[] inside(Path folder, Path file) throws FileProblem, IOException {
    ordinary(file);
    stays(folder, file);
    return content(file);
  }

  /**
   * Counts something that is not read but takes part in what a folder holds.
   *
   * @throws FileProblem when there are too many
   */
  public void count() throws FileProblem {
    count++;
    if (count > allowed.most()) {
      throw FileProblem.ofAll("it has too many files; allowed: " + allowed.most() + ".");
    }
  }

  /**
   * Refuses a file or folder that is not inside another folder, when links are followed.
   *
   * @param folder the folder that somebody has named
   * @param inside what should be inside
   */
  static void stays(Path folder, Path inside) throws FileProblem, IOException {
    if (!inside.toRealPath().startsWith(folder.toRealPath())) {
      throw FileProblem.of(
          "this link leads out of the folder; allowed: files of the folder itself.");
    }
  }

  private void ordinary(Path file) throws FileProblem {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw FileProblem.of("this link leads nowhere; allowed: files.");
    }
    if (!Files.isRegularFile(file)) {
      throw FileProblem.of("this is no ordinary file; allowed: " + allowed.kinds() + ".");
    }
  }

  private byte[] content(Path file) throws FileProblem, IOException {
    count();
    byte[] content = bytes(file);
    if (content.length > allowed.largest()) {
      throw FileProblem.of("the file is too large; allowed: " + allowed.largest() + " bytes.");
    }
    together += content.length;
    if (together > allowed.together()) {
      throw FileProblem.ofAll(
          "its files are too large together; allowed: " + allowed.together() + " bytes.");
    }
    return content;
  }

  private byte[] bytes(Path file) throws IOException {
    if (Files.size(file) == 0) {
      return new byte[0];
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(allowed.largest() + 1);
    }
  }
}
