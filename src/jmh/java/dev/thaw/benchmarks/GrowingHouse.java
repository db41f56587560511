package dev.thaw.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.rulefiles.RulesFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A house of any number of rules. The more rules there are, the more teams have a say, up to
 * thirty, and the more other facts each of them looks at.
 *
 * @param rules how many rules: at least 1
 */
record GrowingHouse(int rules) {

  /** The fact of the house. */
  static final String TEAM = "house.team";

  private static final int FEWEST_TEAMS = 2;
  private static final int MOST_TEAMS = 30;
  private static final int RULES_OF_A_TEAM = 10;

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

  /** Returns the built-in rules with this house laid over them. */
  RulesFolder overTheBook() {
    var files = new TreeMap<String, byte[]>();
    files.put(RulesFolder.FACTS, facts().getBytes(UTF_8));
    files.put(
        RulesFolder.SOURCE,
        "readings:\n  - id: H1\n    says: What our teams have learned.\n".getBytes(UTF_8));
    files.put(
        "teams.dslr",
        IntStream.range(0, rules)
            .mapToObj(this::rule)
            .collect(Collectors.joining("\n"))
            .getBytes(UTF_8));
    return RulesFolder.builtIn().withHouse(new RulesFolder("grown", files));
  }

  /**
   * Returns the name of a team.
   *
   * @param number any whole number of at least 0
   */
  String team(int number) {
    return "team-" + number % teams();
  }

  private int teams() {
    return Math.max(FEWEST_TEAMS, Math.min(MOST_TEAMS, rules / RULES_OF_A_TEAM));
  }

  private String facts() {
    return """
        facts:
          - path: %s
            called: the team
            says: the team is {answer}
            asks: Which team is it?
            answers:
        """
            .formatted(TEAM)
        + IntStream.range(0, teams())
            .mapToObj(number -> "      " + team(number) + ": { means: one of ours }\n")
            .collect(Collectors.joining());
  }

  private String rule(int number) {
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
  private List<String> conditions(int number) {
    var conditions = new ArrayList<>(List.of("    the team is " + team(number)));
    int rest = number / teams();
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
