package dev.thaw.evidence;

import dev.thaw.document.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads groups whose names are free into maps that keep their order. */
final class Named {

  private Named() {}

  /**
   * Reads a group.
   *
   * @param fields what the group is a field of
   * @param name the group's name; it may be left out
   * @param reader takes a name, and all fields of the group
   */
  static <T> Map<String, T> all(Fields fields, String name, BiFunction<String, Fields, T> reader) {
    var all = new LinkedHashMap<String, T>();
    fields.each(
        name,
        (key, inside) -> {
          all.put(key, reader.apply(key, inside));
          return key;
        });
    return all;
  }
}
