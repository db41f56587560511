package dev.thaw.spark;

import dev.thaw.bulk.CaseFields;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Finds the columns of a data frame that state facts; all others are the caller's own. */
final class CaseColumns {

  private static final String PLACE = "the data frame: ";

  private final FactCatalogue facts;
  private final StructType columns;

  private CaseColumns(StructType columns, FactCatalogue facts) {
    this.columns = columns;
    this.facts = facts;
  }

  /**
   * Returns the columns that state facts: under the path of one, or a struct under the name of a
   * section.
   *
   * @param columns all columns
   * @param facts what can be stated
   * @throws InvalidInput when there are none, when one has a point in its name and is no fact, or
   *     when one has the name of a column of advice
   */
  static List<StructField> of(StructType columns, FactCatalogue facts) throws InvalidInput {
    var all = new CaseColumns(columns, facts);
    var problems = all.problems();
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return all.stated().toList();
  }

  private List<String> problems() {
    var problems = new ArrayList<String>();
    names()
        .filter(CaseColumns::isPath)
        .forEach(name -> CaseFields.problem(name, facts).ifPresent(problems::add));
    names()
        .filter(CaseColumns::isOfAdvice)
        .forEach(name -> problems.add("the column " + name + " is taken; allowed: other names."));
    if (problems.isEmpty() && stated().findAny().isEmpty()) {
      var allowed = String.join(", ", CaseFields.names(facts));
      problems.add("no column states a fact; allowed: " + allowed + ".");
    }
    return problems.stream().map(says -> PLACE + says).toList();
  }

  private Stream<String> names() {
    return Arrays.stream(columns.fieldNames());
  }

  private Stream<StructField> stated() {
    return Arrays.stream(columns.fields()).filter(this::isStated);
  }

  /** What people call things is theirs, as no rule looks at it. */
  private boolean isStated(StructField column) {
    var name = column.name();
    if (isPath(name)) {
      return !Description.PATHS.contains(name);
    }
    return column.dataType() instanceof StructType
        ? !facts.fields(name).isEmpty()
        : column.dataType().equals(DataTypes.StringType) && facts.shorthands().containsKey(name);
  }

  private static boolean isPath(String name) {
    return name.indexOf('.') >= 0;
  }

  private static boolean isOfAdvice(String name) {
    return Arrays.stream(AdviceColumns.TYPE.fieldNames()).anyMatch(name::equalsIgnoreCase);
  }
}
