package dev.thaw.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.thaw.document.Problems;
import dev.thaw.document.Utf8Input;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads advice back from the JSON that {@link Json} writes.
 *
 * <p>Fields that it does not need are passed over, because other versions write more of them. What
 * it does need is taken strictly: the first thing that is not understood, missing or told twice is
 * named, and nothing is taken.
 */
public final class AdviceReader {

  /** How many bytes an advice may have: one mebibyte. */
  public static final int LARGEST = 1 << 20;

  private static final String WRITE = "\"thaw advise --format json\"";
  private static final int LONGEST_NUMBER = 40;
  private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'");

  private AdviceReader() {}

  /**
   * Reads one advice.
   *
   * @param place what errors call the input, such as the file's name
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @param facts what can be stated
   * @throws InvalidAdvice when it is not an advice; says what is wrong
   * @throws IOException when it cannot be read at all
   */
  public static AdviceDocument read(String place, InputStream in, FactCatalogue facts)
      throws IOException, InvalidAdvice {
    var problems = new Problems();
    var text = Utf8Input.read(in, LARGEST, "the advice", problems);
    try {
      if (text.isPresent()) {
        return document(text.get(), JsonValues.reader(facts).forType(AdviceDocument.class));
      }
    } catch (Refusal e) {
      problems.add(e.line, e.message);
    }
    throw new InvalidAdvice(problems.at(place));
  }

  private static AdviceDocument document(String text, ObjectReader reader)
      throws IOException, Refusal {
    if (!text.isBlank() && !text.stripLeading().startsWith("{")) {
      throw new Refusal(
          1,
          "the advice does not begin with {; allowed: JSON. Maybe this is a use case in YAML;"
              + (" " + WRITE + " writes the advice on one."));
    }
    wholly(text, reader);
    try (var parser = reader.createParser(text)) {
      return one(parser, reader);
    }
  }

  /** Looks at the document as a whole, before anything is made of it. */
  private static void wholly(String text, ObjectReader reader) throws IOException, Refusal {
    try {
      var tree = reader.readTree(text);
      if (tree.isMissingNode()) {
        throw new Refusal(1, "the advice is empty; allowed: one group of fields.");
      }
      if (!tree.has("facts")) {
        throw new Refusal(
            1,
            tree.has("approach")
                ? "facts is missing: what was stated. Maybe an older version wrote this; "
                    + (WRITE + " with the use case writes it anew.")
                : "this is no advice. Maybe it is a use case; "
                    + (WRITE + " writes the advice on it."));
      }
    } catch (MismatchedInputException e) {
      throw new Refusal(line(e), "more follows after the advice; allowed: one.");
    } catch (JsonProcessingException e) {
      var twice = TWICE.matcher(e.getOriginalMessage());
      throw twice.matches()
          ? new Refusal(line(e), Shown.quoted(twice.group(1)) + " is given twice; allowed: once.")
          : new Refusal(line(e), "cannot be read as JSON: " + JsonTrouble.told(e));
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static AdviceDocument one(JsonParser parser, ObjectReader reader)
      throws IOException, Refusal {
    try {
      return reader.readValue(parser);
    } catch (JsonMappingException e) {
      throw new Refusal(parser.currentTokenLocation().getLineNr(), says(e, parser));
    }
  }

  private static String says(JsonMappingException e, JsonParser parser) throws IOException {
    var path = path(e.getPath());
    var token = parser.currentToken();
    if (e instanceof InvalidNullException && token != JsonToken.VALUE_NULL) {
      return path + " is missing.";
    }
    var allowed = allowed(e);
    return path
        + (token == JsonToken.FIELD_NAME ? " has " : " is ")
        + shown(parser, token)
        + "; allowed: "
        + String.join(", ", allowed)
        + "."
        + Nearest.meant(parser.getText(), allowed);
  }

  private static String path(List<JsonMappingException.Reference> path) {
    var told = new StringBuilder();
    for (var step : path) {
      if (step.getFieldName() == null) {
        told.append('[').append(step.getIndex()).append(']');
      } else {
        told.append(told.isEmpty() ? "" : ".").append(Shown.plain(step.getFieldName()));
      }
    }
    return told.toString();
  }

  private static List<String> allowed(JsonMappingException e) {
    if (e instanceof JsonValues.NotAllowed own) {
      return own.allowed();
    }
    if (e instanceof InvalidNullException) {
      return List.of("a value");
    }
    var type = e instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
    if (type == null || type == boolean.class || type == Boolean.class) {
      return List.of("true", "false");
    }
    return List.of(Collection.class.isAssignableFrom(type) ? "a list" : "a group of fields");
  }

  private static String shown(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING, FIELD_NAME -> Shown.quoted(parser.getText());
      case VALUE_NULL -> "empty";
      case START_ARRAY -> "a list";
      case START_OBJECT -> "a group of fields";
      default -> Shown.cut(parser.getText(), LONGEST_NUMBER);
    };
  }

  /** Carries what is wrong with a document to where its place is known. */
  private static final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String message;

    Refusal(int line, String message) {
      super(message);
      this.line = Math.max(1, line);
      this.message = message;
    }
  }
}
