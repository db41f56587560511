package dev.thaw.steps;

import dev.thaw.format.InvalidUseCase;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the use cases that scenarios share, in a folder {@code cases} beside or above a feature.
 */
final class Cases {

  private static final String ENDING = ".yaml";
  private static final String ON_CLASS_PATH = "classpath";

  private Cases() {}

  /**
   * Reads a shared use case.
   *
   * @param feature where the feature that asks for it lies
   * @param name the case's file name, with or without its ending
   * @throws AssertionError when there is none of this name, or it is not a use case
   */
  static UseCase read(URI feature, String name) {
    var file = FileName.path("cases/" + (name.endsWith(ENDING) ? name : name + ENDING));
    return ancestors(feature)
        .map(folder -> folder.resolve(file))
        .flatMap(path -> open(feature, path).stream().map(in -> read(path, in)))
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

  private static Optional<InputStream> open(URI feature, Path path) {
    try {
      if (feature.getScheme().equals(ON_CLASS_PATH)) {
        return Optional.ofNullable(
            Cases.class.getResourceAsStream(FileName.of(path).replace('\\', '/')));
      }
      return Files.exists(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UseCase read(Path path, InputStream in) {
    try (in) {
      return UseCaseReader.read(FileName.of(path), in);
    } catch (InvalidUseCase e) {
      throw new AssertionError(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
