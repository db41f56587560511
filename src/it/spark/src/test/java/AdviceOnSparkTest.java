import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.Advisor;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.UseCaseReader;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.spark.ThawSpark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.MapElementsExec;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.aggregate.HashAggregateExec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

/** Holds that a row on Spark gets what a session says of its case. */
final class AdviceOnSparkTest {

  private static final SparkSession SPARK =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.ui.enabled", false)
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.adaptive.enabled", false)
          .getOrCreate();

  private static final StructType COLUMNS =
      new StructType()
          .add("id", DataTypes.LongType)
          .add("task.comparedToModel", DataTypes.StringType)
          .add("data.labelledExamples", DataTypes.LongType)
          .add("budget.trainingTime", DataTypes.StringType)
          .add("name", DataTypes.StringType);

  private static final int COPIES = 3;

  @AfterAll
  static void stop() {
    SPARK.stop();
  }

  @Test
  void a_row_gets_what_a_session_says_of_its_case() throws Exception {
    agree(ThawSpark.builtIn(), Advisor.builtIn());
  }

  @Test
  void a_house_is_carried_along() throws Exception {
    var house = RulesFolder.in(Path.of("house"));

    agree(ThawSpark.withHouse("house"), Advisor.of(RulesFolder.builtIn().withHouse(house)));
  }

  @Test
  void the_function_of_sql_says_the_same() throws Exception {
    var thaw = ThawSpark.builtIn();
    thaw.register(SPARK);
    var cases = cases();
    cases.createOrReplaceTempView("cases");

    var flat =
        SPARK.sql(
            """
            select *, thaw_advise(struct(`task.comparedToModel`, `data.labelledExamples`, `budget.trainingTime`)) as advice
            from cases\
            """);
    var nested =
        SPARK.sql(
            """
            select *, thaw_advise(struct(
              struct(`data.labelledExamples` as labelledExamples) as data,
              struct(`task.comparedToModel` as comparedToModel) as task,
              struct(`budget.trainingTime` as trainingTime) as budget)) as advice
            from cases\
            """);

    var expected = texts(thaw.advise(cases));
    assertThat(texts(flat.select("id", "advice.*"))).isEqualTo(expected);
    assertThat(texts(nested.select("id", "advice.*"))).hasSameSizeAs(expected);
  }

  @Test
  void what_a_struct_cannot_state_is_refused_in_the_words_of_advise() {
    ThawSpark.builtIn().register(SPARK);

    assertThat(error("named_struct('task', named_struct('comparedToModl', 'same'))"))
        .contains("comparedToModl")
        .endsWith("Did you mean comparedToModel?");
    assertThat(error("named_struct('data.labelledExamples', 2.5)"))
        .startsWith("data.labelledExamples is 2.5; allowed: a whole number");
    assertThat(error("named_struct('data.labelledExamples', '2,500')"))
        .endsWith("Did you mean 2500?");
    assertThat(error("named_struct('data.labelledExamples', '2500')")).isEqualTo("null");
    assertThat(error("named_struct('budget', 'low', 'budget.compute', 'low')")).contains("budget");
    assertThat(error("cast(null as struct<budget: string>)")).isEqualTo("null");
  }

  @Test
  void structs_state_the_same_as_columns() throws Exception {
    var thaw = ThawSpark.builtIn();
    var cases = cases();
    var structs =
        cases.selectExpr(
            "id",
            "struct(`task.comparedToModel` as comparedToModel) as task",
            "struct(`data.labelledExamples` as labelledExamples) as data",
            "struct(`budget.trainingTime` as trainingTime) as budget");

    assertThat(texts(thaw.advise(structs))).isEqualTo(texts(thaw.advise(cases)));
  }

  @Test
  void distinct_cases_are_advised_on_once() throws Exception {
    var advised = ThawSpark.builtIn().advise(cases());
    var plan = ((org.apache.spark.sql.classic.Dataset<Row>) advised).queryExecution();
    assertThat(advised.collectAsList()).hasSize(stated().size() * COPIES);

    var consulting = new ArrayList<SparkPlan>();
    each(plan.executedPlan(), node -> add(node, MapElementsExec.class, consulting));
    assertThat(consulting).hasSize(1);
    var distinct = new ArrayList<SparkPlan>();
    each(consulting.get(0), node -> add(node, HashAggregateExec.class, distinct));
    assertThat(distinct.get(0).metrics().apply("numOutputRows").value())
        .isEqualTo((long) stated().size());
  }

  @Test
  void columns_that_state_nothing_are_refused_at_once() {
    var thaw = ThawSpark.builtIn();

    assertThatThrownBy(() -> thaw.advise(SPARK.range(1).toDF("data.labeledExamples")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("the data frame: \"data.labeledExamples\" is no column; allowed: ")
        .hasMessageEndingWith("Did you mean data.labelledExamples?");
    assertThatThrownBy(() -> thaw.advise(SPARK.range(1).toDF("id")))
        .hasMessageStartingWith("the data frame: no column states a fact; allowed: name, ");
    assertThatThrownBy(() -> thaw.advise(cases().withColumnRenamed("name", "Error")))
        .hasMessage("the data frame: the column Error is taken; allowed: other names.");
  }

  private static void agree(ThawSpark thaw, Advisor advisor) throws Exception {
    var advised = thaw.advise(cases());
    assertThat(advised.columns())
        .startsWith(COLUMNS.fieldNames())
        .endsWith(
            "approach", "contested", "reasons", "objections", "unanswered", "knowledge", "error")
        .hasSize(COLUMNS.size() + 7);

    var expected = new ArrayList<String>();
    for (var row : rows()) {
      expected.add(row.getLong(0) + " " + expected(row, advisor));
    }
    assertThat(texts(advised)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String expected(Row row, Advisor advisor) throws Exception {
    try {
      var useCase = UseCaseReader.read(json(row), advisor.facts());
      var advice = advisor.advise(useCase);
      var verdict = advisor.knowledge().consult(useCase).verdict();
      return String.join(
          " | ",
          verdict.approach().word(),
          "" + verdict.contested(),
          "" + advice.reasons().stream().map(Finding::rule).distinct().toList(),
          "" + advice.objections().stream().map(Finding::rule).distinct().toList(),
          "" + advice.unanswered().stream().map(Criterion::id).toList(),
          advisor.version().sha256(),
          "null");
    } catch (InvalidInput e) {
      var words = String.join(" ", e.problems()).replace("the use case:1: ", "");
      return "null | null | null | null | null | " + advisor.version().sha256() + " | " + words;
    }
  }

  private static String json(Row row) {
    return "{\"task\": {"
        + (row.isNullAt(1) ? "" : "\"comparedToModel\": \"" + row.get(1) + "\"")
        + "}, \"data\": {"
        + (row.isNullAt(2) ? "" : "\"labelledExamples\": " + row.get(2))
        + "}, \"budget\": {"
        + (row.isNullAt(3) ? "" : "\"trainingTime\": \"" + row.get(3) + "\"")
        + "}}";
  }

  private static List<String> texts(Dataset<Row> advised) {
    return advised
        .selectExpr(
            "id",
            "approach",
            "contested",
            "reasons",
            "objections",
            "unanswered",
            "knowledge",
            "error")
        .collectAsList()
        .stream()
        .map(row -> row.get(0) + " " + cells(row))
        .sorted()
        .toList();
  }

  private static String cells(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 1; i < row.size(); i++) {
      boolean isList = i >= 3 && i <= 5 && !row.isNullAt(i);
      cells.add("" + (isList ? row.getList(i) : row.get(i)));
    }
    return String.join(" | ", cells);
  }

  private static String error(String struct) {
    return "" + SPARK.sql("select thaw_advise(" + struct + ").error").first().get(0);
  }

  private static Dataset<Row> cases() {
    return SPARK.createDataFrame(rows(), COLUMNS);
  }

  private static List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (int copy = 0; copy < COPIES; copy++) {
      for (var cells : stated()) {
        rows.add(
            RowFactory.create((long) rows.size(), cells[0], cells[1], cells[2], "copy " + copy));
      }
    }
    return rows;
  }

  private static List<Object[]> stated() {
    var all = new ArrayList<Object[]>();
    for (var task : new String[] {null, "same", "different", "unknown", "diferent"}) {
      for (var examples : new Long[] {null, 0L, 1L, 5000L, 5001L, 19_999L, 20_000L}) {
        for (var time : new String[] {null, "low", "high"}) {
          all.add(new Object[] {task, examples, time});
        }
      }
    }
    return all;
  }

  private static void each(SparkPlan plan, Consumer<SparkPlan> todo) {
    todo.accept(plan);
    CollectionConverters.asJava(plan.children()).forEach(child -> each(child, todo));
  }

  private static void add(SparkPlan node, Class<?> kind, List<SparkPlan> found) {
    if (kind.isInstance(node)) {
      found.add(node);
    }
  }
}
