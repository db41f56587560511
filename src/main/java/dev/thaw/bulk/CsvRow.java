package dev.thaw.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row of comma-separated values, which is one line: no cell of ours has line ends in it. */
final class CsvRow {

  /** Stands between the items of a cell; no name of a rule and no id of a criterion has it. */
  private static final String ITEM = " | ";

  private static final CsvFactory FORMAT =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private CsvRow() {}

  /**
   * Returns the cells of a row, without the spaces around them; nothing when it cannot be read,
   * such as with a quotation mark that is not closed.
   *
   * @param line the row, without its end
   */
  static Optional<List<String>> read(String line) {
    try (var parser = FORMAT.createParser(line)) {
      var cells = new ArrayList<String>();
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          cells.add(parser.getText().strip());
        }
      }
      return Optional.of(cells);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
  }

  /**
   * Returns a row with its line end.
   *
   * @param cells what each cell holds
   */
  static String write(List<String> cells) {
    return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\n"));
  }

  static String items(List<String> items) {
    return String.join(ITEM, items);
  }

  static String cell(String text) {
    boolean isPlain =
        text.indexOf(',') < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0
            && text.equals(text.strip());
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
