package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.thaw.Facts;
import dev.thaw.format.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchCommandTest {

  private static final String LINES =
      "{\"name\": \"a\", \"budget\": \"low\"}\n{\"budget\": \"lw\"}\n{}\n";
  private static final String ROWS = "name,budget.compute\na,low\n";
  private static final String REFUSED =
      "1 of 3 lines cannot be taken, the first of them line 2; the output says why.\n";

  @TempDir private Path folder;

  private String errors = "";

  @Test
  void standard_input_leads_to_standard_output() {
    assertThat(run(1, LINES, "batch").lines())
        .satisfiesExactly(
            one ->
                assertThat(one).startsWith("{\"line\":1,\"name\":\"a\",\"approach\":\"feature-ex"),
            one ->
                assertThat(one).startsWith("{\"line\":2,\"error\":\"budget is \\\"lw\\\"; allow"),
            one -> assertThat(one).startsWith("{\"line\":3,\"approach\":\"undecided\""));
    assertThat(errors).isEqualTo(REFUSED);
    assertThat(run(0, "{}", "batch", "-")).startsWith("{\"line\":1,\"approach\":\"undecided\"");
    assertThat(errors).isEmpty();
  }

  @Test
  void each_line_is_as_its_schema_says() throws IOException {
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schema.BATCH.text(Facts.ALL));

    for (var line : run(1, LINES, "batch").lines().toList()) {
      assertThat(schema.validate(new JsonMapper().readTree(line))).as(line).isEmpty();
    }
    var other = new JsonMapper().readTree("{\"line\": 1, \"approach\": \"undecided\"}");
    assertThat(schema.validate(other)).isNotEmpty();
  }

  @Test
  void a_new_file_gets_what_standard_output_would_and_another_is_never_written_over()
      throws IOException {
    var cases = write("cases.ndjson", LINES);
    var to = folder.resolve("advice.ndjson");

    assertThat(run(1, "", "batch", cases, "-o", to.toString())).isEmpty();
    assertThat(errors).isEqualTo(REFUSED);
    assertThat(Files.readString(to)).isEqualTo(run(1, LINES, "batch"));
    assertThat(run(2, "", "batch", cases, "-o", to.toString())).isEmpty();
    assertThat(errors).isEqualTo(to + ": there is such a file already; allowed: a new name.\n");
    assertThat(Files.readString(to)).hasLineCount(3);
    run(2, "", "batch", cases, "-o", folder.resolve("no/where.ndjson").toString());
    assertThat(errors).endsWith("where.ndjson: it cannot be written; allowed: another name.\n");
  }

  @Test
  void what_ends_in_gz_is_packed_on_either_side() throws IOException {
    var packed = folder.resolve("cases.csv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(ROWS.getBytes(UTF_8));
    }
    var to = folder.resolve("advice.csv.gz");

    assertThat(run(0, "", "batch", packed.toString(), "-o", to.toString())).isEmpty();
    try (var in = new GZIPInputStream(Files.newInputStream(to))) {
      assertThat(new String(in.readAllBytes(), UTF_8))
          .isEqualTo(run(0, ROWS, "batch", "--format", "csv"))
          .startsWith("line,name,approach,contested,")
          .contains("\n2,a,feature-extraction,false,");
    }
  }

  @Test
  void a_packed_file_that_breaks_off_is_answered_as_far_as_it_goes() throws IOException {
    var whole = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(whole)) {
      out.write("{}\n".repeat(2000).getBytes(UTF_8));
      out.flush();
    }
    var bytes = whole.toByteArray();
    var broken = folder.resolve("cases.gz");
    Files.write(broken, Arrays.copyOf(bytes, bytes.length - 8));

    run(2, "", "batch", broken.toString());
    assertThat(errors).isEqualTo(broken + ": it cannot be read to its end.\n");
    run(2, "", "batch", write("no.gz", "{}"));
    assertThat(errors).endsWith("no.gz: it cannot be read to its end.\n");
  }

  @Test
  void a_name_says_what_is_in_a_file_and_the_option_what_no_name_says() throws IOException {
    var rows = write("cases.csv", ROWS);

    assertThat(run(0, "", "batch", rows)).startsWith("line,name,");
    assertThat(run(0, "", "batch", rows, "--format", "ndjson")).startsWith("{\"line\":2,\"name\"");
    assertThat(run(0, ROWS, "batch", "--format", "csv")).startsWith("line,name,");
    var to = folder.resolve("advice.jsonl");
    run(0, "", "batch", rows, "-o", to.toString());
    assertThat(Files.readString(to)).startsWith("{\"line\":2,\"name\":\"a\"");
    run(2, "", "batch", "--format", "xml");
    assertThat(errors).contains("\"xml\"; allowed: ndjson, csv.");
  }

  @Test
  void columns_that_cannot_be_taken_leave_no_file_behind() throws IOException {
    var to = folder.resolve("advice.csv");

    run(2, "", "batch", write("cases.csv", "nme\na\n"), "-o", to.toString());

    assertThat(errors).contains("cases.csv:1: \"nme\" is no column; allowed: name, ");
    assertThat(errors).endsWith(" Did you mean name?\n");
    assertThat(to).doesNotExist();
  }

  @Test
  void a_file_that_is_not_there_or_no_file_is_refused() {
    run(2, "", "batch", folder.resolve("nowhere").toString());
    assertThat(errors).endsWith("nowhere: there is no such file.\n");
    run(2, "", "batch", folder.toString());
    assertThat(errors).endsWith(": it cannot be read as a file.\n");
    run(2, "", "batch", "/dev/zero");
    assertThat(errors)
        .endsWith(": this is no ordinary file; allowed: files; - reads standard input.\n");
  }

  @Test
  void what_cannot_be_written_is_no_success() {
    var full =
        new OutputStream() {
          @Override
          public void write(int sign) throws IOException {
            throw new IOException("no space left");
          }
        };

    for (var command : new String[] {"batch", "table"}) {
      var err = new ByteArrayOutputStream();
      var in = new ByteArrayInputStream("{}".getBytes(UTF_8));
      assertThat(Main.run(in, full, err, command)).isEqualTo(2);
      assertThat(err.toString(UTF_8)).isEqualTo("Standard output cannot be written.\n");
    }
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String run(int exit, String input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();

    int ended = Main.run(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, args);
    errors = err.toString(UTF_8);
    assertThat(ended).as(errors).isEqualTo(exit);
    return out.toString(UTF_8);
  }
}
