package dev.thaw.rulebook;

import dev.thaw.wording.Shown;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Looks through YAML before anybody makes sense of it: where it breaks off, and what bears a tag or
 * an anchor where whoever reads it for its fields would not notice.
 */
public final class YamlScan {

  /** How deeply lists and groups may stand in each other. */
  static final int DEEPEST = 100;

  private static final String PLAIN = " has a YAML tag or alias; allowed: plain ";

  private final List<YamlProblem> strange = new ArrayList<>();

  /** The lists and groups around what comes next, the innermost first. */
  private final Deque<Level> levels = new ArrayDeque<>();

  private Optional<YamlProblem> broken = Optional.empty();

  private YamlScan() {}

  /** A list, or a group of fields with what comes next in it. */
  private static final class Level {
    final boolean group;
    boolean name = true;

    Level(boolean group) {
      this.group = group;
    }
  }

  /**
   * Looks through a text.
   *
   * @param text the whole text
   */
  public static YamlScan of(String text) {
    var scan = new YamlScan();
    try {
      for (var event : new Yaml().parse(new StringReader(text))) {
        scan.look(event);
        if (scan.broken.isPresent()) {
          break;
        }
      }
    } catch (YAMLException e) {
      scan.broken = Optional.of(YamlTrouble.of(e, text));
    }
    return scan;
  }

  /** Returns where it cannot be read any further; nothing when all of it is YAML. */
  public Optional<YamlProblem> broken() {
    return broken;
  }

  /** Returns the names of fields with a tag, and whatever is given a name to be repeated by. */
  public List<YamlProblem> strange() {
    return strange;
  }

  private void look(Event event) {
    if (event instanceof CollectionEndEvent) {
      levels.pop();
    } else if (event instanceof NodeEvent node) {
      boolean name = takeTurn();
      tagged(node, name);
      if (name && !(event instanceof ScalarEvent)) {
        broken = at(event, "something else stands where the name of a field must stand.");
      } else if (node instanceof CollectionStartEvent start) {
        begin(start);
      }
    }
  }

  /** Returns whether it is the turn of a field's name. */
  private boolean takeTurn() {
    var level = levels.peek();
    if (level == null || !level.group) {
      return false;
    }
    level.name = !level.name;
    return !level.name;
  }

  private void tagged(NodeEvent node, boolean name) {
    if (name && node instanceof ScalarEvent key && key.getTag() != null) {
      at(node, Shown.quoted(key.getValue()) + PLAIN + "names.").ifPresent(strange::add);
    }
    if (!(node instanceof AliasEvent) && node.getAnchor() != null) {
      at(node, Shown.quoted("&" + node.getAnchor()) + PLAIN + "values.").ifPresent(strange::add);
    }
  }

  private void begin(CollectionStartEvent start) {
    levels.push(new Level(start instanceof MappingStartEvent));
    if (levels.size() > DEEPEST) {
      broken =
          at(start, "lists or groups stand too deeply in each other; allowed: " + DEEPEST + ".");
    }
  }

  private static Optional<YamlProblem> at(Event event, String says) {
    return Optional.of(new YamlProblem(event.getStartMark().getLine() + 1, says));
  }
}
