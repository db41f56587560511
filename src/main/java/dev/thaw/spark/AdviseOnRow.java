package dev.thaw.spark;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Adds the advice on the case that a row states to the row.
 *
 * @param rules the rules
 * @param names what the columns of the row are called in a use case
 */
record AdviseOnRow(CarriedRules rules, ArrayList<String> names) implements MapFunction<Row, Row> {

  @Override
  public Row call(Row stated) {
    return RowFactory.create(
        Stream.of(stated, rules.answer(names, stated)).flatMap(AdviseOnRow::cells).toArray());
  }

  private static Stream<Object> cells(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::get);
  }
}
