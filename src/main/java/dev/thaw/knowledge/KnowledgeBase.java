package dev.thaw.knowledge;

import dev.thaw.advice.Finding;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.Source;
import dev.thaw.advice.Verdict;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.stream.StreamSupport;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
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
  private final Source source;
  private final KnowledgeVersion version;
  private final KieSessionConfiguration sessions;
  private final int firingLimit;

  private KnowledgeBase(KieBase rules, Source source, KnowledgeVersion version, int firingLimit) {
    this.rules = rules;
    this.source = source;
    this.version = version;
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
    var folder = RulesFolder.builtIn();
    return new KnowledgeBase(rules, folder.source(), folder.version(), firingLimit);
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
      fire(session);
      return new Outcome(
          verdict(session),
          read(session, "findings", "$finding", Finding.class),
          read(session, "notes", "$note", Note.class),
          read(session, "next", "$next", NextStep.class));
    } finally {
      session.dispose();
    }
  }

  /** Returns the headings of all rules, in no particular order. */
  public List<RuleHeading> rules() {
    return CompiledRules.rules(rules).map(RuleHeading::of).toList();
  }

  /** Returns the document that the rules come from, with our readings of it. */
  public Source source() {
    return source;
  }

  /** Returns which rules these are. */
  public KnowledgeVersion version() {
    return version;
  }

  private void fire(KieSession session) {
    if (session.fireAllRules(firingLimit) >= firingLimit) {
      throw new IllegalStateException(
          "The rules did not come to rest within " + firingLimit + " matches.");
    }
  }

  private static Verdict verdict(KieSession session) {
    return read(session, "advice", "$verdict", Verdict.class).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The rules came to no verdict."));
  }

  private static <T> List<T> read(KieSession session, String query, String answer, Class<T> type) {
    return StreamSupport.stream(session.getQueryResults(query).spliterator(), false)
        .map(row -> type.cast(row.get(answer)))
        .toList();
  }
}
