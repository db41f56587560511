package dev.thaw;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.FactName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A house whose rules nobody would write: over facts of one to four criteria, with exceptions,
 * numbers of its own, and rules that set others aside.
 *
 * @param rules the folder that it is laid over: the built-in one, or that without its caveats,
 *     which leaves fewer cases
 * @param text its rules
 */
public record RandomHouse(RulesFolder rules, String text) {

  private static final List<Long> NUMBERS = List.of(1L, 80L, 4_999L, 5_000L, 12_000L, 20_000L);

  /**
   * Makes a house.
   *
   * @param seed the same seed makes the same house
   * @param whole whether it is laid over all built-in rules
   */
  public static RandomHouse of(long seed, boolean whole) throws InvalidRules {
    var rules = RulesFolder.builtIn();
    if (!whole) {
      var files = new TreeMap<>(rules.files());
      files.remove("caveats/modality.dslr");
      rules = new RulesFolder("rules", files);
    }
    return new RandomHouse(rules, new Author(new Random(seed), rules, whole).text());
  }

  /** Returns an advisor with the house laid over the rules. */
  public Advisor advisor() throws InvalidRules {
    return Advisor.of(rules.withHouse(House.with("ours.dslr", text).folder()), false);
  }

  /** Returns an advisor with the rules alone. */
  public Advisor without() throws InvalidRules {
    return Advisor.of(rules, false);
  }

  /** Writes the rules of one house. */
  private static final class Author {

    private final Random random;
    private final boolean whole;
    private final List<String> settable = new ArrayList<>();
    private final List<String> numbers =
        new ArrayList<>(List.of("a few thousand", "many thousand"));
    private final StringBuilder text = new StringBuilder();

    Author(Random random, RulesFolder rules, boolean whole) throws InvalidRules {
      this.random = random;
      this.whole = whole;
      Advisor.of(rules, false).rules().rules().stream()
          .filter(WrittenRule::canBeSetAside)
          .map(WrittenRule::name)
          .forEach(settable::add);
    }

    String text() {
      for (int i = random.nextInt(whole ? 3 : 2); i > 0; i--) {
        number("number " + i);
      }
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        rule("House rule " + i);
      }
      return text.toString();
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
      var kinds = new ArrayList<>(List.of("model", "compared", "balance", "data", "size"));
      kinds.addAll(List.of("examples", "time", "compute"));
      if (whole) {
        kinds.add("task");
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
                    + one(List.of("is unlike", "is like-the-model", "has no answer")));
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
                        "the size of the data is not judged")));
        case "examples" ->
            Stream.of(
                "there are %s \"%s\" labelled examples"
                    .formatted(
                        one(List.of("at most", "at least", "more than", "fewer than")),
                        one(numbers)));
        case "time" -> Stream.of("the budget for training time is " + one(List.of("low", "high")));
        default -> Stream.of("the budget for compute is " + one(List.of("low", "high")));
      };
    }

    private Stream<String> modality(String of) {
      var sentence = "the modality of the " + of + " is ";
      return switch (random.nextInt(of.equals("task") ? 2 : whole ? 4 : 3)) {
        case 0 -> Stream.of(sentence + word());
        case 1 -> Stream.of(sentence + word() + " or " + word() + " or " + word());
        case 2 -> Stream.of(sentence + "any but " + word());
        default ->
            Stream.of(
                sentence + "any but " + word(),
                "the modality of the task is any but " + word() + " and the model's");
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
      return one(FactName.MODEL_MODALITY.words());
    }

    private <T> T one(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
