package dev.thaw.document;

import dev.thaw.document.Node.Kind;
import dev.thaw.wording.SafeText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into a tree from the parser's own events, because only these tell the tags and anchors
 * that make a value mean something else than it shows.
 */
final class YamlTree {

  /** How deeply lists and groups may stand in each other. */
  static final int DEEPEST = 100;

  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?[0-9][0-9_]*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:0x[0-9a-fA-F_]+|0b[01_]+|(?:[0-9][0-9_]*)?\\.?[0-9]+(?:[eE][-+]?[0-9]+)?"
              + "|[0-9]+\\.|\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

  private final Parser events;
  private final String document;
  private final Problems problems;
  private int depth;

  private YamlTree(Parser events, String document, Problems problems) {
    this.events = events;
    this.document = document;
    this.problems = problems;
  }

  /** Lists or groups stand too deeply in each other. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    TooDeep(int line) {
      super(null, null, false, false);
      this.line = line;
    }
  }

  /**
   * Reads a text.
   *
   * @param text the whole text
   * @param document what the document is called, such as {@code the use case}
   * @param problems where to add what is wrong with it
   * @return the whole; nothing when it is no YAML
   */
  static Optional<Node> read(String text, String document, Problems problems) {
    try {
      var events = new ParserImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
      return Optional.of(new YamlTree(events, document, problems).document());
    } catch (TooDeep e) {
      problems.add(
          e.line, "lists or groups stand too deeply in each other; allowed: " + DEEPEST + ".");
    } catch (YAMLException e) {
      var problem = YamlProblemText.of(e, text);
      problems.add(
          Math.max(1, problem.line()), "cannot be read as YAML or JSON: " + problem.message());
    }
    return Optional.empty();
  }

  private Node document() {
    events.getEvent();
    if (events.getEvent() instanceof StreamEndEvent) {
      return Node.scalar("", 1, Kind.NOTHING, "");
    }
    var root = node("", events.getEvent(), null);
    events.getEvent();
    var end = events.getEvent();
    if (!(end instanceof StreamEndEvent)) {
      problems.add(line(end), document + " ends and another begins; allowed: one.");
    }
    return root;
  }

  private Node node(String path, Event event, @Nullable Integer fieldLine) {
    int line = fieldLine == null ? line(event) : fieldLine;
    if (event instanceof NodeEvent node) {
      plain(node, path.isEmpty() ? document : path, "values");
    }
    if (event instanceof ScalarEvent scalar) {
      problems.unseen(line, path, scalar.getValue());
      return Node.scalar(path, line, kind(scalar), scalar.getValue());
    }
    if (!(event instanceof CollectionStartEvent)) {
      return Node.scalar(path, line, Kind.NOTHING, "");
    }
    if (++depth > DEEPEST) {
      throw new TooDeep(line);
    }
    var node =
        event instanceof MappingStartEvent
            ? Node.group(path, line, fields(path))
            : Node.list(path, line, items(path));
    depth--;
    return node;
  }

  private Map<String, Node> fields(String path) {
    var fields = new LinkedHashMap<String, Node>();
    for (var event = events.getEvent();
        !(event instanceof MappingEndEvent);
        event = events.getEvent()) {
      var name = name(event);
      int line = line(event);
      var at = Node.inside(path, name);
      problems.unseen(line, "a name", name);
      if (fields.put(name, node(at, events.getEvent(), line)) != null) {
        problems.add(line, at + " is given twice; allowed: once.");
      }
    }
    return fields;
  }

  private String name(Event event) {
    if (event instanceof ScalarEvent scalar) {
      plain(scalar, SafeText.quoted(scalar.getValue()), "names");
      return scalar.getValue();
    }
    problems.add(
        line(event), "something else stands where the name of a field must stand; allowed: text.");
    return node("", event, null).text();
  }

  private List<Node> items(String path) {
    var items = new ArrayList<Node>();
    for (var event = events.getEvent();
        !(event instanceof SequenceEndEvent);
        event = events.getEvent()) {
      items.add(node(Node.item(path, items.size()), event, null));
    }
    return items;
  }

  private void plain(NodeEvent event, String what, String kind) {
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag() != null
            : event instanceof CollectionStartEvent start && start.getTag() != null;
    if (tagged || event.getAnchor() != null) {
      problems.add(line(event), what + " has a YAML tag or alias; allowed: plain " + kind + ".");
    }
  }

  private static Kind kind(ScalarEvent scalar) {
    var text = scalar.getValue();
    if (!scalar.isPlain()) {
      return Kind.TEXT;
    }
    if (NOTHING.matcher(text).matches()) {
      return Kind.NOTHING;
    }
    if (TRUTH.matcher(text).matches()) {
      return Kind.TRUTH;
    }
    if (WHOLE_NUMBER.matcher(text).matches()) {
      return Kind.WHOLE_NUMBER;
    }
    return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }
}
