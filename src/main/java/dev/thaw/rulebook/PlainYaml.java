package dev.thaw.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.thaw.wording.Shown;
import dev.thaw.wording.Unseen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads where things stand in YAML, and what makes it mean something else than it shows. */
final class PlainYaml {

  private final String file;
  private final YAMLParser parser;
  private final Deque<Set<String>> fields = new ArrayDeque<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> broken = new LinkedHashSet<>();
  private final List<RuleMistake> mistakes = new ArrayList<>();

  private PlainYaml(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a text.
   *
   * @param file its path inside the rules folder
   * @param text the whole text
   * @throws JsonProcessingException when it is no YAML at all
   */
  static PlainYaml read(String file, String text) throws JsonProcessingException {
    try (var parser = new YAMLFactory().createParser(text)) {
      var yaml = new PlainYaml(file, parser);
      YamlScan.of(text)
          .strange()
          .forEach(
              one -> yaml.mistakes.add(RuleMistake.at(new Place(file, one.line()), one.says())));
      yaml.walk();
      return yaml;
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
  }

  /** Returns what is wrong with the text, whatever its fields mean. */
  List<RuleMistake> mistakes() {
    return mistakes;
  }

  /** Returns where the texts stand that go over several lines, such as {@code /readings/0/says}. */
  Set<String> broken() {
    return broken;
  }

  /** Returns whether the text holds nothing but remarks. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Returns the line that a value or its field stands in, or that of what it is missing from.
   *
   * @param pointer such as {@code /statements/0/says}
   */
  int line(String pointer) {
    var known = lines.get(pointer);
    if (known != null || pointer.isEmpty()) {
      return known == null ? 1 : known;
    }
    return line(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private void walk() throws IOException {
    int depth = 0;
    boolean ended = false;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (mistakes.size() >= SentenceFile.MOST_MISTAKES) {
        mistake("here and below may be more mistakes; the rest was not read.");
        return;
      }
      if (ended) {
        mistake("a second document begins; allowed: one.");
        return;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      ended = depth == 0;
      look(token);
    }
  }

  private void look(JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_NULL && lines.isEmpty()) {
      return;
    }
    lines.putIfAbsent(parser.getParsingContext().pathAsPointer().toString(), line());
    switch (token) {
      case START_OBJECT -> fields.push(new HashSet<>());
      case END_OBJECT -> fields.pop();
      case FIELD_NAME -> once(parser.currentName());
      default -> {}
    }
    if (!token.isStructEnd() && (parser.isCurrentAlias() || parser.getTypeId() != null)) {
      mistake("there is a YAML tag or alias; allowed: plain values.");
    }
    if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
      plain(parser.getText());
    }
  }

  private void plain(String text) {
    var unseen = Unseen.first(text, "\n");
    if (unseen.isPresent()) {
      mistake(Unseen.refusal(unseen.getAsInt()));
    }
    if (text.indexOf('\n') >= 0) {
      broken.add(parser.getParsingContext().pathAsPointer().toString());
    }
  }

  private void once(String name) {
    if (!fields.isEmpty() && !fields.getFirst().add(name)) {
      mistake(Shown.quoted(name) + " is given twice; allowed: once.");
    }
  }

  private void mistake(String says) {
    mistakes.add(RuleMistake.at(new Place(file, line()), says));
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
