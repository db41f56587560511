package dev.thaw.rulefiles;

import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.WrittenRule;
import java.util.List;

/**
 * A file of rules in plain DRL, which is code.
 *
 * @param path its path inside the rules folder
 * @param packageName the package that it declares
 * @param text the whole file
 * @param rules its rules
 * @param queries the names of its queries
 * @param problems why it cannot be read; empty when it can
 */
record DrlFile(
    String path,
    String packageName,
    String text,
    List<WrittenRule> rules,
    List<String> queries,
    List<RuleProblem> problems) {}
