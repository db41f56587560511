package dev.thaw.document;

import dev.thaw.wording.SafeText;
import java.util.List;
import java.util.Map;

/**
 * A value of a document, with all that is inside it.
 *
 * @param path where it stands, such as {@code facts[1].path}; empty for the whole document
 * @param line the line of its field or, in a list, its own, counted from 1
 * @param kind what kind of value it is
 * @param text its own characters; empty for a list or a group
 * @param fields what is inside a group, by name; empty for anything else
 * @param items what is inside a list; empty for anything else
 */
public record Node(
    String path, int line, Kind kind, String text, Map<String, Node> fields, List<Node> items) {

  private static final int LONGEST_NUMBER = 40;

  /** What kind of value a value is. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** A number without a fraction. */
    WHOLE_NUMBER,
    /** Any other number. */
    NUMBER,
    /** True or false. */
    TRUTH,
    /** A field without a value. */
    NOTHING,
    /** A list. */
    LIST,
    /** A group of fields. */
    GROUP
  }

  static Node scalar(String path, int line, Kind kind, String text) {
    return new Node(path, line, kind, text, Map.of(), List.of());
  }

  static Node list(String path, int line, List<Node> items) {
    return new Node(path, line, Kind.LIST, "", Map.of(), items);
  }

  static Node group(String path, int line, Map<String, Node> fields) {
    return new Node(path, line, Kind.GROUP, "", fields, List.of());
  }

  /** Returns the path of a field inside a group. */
  static String inside(String path, String field) {
    return path.isEmpty() ? SafeText.plain(field) : path + "." + SafeText.plain(field);
  }

  /** Returns the path of an item of a list, counted from 1 as people do. */
  static String item(String path, int index) {
    return path + "[" + (index + 1) + "]";
  }

  /** Returns whether it is a text. */
  public boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Returns whether it is a group of fields. */
  public boolean isGroup() {
    return kind == Kind.GROUP;
  }

  /** Returns the value as an error message shows it. */
  public String shown() {
    return switch (kind) {
      case TEXT -> SafeText.quoted(text);
      case NOTHING -> "empty";
      case LIST -> "a list";
      case GROUP -> "a group of fields";
      default -> SafeText.cut(text, LONGEST_NUMBER);
    };
  }
}
