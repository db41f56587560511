package dev.thaw.rulebook;

import java.util.List;

/**
 * A rule with other lines than its author gave it, to be consulted in the rule's place.
 *
 * @param number tells the variants of one base apart
 * @param rule the rule as written
 * @param conditions the conditions to give it
 * @param consequences the consequences to give it
 */
public record Variant(
    int number, WrittenRule rule, List<Sentence> conditions, List<Sentence> consequences) {

  /** Stands in no name that an author can write. */
  private static final String MARK = " |";

  public static String originalName(String name) {
    int mark = name.indexOf(MARK);
    return mark < 0 ? name : name.substring(0, mark);
  }

  /**
   * Returns whether a compiled rule is a variant.
   *
   * @param name the name that it bears
   */
  public static boolean isVariant(String name) {
    return name.contains(MARK);
  }

  /** Returns the name that the compiled variant bears. */
  public String name() {
    return rule.name() + MARK + number;
  }

  /** Returns the plain DRL of the variant. */
  public String drl() {
    return rule.drl(name(), conditions, consequences);
  }
}
