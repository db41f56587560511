package dev.thaw.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.thaw.document.Node.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON into the tree that YAML is read into; not all of JSON is YAML. */
final class JsonTree {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(YamlTree.DEEPEST).build())
          .build();

  private final JsonParser parser;
  private final Problems problems;

  private JsonTree(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads a text.
   *
   * @param text the whole text
   * @param document what the document is called, such as {@code the use case}
   * @param problems where to add what is wrong with it, if it is JSON
   * @return the whole; nothing when it is no JSON
   */
  static Optional<Node> read(String text, String document, Problems problems) {
    var found = new Problems();
    try (var parser = JSON.createParser(text)) {
      parser.nextToken();
      var root = new JsonTree(parser, found).node("", 1);
      if (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        found.add(line, document + " ends and another begins; allowed: one.");
      }
      found.all().forEach(one -> problems.add(one.line(), one.message()));
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
  }

  private Node node(String path, int line) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Node.group(path, line, fields(path));
      case START_ARRAY -> Node.list(path, line, items(path));
      case VALUE_STRING -> scalar(path, line, Kind.TEXT);
      case VALUE_NUMBER_INT -> scalar(path, line, Kind.WHOLE_NUMBER);
      case VALUE_NUMBER_FLOAT -> scalar(path, line, Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(path, line, Kind.TRUTH);
      default -> scalar(path, line, Kind.NOTHING);
    };
  }

  private Node scalar(String path, int line, Kind kind) throws IOException {
    var text = parser.getText();
    problems.unseen(line, path, text);
    return Node.scalar(path, line, kind, text);
  }

  private Map<String, Node> fields(String path) throws IOException {
    var fields = new LinkedHashMap<String, Node>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      var at = Node.inside(path, name);
      problems.unseen(line, "a name", name);
      parser.nextToken();
      if (fields.put(name, node(at, line)) != null) {
        problems.add(line, at + " is given twice; allowed: once.");
      }
    }
    return fields;
  }

  private List<Node> items(String path) throws IOException {
    var items = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(Node.item(path, items.size()), parser.currentTokenLocation().getLineNr()));
    }
    return items;
  }
}
