package dev.thaw.rulebook;

import dev.thaw.advice.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule as its author wrote it.
 *
 * @param name the rule's full name, a sentence
 * @param place where its first line stands
 * @param criterion the question of the source that it answers, if it answers one
 * @param sources the ids of the statements and readings that it cites
 * @param annotatedAt the lines of its annotations, by their names
 * @param origin whose rule it is: built-in, or the name of the folder that brought or changed it,
 *     with house before it where that folder is a house
 * @param conditions what must hold, a line each
 * @param consequences what is then concluded, a line each
 */
public record WrittenRule(
    String name,
    Place place,
    Optional<String> criterion,
    List<String> sources,
    Map<String, Integer> annotatedAt,
    Origin origin,
    List<Sentence> conditions,
    List<Sentence> consequences) {

  /** What the name of a file of sentences ends in. */
  public static final String SENTENCES = ".dslr";

  /** The name of the annotation that says which question a rule answers. */
  public static final String CRITERION = "criterion";

  /** The name of the annotation that says what a rule cites. */
  public static final String SOURCE = "source";

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final String INDENT = "    ";

  /**
   * Returns the ids that an annotation lists.
   *
   * @param list such as {@code S1, R1}
   */
  public static List<String> ids(String list) {
    return List.of(COMMA.split(list));
  }

  /**
   * Returns the same rule as somebody else's.
   *
   * @param whose its origin
   */
  public WrittenRule from(Origin whose) {
    return new WrittenRule(
        name, place, criterion, sources, annotatedAt, whose, conditions, consequences);
  }

  /** Returns where it says which question it answers. */
  public Place criterionPlace() {
    return annotated(CRITERION);
  }

  /** Returns where it says what it cites. */
  public Place sourcePlace() {
    return annotated(SOURCE);
  }

  private Place annotated(String name) {
    return new Place(place.file(), annotatedAt.getOrDefault(name, place.line()));
  }

  /** Returns the lines of both sides. */
  public Stream<Sentence> sentences() {
    return Stream.concat(conditions.stream(), consequences.stream());
  }

  /** Returns the names of the rules that this one sets aside. */
  public Stream<String> setsAside() {
    return consequences.stream().flatMap(line -> line.filled(Slot.Takes.RULE).stream());
  }

  /** Returns whether this rule sets another one aside. */
  public boolean setsARuleAside() {
    return setsAside().findAny().isPresent();
  }

  /** Returns whether it gives a number a name, and so holds in every case. */
  public boolean statesANumber() {
    return consequences.stream().anyMatch(WrittenRule::statesANumber);
  }

  /** Returns whether it gives numbers names, and concludes nothing else. */
  public boolean statesNumbersAlone() {
    return consequences.stream().allMatch(WrittenRule::statesANumber);
  }

  private static boolean statesANumber(Sentence line) {
    return line.filled(Slot.Takes.NUMBER).isPresent();
  }

  /** Returns the names of the numbers that it compares with. */
  public Stream<String> comparedWith() {
    return conditions.stream().flatMap(line -> line.filled(Slot.Takes.THRESHOLD).stream());
  }

  /** Returns whether it is written in sentences; otherwise it is plain DRL, which is code. */
  public boolean isInSentences() {
    return place.file().endsWith(SENTENCES);
  }

  /** Returns why no rule may set this one aside, and which may be; nothing where one may. */
  public Optional<String> whyNotSetAside() {
    if (!isInSentences()) {
      return Optional.of("is code, by which findings become advice; allowed: rules in sentences.");
    }
    if (setsARuleAside()) {
      return Optional.of("sets a rule aside itself; allowed: rules that conclude something.");
    }
    return statesANumber()
        ? Optional.of("states a number, which holds always; allowed: rules with conditions.")
        : Optional.empty();
  }

  /** Returns the rule as its author wrote it, without remarks, ending in a line feed. */
  public String text() {
    return written(
        name,
        conditions.stream().map(line -> INDENT + line.text() + "\n").collect(Collectors.joining()),
        consequences.stream()
            .map(line -> INDENT + line.text() + "\n")
            .collect(Collectors.joining()),
        "");
  }

  /** Returns the plain DRL that the rule stands for, ending in a line feed. */
  public String drl() {
    return drl(name, conditions, consequences);
  }

  /**
   * Returns the DRL of this rule with another name and other lines.
   *
   * @param otherName the name to give it
   * @param when the conditions to give it
   * @param then the consequences to give it
   */
  public String drl(String otherName, List<Sentence> when, List<Sentence> then) {
    var heading =
        origin.equals(Origin.BUILT_IN) ? "" : INDENT + "@origin( \"" + origin.text() + "\" )\n";
    return written(otherName, drl(when), drl(then), heading);
  }

  private static String drl(List<Sentence> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> INDENT + lines.get(i).meaning().drl("$" + (i + 1)) + "\n")
        .collect(Collectors.joining());
  }

  private String written(String title, String when, String then, String heading) {
    return "rule \""
        + title
        + "\"\n"
        + criterion.map(id -> INDENT + "@criterion( " + id + " )\n").orElse("")
        + INDENT
        + "@source( "
        + String.join(", ", sources)
        + " )\n"
        + heading
        + "when\n"
        + when
        + "then\n"
        + then
        + "end\n";
  }
}
