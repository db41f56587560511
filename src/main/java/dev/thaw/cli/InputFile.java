package dev.thaw.cli;

import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.files.InvalidInput;
import dev.thaw.files.OrdinaryFiles;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** A file that a command reads, or standard input in its place. */
final class InputFile {

  /** Stands for standard input in place of a file's name. */
  static final String STANDARD_INPUT = "-";

  /** What may be named where standard input may be. */
  static final String KINDS = "files; - reads standard input";

  private InputFile() {}

  /** Makes sense of what a file holds. */
  @FunctionalInterface
  interface Reader<T> {

    T read(String place, InputStream in) throws IOException, InvalidInput;
  }

  /**
   * Reads a file.
   *
   * @param file its name, or {@code -} for standard input
   * @param in standard input
   * @param allowed how large it may be
   * @param reader what makes sense of it
   * @throws InvalidInput when it cannot be read, or no sense be made of it
   */
  static <T> T read(String file, InputStream in, Allowance allowed, Reader<T> reader)
      throws InvalidInput {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return reader.read("standard input", in);
      }
      var content = new OrdinaryFiles(allowed).named(FileName.here(file));
      return reader.read(file, new ByteArrayInputStream(content));
    } catch (FileProblem e) {
      throw refused(file, e.says());
    } catch (NoSuchFileException e) {
      throw refused(file, "there is no such file.");
    } catch (IOException | InvalidPathException e) {
      throw refused(file, "it cannot be read as a file.");
    }
  }

  /**
   * Refuses a file.
   *
   * @param file its name
   * @param says what is wrong and what is allowed, without the name
   */
  static InvalidInput refused(String file, String says) {
    return new InvalidInput(List.of(SafeText.file(file) + ": " + says));
  }
}
