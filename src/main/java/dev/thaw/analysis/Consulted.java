package dev.thaw.analysis;

import dev.thaw.advice.Conclusion;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Verdict;
import dev.thaw.knowledge.Consultation;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a practitioner learns from one consultation, whichever rules it came from.
 *
 * @param verdict approach, and whether it is contested; nothing when the rules came to none
 * @param said the texts of notes, next steps and gaps
 */
record Consulted(Optional<Verdict> verdict, Set<String> said) {

  static Consulted of(Consultation consultation) {
    return new Consulted(
        consultation.outcome().map(Outcome::verdict),
        consultation.outcome().map(Consulted::texts).orElse(Set.of()));
  }

  private static Set<String> texts(Outcome outcome) {
    var all = new ArrayList<Conclusion>(outcome.notes());
    all.addAll(outcome.next());
    all.addAll(outcome.gaps());
    return all.stream().map(Consulted::text).collect(Collectors.toSet());
  }

  private static String text(Conclusion conclusion) {
    if (conclusion instanceof Note note) {
      return note.text();
    }
    if (conclusion instanceof NextStep next) {
      return next.step();
    }
    return conclusion instanceof Gap gap
        ? gap.criterion() + ": " + gap.because()
        : ((Finding) conclusion).because();
  }

  /** Returns the approach for people. */
  String told() {
    return verdict
        .map(found -> found.approach().word() + (found.contested() ? " (contested)" : ""))
        .orElse("no advice at all");
  }
}
