package dev.thaw.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.thaw.rulebook.YamlProblem;
import dev.thaw.rulebook.YamlScan;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a YAML or JSON document apart into the fields of a use case, with their lines. */
final class Outline {

  /** The start of JSON. */
  private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*[\"}]");

  private static final String FORM = "YAML or JSON";

  private final List<Entry> entries = new ArrayList<>();
  private final Fields fields;
  private final List<Mistake> mistakes;
  private final JsonParser parser;
  private Optional<YamlProblem> broken = Optional.empty();

  private Outline(JsonParser parser, Fields fields, List<Mistake> mistakes) {
    this.fields = fields;
    this.parser = parser;
    this.mistakes = mistakes;
  }

  /**
   * Takes a document apart.
   *
   * @param text the whole document
   * @param mistakes where to add what is wrong with it
   * @return the fields that are in order, as they stand
   */
  static List<Entry> of(String text, Fields fields, List<Mistake> mistakes) {
    var factory = factory(text);
    try (var parser = factory.createParser(text)) {
      var outline = new Outline(parser, fields, mistakes);
      if (factory instanceof YAMLFactory) {
        outline.scan(text);
      }
      outline.document();
      return outline.entries;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
  }

  private void scan(String text) {
    var scan = YamlScan.of(text);
    scan.strange().forEach(one -> mistakes.add(new Mistake(one.line(), one.says())));
    broken = scan.broken();
  }

  /** YAML's own parser takes most of JSON, but no tabs. */
  private static JsonFactory factory(String text) {
    boolean json = JSON.matcher(text).lookingAt() && text.indexOf('\t') >= 0;
    return json ? new JsonFactory() : new YAMLFactory();
  }

  private void document() throws IOException {
    try {
      var start = parser.nextToken();
      if (start == JsonToken.START_OBJECT) {
        section("");
        end();
      } else {
        var found = start == null ? "is empty" : "is not a group of fields";
        var allowed = String.join(", ", fields.in(""));
        mistakes.add(new Mistake(1, "the use case " + found + "; allowed: " + allowed + "."));
      }
    } catch (JsonProcessingException e) {
      mistakes.add(unreadable(e));
    }
  }

  /** Jackson tells of YAML only what its parser says, in words that nobody else knows. */
  private Mistake unreadable(JsonProcessingException e) {
    return broken
        .map(problem -> Mistake.unreadable(problem.line(), FORM, problem.says()))
        .orElseGet(() -> Mistake.unreadable(e, FORM));
  }

  private void section(String section) throws IOException {
    var seen = new HashSet<String>();
    plain(section.isEmpty() ? "the use case" : section);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      if (!seen.add(name)) {
        mistake(Fields.path(section, Shown.plain(name)) + " is given twice; allowed: once.");
      }
      field(section, name);
    }
  }

  private void field(String section, String name) throws IOException {
    var path = Fields.path(section, name);
    int line = line();
    var token = parser.nextToken();
    if (!fields.in(section).contains(name)) {
      mistakes.add(Mistake.field(line, section, name, fields.in(section)));
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT && fields.isSection(path)) {
      section(path);
    } else {
      plain(path);
      entries.add(new Entry(path, line, token, parser.getText()));
      parser.skipChildren();
    }
  }

  /** Notes a YAML tag or alias, which make a value mean something else than it shows. */
  private void plain(String path) throws IOException {
    if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getTypeId() != null)) {
      mistake(path + " has a YAML tag or alias; allowed: plain values.");
    }
  }

  private void end() throws IOException {
    if (parser.nextToken() != null) {
      mistake("a second use case begins; allowed: one.");
    }
  }

  private void mistake(String says) {
    mistakes.add(new Mistake(line(), says));
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
