package dev.thaw.format;

import com.fasterxml.jackson.core.JsonToken;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON document, with all that is inside it.
 *
 * @param entry the value itself, its path and its line
 * @param fields what is inside a group of fields, by name; empty for anything else
 * @param items what is inside a list; empty for anything else
 */
record Node(Entry entry, Map<String, Node> fields, List<Node> items) {

  boolean isGroup() {
    return entry.token() == JsonToken.START_OBJECT;
  }

  boolean isList() {
    return entry.token() == JsonToken.START_ARRAY;
  }
}
