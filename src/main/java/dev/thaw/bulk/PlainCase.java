package dev.thaw.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.thaw.usecase.Description;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line of plain JSON says, apart from what people call things. Of two lines with the same
 * facts either both are use cases that rules cannot tell apart, or neither is a use case, so that
 * only one of them has to be read with care.
 *
 * @param facts every field and every value in the order of the line, but for the texts of
 *     descriptions, and of a number just the range that it lies in
 * @param name the use case's own name; nothing when it has none
 */
record PlainCase(String facts, Optional<String> name) {

  private static final JsonFactory JSON = new JsonFactory();

  /** No number of so many digits is beyond 64 bits. */
  private static final int DIGITS = 18;

  private static final Set<String> DESCRIPTIONS = Set.copyOf(Description.PATHS);
  private static final String NAME = Description.PATHS.get(0);

  // None of these can stand in a text that is plain.
  private static final char FIELD = '\1';
  private static final char TEXT = '\2';
  private static final char NUMBER = '\3';
  private static final char DESCRIPTION = '\4';
  private static final char RANGE = '\5';

  /**
   * Looks at a line.
   *
   * @param line the whole line, in ASCII
   * @param ranges which numbers are alike
   * @return nothing when there is anything in it that a use case has no need of
   */
  static Optional<PlainCase> of(byte[] line, NumberRanges ranges) {
    try {
      var scan = new Scan(ranges);
      var found = scan.all(line);
      return ranges.isMoreThanRanges(scan.numbers) ? new Scan(NumberRanges.NONE).all(line) : found;
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read.", e);
    }
  }

  /** Goes through one line. */
  private static final class Scan {

    private final NumberRanges ranges;
    private final List<String> numbers = new ArrayList<>();
    private final StringBuilder facts = new StringBuilder(200);
    private @Nullable String section;
    private @Nullable String name;

    Scan(NumberRanges ranges) {
      this.ranges = ranges;
    }

    Optional<PlainCase> all(byte[] line) throws IOException {
      try (var parser = JSON.createParser(line)) {
        boolean isPlain =
            parser.nextToken() == JsonToken.START_OBJECT
                && isGroup(parser)
                && parser.nextToken() == null;
        return isPlain
            ? Optional.of(new PlainCase(facts.toString(), Optional.ofNullable(name)))
            : Optional.empty();
      }
    }

    private boolean isGroup(JsonParser parser) throws IOException {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var field = parser.currentName();
        if (!isPlain(field) || !isValue(parser, field)) {
          return false;
        }
      }
      facts.append('}');
      return true;
    }

    private boolean isValue(JsonParser parser, String field) throws IOException {
      facts.append(FIELD).append(field);
      return switch (parser.nextToken()) {
        case START_OBJECT -> isSection(parser, field);
        case VALUE_STRING -> isText(parser.getText(), path(field));
        case VALUE_NUMBER_INT -> isNumber(parser.getText(), path(field));
        default -> false;
      };
    }

    private String path(String field) {
      return section == null ? field : section + '.' + field;
    }

    private boolean isSection(JsonParser parser, String field) throws IOException {
      if (section != null) {
        return false;
      }
      facts.append('{');
      section = field;
      boolean isGroup = isGroup(parser);
      section = null;
      return isGroup;
    }

    private boolean isText(String text, String path) {
      if (!DESCRIPTIONS.contains(path)) {
        facts.append(TEXT).append(text);
        return isPlain(text);
      }
      if (path.equals(NAME)) {
        name = text;
      }
      facts.append(DESCRIPTION);
      return isPlain(text) && !text.isBlank();
    }

    private boolean isNumber(String digits, String path) {
      numbers.add(path);
      int range = digits.length() <= DIGITS ? ranges.of(path, Long.parseLong(digits)) : 0;
      if (range > 0) {
        facts.append(RANGE).append(range);
      } else {
        facts.append(NUMBER).append(digits);
      }
      return true;
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
