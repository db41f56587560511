package dev.thaw.scenarios;

import dev.thaw.wording.FileName;
import java.net.URI;
import java.nio.file.Path;

/**
 * Where a scenario stands; no two scenarios stand in one place.
 *
 * @param feature the feature as people name it: a path from the current folder if it lies there,
 *     else the whole path; or {@code classpath:} and the path in the jar
 * @param line the line of the scenario's heading or, for an example of an outline, of its row
 */
public record ScenarioPlace(String feature, int line) {

  static ScenarioPlace of(URI feature, int line) {
    return new ScenarioPlace(name(feature), line);
  }

  /** Returns the place as editors and terminals take it: file, colon, line. */
  @Override
  public String toString() {
    return feature + ":" + line;
  }

  /** Returns a feature's address as people name it. */
  static String name(URI feature) {
    return feature.getScheme().equals("file") ? name(Path.of(feature)) : feature.toString();
  }

  private static String name(Path feature) {
    var here = FileName.here("").toAbsolutePath();
    return FileName.of(feature.startsWith(here) ? here.relativize(feature) : feature);
  }
}
