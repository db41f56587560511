package dev.thaw;

import static java.util.Objects.requireNonNullElseGet;

import dev.thaw.advice.Advice;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Opinion;
import dev.thaw.advice.SourceDocument;
import dev.thaw.advice.Threshold;
import dev.thaw.explanation.Explainer;
import dev.thaw.explanation.SecondOpinion;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Advises on use cases; the facade for programs that want no rule engine in sight.
 *
 * <p>Safe for use by many threads. A consultation is a session of its own, opened, fired and closed
 * before the call returns. Use cases that rules in sentences cannot tell apart are consulted on
 * once, and as often as memory asks for.
 */
public final class Advisor {

  private final KnowledgeBase knowledge;
  private final Explainer explainer;

  /** Made once or, by two threads at a time, twice; what one of them remembers is lost then. */
  private volatile @Nullable RepeatedCases repeated;

  private Advisor(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.explainer = new Explainer(knowledge);
  }

  /** Returns an advisor with the built-in rules, which the build has compiled. */
  public static Advisor builtIn() {
    return new Advisor(KnowledgeBase.builtIn());
  }

  /**
   * Returns an advisor with the rules of a folder, in sentences, in place of the built-in ones.
   *
   * @param folder the folder, with the houses that are laid over it
   * @throws InvalidRules when it is not valid, or brings code; nothing of it has been compiled then
   */
  public static Advisor of(RulesFolder folder) throws InvalidRules {
    return of(folder, OwnCode.REFUSED);
  }

  /**
   * Returns an advisor with the rules of a second opinion that is packaged with Thaw, which the
   * build has compiled; nothing where there is none of this name.
   *
   * @param name the name of its folder, one of {@link #secondOpinions()}
   */
  public static Optional<Advisor> ofOpinion(String name) {
    return KnowledgeBase.secondOpinion(name).map(Advisor::new);
  }

  /** Returns the names of the second opinions that are packaged with Thaw. */
  public static List<String> secondOpinions() {
    return PackagedRules.secondOpinions().stream().map(PackagedRules::name).toList();
  }

  /**
   * Returns an advisor with the rules of a folder in place of the built-in ones.
   *
   * @param folder the folder, with the houses that are laid over it
   * @param code whether its vocabulary and its DRL may differ from the built-in ones; they are
   *     code, which then runs with all rights of this program
   * @throws InvalidRules when it is not valid; nothing of it has been compiled then
   */
  public static Advisor of(RulesFolder folder, OwnCode code) throws InvalidRules {
    return new Advisor(KnowledgeBase.of(folder, code));
  }

  /**
   * Returns an advisor with what an edit makes of these rules. Only what the edit can touch is
   * compiled and, as far as it is known, consulted on again; it says what {@link #of(RulesFolder)}
   * would say.
   *
   * @param folder the folder after the edit, with the houses that are laid over it
   * @throws InvalidRules when it is not valid, or brings code; nothing of it has been compiled then
   */
  public Advisor edited(RulesFolder folder) throws InvalidRules {
    return new Advisor(knowledge.edited(folder));
  }

  /**
   * Returns an advisor with rules that are ready to be consulted.
   *
   * @param knowledge the rules
   */
  public static Advisor with(KnowledgeBase knowledge) {
    return new Advisor(knowledge);
  }

  /**
   * Advises on one use case.
   *
   * @param useCase what is stated; all else counts as unknown
   * @throws IllegalArgumentException when a fact is not one of {@link #facts()}, or its answer is
   *     not
   * @throws dev.thaw.advice.UnusableRules when the rules do not come to rest, or not to one verdict
   */
  public Advice advise(UseCase useCase) {
    return knowledge.hasOwnCode() ? consult(useCase) : repeated().on(useCase, this::consult);
  }

  private RepeatedCases repeated() {
    var ready =
        requireNonNullElseGet(repeated, () -> new RepeatedCases(facts(), knowledge.kinds()));
    repeated = ready;
    return ready;
  }

  private Advice consult(UseCase useCase) {
    var completed = facts().completed(useCase);
    return Advice.of(
        completed, knowledge.consult(completed), facts(), knowledge.source(), knowledge.version());
  }

  /**
   * Advises on one use case and says all that can be said about it: why the advice is nothing else,
   * what would change it, and what is still worth asking. It takes a good deal longer than {@link
   * #advise}, the first time above all.
   *
   * @param useCase what is stated; all else counts as unknown
   * @throws IllegalArgumentException when a fact is not one of {@link #facts()}, or its answer is
   *     not
   * @throws dev.thaw.advice.UnusableRules when the rules do not come to rest, or not to one
   *     verdict, in a case that matters
   */
  public ExplainedAdvice explain(UseCase useCase) {
    return explained(useCase, explainer::explain);
  }

  /**
   * Advises on one use case and says what a short card says: as {@link #explain} does, but not why
   * the advice is nothing else.
   *
   * @param useCase what is stated; all else counts as unknown
   * @throws IllegalArgumentException when a fact is not one of {@link #facts()}, or its answer is
   *     not
   * @throws dev.thaw.advice.UnusableRules when the rules do not come to rest, or not to one
   *     verdict, in a case that matters
   */
  public ExplainedAdvice explainInBrief(UseCase useCase) {
    return explained(useCase, explainer::explainInBrief);
  }

  private ExplainedAdvice explained(
      UseCase useCase, Function<UseCase, ExplainedAdvice> explanation) {
    var stated = facts().inOrder(useCase);
    var completed = facts().completed(stated);
    return explanation
        .apply(completed)
        .beside(stated, facts().workedOut(stated), beside(completed));
  }

  /**
   * Returns what the second opinions advise that are packaged with Thaw; none where this advisor is
   * one of them.
   *
   * @param useCase what is stated; all else counts as unknown
   * @throws IllegalArgumentException when a fact is not one of {@link #facts()}, or its answer is
   *     not
   */
  public List<Opinion> opinions(UseCase useCase) {
    return beside(facts().completed(useCase));
  }

  private List<Opinion> beside(UseCase completed) {
    return knowledge.isSecondOpinion()
        ? List.of()
        : PackagedOpinions.PACKAGED.stream().map(opinion -> opinion.on(completed)).toList();
  }

  /**
   * Does now what the first call would have to wait for: loads the rules and goes through the cases
   * that they can tell apart. Some seconds of work; nothing depends on it but time.
   */
  public Advisor warmUp() {
    var unused = explain(UseCase.of());
    return this;
  }

  /** Returns which facts can be stated, and a builder of use cases that states them. */
  public FactCatalogue facts() {
    return knowledge.facts();
  }

  /** Returns the rules that this advisor consults. */
  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /** Returns the rules that this advisor consults, as their authors wrote them. */
  public Rulebook rules() {
    return knowledge.book();
  }

  /** Returns the numbers that the rules compare with. */
  public List<Threshold> thresholds() {
    return knowledge.thresholds();
  }

  /** Returns the document that the rules come from, with our readings of it. */
  public SourceDocument source() {
    return knowledge.source();
  }

  /** Returns which rules this advisor consults. */
  public KnowledgeVersion version() {
    return knowledge.version();
  }

  /** Loads the rules of second opinions no sooner than somebody asks them. */
  private static final class PackagedOpinions {
    static final List<SecondOpinion> PACKAGED = SecondOpinion.packaged();
  }
}
