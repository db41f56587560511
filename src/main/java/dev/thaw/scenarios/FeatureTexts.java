package dev.thaw.scenarios;

import dev.thaw.files.Allowance;
import dev.thaw.files.FileProblem;
import dev.thaw.files.FolderWalk;
import dev.thaw.files.OrdinaryFiles;
import dev.thaw.files.PackagedFiles;
import dev.thaw.files.Utf8Text;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the texts of features, from disk or from the jar, and no more than is allowed. */
final class FeatureTexts {

  /** How a name begins that is one in the jar. */
  static final String IN_JAR = "classpath:";

  /** How many bytes a feature may have: a quarter of a mebibyte. */
  static final int LARGEST = 1 << 18;

  /** How many features may be run at once. */
  static final int MOST = 500;

  /** How many bytes all features may have: four mebibytes. */
  static final int LARGEST_TOGETHER = 1 << 22;

  private static final String ENDING = ".feature";

  /** What has too many files, or too large ones. */
  private static final String ALL = "the features";

  /** Gives what a file holds. */
  @FunctionalInterface
  private interface FeatureContent {

    byte[] bytes() throws FileProblem, IOException;
  }

  private final OrdinaryFiles files =
      new OrdinaryFiles(new Allowance(LARGEST, MOST, LARGEST_TOGETHER, "files and folders"));

  private final Map<URI, FeatureText> texts = new HashMap<>();
  private final List<String> problems;
  private boolean full;

  /**
   * Begins with no text read.
   *
   * @param problems where to add what is wrong with them
   */
  FeatureTexts(List<String> problems) {
    this.problems = problems;
  }

  /**
   * Reads a feature, or all features of a folder at any depth, in the order of their addresses.
   *
   * @param wanted a file or folder, or one in the jar
   */
  List<FeatureText> in(String wanted) {
    return wanted.startsWith(IN_JAR) ? inJar(wanted.substring(IN_JAR.length())) : onDisk(wanted);
  }

  private List<FeatureText> inJar(String wanted) {
    if (!PackagedFiles.isThere(wanted)) {
      problem(IN_JAR + wanted, "there is no such file or folder in the jar.");
      return List.of();
    }
    return PackagedFiles.under(wanted, name -> name.endsWith(ENDING)).entrySet().stream()
        .flatMap(file -> once(inJarAddress(file.getKey()), file::getValue).stream())
        .toList();
  }

  private List<FeatureText> onDisk(String wanted) {
    var path =
        path(wanted)
            .filter(file -> !wanted.isBlank() && Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    if (path.isEmpty()) {
      problem(wanted, "there is no such file or folder.");
      return List.of();
    }
    var file = path.get();
    if (Files.isDirectory(file)) {
      return inFolder(file);
    }
    if (Files.isRegularFile(file) && !FileName.of(file).endsWith(ENDING)) {
      problem(wanted, "it is no feature; the name of a feature ends in .feature.");
      return List.of();
    }
    return once(file.toUri(), () -> files.named(file)).stream().toList();
  }

  private List<FeatureText> inFolder(Path folder) {
    var walk = FolderWalk.of(folder, ENDING);
    walk.problems().forEach((place, says) -> problem(ScenarioPlace.name(place.toUri()), says));
    return walk.files().stream()
        .sorted(Comparator.comparing(Path::toUri))
        .flatMap(file -> once(file.toUri(), () -> files.inside(folder, file)).stream())
        .toList();
  }

  private Optional<FeatureText> once(URI address, FeatureContent content) {
    var known = Optional.ofNullable(texts.get(address));
    return known.or(() -> text(address, content));
  }

  private Optional<FeatureText> text(URI address, FeatureContent content) {
    try {
      if (!full) {
        texts.put(address, new FeatureText(address, Utf8Text.of(content.bytes())));
      }
    } catch (FileProblem e) {
      full = e.isOfAll();
      problem(full ? ALL : place(address, e.line()), e.says());
    } catch (IOException e) {
      problem(place(address, 0), "it cannot be read.");
    }
    return Optional.ofNullable(texts.get(address));
  }

  private static String place(URI address, int line) {
    return line == 0 ? ScenarioPlace.name(address) : ScenarioPlace.of(address, line).toString();
  }

  /** Returns the address of a file in the jar. */
  private static URI inJarAddress(String name) {
    try {
      return new URI("classpath", name, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static Optional<Path> path(String wanted) {
    try {
      return Optional.of(FileName.here(wanted).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void problem(String place, String says) {
    problems.add(SafeText.file(place) + ": " + says);
  }
}
