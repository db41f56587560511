package dev.thaw.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.CriterionAnswer;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Flip;
import dev.thaw.advice.Gap;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Note;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.Opinion;
import dev.thaw.advice.Origin;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Verdict;
import dev.thaw.advice.WhyNot;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Advice as JSON holds it, field by field, in the form that {@link Schema#ADVICE} describes.
 *
 * <p>Older versions wrote neither what was set aside nor what was still open.
 *
 * @param useCase the use case's own name; nothing when it has none
 * @param facts what was stated
 * @param workedOut what follows from it, such as one number divided by another; nothing where that
 *     is nothing, and when read back
 * @param approach what was advised
 * @param contested whether it is feature extraction although some finding favours fine-tuning
 * @param settled whether no answer that was missing could change it; nothing in older advice
 * @param reasons the findings that favour the approach
 * @param objections the findings that favour another approach
 * @param next what to do next
 * @param unanswered the ids of the criteria without a finding; nothing when read back
 * @param gaps the criteria that are answered, yet favour nothing
 * @param setAside which rules were set aside that had concluded something, by whom and why
 * @param discounted the findings that do not count; nothing when read back
 * @param open the questions whose answers could change the approach
 * @param expectedQuestions how many questions are to be expected until nothing can change the
 *     approach, to two places; nothing where there are too many ways to answer, and when read back
 * @param further the other questions; nothing when read back
 * @param flips what would have changed the approach
 * @param whyNot why nothing else was advised; nothing when read back
 * @param opinions what second opinions advise; nothing where there are none, and when read back
 * @param precedents the published comparisons nearest to the use case; nothing when read back
 * @param cost what each way of using the model costs; nothing when read back
 * @param notes what is to be borne in mind, each with its sources in brackets
 * @param knowledge which rules gave the advice
 */
public record AdviceDocument(
    @JsonSetter(nulls = Nulls.SET) @Nullable String useCase,
    List<Fact> facts,
    @JsonProperty(access = Access.READ_ONLY) @Nullable List<Fact> workedOut,
    Approach approach,
    boolean contested,
    @JsonSetter(nulls = Nulls.SET) @Nullable Boolean settled,
    List<Finding> reasons,
    List<Finding> objections,
    List<Step> next,
    @JsonProperty(access = Access.READ_ONLY) @Nullable List<String> unanswered,
    List<Gap> gaps,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<SetAside> setAside,
    @JsonProperty(access = Access.READ_ONLY) @Nullable List<Finding> discounted,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Open> open,
    @JsonProperty(access = Access.READ_ONLY) @Nullable Double expectedQuestions,
    @JsonProperty(access = Access.READ_ONLY) @Nullable List<Question> further,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Flip> flips,
    @JsonProperty(access = Access.READ_ONLY) @Nullable List<WhyNot> whyNot,
    @JsonProperty(access = Access.READ_ONLY) @Nullable List<Beside> opinions,
    @JsonProperty(access = Access.READ_ONLY) @Nullable PrecedentsDocument precedents,
    @JsonProperty(access = Access.READ_ONLY) @Nullable CostDocument cost,
    List<String> notes,
    KnowledgeVersion knowledge) {

  private static final List<String> SAID =
      List.of(
          "useCase",
          "facts",
          "approach",
          "contested",
          "reasons",
          "objections",
          "next",
          "gaps",
          "setAside",
          "notes");

  /**
   * What to do next.
   *
   * @param step the instruction, in a full sentence
   * @param sources the ids of the statements and readings that its rule cites
   */
  public record Step(String step, List<String> sources) {

    static List<Step> of(Advice advice) {
      return advice.next().stream().map(next -> new Step(next.step(), next.sources())).toList();
    }

    /** Returns the instruction followed by its sources in brackets. */
    public String cited() {
      return step + " [" + String.join(", ", sources) + "]";
    }
  }

  /**
   * A question whose answer could change the approach.
   *
   * @param fact what it asks about
   * @param question the question itself
   * @param why the names of the rules that wait for the answer
   * @param couldBecome the approaches that an answer could have turned the advice to
   */
  public record Open(
      DeclaredFact fact, String question, List<String> why, List<Approach> couldBecome) {}

  /**
   * A question whose answer could no longer change the approach.
   *
   * @param fact what it asks about
   * @param question the question itself
   * @param why the names of the rules that wait for the answer
   */
  public record Question(DeclaredFact fact, String question, List<String> why) {}

  /**
   * What a second opinion advises.
   *
   * @param name the name of its rules
   * @param by what the adviser is called
   * @param approach what it advises
   * @param contested whether it is feature extraction although some finding favours fine-tuning
   * @param reasons the findings that favour the approach
   * @param objections the findings that favour another approach
   * @param next what to do next
   * @param notes what is to be borne in mind, each with its sources in brackets
   * @param awaited the facts without an answer that its rules wait for
   * @param knowledge which rules advise so
   */
  public record Beside(
      String name,
      String by,
      Approach approach,
      boolean contested,
      List<Finding> reasons,
      List<Finding> objections,
      List<Step> next,
      List<String> notes,
      List<DeclaredFact> awaited,
      KnowledgeVersion knowledge) {

    static Beside of(Opinion opinion) {
      var advice = opinion.advice();
      return new Beside(
          opinion.name(),
          opinion.by(),
          advice.approach(),
          advice.contested(),
          advice.reasons(),
          advice.objections(),
          Step.of(advice),
          advice.notes().stream().map(Note::cited).toList(),
          opinion.awaited().stream().map(OpenQuestion::question).toList(),
          advice.knowledge());
    }
  }

  /**
   * Returns what JSON holds of an advice.
   *
   * @param card the advice, with all that was said about it
   */
  public static AdviceDocument of(ExplainedAdvice card) {
    var advice = card.advice();
    return new AdviceDocument(
        advice.useCase().name().orElse(null),
        card.useCase().facts(),
        card.workedOut().isEmpty() ? null : card.workedOut(),
        advice.approach(),
        advice.contested(),
        card.isSettled(),
        advice.reasons(),
        advice.objections(),
        Step.of(advice),
        advice.unanswered().stream().map(Criterion::id).toList(),
        advice.gaps(),
        advice.setAside(),
        advice.discounted(),
        card.open().stream().map(AdviceDocument::open).toList(),
        card.expectedQuestions().map(Json::hundredths).orElse(null),
        card.further().stream().map(AdviceDocument::question).toList(),
        card.flips(),
        card.whyNot(),
        card.opinions().isEmpty() ? null : card.opinions().stream().map(Beside::of).toList(),
        PrecedentsDocument.of(card.useCase()),
        CostDocument.of(card.useCase()),
        advice.notes().stream().map(Note::cited).toList(),
        advice.knowledge());
  }

  private static Open open(OpenQuestion one) {
    return new Open(one.question(), one.question().asks(), one.waiting(), one.couldBecome());
  }

  private static Question question(OpenQuestion one) {
    return new Question(one.question(), one.question().asks(), one.waiting());
  }

  /** Returns what was stated; of its names the first alone. */
  public UseCase stated() {
    return new UseCase(useCase == null ? Description.NONE : Description.of(useCase), facts);
  }

  /** Returns what was advised. */
  public Verdict verdict() {
    return new Verdict(approach, contested);
  }

  /** Returns what every rule found, gaps last. */
  public Stream<CriterionAnswer> found() {
    return Stream.of(reasons, objections, gaps).flatMap(List::stream);
  }

  /**
   * Returns whether another advice says the same, whichever rules gave it and whatever could become
   * of it.
   *
   * @param other the other advice
   */
  public boolean saysAs(AdviceDocument other) {
    return kept(SAID).equals(other.kept(SAID));
  }

  /**
   * Returns whether another advice says the same, but for what the folders of rules are called; the
   * digest of rules does not cover their names, so a copy has the same.
   *
   * @param other the other advice
   */
  public boolean saysNamelesslyAs(AdviceDocument other) {
    return nameless(kept(SAID)).equals(nameless(other.kept(SAID)));
  }

  /**
   * Returns whether the same could become of another advice, as far as both tell, in whatever order
   * questions were asked.
   *
   * @param other the other advice
   */
  public boolean foreseesAs(AdviceDocument other) {
    return settled == null
        || other.settled == null
        || (settled.equals(other.settled)
            && Set.copyOf(open).equals(Set.copyOf(other.open))
            && Json.isAlike(flips, other.flips));
  }

  private ObjectNode kept(List<String> names) {
    return ((ObjectNode) Json.tree(this)).retain(names);
  }

  private static ObjectNode nameless(ObjectNode tree) {
    for (var said : tree.findParents("origin")) {
      var origin = Origin.of(said.get("origin").textValue());
      ((ObjectNode) said).put("origin", origin.nameless().text());
    }
    return tree;
  }
}
