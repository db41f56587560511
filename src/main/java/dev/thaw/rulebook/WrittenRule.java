package dev.thaw.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as its author wrote it.
 *
 * @param name the rule's full name, a sentence
 * @param place where its first line stands
 * @param criterion the question of the source that it answers, if it answers one
 * @param sources the ids of the statements and readings that it cites
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
    String origin,
    List<Sentence> conditions,
    List<Sentence> consequences) {

  /** The origin of rules that are packaged with Thaw. */
  public static final String BUILT_IN = "built-in";

  /** How the origin of the rules of a house begins; the name of its folder follows. */
  public static final String HOUSE = "house ";

  private static final String INDENT = "    ";

  /**
   * Returns the same rule as somebody else's.
   *
   * @param whose its origin
   */
  public WrittenRule from(String whose) {
    return new WrittenRule(name, place, criterion, sources, whose, conditions, consequences);
  }

  /** Returns the lines of both sides. */
  public Stream<Sentence> sentences() {
    return Stream.concat(conditions.stream(), consequences.stream());
  }

  /** Returns the names of the rules that this one sets aside. */
  public Stream<String> setsAside() {
    return consequences.stream().flatMap(line -> line.filled(Slot.Takes.RULE).stream());
  }

  /**
   * Returns whether another rule may set this one aside: it is written in sentences, states no
   * number, and sets nothing aside itself.
   */
  public boolean canBeSetAside() {
    return SettingAside.whyNot(this).isEmpty();
  }

  /** Returns the rule as its author wrote it, without remarks, ending in a line feed. */
  public String text() {
    return written(name, sentences(conditions, false), sentences(consequences, false), "");
  }

  /** Returns the plain DRL that the rule's own lines stand for, ending in a line feed. */
  public String expanded() {
    return written(name, sentences(conditions, true), sentences(consequences, true), "");
  }

  /** Returns the plain DRL that is compiled: the expanded rule and its origin. */
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
    var heading = origin.equals(BUILT_IN) ? "" : INDENT + "@origin( \"" + origin + "\" )\n";
    return written(otherName, sentences(when, true), sentences(then, true), heading);
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

  private static String sentences(List<Sentence> lines, boolean drl) {
    return lines.stream()
        .map(line -> INDENT + (drl ? line.drl() : line.text()) + "\n")
        .collect(Collectors.joining());
  }
}
