package dev.thaw.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.thaw.document.Node.Kind;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a table of comma-separated values whose first line names the columns. Every row is a group
 * of fields, each cell a text; an empty cell is a field that is not given.
 */
public final class CsvTable {

  /** How many rows a table may have, the line of names aside. */
  public static final int MOST_ROWS = 20_000;

  /** How many characters a cell may have. */
  public static final int LONGEST_CELL = 1_000;

  private static final CsvFactory FORMAT =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private final List<String> columns;
  private final Problems problems;
  private final List<String> header = new ArrayList<>();

  private CsvTable(List<String> columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * Reads a table.
   *
   * @param text the whole text
   * @param columns the columns that it must have, each once and in any order, and no other
   * @param problems where to add what is wrong with it
   * @param reader takes the cells of a row
   * @return what the reader made of each row; not to be used when there is any problem
   */
  public static <T> List<T> read(
      String text, List<String> columns, Problems problems, Function<Fields, T> reader) {
    var table = new CsvTable(columns, problems);
    try (var parser = FORMAT.createParser(text)) {
      parser.nextToken();
      return table.rows(parser, reader);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add(Math.max(1, line), "cannot be read as CSV. Maybe a quotation mark is missing.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of();
  }

  private <T> List<T> rows(JsonParser parser, Function<Fields, T> reader) throws IOException {
    var rows = new ArrayList<T>();
    boolean isEmpty = parser.nextToken() != JsonToken.START_ARRAY;
    parser.nextToken();
    if (isEmpty) {
      problems.add(1, "the table is empty; allowed: a line with the columns, and rows.");
    }
    if (isEmpty || !isHeader(cells(parser))) {
      return rows;
    }
    while (parser.nextToken() == JsonToken.START_ARRAY) {
      parser.nextToken();
      int line = parser.currentTokenLocation().getLineNr();
      if (rows.size() == MOST_ROWS) {
        problems.add(line, "there are too many rows; allowed: " + MOST_ROWS + ".");
        return rows;
      }
      rows.add(Fields.read(row(line, cells(parser)), problems, reader));
    }
    return rows;
  }

  /** Takes the names of the columns; with any other than those there is no sense in the rows. */
  private boolean isHeader(List<String> names) {
    header.addAll(names);
    for (var name : names) {
      if (!columns.contains(name)) {
        problems.add(1, SafeText.quoted(name) + " is no column" + Problems.oneOf(columns, name));
      } else if (Collections.frequency(names, name) > 1) {
        problems.add(1, "the column " + name + " is given twice; allowed: once.");
      }
    }
    columns.stream()
        .filter(column -> !names.contains(column))
        .forEach(column -> problems.add(1, "the column " + column + " is missing."));
    return problems.isEmpty();
  }

  private static List<String> cells(JsonParser parser) throws IOException {
    var cells = new ArrayList<String>();
    for (var cell = parser.currentToken(); cell != JsonToken.END_ARRAY; cell = parser.nextToken()) {
      cells.add(parser.getText().strip());
    }
    return cells;
  }

  private Node row(int line, List<String> cells) {
    if (cells.size() != header.size()) {
      problems.add(line, "the row has " + cells.size() + " cells; allowed: " + header.size() + ".");
    }
    var fields = new LinkedHashMap<String, Node>();
    for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
      var name = header.get(i);
      var cell = Node.scalar(name, line, Kind.TEXT, cells.get(i));
      if (isTaken(cell) && !cell.text().isEmpty()) {
        fields.put(name, cell);
      }
    }
    return Node.group("", line, fields);
  }

  private boolean isTaken(Node cell) {
    problems.unseen(cell.line(), cell.path(), cell.text());
    if (cell.text().length() > LONGEST_CELL) {
      problems.refuse(cell, "at most " + LONGEST_CELL + " characters");
    }
    return cell.text().length() <= LONGEST_CELL;
  }
}
