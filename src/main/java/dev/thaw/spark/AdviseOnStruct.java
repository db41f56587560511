package dev.thaw.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * Advises on the case that a struct states, field by field; nothing on no struct.
 *
 * @param rules the rules
 */
record AdviseOnStruct(CarriedRules rules) implements UDF1<@Nullable Row, @Nullable Row> {

  @Override
  public @Nullable Row call(@Nullable Row stated) {
    return stated == null ? null : rules.answer(List.of(stated.schema().fieldNames()), stated);
  }
}
