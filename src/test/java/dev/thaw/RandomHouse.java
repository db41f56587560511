package dev.thaw;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.rulefiles.RulesFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A house whose rules nobody would write: over facts of one to four criteria, with exceptions,
 * numbers and facts of its own, and rules that set others aside.
 *
 * @param rules the folder that it is laid over: the built-in one, or a part of it, which leaves
 *     fewer cases
 * @param facts its facts; empty where it has none of its own
 * @param text its rules
 */
public record RandomHouse(RulesFolder rules, String facts, String text) {

  private static final List<Long> NUMBERS = List.of(1L, 80L, 4_999L, 5_000L, 12_000L, 20_000L);

  /** How many of the built-in rules a house is laid over. */
  public enum Size {
    /** Those on the budget alone: a few thousand cases. */
    TINY("criteria/dataset-size.dslr", "criteria/task-similarity.dslr", "caveats/modality.dslr"),
    /** All but the caveats: some ten thousand cases. */
    SMALL("caveats/modality.dslr"),
    /** All of them. */
    WHOLE;

    private final String without;

    Size(String... without) {
      this.without = String.join(" ", without);
    }
  }

  /**
   * Makes a house.
   *
   * @param seed the same seed makes the same house
   * @param size over how many of the built-in rules it is laid
   */
  public static RandomHouse of(long seed, Size size) throws InvalidRules {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    files.keySet().removeAll(List.of(size.without.split(" ", -1)));
    var rules = new RulesFolder("rules", files);
    var author = new Author(new Random(seed), rules, size);
    var text = author.text();
    return new RandomHouse(rules, author.facts(), text);
  }

  /** Returns the rules with the house laid over them. */
  public RulesFolder folder() {
    var house = House.with("ours.dslr", text);
    return rules.withHouse((facts.isEmpty() ? house : house.and("facts.yaml", facts)).folder());
  }

  /** Returns an advisor with the house laid over the rules. */
  public Advisor advisor() throws InvalidRules {
    return Advisor.of(folder());
  }

  /** Returns an advisor with the rules alone. */
  public Advisor without() throws InvalidRules {
    return Advisor.of(rules);
  }

  /** Writes the rules of one house. */
  private static final class Author {

    private final Random random;
    private final Size size;
    private final List<String> settable = new ArrayList<>();
    private final List<String> numbers =
        new ArrayList<>(List.of("a few thousand", "many thousand"));
    private final List<String> weights = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean colours;

    Author(Random random, RulesFolder rules, Size size) throws InvalidRules {
      this.random = random;
      this.size = size;
      this.colours = random.nextInt(2) == 0;
      Advisor.of(rules).rules().rules().stream()
          .filter(rule -> rule.whyNotSetAside().isEmpty())
          .map(WrittenRule::name)
          .forEach(settable::add);
    }

    String text() {
      for (int i = random.nextInt(size == Size.WHOLE ? 3 : 2); i > 0; i--) {
        number("number " + i);
      }
      if (size == Size.TINY && random.nextInt(2) == 0) {
        weight("weight 1");
      }
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        rule("House rule " + i);
      }
      return text.toString();
    }

    /** Returns what the house declares: at times a fact in words, at times a number. */
    String facts() {
      var facts = new StringBuilder();
      if (colours) {
        facts.append(
            """
              - path: own.colour
                called: the colour
                says: the colour is {answer}
                asks: Which colour?
                change: freely
                answers: { red: { means: as blood }, blue: { means: as the sky } }
            """);
      }
      if (!weights.isEmpty()) {
        facts.append(
            """
              - path: own.weight
                called: the weight
                says: it weighs {answer} stones
                asks: How heavy?
                change: upward
                unit: stones
                from: 3
            """);
      }
      return facts.isEmpty() ? "" : "facts:\n" + facts;
    }

    private void weight(String name) {
      weights.add(name);
      text.append(
          "rule \"On %s\"\n@source( H1 )\nwhen\nthen\n\"%s\" %s at %d stones because \"so\"\nend\n"
              .formatted(name, name, one(List.of("ends", "begins")), one(List.of(3L, 4L, 700L))));
    }

    private void number(String name) {
      numbers.add(name);
      text.append(
          "rule \"On %s\"\n@source( H1 )\nwhen\nthen\n\"%s\" %s at %d labelled examples because \"so\"\nend\n"
              .formatted(name, name, one(List.of("ends", "begins")), one(NUMBERS)));
    }

    private void rule(String name) {
      text.append(
          "rule \"%s\"\n@criterion( %s )\n@source( H1 )\nwhen\n%s\nthen\n%s\nend\n"
              .formatted(
                  name,
                  one(List.of("dataset-size", "task-similarity", "budget", "modality")),
                  String.join("\n", conditions()),
                  String.join("\n", conclusions())));
    }

    private List<String> conditions() {
      var kinds = new ArrayList<>(List.of("data", "examples", "time", "compute"));
      if (size != Size.TINY) {
        kinds.addAll(List.of("model", "compared", "balance", "size"));
      }
      if (size == Size.WHOLE) {
        kinds.addAll(List.of("task", "differ"));
      }
      if (colours) {
        kinds.add("colour");
      }
      if (!weights.isEmpty()) {
        kinds.add("weight");
      }
      Collections.shuffle(kinds, random);
      return kinds.stream().limit(1 + random.nextInt(5)).flatMap(this::condition).toList();
    }

    private Stream<String> condition(String kind) {
      return switch (kind) {
        case "model" -> modality("model");
        case "task" -> modality("task");
        case "compared" ->
            Stream.of(
                "the task is "
                    + one(
                        List.of("the same as", "a continuation of", "similar to", "different from"))
                    + " the model's");
        case "balance" ->
            Stream.of(
                "the class balance "
                    + one(List.of("is unlike", "is like-the-model", "is not stated")));
        case "data" ->
            Stream.of(
                one(List.of("", "unless ", "unless "))
                    + "the data and the model's own are "
                    + one(List.of("alike", "very-different")));
        case "size" ->
            Stream.of(
                one(
                    List.of(
                        "the data is judged small",
                        "the data is judged large",
                        "the judged size of the data is not stated")));
        case "examples" ->
            Stream.of(
                "%sthere are %s \"%s\" labelled examples"
                    .formatted(
                        one(List.of("", "", "unless ")),
                        one(List.of("at most", "at least", "more than", "fewer than")),
                        one(numbers)));
        case "colour" ->
            Stream.of(
                one(
                    List.of(
                        "the colour is red",
                        "the colour is blue",
                        "unless the colour is red",
                        "the colour is red or blue",
                        "the colour is not stated")));
        case "weight" ->
            Stream.of(
                one(List.of("", "unless "))
                    + one(List.of("it weighs at most", "it weighs more than"))
                    + " \"%s\" stones".formatted(one(weights)));
        case "differ" ->
            Stream.of(
                one(List.of("", "unless "))
                    + "the modality of the model and the modality of the task differ");
        case "time" -> Stream.of("the budget for training time is " + one(List.of("low", "high")));
        default -> Stream.of("the budget for compute is " + one(List.of("low", "high")));
      };
    }

    private Stream<String> modality(String of) {
      var sentence = "the modality of the " + of + " is ";
      return switch (random.nextInt(4)) {
        case 0 -> Stream.of(sentence + word());
        case 1 -> Stream.of(sentence + word() + ", " + word() + " or " + word());
        case 2 -> Stream.of("unless " + sentence + word());
        default -> Stream.of(sentence.replace(" is ", " is not stated"));
      };
    }

    private List<String> conclusions() {
      var aside = Optional.of(one(settable)).map("set aside \"%s\" because \"so\""::formatted);
      var favour =
          "favour "
              + one(List.of("feature-extraction", "fine-tuning", "not-covered", "nothing"))
              + " because \"so\"";
      return switch (random.nextInt(5)) {
        case 0, 1 -> List.of(favour);
        case 2, 3 -> List.of(aside.orElseThrow());
        default ->
            random.nextBoolean() ? List.of(favour, aside.orElseThrow()) : List.of("note \"So.\"");
      };
    }

    private String word() {
      return one(Facts.named("model.modality").words());
    }

    private <T> T one(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }

  @Override
  public String toString() {
    return facts + text;
  }
}
