package dev.thaw.bulk;

import dev.thaw.document.Problems;
import dev.thaw.files.FileProblem;
import dev.thaw.files.InvalidInput;
import dev.thaw.files.Utf8Text;
import dev.thaw.usecase.FactCatalogue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Turns rows of comma-separated values into what they state. */
final class CsvColumns {

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
      problem(name, names, facts).ifPresent(says -> problems.add(line, says));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems.at(place));
    }
    return new CsvColumns(names, facts);
  }

  private static Optional<String> problem(String name, List<String> names, FactCatalogue facts) {
    return CaseFields.problem(name, facts)
        .or(
            () ->
                Optional.of("the column " + name + " is given twice; allowed: once.")
                    .filter(any -> Collections.frequency(names, name) > 1));
  }

  private static Optional<List<String>> cells(CaseLine line) {
    try {
      return CsvRow.read(Utf8Text.of(line.bytes()));
    } catch (FileProblem e) {
      return Optional.empty();
    }
  }

  /**
   * Returns what a row states; an empty cell states nothing.
   *
   * @param row the row
   * @param problems where to add why it is no row
   */
  Optional<CaseFields> fields(CaseLine row, Problems problems) {
    var cells = cells(row);
    if (cells.isEmpty()) {
      problems.add(1, UNREADABLE);
    } else if (cells.get().size() != paths.size()) {
      int size = cells.get().size();
      problems.add(1, "the row has " + size + " cells; allowed: " + paths.size() + ".");
    }
    return cells.filter(all -> problems.isEmpty()).map(this::fields);
  }

  private CaseFields fields(List<String> cells) {
    var fields = new CaseFields(facts);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        fields.text(paths.get(i), cells.get(i));
      }
    }
    return fields;
  }
}
