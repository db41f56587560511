package dev.thaw.analysis;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Verdict;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the rules say of one use case, as texts that can be compared.
 *
 * @param advice the approach, and whether it is contested
 * @param found what each criterion says, such as {@code dataset-size favours nothing}; this and the
 *     following without repetition, in alphabetical order
 * @param said the texts of notes, next steps and gaps, and what was set aside
 * @param reasons what each rule found, with why and by which sources
 */
record AdviceSignature(String advice, List<String> found, List<String> said, List<String> reasons) {

  private static final String CONTESTED = " (contested)";

  static AdviceSignature of(KnowledgeBase base, UseCase useCase) {
    return of(base.trace(useCase));
  }

  static AdviceSignature of(Consultation consultation) {
    return consultation
        .outcome()
        .map(AdviceSignature::of)
        .orElse(new AdviceSignature("no advice at all", List.of(), List.of(), List.of()));
  }

  private static AdviceSignature of(Outcome outcome) {
    var findings = outcome.findings();
    var gaps = outcome.gaps();
    var found = new TreeSet<String>();
    findings.forEach(one -> found.add(one.criterion() + " favours " + one.favours().word()));
    gaps.forEach(gap -> found.add(gap.criterion() + " favours nothing"));
    var said = new TreeSet<String>();
    outcome.notes().forEach(note -> said.add(note.text()));
    outcome.next().forEach(next -> said.add(next.step()));
    gaps.forEach(gap -> said.add(gap.criterion() + ": " + gap.because()));
    outcome.setAside().forEach(one -> said.add(one.rule() + " set aside: " + one.because()));
    var reasons = new TreeSet<String>();
    findings.forEach(one -> reasons.add(one.rule() + ": " + one.cited(one.because())));
    outcome.setAside().forEach(one -> reasons.add(one.by() + ": " + one.cited(one.because())));
    return new AdviceSignature(
        describe(outcome.verdict()), List.copyOf(found), List.copyOf(said), List.copyOf(reasons));
  }

  private static String describe(Verdict verdict) {
    return verdict.approach().word() + (verdict.contested() ? CONTESTED : "");
  }

  /** Returns the verdict that an advice tells; nothing where that is no advice at all. */
  static Optional<Verdict> verdict(String advice) {
    return Stream.of(Approach.values())
        .flatMap(one -> Stream.of(new Verdict(one, false), new Verdict(one, true)))
        .filter(verdict -> describe(verdict).equals(advice))
        .findFirst();
  }

  /**
   * Returns what is heard here, and is not in another case.
   *
   * @param other what else was heard
   */
  List<String> beyond(AdviceSignature other) {
    var own = Stream.of(found, said, reasons).flatMap(List::stream);
    var others = Stream.of(other.found, other.said, other.reasons).flatMap(List::stream);
    var known = others.collect(Collectors.toSet());
    return Stream.concat(
            Stream.of(advice).filter(text -> !text.equals(other.advice)),
            own.filter(text -> !known.contains(text)))
        .toList();
  }

  /**
   * Returns whether somebody who looks at the advice alone, not at its findings, hears the same.
   *
   * @param other what else was heard
   */
  boolean advisesAs(AdviceSignature other) {
    return advice.equals(other.advice) && said.equals(other.said);
  }
}
