package dev.thaw.spark;

import dev.thaw.bulk.CaseFields;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What a cell states under the name of its column. */
final class StatedCell {

  private StatedCell() {}

  /**
   * Takes a cell, the fields of a struct under the names of both; an empty one states nothing. A
   * number with a point stays one, and is refused in the words for it.
   *
   * @param path the name of its column
   * @param cell what it holds
   * @param fields where to state it
   */
  static void put(String path, @Nullable Object cell, CaseFields fields) {
    if (cell instanceof Row struct) {
      var names = struct.schema().fieldNames();
      for (int i = 0; i < names.length; i++) {
        put(path + '.' + names[i], struct.get(i), fields);
      }
    } else if (cell instanceof Boolean || isNumber(cell)) {
      fields.token(path, String.valueOf(cell));
    } else if (cell != null) {
      fields.text(path, cell.toString());
    }
  }

  private static boolean isNumber(@Nullable Object cell) {
    return cell instanceof Number number && Double.isFinite(number.doubleValue());
  }
}
