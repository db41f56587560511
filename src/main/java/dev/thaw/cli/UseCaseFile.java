package dev.thaw.cli;

import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.format.InvalidUseCase;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** Reads the use case that a command is asked about. */
final class UseCaseFile {

  private UseCaseFile() {}

  /**
   * Reads a use case, or says why it cannot be taken.
   *
   * @param file the file's path, or {@link InputFile#STANDARD_INPUT}
   * @param in standard input
   * @param facts what can be stated
   * @param to where to say it
   * @param kinds what may be named in its place, for people
   */
  static Optional<UseCase> read(
      String file, InputStream in, FactCatalogue facts, PrintWriter to, String kinds) {
    try {
      var allowed = Allowance.ofOne(UseCaseReader.LARGEST, kinds);
      return Optional.of(
          InputFile.read(
              file, in, allowed, (place, text) -> UseCaseReader.read(place, text, facts)));
    } catch (InvalidUseCase e) {
      e.problems().forEach(to::println);
    } catch (FileProblem | IOException | InvalidPathException e) {
      to.println(InputFile.complaint(file, e));
    }
    return Optional.empty();
  }
}
