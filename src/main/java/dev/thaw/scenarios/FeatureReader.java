package dev.thaw.scenarios;

import dev.thaw.files.PackagedFiles;
import dev.thaw.steps.AskedOpinion;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.Pickle;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds features and reads them, and keeps what is wrong with them. */
final class FeatureReader {

  private static final String FOLDER = "features";

  /** A feature, and the lines of those scenarios that are wanted of it. */
  private static final Pattern WITH_LINES = Pattern.compile("(.*?\\.feature)((?::[0-9]{1,9})+)");

  private final List<String> problems = new ArrayList<>();
  private final FeatureTexts texts = new FeatureTexts(problems);
  private final Map<URI, Feature> features = new LinkedHashMap<>();
  private final Set<Pickle> chosen = new LinkedHashSet<>();

  private FeatureReader() {}

  /**
   * Reads the features that come with the program and are about the rules of one packaged base.
   *
   * @param opinion the name of a second opinion; nothing for the book
   */
  static List<FeatureFile> builtIn(Optional<String> opinion) throws InvalidFeatures {
    return builtIn().stream()
        .filter(file -> AskedOpinion.of(file.feature().getUri()).equals(opinion))
        .toList();
  }

  private static List<FeatureFile> builtIn() throws InvalidFeatures {
    if (PackagedFiles.isThere(FOLDER)) {
      return read(List.of(FeatureTexts.IN_JAR + FOLDER));
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
    if (!reader.problems.isEmpty()) {
      throw new InvalidFeatures(reader.problems.stream().distinct().toList());
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
      problem(wanted + ":" + line, "no scenario begins here.");
    }
    chosen.addAll(here);
  }

  /** Returns all scenarios of a file or folder; if there are none, says so. */
  private List<Pickle> scenarios(String wanted) {
    int before = problems.size();
    var found = texts.in(wanted).stream().flatMap(this::once).toList();
    if (found.isEmpty() && problems.size() == before) {
      problem(wanted, "there is no scenario in it.");
    }
    return found;
  }

  private Stream<Pickle> once(FeatureText text) {
    if (!features.containsKey(text.uri())) {
      parse(text).ifPresent(feature -> features.put(text.uri(), feature));
    }
    return Stream.ofNullable(features.get(text.uri())).flatMap(one -> one.getPickles().stream());
  }

  private Optional<Feature> parse(FeatureText text) {
    var odd = FeatureLimits.problems(text);
    problems.addAll(odd);
    try {
      var feature =
          odd.isEmpty()
              ? new FeatureParser(UUID::randomUUID).parseResource(text)
              : Optional.<Feature>empty();
      feature.ifPresent(one -> problems.addAll(FeatureLimits.problems(one)));
      return feature;
    } catch (FeatureParserException e) {
      problems.addAll(GherkinProblem.of(text.uri(), e));
      return Optional.empty();
    }
  }

  private void problem(String place, String says) {
    problems.add(SafeText.file(place) + ": " + says);
  }
}
