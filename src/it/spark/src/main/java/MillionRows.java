import dev.thaw.Advisor;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.UseCaseReader;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.spark.ThawSpark;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Advises on a million rows of five thousand kinds on Spark, and on the same ones in this JVM. */
public final class MillionRows {

  private static final long ROWS = 1_000_000;
  private static final List<String> TASKS =
      List.of("same", "continuation", "similar", "different", "unknown");
  private static final int NUMBERS = 1000;
  private static final int STEP = 25;

  private MillionRows() {}

  /** Takes the name of a house folder, if there is one. */
  public static void main(String[] args) throws Exception {
    var spark = SparkSession.builder().getOrCreate();
    var house = args.length == 0 ? null : args[0];
    var thaw = house == null ? ThawSpark.builtIn() : ThawSpark.withHouse(house);
    var folder = RulesFolder.builtIn();
    var advisor =
        house == null
            ? Advisor.builtIn()
            : Advisor.of(folder.withHouse(RulesFolder.in(Path.of(house))));

    for (int run = 1; run <= 3; run++) {
      long begun = System.nanoTime();
      long sum = checksum(thaw.advise(cases(spark)), "");
      tell("distinct cases once", sum, begun);
    }
    thaw.register(spark);
    for (int run = 1; run <= 2; run++) {
      long begun = System.nanoTime();
      var struct = "struct(`task.comparedToModel`, `data.labelledExamples`)";
      var cases = cases(spark).selectExpr("id", "thaw_advise(" + struct + ") as advice");
      tell("row by row, in SQL", checksum(cases, "advice."), begun);
    }
    long begun = System.nanoTime();
    tell(
        "one JVM, no Spark",
        LongStream.range(0, ROWS).map(id -> checksum(id, advisor)).sum(),
        begun);
    spark.stop();
  }

  private static void tell(String how, long sum, long begun) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf("%s: checksum %d, %,.0f rows/s%n", how, sum, ROWS / seconds);
  }

  private static Dataset<Row> cases(SparkSession spark) {
    return spark
        .range(ROWS)
        .selectExpr(
            "id",
            "element_at(split('"
                + String.join(",", TASKS)
                + "', ','), int(id % 5) + 1)"
                + " as `task.comparedToModel`",
            "(id div 5) % " + NUMBERS + " * " + STEP + " as `data.labelledExamples`");
  }

  private static long checksum(Dataset<Row> advised, String at) {
    var text = new StringBuilder("concat_ws('|', id");
    for (var column : List.of("approach", "contested", "knowledge", "error")) {
      text.append(", coalesce(string(").append(at).append(column).append("), '')");
    }
    for (var column : List.of("reasons", "objections", "unanswered")) {
      text.append(", coalesce(array_join(").append(at).append(column).append(", ','), '')");
    }
    return advised.select(functions.expr("sum(crc32(" + text + ")))")).first().getLong(0);
  }

  private static long checksum(long id, Advisor advisor) {
    var crc = new CRC32();
    crc.update((id + "|" + answer(id, advisor)).getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  private static String answer(long id, Advisor advisor) {
    var json =
        "{\"task\": {\"comparedToModel\": \"%s\"}, \"data\": {\"labelledExamples\": %d}}"
            .formatted(TASKS.get((int) (id % TASKS.size())), id / TASKS.size() % NUMBERS * STEP);
    try {
      var advice = advisor.advise(UseCaseReader.read(json, advisor.facts()));
      return String.join(
          "|",
          advice.approach().word(),
          "" + advice.contested(),
          advice.knowledge().sha256(),
          "",
          joined(advice.reasons().stream().map(Finding::rule).distinct().toList()),
          joined(advice.objections().stream().map(Finding::rule).distinct().toList()),
          joined(advice.unanswered().stream().map(Criterion::id).toList()));
    } catch (InvalidInput e) {
      var error = String.join(" ", e.problems()).replace("the use case:1: ", "");
      return String.join("|", "", "", advisor.version().sha256(), error, "", "", "");
    }
  }

  private static String joined(List<String> words) {
    return String.join(",", words);
  }
}
