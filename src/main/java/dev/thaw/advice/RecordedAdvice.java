package dev.thaw.advice;

import dev.thaw.usecase.Description;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Advice as far as it is kept in writing: what was stated, what was advised, and by which rules.
 *
 * @param useCase what was stated; of its names the first alone
 * @param verdict what was advised
 * @param reasons the findings that favour the approach
 * @param objections the findings that favour another approach
 * @param gaps the criteria that are answered, yet favour nothing
 * @param next what to do next
 * @param notes what is to be borne in mind, each with its sources in brackets
 * @param setAside which rules were set aside that had concluded something, by whom and why; none in
 *     advice that was written before rules could be set aside
 * @param outlook what could still become of it; nothing in advice that was written before this was
 *     kept
 * @param knowledge which rules gave the advice
 */
public record RecordedAdvice(
    UseCase useCase,
    Verdict verdict,
    List<RecordedFinding> reasons,
    List<RecordedFinding> objections,
    List<RecordedFinding> gaps,
    List<Step> next,
    List<String> notes,
    List<SetAside> setAside,
    Optional<RecordedOutlook> outlook,
    KnowledgeVersion knowledge) {

  /**
   * What to do next.
   *
   * @param step the instruction, in a full sentence
   * @param sources the ids of the statements and readings that its rule cites
   */
  public record Step(String step, List<String> sources) {

    /** Returns the instruction followed by its sources in brackets. */
    public String cited() {
      return step + " [" + String.join(", ", sources) + "]";
    }
  }

  /**
   * Returns what is kept of an advice.
   *
   * @param card the advice, with all that was said about it
   */
  public static RecordedAdvice of(Card card) {
    var useCase = card.useCase();
    var advice = card.advice();
    var name = useCase.description().name().map(Description::of).orElse(Description.NONE);
    return new RecordedAdvice(
        new UseCase(name, useCase.facts()),
        new Verdict(advice.approach(), advice.contested()),
        advice.reasons().stream().map(RecordedFinding::of).toList(),
        advice.objections().stream().map(RecordedFinding::of).toList(),
        advice.gaps().stream().map(RecordedFinding::of).toList(),
        advice.next().stream().map(next -> new Step(next.step(), next.sources())).toList(),
        advice.notes().stream().map(Note::cited).toList(),
        advice.setAside(),
        Optional.of(RecordedOutlook.of(card)),
        advice.knowledge());
  }

  /** Returns what every rule found, gaps last. */
  public Stream<RecordedFinding> found() {
    return Stream.of(reasons, objections, gaps).flatMap(List::stream);
  }

  /**
   * Returns whether another advice says the same, whichever rules gave it and whatever could become
   * of it.
   *
   * @param other the other advice
   */
  public boolean saysAs(RecordedAdvice other) {
    return by(other.knowledge, other.outlook).equals(other);
  }

  /**
   * Returns whether the same could become of another advice, as far as both tell.
   *
   * @param other the other advice
   */
  public boolean foreseesAs(RecordedAdvice other) {
    return outlook.isEmpty() || other.outlook.isEmpty() || outlook.equals(other.outlook);
  }

  /**
   * Returns the same, but for what the folders of rules are called; the digest of rules does not
   * cover their names, so a copy has the same.
   */
  public RecordedAdvice nameless() {
    return new RecordedAdvice(
        useCase,
        verdict,
        reasons.stream().map(RecordedFinding::nameless).toList(),
        objections.stream().map(RecordedFinding::nameless).toList(),
        gaps.stream().map(RecordedFinding::nameless).toList(),
        next,
        notes,
        setAside.stream().map(RecordedAdvice::nameless).toList(),
        outlook,
        knowledge);
  }

  private static SetAside nameless(SetAside one) {
    var origin = one.origin().nameless();
    return new SetAside(one.rule(), one.because(), one.by(), origin, one.sources(), one.facts());
  }

  private RecordedAdvice by(KnowledgeVersion version, Optional<RecordedOutlook> foreseen) {
    return new RecordedAdvice(
        useCase, verdict, reasons, objections, gaps, next, notes, setAside, foreseen, version);
  }
}
