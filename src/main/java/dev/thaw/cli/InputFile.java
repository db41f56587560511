package dev.thaw.cli;

import dev.thaw.wording.FileName;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** A file that a command reads, or standard input in its place. */
final class InputFile {

  /** Stands for standard input in place of a file's name. */
  static final String STANDARD_INPUT = "-";

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
   * @param reader what makes sense of it
   * @throws IOException when it cannot be read at all
   * @throws java.nio.file.InvalidPathException when no file can have this name
   */
  static <T, E extends Exception> T read(String file, InputStream in, Reader<T, E> reader)
      throws IOException, E {
    if (file.equals(STANDARD_INPUT)) {
      return reader.read("standard input", in);
    }
    try (var opened = Files.newInputStream(FileName.here(file))) {
      return reader.read(file, opened);
    }
  }

  /**
   * Says why a file was not read.
   *
   * @param file its name
   * @param e what came of trying
   */
  static String complaint(String file, Exception e) {
    return Shown.plain(file)
        + (e instanceof NoSuchFileException
            ? ": there is no such file."
            : ": it cannot be read as a file.");
  }
}
