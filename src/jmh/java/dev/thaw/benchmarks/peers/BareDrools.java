package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Verdict;
import dev.thaw.usecase.UseCase;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;

/** Thaw's compiled rules as any program reaches them: insert, fire, query, dispose. */
final class BareDrools implements Peer<Verdict> {

  private final KieBase rules = rules();
  private final KieSessionConfiguration sessions = KieServices.get().newKieSessionConfiguration();

  BareDrools() {
    sessions.setOption(KeepReferenceOption.NO);
  }

  private static KieBase rules() {
    var container = KieServices.get().getKieClasspathContainer();
    var session = container.newKieSession("advice");
    try {
      return session.getKieBase();
    } finally {
      session.dispose();
    }
  }

  @Override
  public Verdict decide(UseCase useCase) {
    var session = rules.newKieSession(sessions, null);
    try {
      useCase.facts().forEach(session::insert);
      session.fireAllRules();
      return verdict(session);
    } finally {
      session.dispose();
    }
  }

  private static Verdict verdict(KieSession session) {
    return (Verdict) session.getQueryResults("advice").iterator().next().get("$verdict");
  }

  @Override
  public Approach approach(Verdict verdict) {
    return verdict.approach();
  }
}
