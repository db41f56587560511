package dev.thaw.rulefiles;

import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of rules in plain DRL, which is code.
 *
 * @param path its path inside the rules folder
 * @param packageName the package that it declares
 * @param header what stands before its first rule
 * @param parts each rule and query with what stands before the next one
 * @param rules its rules
 * @param queries the names of its queries
 * @param problems why it cannot be read; empty when it can
 */
record DrlFile(
    String path,
    String packageName,
    String header,
    List<String> parts,
    List<WrittenRule> rules,
    List<String> queries,
    List<RuleProblem> problems) {

  /**
   * Returns the whole file with its rules in another order.
   *
   * @param reorder puts a list into that order
   */
  String reordered(Consumer<List<?>> reorder) {
    var order = new ArrayList<>(parts);
    reorder.accept(order);
    return header + String.join("", order);
  }

  /** Returns the whole file. */
  String text() {
    return header + String.join("", parts);
  }
}
