package dev.thaw.advice;

import dev.thaw.usecase.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule found, as far as a written advice keeps it: a finding, or a gap.
 *
 * @param criterion the question of the source that is answered, such as dataset-size
 * @param favours the approach that the answer speaks for; nothing where it is a gap
 * @param rule the full name of the rule
 * @param origin whose rule it is, such as built-in
 * @param because why the rule says so, in plain words
 * @param sources the ids of the statements and readings that the rule cites
 * @param facts the stated facts that the rule matched, in the order of {@link
 *     dev.thaw.usecase.DeclaredFact}; none where it is a gap
 * @param thresholds the numbers that the facts were compared with, by the words that they give a
 *     bound
 */
public record RecordedFinding(
    String criterion,
    Optional<Approach> favours,
    String rule,
    Origin origin,
    String because,
    List<String> sources,
    List<Fact> facts,
    Map<String, Long> thresholds) {

  static RecordedFinding of(Finding finding) {
    var thresholds = new LinkedHashMap<String, Long>();
    finding.thresholds().forEach(number -> thresholds.put(number.name(), number.value()));
    return new RecordedFinding(
        finding.criterion(),
        Optional.of(finding.favours()),
        finding.rule(),
        finding.origin(),
        finding.because(),
        finding.sources(),
        finding.facts(),
        thresholds);
  }

  static RecordedFinding of(Gap gap) {
    return new RecordedFinding(
        gap.criterion(),
        Optional.empty(),
        gap.rule(),
        gap.origin(),
        gap.because(),
        gap.sources(),
        List.of(),
        Map.of());
  }

  RecordedFinding nameless() {
    return new RecordedFinding(
        criterion, favours, rule, origin.nameless(), because, sources, facts, thresholds);
  }
}
