package dev.thaw.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.thaw.Facts;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.usecase.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ComparisonsTest {

  private static final Comparisons BUILT_IN = Comparisons.builtIn(Facts.ALL);

  @Test
  void the_built_in_comparisons_are_valid() {
    assertThat(BUILT_IN.all()).hasSize(458);
    assertThat(BUILT_IN.all()).extracting(Comparison::family).doesNotContain("");
    assertThat(BUILT_IN.all().get(0).line()).isEqualTo(2);
    assertThat(BUILT_IN.all().get(457).line()).isEqualTo(459);
  }

  @Test
  void some_rows_are_left_out_of_what_they_cannot_serve() {
    assertThat(BUILT_IN.forUse(Use.SCORECARD).all()).hasSize(452);
    assertThat(BUILT_IN.forUse(Use.PRECEDENTS).all()).hasSize(445);
    assertThat(BUILT_IN.forUse(Use.PRECEDENTS).all())
        .extracting(Comparison::data)
        .doesNotContain("ChestMNIST");
  }

  @Test
  void a_row_states_a_use_case() throws Exception {
    assertThat(facts("pretraining", "clip", "modality", "image (medical)"))
        .containsExactlyInAnyOrder(
            "model.modality image",
            "task.modality image",
            "task.comparedToModel similar",
            "data.labelledExamples 1000",
            "data.comparedToModel alike",
            "data.classes 10",
            "data.examplesPerClass 100",
            "model.pretraining image-text",
            "deployment.shift no",
            "task.kind classes");
  }

  @Test
  void what_a_row_leaves_empty_is_unknown() throws Exception {
    assertThat(facts("train_size", "", "n_classes", "", "task_compared", "", "shift", ""))
        .containsExactlyInAnyOrder(
            "model.modality image",
            "task.modality image",
            "data.comparedToModel alike",
            "model.pretraining supervised",
            "task.kind classes");
  }

  @Test
  void a_material_without_a_word_of_its_own_is_another() throws Exception {
    assertThat(facts("modality", "EEG")).contains("model.modality other");
    assertThat(facts("modality", "video")).contains("model.modality video");
  }

  @Test
  void proteins_under_shift_are_beyond_the_range_and_pictures_are_not() throws Exception {
    assertThat(facts("modality", "protein", "shift", "yes"))
        .contains("deployment.shift beyond-the-range");
    assertThat(facts("modality", "image", "shift", "yes"))
        .contains("deployment.shift other-conditions");
    assertThat(facts("modality", "protein", "shift", "no")).contains("deployment.shift no");
  }

  @Test
  void every_row_that_is_built_in_states_what_it_says() {
    assertThat(BUILT_IN.all())
        .allSatisfy(
            one ->
                assertThat(one.useCase().facts())
                    .extracting(Fact::path)
                    .contains(
                        "model.modality",
                        "task.modality",
                        "task.comparedToModel",
                        "data.comparedToModel",
                        "model.pretraining",
                        "deployment.shift",
                        "task.kind"));
  }

  @Test
  void sources_are_looked_up_where_they_say_where() throws Exception {
    assertThat(one("source", "arXiv 2002.05709 Table 8").link())
        .contains("https://arxiv.org/abs/2002.05709");
    assertThat(one("source", "github a-b/c.d README @1234567").link())
        .contains("https://github.com/a-b/c.d");
    assertThat(one("source", "GitHub report").link()).isEmpty();
  }

  @Test
  void doubts_about_a_row_are_told() throws Exception {
    assertThat(one().doubts()).isEmpty();
    assertThat(one("notes", "a label is unclear", "train_size_verified", "no").doubts())
        .containsExactly("a label is unclear", "the size of the data is from memory");
  }

  @Test
  void gains_have_the_unit_of_their_metric() throws Exception {
    assertThat(one().gain()).isEqualTo(new Amount(5.5, "points"));
    assertThat(one("metric", "val error %", "higher_better", "no").gain())
        .isEqualTo(new Amount(-5.5, "points"));
    assertThat(one("metric", "WER", "higher_better", "no").gain().unit())
        .isEqualTo("errors in a hundred words");
  }

  @Test
  void all_problems_are_told_at_once_with_line_column_value_and_what_is_allowed() {
    var table =
        new ComparisonTable()
            .row("metric", "mIoUU")
            .row("fe_score", "101")
            .row("ft_score", "eighty", "model", "other")
            .row("train_size", "0", "model", "a")
            .row("task_compared", "simlar", "model", "b")
            .row("higher_better", "no", "model", "c")
            .row("source", "", "model", "d");

    assertThat(problems(table))
        .hasSize(7)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("ours.csv:2: metric is \"mIoUU\"; allowed: a metric of ")
                    .endsWith("such as acc. Did you mean mIoU?"),
            one ->
                assertThat(one)
                    .isEqualTo(
                        "ours.csv:3: fe_score is \"101\"; allowed: from 0 to 100 for acc, in points."),
            one ->
                assertThat(one)
                    .isEqualTo(
                        "ours.csv:4: ft_score is \"eighty\"; allowed: a number in digits, such as"
                            + " 68.9."),
            one ->
                assertThat(one)
                    .isEqualTo(
                        "ours.csv:5: train_size is \"0\"; allowed: a whole number in digits alone,"
                            + " from 1."),
            one ->
                assertThat(one)
                    .isEqualTo(
                        "ours.csv:6: task_compared is \"simlar\"; allowed: same, continuation,"
                            + " similar, different. Did you mean similar?"),
            one ->
                assertThat(one)
                    .isEqualTo("ours.csv:7: higher_better is \"no\"; allowed: yes for acc."),
            one -> assertThat(one).isEqualTo("ours.csv:8: source is missing."));
  }

  @Test
  void scores_at_the_bounds_are_taken() throws Exception {
    assertThat(one("fe_score", "0", "ft_score", "100").gain().value()).isEqualTo(100);
    assertThat(problems(new ComparisonTable().row("fe_score", "-0.1"))).hasSize(1);
    assertThat(one("metric", "Spearman x100", "fe_score", "-0.1").frozen().value()).isEqualTo(-0.1);
  }

  @Test
  void a_comparison_stands_once() {
    assertThat(problems(new ComparisonTable().row().row("fe_score", "81")))
        .containsExactly(
            "ours.csv:3: this comparison is given twice, first in line 2; allowed: once.");
    assertThat(problems(new ComparisonTable().row().row("train_size", "100"))).isEmpty();
  }

  @Test
  void what_is_no_table_of_comparisons_is_told() {
    assertThat(problems("paper,score\na,1\n")).anyMatch(one -> one.contains("\"score\" is no"));
    assertThat(problems("x".repeat(Comparisons.LARGEST + 1)))
        .containsExactly("ours.csv:1: the table is too large; allowed: 4194304 bytes.");
    assertThat(problems("paper\u0007"))
        .containsExactly("ours.csv:1: there is a control character; allowed: plain text.");
  }

  @Test
  void all_that_columns_and_metrics_say_of_facts_is_a_fact_and_an_answer() {
    var files = new EvidenceFile();
    var columns = files.yaml("columns.yaml", ComparisonColumns::read);
    var kinds = files.yaml("metrics.yaml", MetricsFile::read).values().stream().map(Metric::kind);

    assertThat(columns.facts())
        .allSatisfy(
            one ->
                assertThat(Facts.ALL.named(one.path()).words())
                    .containsAll(one.answers().keySet())
                    .containsAll(one.otherwise().stream().toList()));
    assertThat(Facts.ALL.named("task.kind").words()).containsAll(kinds.toList());
    assertThat(columns.leftOut())
        .allSatisfy(one -> assertThat(one.of()).isSubsetOf("scorecard", "precedents"));
  }

  @Test
  void the_protocol_stands_beside_the_comparisons_and_is_not_packaged() {
    assertThat(java.nio.file.Path.of("rules/evidence/README.md")).exists();
    assertThat(RulesFolder.evidence()).doesNotContainKey("README.md");
  }

  private static List<String> facts(String... cells) throws Exception {
    return one(cells).useCase().facts().stream()
        .map(fact -> fact.path() + " " + fact.answer())
        .toList();
  }

  private static Comparison one(String... cells) throws Exception {
    return new ComparisonTable().row(cells).read().all().get(0);
  }

  private static List<String> problems(ComparisonTable table) {
    return problems(table.text());
  }

  private static List<String> problems(String text) {
    return Stream.ofNullable(
            catchThrowableOfType(InvalidInput.class, () -> ComparisonTable.read(text)))
        .flatMap(invalid -> invalid.problems().stream())
        .toList();
  }
}
