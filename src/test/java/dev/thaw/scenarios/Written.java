package dev.thaw.scenarios;

import dev.thaw.Advisor;
import dev.thaw.files.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Features that tests write, and their run. */
final class Written {

  /** Fails, as its task is another one. */
  static final String FAILING =
      """
      Feature: Mine
        Rule: A rule of mine
          Scenario: Another kind of question
            Given the task is different from the model's
            And the data is judged large
            When the practitioner asks for advice
            Then the advice is fine-tuning
      """;

  private static final Advisor ADVISOR = Advisor.builtIn();

  private Written() {}

  /** Writes a feature file, the folders above it included. */
  static Path feature(Path folder, String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Runs all scenarios of a file or folder. */
  static List<ScenarioResult> run(Path features) throws InvalidInput {
    return Scenarios.in(List.of(features.toString())).run(ADVISOR).results();
  }

  /** Runs one scenario that consists of the given steps, in lines of their own. */
  static ScenarioResult steps(Path folder, String steps) throws IOException, InvalidInput {
    var text = "Feature: Mine\nScenario: Of mine\n" + steps;
    return run(feature(folder, "mine.feature", text)).get(0);
  }
}
