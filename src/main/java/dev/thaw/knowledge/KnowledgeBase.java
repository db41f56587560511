package dev.thaw.knowledge;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.SourceDocument;
import dev.thaw.advice.Threshold;
import dev.thaw.advice.UnusableRules;
import dev.thaw.knowledge.TracedCases.Untouched;
import dev.thaw.rulebook.Condition;
import dev.thaw.rulebook.Consequence.Concludes;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.Variant;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.rulefiles.LoadedRules;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.ClassObjectFilter;

/**
 * The rules that advice comes from, ready to be consulted.
 *
 * <p>Safe for use by many threads: the rules never change once compiled, and every consultation has
 * a session of its own, which no other thread sees.
 */
public final class KnowledgeBase {

  private static final String LOGGING = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";
  private static final String LOGGING_SAYS = "slf4j.internal.verbosity";

  static {
    // Drools logs by SLF4J, which warns on standard error where nothing takes the log.
    var loader = KnowledgeBase.class.getClassLoader();
    if (loader.getResource(LOGGING) == null && System.getProperty(LOGGING_SAYS) == null) {
      System.setProperty(LOGGING_SAYS, "ERROR");
    }
  }

  /** Far above what a use case needs, which is a few matches of each rule. */
  private static final int FIRING_LIMIT = 50_000;

  private final CompiledRules compiled;
  private final LoadedRules written;
  private final Sessions sessions;
  private final boolean isWhole;
  private final Collection<Variant> variants;

  private final Lazy<TracedCases> traced;
  private final Lazy<KnowledgeBase> opposite;
  private final Lazy<List<Threshold>> thresholds = new Lazy<>(this::stated);
  private final Lazy<Conditions> conditions = new Lazy<>(this::demanded);
  private final Lazy<List<String>> compiledNames = new Lazy<>(this::named);

  /** Whoever asks once need not wait until the kinds of cases are known. */
  private volatile boolean asked;

  /**
   * What is remembered of the rules before an edit.
   *
   * @param traced what happened in the cases that the edit cannot touch
   * @param opposite the same, with the rules in the opposite order
   */
  private record Before(Untouched traced, Optional<Untouched> opposite) {}

  private KnowledgeBase(
      CompiledRules compiled,
      LoadedRules written,
      Sessions sessions,
      boolean isWhole,
      Collection<Variant> variants,
      Optional<Before> before) {
    this.compiled = compiled;
    this.written = written;
    this.sessions = sessions;
    this.isWhole = isWhole;
    this.variants = variants;
    this.traced = new Lazy<>(() -> new TracedCases(kinds(), before.map(Before::traced)));
    this.opposite =
        new Lazy<>(
            () ->
                ordered(
                    compiled.opposite(),
                    before
                        .flatMap(Before::opposite)
                        .map(one -> new Before(one, Optional.empty()))));
  }

  private KnowledgeBase(
      CompiledRules compiled,
      LoadedRules written,
      boolean isWhole,
      Collection<Variant> variants,
      Optional<Before> before) {
    this(compiled, written, new Sessions(compiled.base(), FIRING_LIMIT), isWhole, variants, before);
  }

  private static KnowledgeBase of(CompiledRules compiled, LoadedRules written) {
    return new KnowledgeBase(compiled, written, true, List.of(), Optional.empty());
  }

  /**
   * Returns the built-in rules, as the build has compiled them.
   *
   * @throws IllegalStateException when the compiled rules are missing from the class path
   */
  public static KnowledgeBase builtIn() {
    return packaged(PackagedRules.book());
  }

  /**
   * Returns the rule bases of the second opinions that are packaged with Thaw, as the build has
   * compiled them, by their names and in the order of these.
   *
   * @throws IllegalStateException when the compiled rules are missing from the class path
   */
  public static SortedMap<String, KnowledgeBase> secondOpinions() {
    var opinions = new TreeMap<String, KnowledgeBase>();
    PackagedRules.secondOpinions().forEach(base -> opinions.put(base.name(), packaged(base)));
    return opinions;
  }

  /**
   * Returns the rule base of one second opinion, as the build has compiled it; nothing where there
   * is none of this name.
   *
   * @param name the name of its folder
   * @throws IllegalStateException when the compiled rules are missing from the class path
   */
  public static Optional<KnowledgeBase> secondOpinion(String name) {
    return PackagedRules.secondOpinions().stream()
        .filter(base -> base.name().equals(name))
        .findFirst()
        .map(KnowledgeBase::packaged);
  }

  private static KnowledgeBase packaged(PackagedRules base) {
    return of(CompiledRules.of(base), base.ready());
  }

  /**
   * Reads and compiles a rules folder in place of the built-in one.
   *
   * @param folder the folder, with the house that is laid over it, if there is one
   * @param code whether its vocabulary and its DRL may differ from the built-in ones; they are
   *     code, which then runs with all rights of this program
   * @throws InvalidRules when it is not valid; nothing of it has been compiled then
   */
  public static KnowledgeBase of(RulesFolder folder, OwnCode code) throws InvalidRules {
    return of(folder, code, RuleCompiler::compile);
  }

  static KnowledgeBase of(RulesFolder folder, OwnCode code, Compilation compilation)
      throws InvalidRules {
    var written = LoadedRules.read(folder, code);
    return of(compilation.of(written.drl()), written);
  }

  /**
   * Consults the rules about one use case.
   *
   * @param useCase what is stated; nothing else is inserted
   * @throws UnusableRules when the rules do not come to rest, or not to one verdict
   */
  public Outcome consult(UseCase useCase) {
    return Consultation.concluded(sessions.fired(useCase, match -> {}, OutcomeReader::outcome));
  }

  /**
   * Consults the rules about one use case, and says which of them matched. Cases that the rules
   * cannot tell apart are consulted on once, and as often as memory asks for.
   *
   * @param useCase what is stated; nothing else is inserted
   * @throws UnusableRules when the rules do not come to rest
   */
  public Consultation trace(UseCase useCase) {
    boolean isFirst = !asked;
    asked = true;
    return isFirst || !isWhole() || hasOwnCode()
        ? traceAnew(useCase)
        : traced.get().on(useCase, this::traceAnew);
  }

  private Consultation traceAnew(UseCase useCase) {
    var fired = new ArrayList<InternalMatch>();
    return sessions.fired(
        useCase,
        match -> fired.add((InternalMatch) match),
        session ->
            new Consultation(
                OutcomeReader.outcome(session), matched(fired), OutcomeReader.deciding(session)));
  }

  /**
   * Returns which rules match in the end: what is concluded later may take a match back, in some
   * orders of the rules and not in others. Code may take its own match back and mean it.
   */
  private Set<String> matched(List<InternalMatch> fired) {
    return fired.stream()
        .filter(match -> match.isMatched() || isOwnCode(match.getRule().getName()))
        .map(match -> match.getRule().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isOwnCode(String rule) {
    return hasOwnCode()
        && book().rule(Variant.originalName(rule)).filter(WrittenRule::isInSentences).isEmpty();
  }

  /**
   * Returns these rules without some of them, nothing being compiled again.
   *
   * @param kept tells by name which rules are left
   */
  public KnowledgeBase only(Predicate<String> kept) {
    return new KnowledgeBase(compiled.only(kept), written, false, variants, Optional.empty());
  }

  /**
   * Returns these rules compiled together with variants of some of them; all of them fire, until
   * {@link #only} says which are left.
   *
   * @param variants the variants
   * @throws InvalidRules when a variant does not compile
   */
  public KnowledgeBase with(Collection<Variant> variants) throws InvalidRules {
    var more = RuleCompiler.compile(written.drl(variants));
    return new KnowledgeBase(
        more.only(name -> Variant.isVariant(name) || compiledNames().contains(name)),
        written,
        isWhole && variants.isEmpty(),
        variants,
        Optional.empty());
  }

  /**
   * Returns the same rules in other orders, one after the other, nothing being compiled again: in
   * the opposite one and, where a folder brings code of its own, in some more.
   */
  public Stream<KnowledgeBase> inOtherOrders() {
    return hasOwnCode()
        ? compiled.inOtherOrders().map(order -> ordered(order, Optional.empty()))
        : Stream.of(opposite.get());
  }

  private KnowledgeBase ordered(CompiledRules order, Optional<Before> known) {
    return new KnowledgeBase(order, written, isWhole, variants, known);
  }

  /**
   * Returns what an edit makes of these rules. Only what the edit can touch is compiled and, as far
   * as these rules have been consulted, consulted on again; it says what the whole would say.
   *
   * @param folder the folder after the edit, with the house that is laid over it, if there is one
   * @throws InvalidRules when it is not valid, or brings code; nothing of it has been compiled then
   */
  public KnowledgeBase edited(RulesFolder folder) throws InvalidRules {
    var after = LoadedRules.read(folder, OwnCode.REFUSED);
    var whole = of(compiled(after), after);
    return whole.after(EditReach.between(this, whole).map(this::outOf));
  }

  /** Compiles the packages that an edit changes, and takes the others as they are. */
  CompiledRules compiled(LoadedRules after) throws InvalidRules {
    var is = packages(after);
    var same =
        packages(written).entrySet().stream()
            .filter(
                was -> isWhole() && !hasOwnCode() && was.getValue().equals(is.get(was.getKey())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    var changed = new TreeMap<>(after.drl());
    changed.keySet().removeIf(path -> same.contains(KieModule.packageOf(path)));
    var unchanged = compiled.in(same);
    return changed.isEmpty() ? unchanged : RuleCompiler.compile(changed).with(unchanged);
  }

  private static Map<String, List<String>> packages(LoadedRules rules) {
    return rules.drl().entrySet().stream()
        .collect(
            Collectors.groupingBy(
                file -> KieModule.packageOf(file.getKey()),
                Collectors.mapping(file -> file.getKey() + file.getValue(), Collectors.toList())));
  }

  private KnowledgeBase after(Optional<Before> known) {
    return new KnowledgeBase(compiled, written, sessions, isWhole, variants, known);
  }

  private Before outOf(EditReach reach) {
    return new Before(
        traced.get().outOf(reach), opposite.ready().map(order -> order.traced.get().outOf(reach)));
  }

  /**
   * Returns what can be known of the conditions of the rules: which facts they look at, which
   * numbers they are compared with, and how each evaluates in a use case.
   *
   * @throws UnusableRules when the rules do not come to rest
   */
  public Conditions conditions() {
    return conditions.get();
  }

  private Conditions demanded() {
    var sentences = new HashMap<String, List<Condition>>();
    book().rules().forEach(rule -> add(sentences, rule.name(), rule.conditions()));
    variants.forEach(variant -> add(sentences, variant.name(), variant.conditions()));
    var code =
        CompiledRules.rules(sessions.rules())
            .map(RuleImpl.class::cast)
            .filter(rule -> !sentences.containsKey(rule.getName()))
            .collect(Collectors.toMap(RuleImpl::getName, CodeRule::new));
    return new Conditions(facts(), thresholds(), sentences, code);
  }

  private static void add(
      Map<String, List<Condition>> sentences, String name, List<Sentence> conditions) {
    Conditions.demands(conditions).ifPresent(demands -> sentences.put(name, demands));
  }

  /**
   * Returns whether the approach can rest on a rule: whether it finds something, or sets a rule
   * aside. Where there is code of a folder's own, any rule can.
   *
   * @param rule the name of a rule or of a variant that is written in sentences
   */
  public boolean canDecide(String rule) {
    return hasOwnCode()
        || consequences(rule)
            .anyMatch(
                line -> line.concludes(Concludes.FINDING) || line.concludes(Concludes.SET_ASIDE));
  }

  private Stream<Sentence> consequences(String rule) {
    return variants.stream()
        .filter(variant -> variant.name().equals(rule))
        .map(Variant::consequences)
        .findFirst()
        .or(() -> book().rule(rule).map(WrittenRule::consequences))
        .stream()
        .flatMap(List::stream);
  }

  /** Returns the numbers that the rules compare with. */
  public List<Threshold> thresholds() {
    return thresholds.get();
  }

  private List<Threshold> stated() {
    return sessions.fired(
        UseCase.of(),
        match -> {},
        session ->
            session.getObjects(new ClassObjectFilter(Threshold.class)).stream()
                .map(Threshold.class::cast)
                .toList());
  }

  /** Returns the kinds of use cases that these rules cannot tell apart; code could tell them. */
  public CaseKinds kinds() {
    var lookedAt =
        compiledNames().stream()
            .flatMap(rule -> conditions().facts(rule).stream())
            .collect(Collectors.toSet());
    return new CaseKinds(facts(), lookedAt, thresholds());
  }

  /** Returns the headings of all rules, in no particular order. */
  public List<RuleHeading> rules() {
    return CompiledRules.rules(sessions.rules()).map(RuleHeading::of).toList();
  }

  /** Returns the names of the rules and variants. */
  public List<String> compiledNames() {
    return compiledNames.get();
  }

  private List<String> named() {
    return CompiledRules.rules(sessions.rules()).map(Rule::getName).sorted().toList();
  }

  /** Returns the rules as their authors wrote them. */
  public Rulebook book() {
    return written.book();
  }

  /** Returns whether some of the rules are code of a folder's own, which may do anything. */
  public boolean hasOwnCode() {
    return written.ownCode();
  }

  /** Returns whether these are all rules as they were read, without variants. */
  public boolean isWhole() {
    return isWhole;
  }

  /** Returns whether these are the rules of a second opinion, whose sentences are the book's. */
  public boolean isSecondOpinion() {
    return !written.root().equals(PackagedRules.BOOK);
  }

  /** Returns the document that the rules come from, with our readings of it. */
  public SourceDocument source() {
    return book().source();
  }

  /** Returns which facts can be stated. */
  public FactCatalogue facts() {
    return book().facts();
  }

  /** Returns which rules these are. */
  public KnowledgeVersion version() {
    return book().version();
  }
}
