package dev.thaw.rulefiles;

import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds files that have no place in a folder of rules, or in a house that is laid over it. */
final class KnownFiles {

  private KnownFiles() {}

  static List<RuleProblem> problems(RulesFolder folder) {
    var problems = new ArrayList<RuleProblem>();
    folder.files().keySet().stream()
        .filter(path -> !RulesFolder.isOfAuthors(path) && !isOfRules(path))
        .map(path -> problem(path, "a rules folder; allowed: source.yaml, facts.yaml"))
        .forEach(problems::add);
    for (var house : folder.laid()) {
      house.folder().files().keySet().stream()
          .filter(path -> !RulesFolder.isOfAuthors(path))
          .map(house::path)
          .map(
              path ->
                  problem(
                      path,
                      "a house folder; allowed: a source.yaml with readings, a facts.yaml with new"
                          + " facts"))
          .forEach(problems::add);
    }
    return problems;
  }

  private static boolean isOfRules(String path) {
    return path.endsWith(FolderPolicy.DRL) || path.equals(RulesFolder.VOCABULARY);
  }

  private static RuleProblem problem(String path, String where) {
    return RuleProblem.at(
        new Place(SafeText.plain(path), 1),
        "this has no place in "
            + where
            + " and sentence files (*.dslr), in the folder itself and in "
            + RulesFolder.builtIn().parts().stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))
            + ".");
  }
}
