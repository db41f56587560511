package dev.thaw.bulk;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.thaw.document.Problems;
import dev.thaw.files.FileProblem;
import dev.thaw.files.InvalidInput;
import dev.thaw.files.Utf8Text;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns rows of comma-separated values into the use cases that they state, as JSON. */
final class CsvColumns {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");
  private static final String UNREADABLE =
      "the row cannot be read as CSV. Maybe a quotation mark is missing.";

  private final List<String> paths;
  private final FactCatalogue facts;

  private CsvColumns(List<String> paths, FactCatalogue facts) {
    this.paths = paths;
    this.facts = facts;
  }

  /**
   * Takes the names of the columns.
   *
   * @param header the first line
   * @param facts what can be stated
   * @param place what errors call the input
   * @throws InvalidInput when one of them is no field of a use case, or stands there twice
   */
  static CsvColumns of(CaseLine header, FactCatalogue facts, String place) throws InvalidInput {
    var names = cells(header).orElse(List.of());
    var problems = new Problems();
    int line = Math.toIntExact(header.number());
    if (names.isEmpty()) {
      problems.add(line, "the names of the columns cannot be read as CSV in UTF-8.");
    }
    for (var name : names) {
      check(name, names, paths(facts)).ifPresent(says -> problems.add(line, says));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems.at(place));
    }
    return new CsvColumns(names, facts);
  }

  private static List<String> paths(FactCatalogue facts) {
    return Stream.concat(Description.PATHS.stream(), facts.facts().stream().map(DeclaredFact::path))
        .toList();
  }

  private static Optional<String> check(String name, List<String> names, List<String> allowed) {
    if (!allowed.contains(name)) {
      var columns = String.join(", ", allowed);
      return Optional.of(
          SafeText.quoted(name)
              + " is no column; allowed: "
              + columns
              + "."
              + Nearest.meant(name, allowed));
    }
    return Collections.frequency(names, name) == 1
        ? Optional.empty()
        : Optional.of("the column " + name + " is given twice; allowed: once.");
  }

  private static Optional<List<String>> cells(CaseLine line) {
    try {
      return CsvRow.read(Utf8Text.of(line.bytes()));
    } catch (FileProblem e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the use case that a row states, as one line of JSON; an empty cell states nothing.
   *
   * @param row the row
   * @param problems where to add why it is no row
   */
  Optional<String> json(CaseLine row, Problems problems) {
    var cells = cells(row);
    if (cells.isEmpty()) {
      problems.add(1, UNREADABLE);
    } else if (cells.get().size() != paths.size()) {
      int size = cells.get().size();
      problems.add(1, "the row has " + size + " cells; allowed: " + paths.size() + ".");
    }
    return cells.filter(all -> problems.isEmpty()).map(this::json);
  }

  private String json(List<String> cells) {
    var sections = new LinkedHashMap<String, Map<String, String>>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        var path = paths.get(i);
        int point = path.indexOf('.');
        var section = point < 0 ? "" : path.substring(0, point);
        sections
            .computeIfAbsent(section, any -> new LinkedHashMap<>())
            .put(path.substring(point + 1), value(path, cells.get(i)));
      }
    }
    return sections.entrySet().stream()
        .map(one -> one.getKey().isEmpty() ? fields(one.getValue()) : section(one))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String section(Map.Entry<String, Map<String, String>> section) {
    return '"' + section.getKey() + "\":{" + fields(section.getValue()) + '}';
  }

  private static String fields(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(one -> '"' + one.getKey() + "\":" + one.getValue())
        .collect(Collectors.joining(","));
  }

  private String value(String path, String cell) {
    boolean isNumber = facts.at(path).filter(DeclaredFact::isNumber).isPresent();
    return isNumber && WHOLE_NUMBER.matcher(cell).matches() ? cell : quoted(cell);
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
