package dev.thaw.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.rulefiles.RulesFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A house of any number of rules. Thirty teams have a say; the more rules there are, the more other
 * facts each of them looks at.
 */
final class GrowingHouse {

  /** The fact of the house. */
  static final String TEAM = "house.team";

  private static final int TEAMS = 30;
  private static final int RULES_IN_A_FILE = 1_000;

  /** What a rule can look at beside the team, in the order in which rules begin to. */
  private static final List<List<String>> CONDITIONS =
      List.of(
          List.of("the budget for compute is low", "the budget for compute is high"),
          List.of("the budget for training time is low", "the budget for training time is high"),
          List.of(
              "the data and the model's own are alike",
              "the data and the model's own are very-different"),
          List.of("the task is different from the model's", "the task is the same as the model's"),
          List.of("the modality of the model is text", "the modality of the model is image"),
          List.of("the class balance is unlike", "the class balance is like-the-model"));

  private GrowingHouse() {}

  /** Returns the built-in rules with a house of so many rules laid over them. */
  static RulesFolder of(int rules) {
    var files = new TreeMap<String, byte[]>();
    files.put(RulesFolder.FACTS, facts().getBytes(UTF_8));
    files.put(
        RulesFolder.SOURCE,
        "readings:\n  - id: H1\n    says: What our teams have learned.\n".getBytes(UTF_8));
    for (int first = 0; first < rules; first += RULES_IN_A_FILE) {
      files.put(
          "teams-" + first + ".dslr",
          IntStream.range(first, Math.min(rules, first + RULES_IN_A_FILE))
              .mapToObj(GrowingHouse::rule)
              .collect(Collectors.joining("\n"))
              .getBytes(UTF_8));
    }
    return RulesFolder.builtIn().withHouse(new RulesFolder("grown", files));
  }

  /**
   * Returns the name of a team.
   *
   * @param number any whole number of at least 0
   */
  static String team(int number) {
    return "team-" + number % TEAMS;
  }

  private static String facts() {
    return """
        facts:
          - path: %s
            called: the team
            says: the team is {answer}
            asks: Which team is it?
            answers:
        """
            .formatted(TEAM)
        + IntStream.range(0, TEAMS)
            .mapToObj(number -> "      " + team(number) + ": { means: one of ours }\n")
            .collect(Collectors.joining());
  }

  private static String rule(int number) {
    return """
        rule "House rule %d"
            @criterion( budget )
            @source( H1 )
        when
        %s
        then
            %s
        end
        """
        .formatted(number, String.join("\n", conditions(number)), consequence(number));
  }

  /** No two rules have the same conditions. */
  private static List<String> conditions(int number) {
    var conditions = new ArrayList<>(List.of("    the team is " + team(number)));
    int rest = number / TEAMS;
    for (var either : CONDITIONS) {
      if (rest % 3 > 0) {
        conditions.add("    " + either.get(rest % 3 - 1));
      }
      rest /= 3;
    }
    return conditions;
  }

  private static String consequence(int number) {
    return number % 2 == 0
        ? "note \"Rule %d has a say here.\"".formatted(number)
        : "favour feature-extraction because \"rule %d of our teams says so\"".formatted(number);
  }
}
