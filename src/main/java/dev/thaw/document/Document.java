package dev.thaw.document;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a document in YAML or JSON that is one group of fields. */
public final class Document {

  /** The start of JSON, and of some YAML. */
  private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*[\"}]");

  private Document() {}

  /**
   * Reads a document.
   *
   * @param text the whole text
   * @param name what it is called, such as {@code the use case}
   * @param problems where to add what is wrong with it
   * @param reader takes its fields
   * @return what the reader made of them; nothing when there is any problem
   */
  public static <T> Optional<T> read(
      String text, String name, Problems problems, Function<Fields, T> reader) {
    return tree(text, name, problems)
        .flatMap(root -> read(root, name, problems, reader))
        .filter(read -> problems.isEmpty());
  }

  private static Optional<Node> tree(String text, String name, Problems problems) {
    return Optional.of(text)
        .filter(any -> JSON.matcher(any).lookingAt())
        .flatMap(json -> JsonTree.read(json, name, problems))
        .or(() -> YamlTree.read(text, name, problems));
  }

  private static <T> Optional<T> read(
      Node root, String name, Problems problems, Function<Fields, T> reader) {
    if (root.isGroup()) {
      return Optional.of(Fields.read(root, problems, reader));
    }
    var found = root.kind() == Node.Kind.NOTHING ? " is empty" : " is not a group of fields";
    problems.add(
        1, name + found + "; allowed: " + String.join(", ", Fields.soughtBy(reader)) + ".");
    return Optional.empty();
  }
}
