package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.thaw.Facts;
import dev.thaw.evidence.ComparisonTable;
import dev.thaw.format.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceCommandTest {

  @TempDir private Path folder;

  private String table = "";
  private String errors = "";

  @BeforeEach
  void write_comparisons() throws IOException {
    table =
        new ComparisonTable()
            .row("family", "a", "fe_score", "80", "ft_score", "82")
            .row("family", "b", "target_dataset", "B", "fe_score", "80", "ft_score", "79")
            .row("metric", "WER", "higher_better", "no", "target_dataset", "C")
            .text();
  }

  @Test
  void comparisons_of_ones_own_are_scored() throws IOException {
    var text = run(0, "evidence", "--comparisons", file(table));

    assertThat(text)
        .contains("Test data like the training data, one model in both: 2 comparisons, 2 families")
        .contains("Always fine-tune                            0.50 [ 0.00,  1.00]   100 %    50 %")
        .contains(
            "- Left out: 1 comparison, as scores in errors in a hundred words, not in points.");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    assertThat(errors).isEmpty();
  }

  @Test
  void standard_input_may_hold_them() throws IOException {
    assertThat(runWith(table, "evidence", "--comparisons", "-"))
        .isEqualTo(run(0, "evidence", "--comparisons", file(table)));
  }

  @Test
  void json_is_as_its_schema_says() throws IOException {
    var json = run(0, "evidence", "--comparisons", file(table), "--format", "json");
    var written = new JsonMapper().readTree(json);

    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Schema.EVIDENCE.text(Facts.ALL))
                .validate(written))
        .isEmpty();
    assertThat(written.at("/tables/0/scores/0/lost/value").doubleValue()).isEqualTo(0.5);
    assertThat(written.at("/tables/0/families").intValue()).isEqualTo(2);
  }

  @Test
  void a_picture_is_drawn_to_a_new_file_and_never_over_another() throws IOException {
    var picture = folder.resolve("card.svg");

    run(0, "evidence", "--comparisons", file(table), "--svg", picture.toString());
    var drawn = Files.readString(picture);
    run(2, "evidence", "--comparisons", file(table), "--svg", picture.toString());

    assertThat(drawn).startsWith("<?xml").contains("<svg", "</svg");
    assertThat(Files.readString(picture)).isEqualTo(drawn);
    assertThat(errors).contains("card.svg: there is such a file already; allowed: a new name.");
  }

  @Test
  void what_is_wrong_with_a_table_is_told_with_its_place() throws IOException {
    var wrong = file(table.replace(",acc,", ",accu,"));

    assertThat(run(2, "evidence", "--comparisons", wrong)).isEmpty();
    assertThat(errors)
        .contains("ours.csv:2: metric is \"accu\"; allowed: ")
        .contains("ours.csv:3: metric is \"accu\"; allowed: ");
    run(2, "evidence", "--comparisons", folder.resolve("nowhere.csv").toString());
    assertThat(errors).contains("nowhere.csv: there is no such file.");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("ours.csv"), text).toString();
  }

  private String run(int exit, String... args) {
    return run(exit, new ByteArrayInputStream(new byte[0]), args);
  }

  private String runWith(String input, String... args) {
    return run(0, new ByteArrayInputStream(input.getBytes(UTF_8)), args);
  }

  private String run(int exit, ByteArrayInputStream in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();

    int ended = Main.run(in, out, err, args);
    errors = err.toString(UTF_8);
    assertThat(ended).as(errors).isEqualTo(exit);
    return out.toString(UTF_8);
  }
}
