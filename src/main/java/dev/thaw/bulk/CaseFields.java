package dev.thaw.bulk;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of one use case, field by field, such as the cells of a row. They are not validated
 * here: they become the JSON of a use case, and the reader of use cases validates that.
 */
public final class CaseFields {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");

  private final FactCatalogue facts;

  /** The fields of each section, those of none under the empty name; a field as JSON. */
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  /**
   * States nothing.
   *
   * @param facts what can be stated
   */
  CaseFields(FactCatalogue facts) {
    this.facts = facts;
  }

  /**
   * Returns the names that a column of a table can have: those of a use case's fields.
   *
   * @param facts what can be stated
   */
  public static List<String> names(FactCatalogue facts) {
    return Stream.concat(Description.PATHS.stream(), facts.facts().stream().map(DeclaredFact::path))
        .toList();
  }

  /**
   * Says why a column cannot have a name; nothing when it can.
   *
   * @param name the name
   * @param facts what can be stated
   */
  public static Optional<String> problem(String name, FactCatalogue facts) {
    var allowed = names(facts);
    return allowed.contains(name)
        ? Optional.empty()
        : Optional.of(
            SafeText.quoted(name)
                + " is no column; allowed: "
                + String.join(", ", allowed)
                + "."
                + Nearest.meant(name, allowed));
  }

  /**
   * States a text; digits are a number where the fact takes one, as cells of a table are texts.
   *
   * @param path the field: the name of its section, a point and its own name
   * @param text what it holds
   */
  public void text(String path, String text) {
    boolean isNumber = facts.at(path).filter(DeclaredFact::isNumber).isPresent();
    token(path, isNumber && WHOLE_NUMBER.matcher(text).matches() ? text : quoted(text));
  }

  /**
   * States what is no text.
   *
   * @param path the field
   * @param json a number, true or false, as JSON writes it
   */
  public void token(String path, String json) {
    int point = path.indexOf('.');
    sections
        .computeIfAbsent(point < 0 ? "" : path.substring(0, point), any -> new ArrayList<>())
        .add(quoted(path.substring(point + 1)) + ':' + json);
  }

  /** Returns the use case as one line of JSON. */
  String json() {
    return sections.entrySet().stream()
        .map(one -> one.getKey().isEmpty() ? fields(one.getValue()) : section(one))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String section(Map.Entry<String, List<String>> section) {
    return quoted(section.getKey()) + ":{" + fields(section.getValue()) + '}';
  }

  private static String fields(List<String> fields) {
    return String.join(",", fields);
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
