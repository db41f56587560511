package dev.thaw.steps;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Attributed;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.SetAside;
import dev.thaw.evidence.CostModel;
import dev.thaw.evidence.Precedent;
import dev.thaw.evidence.PrecedentSearch;
import dev.thaw.evidence.Precedents;
import dev.thaw.evidence.TrainingCost;
import dev.thaw.format.AdviceText;
import dev.thaw.format.FactSentences;
import dev.thaw.format.PrecedentsText;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.SafeText;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of scenarios: what is stated, that advice is asked for, and what it must be.
 *
 * <p>A scenario tagged with the id of a statement or reading, such as {@code @S5}, passes only if a
 * rule that cites it matched.
 */
public final class AdviceSteps {

  private static final Pattern CITATION = Pattern.compile("@[A-Z][0-9]+");
  private static final List<String> COLUMNS = List.of("criterion", "favours", "rule");

  private final FactCatalogue facts;
  private final Function<UseCase, Advice> advisor;
  private final Function<UseCase, ExplainedAdvice> explainer;
  private Optional<PackagedAdvisors> packaged = Optional.empty();
  private URI feature = URI.create("classpath:features");
  private UseCase useCase = UseCase.of();
  private Optional<Advice> advice = Optional.empty();
  private Optional<ExplainedAdvice> card = Optional.empty();
  private final Set<String> stated = new HashSet<>();
  private final List<ExpectationFailed> unmet = new ArrayList<>();
  private Consumer<ExpectationFailed> failing = unmet::add;
  private boolean checked;

  /**
   * Makes steps that ask the built-in rules, as any ordinary run of Cucumber does: those of a
   * second opinion where a feature is about one.
   */
  public AdviceSteps() {
    this(new PackagedAdvisors());
  }

  private AdviceSteps(PackagedAdvisors packaged) {
    this(packaged.facts(), packaged::advise, packaged::explain);
    this.packaged = Optional.of(packaged);
    this.failing =
        failed -> {
          throw failed;
        };
  }

  /**
   * Makes steps that ask the given advisor. A scenario whose expectations are not all met fails at
   * its end, and tells each of them.
   *
   * @param facts what can be stated
   * @param advisor who is asked, once for each time that a scenario asks for advice
   * @param explainer who says what can be said of the same advice, if a scenario wants to know
   */
  public AdviceSteps(
      FactCatalogue facts,
      Function<UseCase, Advice> advisor,
      Function<UseCase, ExplainedAdvice> explainer) {
    this.facts = facts;
    this.advisor = advisor;
    this.explainer = explainer;
  }

  /** Remembers where the use cases that scenarios share are looked for. */
  @Before
  public void begin(Scenario scenario) {
    feature = scenario.getUri();
    packaged.ifPresent(advisors -> advisors.ask(AskedOpinion.of(feature)));
  }

  /** Fails a scenario that says nothing of the advice, as it could not fail otherwise. */
  @After
  public void mustSayWhatTheAdviceIs(Scenario scenario) {
    if (scenario.getStatus() == Status.PASSED && !checked) {
      throw new AssertionError(
          "The scenario checks nothing; it lacks a step that begins with Then.");
    }
  }

  /** Fails a scenario of which some step expected another advice. */
  @After
  public void mustMeetWhatItExpects(Scenario scenario) {
    if (!unmet.isEmpty()) {
      throw ExpectationFailed.all(unmet);
    }
  }

  /** Fails a scenario whose tags name a statement or reading that no matched rule cites. */
  @After
  public void mustCiteWhatItIsTaggedWith(Scenario scenario) {
    // One that has gone wrong already need not hear of its tags as well.
    if (scenario.getStatus() == Status.PASSED && unmet.isEmpty()) {
      scenario.getSourceTagNames().stream()
          .filter(tag -> CITATION.matcher(tag).matches())
          .forEach(this::mustCite);
    }
  }

  @Given("nothing is stated")
  public void nothingIsStated() {
    if (advice.isEmpty() && !useCase.facts().isEmpty()) {
      throw new AssertionError("Something is stated before \"nothing is stated\".");
    }
    beforeTheAdvice();
    useCase = UseCase.of();
  }

  @Given("the use case {string}")
  public void theUseCase(String name) {
    beforeTheAdvice();
    if (!useCase.facts().isEmpty()) {
      throw new AssertionError(
          "The use case " + SafeText.quoted(name) + " must be stated before any fact.");
    }
    useCase = Cases.read(feature, name, facts);
  }

  @When("the practitioner asks for advice")
  public void thePractitionerAsks() {
    advice = Optional.of(advisor.apply(useCase));
    card = Optional.empty();
  }

  @Then("the advice is {word} because of {string}")
  public void theAdviceBecauseOf(String approach, String rule) {
    theAdvice(approach);
    expect("The deciding rules", List.of(rule), rules(advice().reasons()));
  }

  @Then("the advice is {word} because of")
  public void theAdviceBecauseOf(String approach, List<String> rules) {
    theAdvice(approach);
    expect("The deciding rules", rules.stream().sorted().toList(), rules(advice().reasons()));
  }

  @Then("the advice is {word}")
  public void theAdvice(String approach) {
    expect("The advice", Approach.of(approach).word(), advice().approach().word());
  }

  @Then("by {string} the advice is {word}")
  public void theAdviceBy(String adviser, String approach) {
    var found = card().opinions().stream().filter(opinion -> opinion.by().equals(adviser));
    expect(
        "The advice by " + adviser,
        List.of(Approach.of(approach).word()),
        found.map(opinion -> opinion.advice().approach().word()).toList());
  }

  @Then("advisers disagree, and {word} is to be measured")
  public void advisersDisagree(String fact) {
    theAdvisersAre("divided");
    expect(
        "What is to be measured",
        List.of(fact),
        card().measurements().stream().map(DeclaredFact::path).toList());
  }

  @Then("advisers are {word}")
  public void theAdvisersAre(String word) {
    expect("The advisers", word, card().isDisputed() ? "divided" : "agreed");
  }

  @Then("opinions wait for {string}")
  public void opinionsWaitFor(String facts) {
    var awaited = card().awaited().stream().map(open -> open.question().path());
    expect("What opinions wait for", facts, awaited.collect(Collectors.joining(", ")));
  }

  @Then("precedents say {string}")
  public void precedentsSay(String clause) {
    expect("What precedents say", clause, PrecedentsText.clause(precedents()));
  }

  @Then("{string} of {string} is a precedent")
  public void isAPrecedent(String table, String paper) {
    var tables =
        precedents().all().stream()
            .map(Precedent::comparison)
            .map(one -> "\"" + one.table() + "\" of \"" + one.paper() + "\"")
            .distinct()
            .toList();
    var wanted = "\"" + table + "\" of \"" + paper + "\"";
    if (!tables.contains(wanted)) {
      expect("The tables of the precedents", List.of(wanted), tables);
    }
  }

  private Precedents precedents() {
    return PrecedentSearch.packaged().nearest(card().useCase());
  }

  @Then("the cost {string} is {biginteger} forward passes")
  public void theCost(String way, BigInteger forwardPasses) {
    var found = cost().ways().stream().filter(one -> one.way().equals(way));
    expect(
        "The cost " + way,
        List.of(forwardPasses),
        found.map(TrainingCost.WayCost::forwardPasses).toList());
  }

  @Then("of the cost is assumed {string}")
  public void isAssumed(String facts) {
    var assumed = cost().assumed().stream().map(TrainingCost.Quantity::path);
    expect("What the cost assumes", facts, assumed.collect(Collectors.joining(", ")));
  }

  private TrainingCost cost() {
    return CostModel.packaged().of(card().useCase());
  }

  @Then("the findings are")
  public void theFindings(DataTable table) {
    var found =
        advice()
            .findings()
            .map(finding -> List.of(finding.criterion(), finding.favours().word(), finding.rule()));
    expect("The columns", List.of(COLUMNS), table.cells().stream().limit(1).toList());
    expect("The findings", sorted(table.cells().stream().skip(1)), sorted(found));
  }

  @Then("the reason of {string} is {string}")
  public void theReason(String rule, String because) {
    var found = advice().findings().filter(finding -> finding.rule().equals(rule));
    expect("The reason", List.of(because), found.map(Finding::because).toList());
  }

  @Then("there are no findings")
  public void thereAreNoFindings() {
    expect("The findings", List.of(), rules(advice().findings().toList()));
  }

  @Then("the criteria disagree")
  public void theCriteriaDisagree() {
    expect("The advice", "contested", contest());
  }

  @Then("the criteria do not disagree")
  public void theCriteriaDoNotDisagree() {
    expect("The advice", "uncontested", contest());
  }

  @Then("no finding comes from {string}")
  public void noFindingComesFrom(String criteria) {
    var unanswered = advice().unanswered().stream().map(Criterion::id);
    expect("What has no finding", criteria, unanswered.collect(Collectors.joining(", ")));
  }

  @Then("{word} favours nothing because of {string}")
  public void theCriterionFavoursNothing(String criterion, String rule) {
    var gaps = advice().gaps().stream().filter(gap -> gap.criterion().equals(criterion));
    expect("Why " + criterion + " favours nothing", List.of(rule), gaps.map(Gap::rule).toList());
  }

  @Then("no criterion favours nothing")
  public void noCriterionFavoursNothing() {
    var gaps = advice().gaps().stream().map(Gap::criterion);
    expect("The criteria that favour nothing", List.of(), gaps.toList());
  }

  @Then("the note is {string}")
  public void theNote(String text) {
    expect("The notes", List.of(text), advice().notes().stream().map(Note::text).toList());
  }

  @Then("the note begins {string}")
  public void theNoteBegins(String start) {
    var starts =
        advice().notes().stream()
            .map(Note::text)
            .map(text -> text.substring(0, Math.min(start.length(), text.length())));
    expect("The beginnings of the notes", List.of(start), starts.toList());
  }

  @Then("there is no note")
  public void thereIsNoNote() {
    expect("The notes", List.of(), advice().notes().stream().map(Note::text).toList());
  }

  @Then("the next step is {string}")
  public void theNextStep(String text) {
    expect("The next steps", List.of(text), advice().next().stream().map(NextStep::cited).toList());
  }

  @Then("the next steps are")
  public void theNextSteps(List<String> texts) {
    expect("The next steps", texts, advice().next().stream().map(NextStep::cited).toList());
  }

  @Then("no question is open")
  public void noQuestionIsOpen() {
    expect("What is open", List.of(), CardTable.open(card()));
  }

  @Then("the open questions are")
  public void theOpenQuestions(DataTable table) {
    expect(
        "The open questions", CardTable.of(table, "fact", "could become"), CardTable.open(card()));
  }

  @Then("the questions for a fuller picture are about {string}")
  public void theFurtherQuestions(String facts) {
    expect("What would complete the picture", facts, CardTable.further(card()));
  }

  @Then("the next question is {string}")
  public void theNextQuestion(String text) {
    var first = card().open().stream().limit(1).map(open -> open.question().asks());
    expect("The next question", List.of(text), first.toList());
  }

  @Then("the answer on {word} is awaited by")
  public void theAnswerIsAwaitedBy(String fact, List<String> rules) {
    expect(
        "What waits for " + fact,
        rules.stream().sorted().toList(),
        CardTable.waiting(card(), fact));
  }

  @Then("the advice would become")
  public void theAdviceWouldBecome(DataTable table) {
    expect(
        "What would change it",
        sorted(CardTable.of(table, "approach", "if").stream()),
        sorted(CardTable.flips(card()).stream()));
  }

  @Then("no change of a stated fact would change the advice")
  public void nothingWouldChangeTheAdvice() {
    expect("What would change it", List.of(), CardTable.flips(card()));
  }

  @Then("the conditions of {string} are")
  public void theConditionsOf(String rule, DataTable table) {
    expect(
        "The conditions of \"" + rule + "\"",
        CardTable.of(table, "is", "condition", "as"),
        CardTable.conditions(card(), rule));
  }

  @Then("it is said why the advice is not {string}")
  public void itIsSaidWhyNot(String approaches) {
    expect("What it is said not to be", approaches, CardTable.whyNot(card()));
  }

  @Then("{string} is set aside because of {string}")
  public void theRuleIsSetAside(String rule, String by) {
    var found = advice().setAside().stream().filter(one -> one.rule().equals(rule));
    expect("What sets \"" + rule + "\" aside", List.of(by), found.map(SetAside::by).toList());
  }

  @Then("nothing is set aside")
  public void nothingIsSetAside() {
    var found = advice().setAside().stream().map(SetAside::rule);
    expect("What is set aside", List.of(), found.toList());
  }

  /** States a fact; unknown takes back what the use case states. */
  void state(DeclaredFact fact, String answer) {
    beforeTheAdvice();
    if (!stated.add(fact.path())) {
      throw new AssertionError(fact.path() + " is stated twice in this scenario; allowed: once.");
    }
    useCase =
        answer.equals(DeclaredFact.UNKNOWN)
            ? useCase.without(fact.path())
            : useCase.with(fact.state(answer));
  }

  /** What is stated now was not known when the practitioner asked; who wants to know asks again. */
  private void beforeTheAdvice() {
    if (advice.isPresent()) {
      advice = Optional.empty();
      card = Optional.empty();
      stated.clear();
    }
  }

  private Advice advice() {
    return advice.orElseThrow(
        () ->
            new AssertionError(
                "The practitioner has not asked for advice since something was stated."));
  }

  private String findings() {
    return AdviceText.findings(advice(), FactSentences.of(facts));
  }

  /** Explains the advice when somebody wants to know, as it takes a while. */
  private ExplainedAdvice card() {
    advice();
    var explained = card.orElseGet(() -> explainer.apply(useCase));
    card = Optional.of(explained);
    return explained;
  }

  private String contest() {
    return advice().contested() ? "contested" : "uncontested";
  }

  private void mustCite(String tag) {
    if (!isCited(tag.substring(1))) {
      throw new ExpectationFailed(
          "The scenario is tagged " + tag + ", but no rule matched that cites it.", findings());
    }
  }

  /** Leaves next steps out: each approach has its own, which would make its citations idle. */
  private boolean isCited(String id) {
    return Stream.of(
            advice().reasons(),
            advice().objections(),
            advice().gaps(),
            advice().notes(),
            advice().setAside())
        .flatMap(List::stream)
        .map(Attributed::sources)
        .anyMatch(sources -> sources.contains(id));
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).sorted().toList();
  }

  private static List<List<String>> sorted(Stream<List<String>> rows) {
    return rows.sorted(Comparator.comparing(List::toString)).toList();
  }

  private void expect(String what, Object expected, Object actual) {
    checked = true;
    if (!expected.equals(actual)) {
      failing.accept(ExpectationFailed.expectation(what, expected, actual, findings()));
    }
  }
}
