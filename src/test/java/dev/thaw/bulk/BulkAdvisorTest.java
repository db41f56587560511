package dev.thaw.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.UnusableRules;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.UseCaseReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BulkAdvisorTest {

  private static final String DIFFERENT =
      "{\"name\":\"a\",\"task\":{\"comparedToModel\":\"different\"},\"data\":{\"labelledExamples\":25000}}";

  private static final Bulk CSV = new Bulk(Advisor.builtIn(), LineFormat.CSV, LineFormat.CSV);

  @Test
  void a_line_says_what_is_advised_and_by_which_rules() throws Exception {
    var sha256 = Advisor.builtIn().version().sha256();

    assertThat(Bulk.NDJSON.lines(DIFFERENT + "\n"))
        .containsExactly(
            "{\"line\":1,\"name\":\"a\",\"approach\":\"feature-extraction\",\"contested\":true,"
                + "\"reasons\":[\"A different task favours feature extraction\"],"
                + "\"objections\":[\"Many thousand labelled examples favour fine-tuning\"],"
                + "\"unanswered\":[\"budget\"],"
                + "\"knowledge\":\""
                + sha256
                + "\"}");
  }

  @Test
  void lines_come_in_the_order_of_the_input_however_many_there_are() throws Exception {
    var lines =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "{\"name\":\"case " + i + "\",\"data\":{\"labelledExamples\":" + (i + 1))
            .collect(Collectors.joining("}}\n", "", "}}"));

    var answers = Bulk.NDJSON.lines(lines);

    assertThat(answers).hasSize(20_000);
    for (int i = 0; i < answers.size(); i++) {
      var start = "{\"line\":" + (i + 1) + ",\"name\":\"case " + i + "\",\"approach\":\"";
      var approach = i < 5000 ? "feature-extraction" : i < 19_999 ? "undecided" : "fine-tuning";
      assertThat(answers.get(i)).startsWith(start + approach + "\"");
    }
  }

  @Test
  void a_line_that_is_no_use_case_gets_its_number_and_the_rest_goes_on() throws Exception {
    var lines = "\n{\"budget\": \"low\"}\r\n{\"budget\": \"lw\"}\n \nbudget: low\n{}";

    assertThat(Bulk.NDJSON.lines(lines))
        .hasSize(4)
        .satisfies(
            all -> {
              assertThat(all.get(0)).startsWith("{\"line\":2,\"approach\":\"feature-extraction\"");
              assertThat(all.get(1))
                  .isEqualTo(
                      "{\"line\":3,\"error\":\"budget is \\\"lw\\\"; allowed: low, high, unknown."
                          + " Did you mean low?\"}");
              assertThat(all.get(2)).startsWith("{\"line\":5,\"approach\":\"feature-extraction\"");
              assertThat(all.get(3)).startsWith("{\"line\":6,\"approach\":\"undecided\"");
            });
    assertThat(Bulk.NDJSON.count(lines)).isEqualTo(new BulkCount(4, 1, 3));
    assertThat(Bulk.NDJSON.count("")).isEqualTo(new BulkCount(0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"budget\":\"lw\"}",
        "{\"budget\":\"low\",\"budget\":\"low\"}",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{\"name\":5}",
        "{\"name\":\" \"}",
        "{\"name\":\"a\\u202Eb\"}",
        "{\"name\":\"a\\nb\"}",
        "{\"name\":\"a\"",
        "{\"name\":\"a\"} {}",
        "{\"name\":\"a\"}x",
        "{\"name\":null}",
        "{\"name\":[\"a\"]}",
        "{\"nmae\":\"a\"}",
        "{\"task\":\"a\"}",
        "{\"task\":{\"name\":{\"name\":\"a\"}}}",
        "{\"data\":{\"labelledExamples\":0}}",
        "{\"data\":{\"labelledExamples\":1.5}}",
        "{\"data\":{\"labelledExamples\":\"8k\"}}",
        "{\"data\":{\"labelledExamples\":99999999999999999999}}",
        "{\"data\":{\"size\":5}}",
        "{\"budget.compute\":\"low\"}",
        "[]",
        "text",
        "\u0000",
        "{\u0000}\u0000",
        "{\"name\":\"\u0001\"}",
        "\uFEFF{\"budget\":\"lw\"}"
      })
  void a_line_gets_the_very_words_that_advise_says_also_after_others_like_it(String line)
      throws Exception {
    var others =
        DIFFERENT + "\n{}\n{\"name\":\"a\"}\n{\"budget\":\"low\"}\n{\"task\":{\"name\":\"a\"}}\n";
    var words =
        problems(line.getBytes(UTF_8)).stream()
            .map(one -> one.replace("case:1: ", ""))
            .collect(Collectors.joining(" "));

    var answers = Bulk.NDJSON.lines(others + line + "\n" + line);

    assertThat(words).isNotEmpty();
    assertThat(answers.get(5))
        .isEqualTo(new NdjsonLines().refused(6, new BulkAnswer.Refused<>(words)).strip());
    assertThat(answers.get(6)).isEqualTo(answers.get(5).replace("\"line\":6", "\"line\":7"));
  }

  @Test
  void a_line_that_is_not_text_or_too_long_is_refused_and_the_next_one_is_not() throws Exception {
    var most = "{\"name\":\"" + "a".repeat(UseCaseReader.LARGEST - 11) + "\"}";
    var text =
        String.join("\n", "{\"name\":\"\u00FC\"}", most + " ", most, "x".repeat(5_000_000), "{}");

    var answers = Bulk.NDJSON.lines(text.getBytes(ISO_8859_1));

    assertThat(answers)
        .map(line -> line.substring(0, Math.min(line.length(), 90)))
        .map(line -> line.replaceAll("a{9,}", "a..."))
        .satisfiesExactly(
            one -> assertThat(one).contains("\"the use case is not text; allowed: UTF-8.\""),
            one -> assertThat(one).contains("\"the use case is too large; allowed: 1048576 bytes."),
            one -> assertThat(one).isEqualTo("{\"line\":3,\"name\":\"a..."),
            one -> assertThat(one).contains("4,\"error\":\"the use case is too large; allowed: "),
            one -> assertThat(one).startsWith("{\"line\":5,\"approach\":\"undecided\""));
  }

  @Test
  void names_beyond_ascii_and_with_signs_of_json_are_kept() throws Exception {
    assertThat(Bulk.NDJSON.lines("{\"name\":\"Größe 中\"}\n{\"name\":\"a\\\"\\\\b\"}"))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("{\"line\":1,\"name\":\"Größe 中\",\"approach\""),
            one -> assertThat(one).startsWith("{\"line\":2,\"name\":\"a\\\"\\\\b\",\"approach\""));
  }

  @Test
  void what_is_written_is_handed_on_before_more_is_reported() throws Exception {
    var events = new ArrayList<String>();
    var out =
        new OutputStream() {
          private int lines;

          @Override
          public void write(int sign) {
            lines += sign == '\n' ? 1 : 0;
          }

          @Override
          public void flush() {
            events.add("flushed " + lines);
          }
        };

    builtIn().advise("cases", in("{}\n".repeat(1000)), out, lines -> events.add("told " + lines));

    assertThat(events)
        .hasSizeGreaterThan(2)
        .startsWith("flushed 512", "told 512")
        .endsWith("told 1000");
  }

  @Test
  void no_more_is_written_than_is_wanted() throws Exception {
    var out = new ByteArrayOutputStream();
    var written = new long[1];
    var until =
        new BulkProgress() {
          @Override
          public void at(long lines) {
            written[0] = lines;
          }

          @Override
          public boolean isGoingOn() {
            return written[0] == 0;
          }
        };

    var count = builtIn().advise("cases", in("{}\n".repeat(20_000)), out, until);

    assertThat(out.toString(UTF_8).lines()).hasSize(512);
    assertThat(count).isEqualTo(new BulkCount(512, 0, 0));
    assertThat(written[0]).isEqualTo(512);
  }

  @Test
  void what_a_thread_throws_is_what_the_caller_gets() {
    var fault = new UnusableRules("the rules do not come to rest.");
    var work =
        new OrderedWork(
            chunk -> {
              throw fault;
            },
            new ByteArrayOutputStream(),
            BulkProgress.SILENT);

    assertThatThrownBy(() -> work.all(new UseCaseLines(in("{}")))).isSameAs(fault);
  }

  @Test
  void no_more_is_read_than_a_slow_output_can_take() {
    var taken = new long[1];
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return taken[0]++ % 3 == 2 ? '\n' : taken[0] % 3 == 1 ? '{' : '}';
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            for (int i = start; i < start + length; i++) {
              bytes[i] = (byte) read();
            }
            return length;
          }
        };
    var closed =
        new OutputStream() {
          @Override
          public void write(int sign) throws IOException {
            throw new IOException("closed");
          }
        };
    var bulk = builtIn();

    assertThatThrownBy(() -> bulk.advise("cases", endless, closed, BulkProgress.SILENT))
        .hasMessage("closed");
    assertThat(taken[0]).isLessThan(8L << 20);
  }

  @Test
  void rows_are_read_by_the_names_of_their_columns() throws Exception {
    var rows =
        """
        name,data.labelledExamples,task.comparedToModel
        "a, b",25000,different

        c,,
        d,8k,different
        e,1
        "f,1,same
        """;

    assertThat(CSV.lines(rows))
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .isEqualTo(
                        "line,name,approach,contested,reasons,objections,unanswered,knowledge,error"),
            one ->
                assertThat(one)
                    .startsWith(
                        "2,\"a, b\",feature-extraction,true,A different task favours feature"
                            + " extraction,Many thousand labelled examples favour fine-tuning,budget,")
                    .endsWith(","),
            one -> assertThat(one).startsWith("4,c,undecided,false,,,dataset-size | "),
            one ->
                assertThat(one)
                    .isEqualTo(
                        "5,,,,,,,,\"data.labelledExamples is \"\"8k\"\"; allowed: a whole number in"
                            + " digits alone, from 1, unknown. Did you mean 8000?\""),
            one -> assertThat(one).isEqualTo("6,,,,,,,,the row has 2 cells; allowed: 3."),
            one -> assertThat(one).startsWith("7,,,,,,,,the row cannot be read as CSV."));
  }

  @Test
  void rows_and_lines_that_state_the_same_get_the_same() throws Exception {
    var rows = new Bulk(Advisor.builtIn(), LineFormat.CSV, LineFormat.NDJSON);

    assertThat(rows.lines("name,task.comparedToModel,data.labelledExamples\n\na,different,25000\n"))
        .isEqualTo(Bulk.NDJSON.lines("\n\n" + DIFFERENT));
  }

  @Test
  void columns_that_are_no_fields_are_refused_before_anything_is_written() {
    assertThatThrownBy(() -> CSV.lines("name,name,data.labeledExamples\na,b,1\n"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("cases:1: the column name is given twice; allowed: once.")
        .hasMessageContaining("cases:1: \"data.labeledExamples\" is no column; allowed: name, ")
        .hasMessageContaining("Did you mean data.labelledExamples?");
    assertThatThrownBy(() -> CSV.lines("")).hasMessageContaining("the names of the columns");
    assertThatThrownBy(() -> CSV.lines("\"name\n"))
        .hasMessageContaining("the names of the columns");
  }

  private static BulkAdvisor builtIn() {
    return new BulkAdvisor(Advisor.builtIn(), LineFormat.NDJSON, LineFormat.NDJSON);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<String> problems(byte[] line) throws IOException {
    try {
      UseCaseReader.read("case", new ByteArrayInputStream(line), Facts.ALL);
      return List.of();
    } catch (InvalidInput e) {
      return e.problems();
    }
  }
}
