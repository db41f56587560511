package dev.thaw.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.thaw.document.Problems;
import dev.thaw.document.Utf8Input;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads advice from the JSON that {@link Json} wrote of it.
 *
 * <p>Fields that are not needed are ignored, as other versions of Thaw write more of them. If a
 * field that is needed is missing, stands there twice or is not valid, an {@link InvalidInput}
 * names the first such field, and no advice is returned.
 */
public final class AdviceReader {

  /** How many bytes an advice may have: one mebibyte. */
  public static final int LARGEST = 1 << 20;

  private static final String WRITE = "\"thaw advise --format json\"";
  private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'");

  private final String place;
  private final String text;

  private AdviceReader(String place, String text) {
    this.place = place;
    this.text = text;
  }

  /**
   * Reads one advice.
   *
   * @param place what errors call the input, such as the file's name
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @param facts what can be stated
   * @throws InvalidInput when it is not an advice; says what is wrong
   * @throws IOException when it cannot be read at all
   */
  public static AdviceDocument read(String place, InputStream in, FactCatalogue facts)
      throws IOException, InvalidInput {
    var problems = new Problems();
    var text = Utf8Input.read(in, LARGEST, "the advice", problems);
    if (text.isEmpty()) {
      throw new InvalidInput(problems.at(place));
    }
    return new AdviceReader(place, text.get()).advice(facts);
  }

  private AdviceDocument advice(FactCatalogue facts) throws IOException, InvalidInput {
    if (!text.isBlank() && !text.stripLeading().startsWith("{")) {
      throw invalid(
          1,
          "the advice does not begin with {; allowed: JSON. Maybe this is a use case in YAML; "
              + (WRITE + " writes the advice on one."));
    }
    var reader = JsonValues.reader(facts);
    var tree = tree();
    try {
      return reader.treeToValue(tree, AdviceDocument.class);
    } catch (JsonMappingException e) {
      throw invalid(e, tree);
    }
  }

  /** Returns the document as a whole, before anything is made of it. */
  private JsonNode tree() throws InvalidInput {
    try {
      var tree = Json.mapper().build().readTree(text);
      if (tree.isMissingNode()) {
        throw invalid(1, "the advice is empty; allowed: one group of fields.");
      }
      if (!tree.has("facts")) {
        throw invalid(
            1,
            tree.has("approach")
                ? "facts is missing: what was stated. Maybe an older version wrote this; "
                    + (WRITE + " with the use case writes it anew.")
                : "this is no advice. Maybe it is a use case; "
                    + (WRITE + " writes the advice on it."));
      }
      return tree;
    } catch (MismatchedInputException e) {
      throw invalid(line(e), "more follows after the advice; allowed: one.");
    } catch (JsonProcessingException e) {
      var twice = TWICE.matcher(e.getOriginalMessage());
      throw twice.matches()
          ? invalid(line(e), SafeText.quoted(twice.group(1)) + " is given twice; allowed: once.")
          : invalid(line(e), "cannot be read as JSON: " + JsonProblemText.describe(e));
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private InvalidInput invalid(int line, String says) {
    var problems = new Problems();
    problems.add(Math.max(1, line), says);
    return new InvalidInput(problems.at(place));
  }

  private InvalidInput invalid(JsonMappingException e, JsonNode tree) throws IOException {
    var path = new StringBuilder();
    var pointer = JsonPointer.empty();
    for (var step : e.getPath()) {
      var name = step.getFieldName();
      pointer = name == null ? pointer.appendIndex(step.getIndex()) : pointer.appendProperty(name);
      path.append(
          name == null
              ? "[" + step.getIndex() + "]"
              : (path.isEmpty() ? "" : ".") + SafeText.plain(name));
    }
    var value = tree.at(pointer);
    return value.isMissingNode()
        ? invalid(line(pointer.head()), path + " is missing.")
        : invalid(line(pointer), path + says(e, value));
  }

  private int line(JsonPointer value) throws IOException {
    try (var parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      while (!parser.getParsingContext().pathAsPointer().equals(value)) {
        parser.nextToken();
      }
      return parser.currentTokenLocation().getLineNr();
    }
  }

  private static String says(JsonMappingException e, JsonNode value) {
    if (e.getCause() instanceof IllegalArgumentException own) {
      return String.valueOf(own.getMessage());
    }
    var type = e instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
    var allowed =
        value.isNull()
            ? List.of("a value")
            : type == null || type == boolean.class || type == Boolean.class
                ? List.of("true", "false")
                : List.of(Collection.class.isAssignableFrom(type) ? "a list" : "a group of fields");
    return String.valueOf(JsonValues.refused(value, allowed).getMessage());
  }
}
