package dev.thaw.scenarios;

import dev.thaw.wording.SafeText;
import dev.thaw.wording.Unseen;
import io.cucumber.core.gherkin.Feature;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says where a feature is not plain, or is more than Cucumber can bear. */
final class FeatureLimits {

  /** How many characters a step may have: Cucumber's patterns go as deep as a step is long. */
  static final int LONGEST_STEP = 1000;

  private static final List<String> UTF_8 = List.of("utf-8", "utf8");

  /** A remark, or nothing at all; only above the first line that is neither counts an encoding. */
  private static final Pattern REMARK = Pattern.compile("\\s*(#.*)?");

  private static final Pattern ENCODING =
      Pattern.compile("(?i)\\s*#\\s*encoding\\s*:\\s*([0-9a-z\\-]+).*");

  private FeatureLimits() {}

  /** Returns why a text is not even parsed; empty when it can be. */
  static List<String> problems(FeatureText feature) {
    var odd = unseen(feature).or(() -> encoding(feature));
    return odd.isPresent() ? odd.stream().toList() : ExampleLimits.problems(feature);
  }

  /** Returns which steps are too long, their examples filled in. */
  static List<String> problems(Feature feature) {
    return feature.getPickles().stream()
        .flatMap(scenario -> scenario.getSteps().stream())
        .filter(step -> step.getText().length() > LONGEST_STEP)
        .map(
            step ->
                at(
                    feature.getUri(),
                    step.getLocation().getLine(),
                    SafeText.quoted(step.getText())
                        + " is too long a step; allowed: "
                        + LONGEST_STEP
                        + " characters."))
        .distinct()
        .toList();
  }

  /** Returns a line about a place in a feature. */
  static String at(URI feature, int line, String says) {
    return SafeText.plain(ScenarioPlace.of(feature, line).toString()) + ": " + says;
  }

  private static Optional<String> unseen(FeatureText feature) {
    return Unseen.first(feature.text(), Unseen.LAYOUT).stream()
        .mapToObj(
            sign -> at(feature.uri(), Unseen.line(feature.text(), sign), Unseen.refusal(sign)))
        .findFirst();
  }

  private static Optional<String> encoding(FeatureText feature) {
    var remarks = feature.text().lines().takeWhile(line -> REMARK.matcher(line).matches()).toList();
    return Stream.iterate(0, line -> line < remarks.size(), line -> line + 1)
        .flatMap(
            line -> {
              var named = ENCODING.matcher(remarks.get(line));
              return named.matches() && !UTF_8.contains(named.group(1).toLowerCase(Locale.ROOT))
                  ? Stream.of(
                      at(
                          feature.uri(),
                          line + 1,
                          "the encoding is "
                              + SafeText.quoted(named.group(1))
                              + "; allowed: UTF-8."))
                  : Stream.empty();
            })
        .findFirst();
  }
}
