package dev.thaw.rulefiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.RuleProblem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The built-in rules with a file of one's own. */
final class Rules {

  private Rules() {}

  /** Returns everything that is wrong with the folder; empty when it is valid. */
  static List<String> problems(String file, String text) {
    return problems(with(file, text));
  }

  static List<String> problems(RulesFolder folder) {
    try {
      KnowledgeBase.of(folder, OwnCode.REFUSED);
      return List.of();
    } catch (InvalidRules e) {
      return e.problems().stream().map(RuleProblem::describe).toList();
    }
  }

  static KnowledgeVersion version(RulesFolder folder) throws InvalidRules {
    return KnowledgeBase.of(folder, OwnCode.REFUSED).version();
  }

  static RulesFolder with(String file, String text) {
    return RulesFolder.builtIn().with(files(file, text));
  }

  static SortedMap<String, byte[]> files(String file, String text) {
    var files = new TreeMap<String, byte[]>();
    files.put(file, text.getBytes(UTF_8));
    return files;
  }
}
