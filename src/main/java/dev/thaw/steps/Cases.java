package dev.thaw.steps;

import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.files.InvalidInput;
import dev.thaw.files.OrdinaryFiles;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the use cases that scenarios share, in a folder {@code cases} beside or above a feature.
 */
final class Cases {

  private static final String FOLDER = "cases";
  private static final String ENDING = ".yaml";
  private static final String ON_CLASS_PATH = "classpath";

  /** A scenario names a file of that folder, and cannot lead anywhere else. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*");

  private Cases() {}

  /**
   * Reads a shared use case.
   *
   * @param feature where the feature that asks for it lies
   * @param name the case's file name, with or without its ending
   * @param facts what can be stated
   * @throws AssertionError when there is none of this name, or it is not a use case
   */
  static UseCase read(URI feature, String name, FactCatalogue facts) {
    if (!NAME.matcher(name).matches()) {
      throw new AssertionError(
          SafeText.quoted(name)
              + " is no name of a use case; allowed: the name of a file in the folder cases, of"
              + " letters, digits, spaces, dots, hyphens and underscores.");
    }
    var file = FileName.path(FOLDER + "/" + (name.endsWith(ENDING) ? name : name + ENDING));
    return ancestors(feature)
        .flatMap(folder -> open(feature, folder, file, facts).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no " + FileName.of(file) + " beside the feature or above it."));
  }

  private static Stream<Path> ancestors(URI feature) {
    var path =
        feature.getScheme().equals(ON_CLASS_PATH)
            ? FileName.path("/" + feature.getSchemeSpecificPart())
            : Path.of(feature);
    return Stream.iterate(path.getParent(), folder -> folder != null, Path::getParent);
  }

  private static Optional<UseCase> open(URI feature, Path folder, Path file, FactCatalogue facts) {
    var path = folder.resolve(file);
    try {
      if (feature.getScheme().equals(ON_CLASS_PATH)) {
        var in = Cases.class.getResourceAsStream(FileName.of(path).replace('\\', '/'));
        return in == null ? Optional.empty() : Optional.of(read(path, in, facts));
      }
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(read(path, new ByteArrayInputStream(bytes(folder, path)), facts))
          : Optional.empty();
    } catch (FileProblem e) {
      throw new AssertionError(FileName.of(path) + ": " + e.says(), e);
    } catch (InvalidInput e) {
      throw new AssertionError(e.getMessage(), e);
    } catch (IOException e) {
      throw new AssertionError(path + ": it cannot be read.", e);
    }
  }

  private static byte[] bytes(Path folder, Path file) throws FileProblem, IOException {
    var allowed = Allowance.ofOne(UseCaseReader.LARGEST, "files");
    return new OrdinaryFiles(allowed).inside(folder, file);
  }

  private static UseCase read(Path path, InputStream in, FactCatalogue facts)
      throws InvalidInput, IOException {
    try (in) {
      return UseCaseReader.read(FileName.of(path), in, facts);
    }
  }
}
