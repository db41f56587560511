package dev.thaw.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a JSON document apart, every value with its line. */
final class JsonTree {

  /** Far above what advice needs, which is four. */
  private static final int DEEPEST = 32;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser parser;
  private final List<Mistake> mistakes;

  private JsonTree(JsonParser parser, List<Mistake> mistakes) {
    this.parser = parser;
    this.mistakes = mistakes;
  }

  /**
   * Takes a document apart.
   *
   * @param text the whole document
   * @param what the document is, for mistakes
   * @param mistakes where to add what is wrong with it
   * @return the whole; nothing when it is not one JSON document
   */
  static Optional<Node> of(String text, String what, List<Mistake> mistakes) {
    try (var parser = JSON.createParser(text)) {
      return new JsonTree(parser, mistakes).document(what);
    } catch (JsonProcessingException e) {
      mistakes.add(Mistake.unreadable(e, "JSON"));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
  }

  private Optional<Node> document(String what) throws IOException {
    if (parser.nextToken() == null) {
      mistakes.add(new Mistake(1, what + " is empty; allowed: one group of fields."));
      return Optional.empty();
    }
    var document = value("", line());
    if (parser.nextToken() != null) {
      mistakes.add(new Mistake(line(), "more follows after " + what + "; allowed: one."));
    }
    return Optional.of(document);
  }

  private Node value(String path, int line) throws IOException {
    var entry = new Entry(path, line, parser.currentToken(), parser.getText());
    return switch (entry.token()) {
      case START_OBJECT -> new Node(entry, fields(path), List.of());
      case START_ARRAY -> new Node(entry, Map.of(), items(path));
      default -> new Node(entry, Map.of(), List.of());
    };
  }

  private Map<String, Node> fields(String section) throws IOException {
    var fields = new LinkedHashMap<String, Node>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      var path = Fields.path(section, Shown.plain(name));
      int line = line();
      parser.nextToken();
      if (fields.put(name, value(path, line)) != null) {
        mistakes.add(new Mistake(line, path + " is given twice; allowed: once."));
      }
    }
    return fields;
  }

  private List<Node> items(String section) throws IOException {
    var items = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(section + "[" + items.size() + "]", line()));
    }
    return items;
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
