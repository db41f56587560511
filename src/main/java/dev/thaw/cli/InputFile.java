package dev.thaw.cli;

import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.files.OrdinaryFiles;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** A file that a command reads, or standard input in its place. */
final class InputFile {

  /** Stands for standard input in place of a file's name. */
  static final String STANDARD_INPUT = "-";

  /** What may be named where standard input may be. */
  static final String KINDS = "files; - reads standard input";

  private InputFile() {}

  /** Makes sense of what a file holds. */
  @FunctionalInterface
  interface Reader<T, E extends Exception> {

    T read(String place, InputStream in) throws IOException, E;
  }

  /**
   * Reads a file.
   *
   * @param file its name, or {@code -} for standard input
   * @param in standard input
   * @param allowed how large it may be
   * @param reader what makes sense of it
   * @throws FileProblem when it is no file that may be read
   * @throws IOException when it cannot be read at all
   * @throws java.nio.file.InvalidPathException when no file can have this name
   */
  static <T, E extends Exception> T read(
      String file, InputStream in, Allowance allowed, Reader<T, E> reader)
      throws FileProblem, IOException, E {
    if (file.equals(STANDARD_INPUT)) {
      return reader.read("standard input", in);
    }
    var content = new OrdinaryFiles(allowed).named(FileName.here(file));
    return reader.read(file, new ByteArrayInputStream(content));
  }

  /**
   * Says why a file was not read.
   *
   * @param file its name
   * @param e what came of trying
   */
  static String complaint(String file, Exception e) {
    if (e instanceof FileProblem problem) {
      return SafeText.file(file) + ": " + problem.says();
    }
    return SafeText.file(file)
        + (e instanceof NoSuchFileException
            ? ": there is no such file."
            : ": it cannot be read as a file.");
  }
}
