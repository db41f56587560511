package dev.thaw.serving;

import dev.thaw.analysis.Diff;
import dev.thaw.analysis.DiffDocument;
import dev.thaw.analysis.DiffText;
import dev.thaw.scenarios.ScenarioReport;
import java.util.List;

/**
 * What an edit does to advice and scenarios.
 *
 * @param document the comparison, for programs
 * @param lines the comparison, for people
 */
public record EditEffect(DiffDocument document, List<String> lines) {

  static EditEffect of(Diff diff, ScenarioReport before, ScenarioReport after) {
    return new EditEffect(
        DiffDocument.of(diff, before, after),
        DiffText.write(diff, before, after, false).lines().toList());
  }
}
