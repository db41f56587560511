package dev.thaw.evidence;

import dev.thaw.document.Fields;
import java.util.List;
import java.util.Map;

/**
 * What a cell of a row must say.
 *
 * @param column the column
 * @param is the texts that the cell may be; empty where it may be any
 * @param isNot the texts that it may not be
 * @param has the texts of which it must have one inside; empty where it need not
 */
public record CellCondition(String column, List<String> is, List<String> isNot, List<String> has) {

  /** Reads a condition. */
  public static CellCondition read(Fields one) {
    return new CellCondition(
        one.text("column"), one.texts("is"), one.texts("isNot"), one.texts("has"));
  }

  /** Returns the conditions of a group, which it may leave out. */
  public static List<CellCondition> all(Fields one) {
    return one.optionalGroups("where", CellCondition::read);
  }

  /**
   * Returns whether all conditions hold in a row.
   *
   * @param conditions any number of conditions
   * @param cells the row's cells by their columns
   */
  public static boolean hold(List<CellCondition> conditions, Map<String, String> cells) {
    return conditions.stream().allMatch(one -> one.holds(cells.getOrDefault(one.column, "")));
  }

  private boolean holds(String cell) {
    return (is.isEmpty() || is.contains(cell))
        && !isNot.contains(cell)
        && (has.isEmpty() || has.stream().anyMatch(cell::contains));
  }
}
