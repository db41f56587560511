package dev.thaw.rulebook;

import dev.thaw.document.Problems;
import java.util.List;

/**
 * One thing that is wrong with a rules folder as it is written.
 *
 * @param place where it stands
 * @param says what is wrong, and what is allowed
 * @param hints further lines that help to mend it, such as the nearest sentences
 */
public record RuleProblem(Place place, String says, List<String> hints) {

  /**
   * A problem that needs no hints.
   *
   * @param place where it stands
   * @param says what is wrong, and what is allowed
   */
  public static RuleProblem at(Place place, String says) {
    return new RuleProblem(place, says, List.of());
  }

  /**
   * Returns what is wrong with a file that is a document.
   *
   * @param file its path inside the folder
   * @param problems what was found in it
   */
  public static List<RuleProblem> in(String file, Problems problems) {
    return problems.all().stream()
        .map(one -> at(new Place(file, one.line()), one.message()))
        .toList();
  }

  /** Returns the problem for people: place, what is wrong, then each hint indented by two. */
  public String describe() {
    var text = new StringBuilder(place + ": " + says);
    hints.forEach(hint -> text.append("\n  ").append(hint));
    return text.toString();
  }
}
