package dev.thaw.scenarios;

import dev.thaw.wording.SafeText;
import io.cucumber.core.gherkin.FeatureParserException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in plain words why a text is no feature. */
final class GherkinProblem {

  /** The parser's own: line, column, what is wrong. */
  private static final Pattern ORIGINAL = Pattern.compile("(?m)^\\(([0-9]+):[0-9]+\\): (.*)$");

  private static final Pattern UNEXPECTED = Pattern.compile("expected: (.*), got '(.*)'");
  private static final String UNFINISHED = "unexpected end of file";
  private static final String UNKNOWN_LANGUAGE = "Language not supported: ";

  private GherkinProblem() {}

  static List<String> of(URI feature, FeatureParserException e) {
    var originals = ORIGINAL.matcher(Objects.toString(e.getMessage()));
    var complaints = originals.results().map(found -> at(feature, found)).distinct().toList();
    return complaints.isEmpty()
        ? List.of(
            SafeText.plain(ScenarioPlace.of(feature, 1) + ": this cannot be read as a feature."))
        : complaints;
  }

  private static String at(URI feature, MatchResult found) {
    return SafeText.plain(
        ScenarioPlace.of(feature, Integer.parseInt(found.group(1)))
            + ": "
            + plainly(found.group(2)));
  }

  private static String plainly(String original) {
    var unexpected = UNEXPECTED.matcher(original);
    if (unexpected.matches()) {
      return SafeText.quoted(unexpected.group(2))
          + " cannot stand here. "
          + hint(unexpected.group(1));
    }
    if (original.startsWith(UNFINISHED)) {
      return "the feature ends too early; something that was begun is not finished.";
    }
    if (original.startsWith(UNKNOWN_LANGUAGE)) {
      return "there is no language " + original.substring(UNKNOWN_LANGUAGE.length()) + ".";
    }
    return original + ".";
  }

  private static String hint(String expected) {
    if (expected.contains("#StepLine")) {
      return "Maybe it lacks a first word such as Given, When, Then or And.";
    }
    return expected.contains("#FeatureLine")
        ? "Maybe the line \"Feature:\" is missing above it."
        : "Maybe the heading of its scenario is missing above it.";
  }
}
