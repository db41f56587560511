package dev.thaw.knowledge;

import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Source;
import dev.thaw.advice.Verdict;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;

/**
 * The rules that advice comes from, ready to be consulted.
 *
 * <p>Safe for use by many threads: the rules never change once compiled, and every consultation has
 * a session of its own, which no other thread sees.
 */
public final class KnowledgeBase {

  /** Far above what a use case needs, which is a few matches per rule. */
  private static final int FIRING_LIMIT = 10_000;

  private final KieBase rules;
  private final WrittenKnowledge written;
  private final KieSessionConfiguration sessions;
  private final int firingLimit;

  private KnowledgeBase(KieBase rules, WrittenKnowledge written, int firingLimit) {
    this.rules = rules;
    this.written = written;
    this.sessions = KieServices.get().newKieSessionConfiguration();
    // Not ThreadSafeOption.NO as well: sessions of one base would share the arguments of
    // consequences.
    this.sessions.setOption(KeepReferenceOption.NO);
    this.firingLimit = firingLimit;
  }

  /**
   * Returns the built-in rules, as the build has compiled them.
   *
   * @throws IllegalStateException when the compiled rules are missing from the class path
   */
  public static KnowledgeBase builtIn() {
    return with(CompiledRules.builtIn(), FIRING_LIMIT);
  }

  static KnowledgeBase with(KieBase rules, int firingLimit) {
    return new KnowledgeBase(rules, WrittenKnowledge.builtIn(), firingLimit);
  }

  /**
   * Reads and compiles a rules folder in place of the built-in one.
   *
   * @param folder the folder
   * @param allowCode whether its vocabulary and its DRL may differ from the built-in ones; they are
   *     code, which then runs with all rights of this program
   * @throws InvalidRules when it is not well said; nothing of it has been compiled then
   */
  public static KnowledgeBase of(RulesFolder folder, boolean allowCode) throws InvalidRules {
    return of(folder, allowCode, RuleCompiler::compile);
  }

  static KnowledgeBase of(RulesFolder folder, boolean allowCode, Compilation compilation)
      throws InvalidRules {
    var written = WrittenKnowledge.read(folder, allowCode);
    return new KnowledgeBase(compilation.of(written.drl()), written, FIRING_LIMIT);
  }

  /**
   * Consults the rules about one use case.
   *
   * @param useCase what is stated; nothing else is inserted
   * @throws IllegalStateException when the rules do not come to rest, or come to no verdict
   */
  public Outcome consult(UseCase useCase) {
    var session = rules.newKieSession(sessions, null);
    try {
      useCase.facts().forEach(session::insert);
      settle(session.fireAllRules(firingLimit));
      return outcome(session)
          .orElseThrow(() -> new IllegalStateException("The rules came to no verdict."));
    } finally {
      session.dispose();
    }
  }

  /**
   * Consults some of the rules about one use case, and says which of them matched.
   *
   * @param useCase what is stated; nothing else is inserted
   * @param wanted which rules may fire, by name
   * @throws IllegalStateException when the rules do not come to rest
   */
  public Consultation consult(UseCase useCase, Predicate<String> wanted) {
    var session = rules.newKieSession(sessions, null);
    var matched = new TreeSet<String>();
    try {
      useCase.facts().forEach(session::insert);
      settle(
          session.fireAllRules(
              match -> fires(match.getRule().getName(), wanted, matched), firingLimit));
      return new Consultation(outcome(session), matched);
    } finally {
      session.dispose();
    }
  }

  /**
   * Returns these rules compiled together with variants of some of them; which of them a
   * consultation is to use, it must say.
   *
   * @param variants the variants
   * @throws InvalidRules when a variant does not compile
   */
  public KnowledgeBase with(Collection<Variant> variants) throws InvalidRules {
    return new KnowledgeBase(RuleCompiler.compile(written.drl(variants)), written, firingLimit);
  }

  /** Returns the same rules, compiled in the opposite order. */
  public KnowledgeBase reversed() {
    try {
      return new KnowledgeBase(RuleCompiler.compile(written.reversedDrl()), written, firingLimit);
    } catch (InvalidRules e) {
      throw new IllegalStateException("Rules that compile, compile in any order.", e);
    }
  }

  /** Returns what each condition of each rule comes to, for one use case after the other. */
  public Conditions conditions() {
    return Conditions.of(rules);
  }

  /** Returns the headings of all rules, in no particular order. */
  public List<RuleHeading> rules() {
    return CompiledRules.rules(rules).map(RuleHeading::of).toList();
  }

  /** Returns the names that the compiled rules bear, those of variants included. */
  public List<String> compiledNames() {
    return CompiledRules.rules(rules).map(Rule::getName).sorted().toList();
  }

  /** Returns the rules as their authors wrote them. */
  public Rulebook book() {
    return written.book();
  }

  /** Returns the document that the rules come from, with our readings of it. */
  public Source source() {
    return book().source();
  }

  /** Returns which rules these are. */
  public KnowledgeVersion version() {
    return book().version();
  }

  private static boolean fires(String rule, Predicate<String> wanted, Set<String> matched) {
    boolean fires = wanted.test(rule);
    if (fires) {
      matched.add(rule);
    }
    return fires;
  }

  private void settle(int fired) {
    if (fired >= firingLimit) {
      throw new IllegalStateException(
          "The rules did not come to rest within " + firingLimit + " matches.");
    }
  }

  private static Optional<Outcome> outcome(KieSession session) {
    return read(session, "advice", "$verdict", Verdict.class).stream()
        .findFirst()
        .map(
            verdict ->
                new Outcome(
                    verdict,
                    read(session, "findings", "$finding", Finding.class),
                    read(session, "gaps", "$gap", Gap.class),
                    read(session, "notes", "$note", Note.class),
                    read(session, "next", "$next", NextStep.class)));
  }

  private static <T> List<T> read(KieSession session, String query, String answer, Class<T> type) {
    return StreamSupport.stream(session.getQueryResults(query).spliterator(), false)
        .map(row -> type.cast(row.get(answer)))
        .toList();
  }
}
