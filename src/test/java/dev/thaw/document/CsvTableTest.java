package dev.thaw.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTableTest {

  private static final List<String> COLUMNS = List.of("paper", "score");

  private final Problems problems = new Problems();

  @Test
  void each_row_is_a_group_of_cells_in_whatever_order_the_columns_stand() {
    assertThat(read("score,paper\n1,\"a, b\"\n\n2,c\n")).containsExactly("2 a, b 1", "4 c 2");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void an_empty_cell_is_not_given() {
    read("paper,score\n,1\n");

    assertThat(problems.at("x.csv")).containsExactly("x.csv:2: paper is missing.");
  }

  @Test
  void columns_are_known_and_given_once() {
    read("paper,scor,paper\na,1,b\n");

    assertThat(problems.at("x.csv"))
        .containsExactly(
            "x.csv:1: the column paper is given twice; allowed: once.",
            "x.csv:1: \"scor\" is no column; allowed: paper, score. Did you mean score?",
            "x.csv:1: the column score is missing.");
  }

  @Test
  void every_row_has_as_many_cells_as_there_are_columns() {
    read("paper,score\na,1,2\nb\nc,3\n");

    assertThat(problems.at("x.csv"))
        .contains(
            "x.csv:2: the row has 3 cells; allowed: 2.",
            "x.csv:3: the row has 1 cells; allowed: 2.")
        .noneMatch(problem -> problem.startsWith("x.csv:4"));
  }

  @Test
  void what_is_no_table_is_told() {
    read("");
    assertThat(problems.at("x.csv"))
        .containsExactly(
            "x.csv:1: the table is empty; allowed: a line with the columns, and rows.");
  }

  @Test
  void a_quotation_mark_that_is_not_closed_is_told() {
    read("paper,score\na,\"1\n");

    assertThat(problems.at("x.csv"))
        .singleElement()
        .asString()
        .endsWith("cannot be read as CSV. Maybe a quotation mark is missing.");
  }

  @Test
  void cells_are_of_one_line_and_not_too_long() {
    read("paper,score\n\"a\nb\",1\n" + "c".repeat(CsvTable.LONGEST_CELL + 1) + ",2\n");

    assertThat(problems.at("x.csv"))
        .hasSizeGreaterThanOrEqualTo(2)
        .anyMatch(problem -> problem.contains("allowed: at most 1000 characters."));
  }

  @Test
  void as_many_rows_as_are_allowed_and_no_more() {
    read("paper,score\n" + "a,1\n".repeat(CsvTable.MOST_ROWS));
    assertThat(problems.isEmpty()).isTrue();

    read("paper,score\n" + "a,1\n".repeat(CsvTable.MOST_ROWS + 1));
    assertThat(problems.at("x.csv"))
        .containsExactly("x.csv:20002: there are too many rows; allowed: 20000.");
  }

  private List<String> read(String text) {
    return CsvTable.read(
        text,
        COLUMNS,
        problems,
        row -> row.line() + " " + row.text("paper") + " " + row.text("score"));
  }
}
