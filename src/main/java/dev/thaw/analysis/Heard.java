package dev.thaw.analysis;

import dev.thaw.advice.Outcome;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a practitioner hears of one use case.
 *
 * @param advice the approach, and whether it is contested
 * @param found what each criterion says, such as {@code dataset-size favours nothing}
 * @param said the texts of notes, next steps and gaps
 * @param reasons what each rule found, with why and by which sources
 */
record Heard(String advice, Set<String> found, Set<String> said, Set<String> reasons) {

  static Heard of(KnowledgeBase base, UseCase useCase) {
    return of(base.trace(useCase));
  }

  static Heard of(Consultation consultation) {
    var consulted = Consulted.of(consultation);
    var found = new TreeSet<String>();
    var reasons = new TreeSet<String>();
    consultation.outcome().ifPresent(outcome -> collect(outcome, found, reasons));
    return new Heard(consulted.told(), found, consulted.said(), reasons);
  }

  private static void collect(Outcome outcome, Set<String> found, Set<String> reasons) {
    outcome
        .findings()
        .forEach(
            finding -> {
              found.add(finding.criterion() + " favours " + finding.favours().word());
              reasons.add(finding.rule() + ": " + finding.cited(finding.because()));
            });
    outcome.gaps().forEach(gap -> found.add(gap.criterion() + " favours nothing"));
  }
}
