package dev.thaw.cli;

import dev.thaw.files.Allowance;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.io.InputStream;

/** Reads the use case that a command is asked about. */
final class UseCaseFile {

  private UseCaseFile() {}

  /**
   * Reads a use case.
   *
   * @param file the file's path, or {@link InputFile#STANDARD_INPUT}
   * @param in standard input
   * @param facts what can be stated
   * @param kinds what may be named in its place, for people
   * @throws InvalidInput when it cannot be taken
   */
  static UseCase read(String file, InputStream in, FactCatalogue facts, String kinds)
      throws InvalidInput {
    var allowed = Allowance.ofOne(UseCaseReader.LARGEST, kinds);
    return InputFile.read(
        file, in, allowed, (place, text) -> UseCaseReader.read(place, text, facts));
  }
}
