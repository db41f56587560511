package dev.thaw.evidence;

import dev.thaw.document.Fields;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code columns.yaml} says of the rows of comparisons.
 *
 * @param names the columns
 * @param key those that tell one comparison from another
 * @param words the words that a column takes, by its name; any text, where it has none
 * @param better what a row says where a higher or a lower score is the better one
 * @param facts how a row states facts
 * @param doubts why a row is to be taken with care
 * @param leftOut which rows are left out of what
 * @param links how sources are looked up
 */
record ComparisonColumns(
    List<String> names,
    List<String> key,
    Map<String, List<String>> words,
    Map<String, String> better,
    List<FactColumn> facts,
    List<Doubt> doubts,
    List<LeftOut> leftOut,
    List<Link> links) {

  static ComparisonColumns read(Fields file) {
    return new ComparisonColumns(
        file.texts("columns"),
        file.texts("key"),
        Named.all(file, "words", (column, all) -> all.texts(column)),
        Named.all(file, "better", (word, all) -> all.text(word)),
        file.groups("facts", FactColumn::read),
        file.groups("doubts", one -> new Doubt(one.text("says"), CellCondition.all(one))),
        file.groups("leftOut", ComparisonColumns::leftOut),
        file.groups("links", Link::read));
  }

  private static LeftOut leftOut(Fields one) {
    return new LeftOut(CellCondition.all(one), one.texts("of"), one.text("because"));
  }

  /**
   * Returns what a row states of a use case, in the order of {@code columns.yaml}.
   *
   * @param cells the row's cells by their columns
   * @param metric what the row is measured by
   * @param catalogue what can be stated
   */
  List<Fact> facts(Map<String, String> cells, Metric metric, FactCatalogue catalogue) {
    var stated = new LinkedHashMap<String, Fact>();
    facts.forEach(
        one ->
            one.fact(cells, metric, catalogue)
                .ifPresent(fact -> stated.putIfAbsent(fact.path(), fact)));
    return List.copyOf(stated.values());
  }

  /** Returns why a row is to be taken with care. */
  List<String> doubts(Map<String, String> cells) {
    return doubts.stream()
        .filter(doubt -> CellCondition.hold(doubt.where(), cells))
        .map(Doubt::says)
        .toList();
  }

  /** Returns of what a row is left out, and why. */
  Map<String, String> leftOut(Map<String, String> cells) {
    var reasons = new LinkedHashMap<String, String>();
    leftOut.stream()
        .filter(one -> CellCondition.hold(one.where(), cells))
        .forEach(one -> one.of().forEach(use -> reasons.putIfAbsent(use, one.because())));
    return reasons;
  }

  /** Returns where a row's source can be looked up; nothing where it does not say. */
  Optional<String> link(String source) {
    return links.stream().flatMap(link -> link.address(source).stream()).findFirst();
  }
}
