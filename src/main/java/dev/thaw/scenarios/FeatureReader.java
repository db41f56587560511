package dev.thaw.scenarios;

import dev.thaw.wording.FileName;
import dev.thaw.wording.Shown;
import io.cucumber.core.feature.FeatureIdentifier;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.resource.ResourceScanner;
import java.net.URI;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds features and reads them, and keeps what is wrong with them. */
final class FeatureReader {

  private static final String FOLDER = "features";
  private static final String IN_JAR = "classpath:";

  /** A feature, and the lines of those scenarios that are wanted of it. */
  private static final Pattern WITH_LINES = Pattern.compile("(.*?\\.feature)((?::[0-9]{1,9})+)");

  private final List<String> mistakes = new ArrayList<>();
  private final Map<URI, Feature> features = new LinkedHashMap<>();
  private final Set<Pickle> chosen = new LinkedHashSet<>();

  private FeatureReader() {}

  static List<FeatureFile> builtIn() throws InvalidFeatures {
    if (FeatureReader.class.getResource("/" + FOLDER) != null) {
      return read(List.of(IN_JAR + FOLDER));
    }
    if (Files.isDirectory(FileName.here(FOLDER))) {
      return read(List.of(FOLDER));
    }
    throw new InvalidFeatures(
        List.of(
            "This build of Thaw carries no scenarios, and there is no folder features here."
                + " Maybe name a feature file or a folder of them."));
  }

  static List<FeatureFile> read(List<String> wanted) throws InvalidFeatures {
    var reader = new FeatureReader();
    wanted.forEach(reader::take);
    if (!reader.mistakes.isEmpty()) {
      throw new InvalidFeatures(reader.mistakes.stream().distinct().toList());
    }
    return reader.features.values().stream()
        .map(feature -> FeatureFile.whole(feature).only(reader.chosen::contains))
        .toList();
  }

  private void take(String wanted) {
    var parts = WITH_LINES.matcher(wanted);
    if (parts.matches()) {
      var scenarios = scenarios(parts.group(1));
      Stream.of(parts.group(2).substring(1).split(":", -1))
          .forEach(line -> take(parts.group(1), scenarios, Integer.parseInt(line)));
    } else {
      chosen.addAll(scenarios(wanted));
    }
  }

  private void take(String wanted, List<Pickle> scenarios, int line) {
    var here = scenarios.stream().filter(scenario -> FeatureFile.beginsAt(scenario, line)).toList();
    if (here.isEmpty() && !scenarios.isEmpty()) {
      mistake(wanted + ":" + line, "no scenario begins here.");
    }
    chosen.addAll(here);
  }

  /** Returns all scenarios of a file or folder; if there are none, says so. */
  private List<Pickle> scenarios(String wanted) {
    int before = mistakes.size();
    var found = find(wanted).stream().flatMap(this::once).toList();
    if (found.isEmpty() && mistakes.size() == before) {
      mistake(wanted, "there is no scenario in it.");
    }
    return found;
  }

  private Stream<Pickle> once(Feature feature) {
    features.putIfAbsent(feature.getUri(), feature);
    return features.get(feature.getUri()).getPickles().stream();
  }

  private List<Feature> find(String wanted) {
    // Sorted, as folders are walked in no order.
    var complaints = new TreeMap<URI, List<String>>();
    var scanner =
        new ResourceScanner<>(
            FeatureReader.class::getClassLoader,
            FeatureIdentifier::isFeature,
            file -> parse(file, complaints));
    var found =
        wanted.startsWith(IN_JAR)
            ? inJar(scanner, wanted.substring(IN_JAR.length()))
            : inFolder(scanner, wanted);
    complaints.values().forEach(mistakes::addAll);
    return found.stream().sorted(Comparator.comparing(Feature::getUri)).toList();
  }

  private List<Feature> inJar(ResourceScanner<Feature> scanner, String wanted) {
    if (FeatureReader.class.getResource("/" + wanted) == null) {
      mistake(IN_JAR + wanted, "there is no such file or folder in the jar.");
      return List.of();
    }
    return scanner.scanForClasspathResource(wanted, anyPackage -> true);
  }

  private List<Feature> inFolder(ResourceScanner<Feature> scanner, String wanted) {
    var path = path(wanted).filter(file -> !wanted.isBlank() && Files.exists(file));
    if (path.isEmpty()) {
      mistake(wanted, "there is no such file or folder.");
      return List.of();
    }
    if (Files.isRegularFile(path.get()) && !FeatureIdentifier.isFeature(path.get())) {
      mistake(wanted, "it is no feature; the name of a feature ends in .feature.");
      return List.of();
    }
    return scanner.scanForResourcesPath(path.get());
  }

  private static Optional<Path> path(String wanted) {
    try {
      return Optional.of(FileName.here(wanted).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Feature> parse(Resource file, Map<URI, List<String>> complaints) {
    try {
      return new FeatureParser(UUID::randomUUID).parseResource(file);
    } catch (FeatureParserException e) {
      complaints.put(file.getUri(), Complaint.of(file.getUri(), e));
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      complaints.put(
          file.getUri(),
          List.of(Place.of(file.getUri(), 1) + ": there is no such encoding; allowed: UTF-8."));
    }
    return Optional.empty();
  }

  private void mistake(String place, String says) {
    mistakes.add(Shown.plain(place) + ": " + says);
  }
}
