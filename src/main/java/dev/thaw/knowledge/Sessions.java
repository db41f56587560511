package dev.thaw.knowledge;

import dev.thaw.advice.UnusableRules;
import dev.thaw.usecase.UseCase;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** Opens a session for each consultation, fires the rules in it and closes it. */
final class Sessions {

  private final KieBase rules;
  private final int firingLimit;
  private final KieSessionConfiguration settings;

  /**
   * Opens no session yet.
   *
   * @param rules the rules to fire
   * @param firingLimit how many matches are too many: the rules do not come to rest
   */
  Sessions(KieBase rules, int firingLimit) {
    this.rules = rules;
    this.firingLimit = firingLimit;
    this.settings = OwnLoader.during(() -> KieServices.get().newKieSessionConfiguration());
    // Not ThreadSafeOption.NO as well: sessions of one base would share the arguments of
    // consequences.
    this.settings.setOption(KeepReferenceOption.NO);
  }

  /** Returns the rules that fire. */
  KieBase rules() {
    return rules;
  }

  /**
   * Opens a session, fires its rules and closes it.
   *
   * @param useCase what is stated
   * @param heard hears of every match
   * @param read takes from the session what is wanted of it, before it is closed
   * @throws UnusableRules when the rules do not come to rest, or one of them cannot be carried out
   */
  <T> T fired(UseCase useCase, Consumer<Match> heard, Function<KieSession, T> read) {
    return OwnLoader.during(() -> opened(useCase, heard, read));
  }

  private <T> T opened(UseCase useCase, Consumer<Match> heard, Function<KieSession, T> read) {
    var session = rules.newKieSession(settings, null);
    try {
      fire(session, useCase, heard);
      return read.apply(session);
    } finally {
      session.dispose();
    }
  }

  /** Code that a folder brings of its own may throw anything. */
  private void fire(KieSession session, UseCase useCase, Consumer<Match> heard) {
    int fired;
    try {
      useCase.facts().forEach(session::insert);
      fired = session.fireAllRules(match -> hear(match, heard), firingLimit);
    } catch (ConsequenceException e) {
      var name = e.getMatch().getRule().getName();
      throw new UnusableRules("The rule \"" + name + "\" cannot be carried out.", e);
    } catch (RuntimeException e) {
      throw new UnusableRules("A rule cannot be carried out.", e);
    }
    if (fired >= firingLimit) {
      throw new UnusableRules("The rules did not come to rest within " + firingLimit + " matches.");
    }
  }

  private static boolean hear(Match match, Consumer<Match> heard) {
    heard.accept(match);
    return true;
  }
}
