package dev.thaw.serving;

import dev.thaw.Advisor;
import dev.thaw.analysis.Check;
import dev.thaw.analysis.CheckDocument;
import dev.thaw.analysis.CheckText;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import java.util.List;
import java.util.Optional;

/**
 * Whether edited rules may be served, and why not.
 *
 * @param advisor who consults them; nothing where they are not valid
 * @param isWell whether they are valid, hold together, and keep every scenario that they are not
 *     meant to break
 * @param document what a check says of them, for programs
 * @param reasons what it says for people, line by line
 */
public record EditVerdict(
    Optional<Advisor> advisor, boolean isWell, CheckDocument document, List<String> reasons) {

  static EditVerdict of(InvalidRules invalid) {
    return new EditVerdict(Optional.empty(), false, CheckDocument.of(invalid), invalid.lines());
  }

  static EditVerdict of(Advisor advisor, Check check, ScenarioReport report, List<String> meant) {
    boolean isKept = report.troubles().stream().allMatch(one -> isMeant(one, meant));
    boolean isWell = check.violations().isEmpty() && isKept && report.needless().isEmpty();
    return new EditVerdict(
        Optional.of(advisor),
        isWell,
        CheckDocument.of(check, report),
        CheckText.write(check, report, false).lines().toList());
  }

  private static boolean isMeant(ScenarioResult result, List<String> meant) {
    return meant.contains(result.name()) || meant.contains(result.place().toString());
  }
}
