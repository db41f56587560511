package dev.thaw.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.thaw.usecase.Description;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line of plain JSON says, apart from what people call things. Of two lines with the same
 * facts either both are use cases that state the same, or neither is, so that only one of them has
 * to be read with care.
 *
 * @param facts every field and every value in the order of the line, but for the texts of
 *     descriptions
 * @param name the use case's own name; nothing when it has none
 */
record PlainCase(String facts, Optional<String> name) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> DESCRIPTIONS = Set.copyOf(Description.PATHS);
  private static final String NAME = Description.PATHS.get(0);

  // None of these can stand in a text that is plain.
  private static final char FIELD = '\1';
  private static final char TEXT = '\2';
  private static final char NUMBER = '\3';
  private static final char DESCRIPTION = '\4';

  /**
   * Looks at a line.
   *
   * @param line the whole line, in ASCII
   * @return nothing when there is anything in it that a use case has no need of
   */
  static Optional<PlainCase> of(String line) {
    try (var parser = JSON.createParser(line)) {
      return new Scan(parser).all();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
  }

  /** Goes through one line. */
  private static final class Scan {

    private final JsonParser parser;
    private final StringBuilder facts = new StringBuilder(200);
    private @Nullable String section;
    private @Nullable String name;

    Scan(JsonParser parser) {
      this.parser = parser;
    }

    Optional<PlainCase> all() throws IOException {
      boolean isPlain = parser.nextToken() == JsonToken.START_OBJECT && isGroup();
      return isPlain && parser.nextToken() == null
          ? Optional.of(new PlainCase(facts.toString(), Optional.ofNullable(name)))
          : Optional.empty();
    }

    private boolean isGroup() throws IOException {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var field = parser.currentName();
        if (!isPlain(field) || !isValue(field)) {
          return false;
        }
      }
      facts.append('}');
      return true;
    }

    private boolean isValue(String field) throws IOException {
      facts.append(FIELD).append(field);
      return switch (parser.nextToken()) {
        case START_OBJECT -> isSection(field);
        case VALUE_STRING -> isText(section == null ? field : section + "." + field);
        case VALUE_NUMBER_INT -> isKept(NUMBER);
        default -> false;
      };
    }

    private boolean isSection(String field) throws IOException {
      if (section != null) {
        return false;
      }
      facts.append('{');
      section = field;
      boolean isGroup = isGroup();
      section = null;
      return isGroup;
    }

    private boolean isText(String path) throws IOException {
      if (!DESCRIPTIONS.contains(path)) {
        return isKept(TEXT);
      }
      var text = parser.getText();
      if (path.equals(NAME)) {
        name = text;
      }
      facts.append(DESCRIPTION);
      return isPlain(text) && !text.isBlank();
    }

    private boolean isKept(char kind) throws IOException {
      var text = parser.getText();
      facts.append(kind).append(text);
      return isPlain(text);
    }

    private static boolean isPlain(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
          return false;
        }
      }
      return true;
    }
  }
}
