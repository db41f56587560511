package dev.thaw.spark;

import dev.thaw.bulk.AdviceSummary;
import dev.thaw.bulk.BulkAnswer;
import dev.thaw.bulk.BulkAnswer.Advised;
import dev.thaw.bulk.BulkAnswer.Refused;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of advice: what {@link AdviceSummary} tells, and what is wrong with a case. */
final class AdviceColumns {

  private static final DataType WORDS = DataTypes.createArrayType(DataTypes.StringType, false);

  /** Their names and types; all but the digest of the rules are empty for what is no use case. */
  static final StructType TYPE =
      new StructType()
          .add("approach", DataTypes.StringType)
          .add("contested", DataTypes.BooleanType)
          .add("reasons", WORDS)
          .add("objections", WORDS)
          .add("unanswered", WORDS)
          .add("knowledge", DataTypes.StringType)
          .add("error", DataTypes.StringType);

  private AdviceColumns() {}

  /**
   * Returns the cells of what came of a case.
   *
   * @param answer what came of it
   * @param sha256 the digest of the rules
   */
  static Row of(BulkAnswer<Row> answer, String sha256) {
    return answer instanceof Advised<Row> advised
        ? advised.summary()
        : row(null, null, null, null, null, sha256, ((Refused<Row>) answer).error());
  }

  /** Returns the cells of advice. */
  static Row of(AdviceSummary advice) {
    return row(
        advice.approach(),
        advice.contested(),
        words(advice.reasons()),
        words(advice.objections()),
        words(advice.unanswered()),
        advice.knowledge(),
        null);
  }

  private static Row row(@Nullable Object... cells) {
    return RowFactory.create(cells);
  }

  private static String[] words(List<String> words) {
    return words.toArray(String[]::new);
  }
}
