package dev.thaw.cli;

import dev.thaw.format.InvalidUseCase;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the use case that a command is asked about. */
final class UseCaseFile {

  /** Stands for standard input in place of a file's path. */
  static final String STANDARD_INPUT = "-";

  private UseCaseFile() {}

  /**
   * Reads a use case, or says why it cannot be taken.
   *
   * @param file the file's path, or {@link #STANDARD_INPUT}
   * @param in standard input
   * @param to where to say it
   */
  static Optional<UseCase> read(String file, InputStream in, PrintWriter to) {
    try {
      return Optional.of(read(file, in));
    } catch (InvalidUseCase e) {
      e.mistakes().forEach(to::println);
    } catch (NoSuchFileException e) {
      to.println(Shown.plain(file) + ": there is no such file.");
    } catch (IOException | InvalidPathException e) {
      to.println(Shown.plain(file) + ": it cannot be read as a file.");
    }
    return Optional.empty();
  }

  private static UseCase read(String file, InputStream in) throws IOException, InvalidUseCase {
    if (file.equals(STANDARD_INPUT)) {
      return UseCaseReader.read("standard input", in);
    }
    try (var opened = Files.newInputStream(Path.of(file))) {
      return UseCaseReader.read(file, opened);
    }
  }
}
