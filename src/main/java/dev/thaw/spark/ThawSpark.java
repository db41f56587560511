package dev.thaw.spark;

import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.wording.FileName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Advises on many cases with Apache Spark; the door for programs that have a session of Spark.
 *
 * <p>The rules go to wherever Spark works as text, and are loaded there once a process.
 */
public final class ThawSpark {

  /** The function's name in SQL. */
  public static final String FUNCTION = "thaw_advise";

  /** What the columns of distinct cases are called, so that no other column has their names. */
  private static final String KEY = "thaw_advise_key_";

  private final CarriedRules rules;

  private ThawSpark(CarriedRules rules) {
    this.rules = rules;
  }

  /** Advises by the built-in rules. */
  public static ThawSpark builtIn() {
    return new ThawSpark(CarriedRules.builtIn());
  }

  /**
   * Advises by the built-in rules with a team's own laid over them.
   *
   * @param folder the name of the house folder, on the machine that calls this
   * @throws InvalidRules when it is not valid
   */
  public static ThawSpark withHouse(String folder) throws InvalidRules {
    return of(RulesFolder.builtIn().withHouse(RulesFolder.in(FileName.here(folder))));
  }

  /**
   * Advises by the rules of a folder in place of the built-in ones.
   *
   * @param folder the folder, with the houses that are laid over it
   * @throws InvalidRules when it is not valid, or brings code
   */
  public static ThawSpark of(RulesFolder folder) throws InvalidRules {
    return new ThawSpark(CarriedRules.of(folder));
  }

  /**
   * Makes {@code thaw_advise} known to SQL, which takes a case as a struct and gives its advice as
   * one. Its fields are the sections of a use case, as structs, or facts under their paths. It
   * advises row by row; {@link #advise} is for many rows with the same few cases.
   *
   * @param spark the session
   */
  public void register(SparkSession spark) {
    spark.udf().register(FUNCTION, new AdviseOnStruct(rules), AdviceColumns.TYPE);
  }

  /**
   * Adds the advice on each row: approach, contested, reasons, objections, unanswered, knowledge
   * and error, which says what is wrong with a row that is no use case. Distinct cases are advised
   * on once, however many rows state them.
   *
   * @param cases a column for each fact, under its path, or a struct for each section of a use
   *     case; null is unknown, and columns of other names stay as they are. Its rows must be the
   *     same each time that Spark looks at them
   * @throws InvalidInput when no column states a fact, when one with a point in its name is no
   *     fact, or when one has the name of a column of advice
   */
  public Dataset<Row> advise(Dataset<Row> cases) throws InvalidInput {
    var stated = CaseColumns.of(cases.schema(), rules.adviser().facts());
    var advised = advised(cases, stated);
    var same =
        IntStream.range(0, stated.size())
            .mapToObj(i -> column(cases, stated.get(i)).eqNullSafe(advised.col(KEY + i)))
            .reduce(Column::and)
            .orElseThrow();
    return cases.join(advised, same, "left").drop(keys(stated).toArray(String[]::new));
  }

  private Dataset<Row> advised(Dataset<Row> cases, List<StructField> stated) {
    var keys = keys(stated).toList();
    var columns =
        IntStream.range(0, keys.size())
            .mapToObj(i -> column(cases, stated.get(i)).as(keys.get(i)))
            .toArray(Column[]::new);
    var type = new ArrayList<StructField>();
    for (int i = 0; i < keys.size(); i++) {
      type.add(
          new StructField(keys.get(i), stated.get(i).dataType(), true, stated.get(i).metadata()));
    }
    type.addAll(Arrays.asList(AdviceColumns.TYPE.fields()));
    var names = new ArrayList<>(stated.stream().map(StructField::name).toList());
    return cases
        .select(columns)
        .distinct()
        .map(
            new AdviseOnRow(rules, names),
            Encoders.row(new StructType(type.toArray(StructField[]::new))));
  }

  private static Stream<String> keys(List<StructField> stated) {
    return IntStream.range(0, stated.size()).mapToObj(i -> KEY + i);
  }

  private static Column column(Dataset<Row> cases, StructField field) {
    return cases.col('`' + field.name().replace("`", "``") + '`');
  }
}
