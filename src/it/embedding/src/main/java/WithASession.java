import dev.thaw.advice.Finding;
import dev.thaw.advice.Verdict;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.WordFact;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Fires the rules in a KIE session of its own. */
final class WithASession {

  private final KieContainer container = KieServices.get().getKieClasspathContainer();

  List<String> consult() {
    KieSession session = container.newKieSession("advice");
    try {
      session.insert(new WordFact("task.comparedToModel", "different"));
      session.insert(new NumberFact("data.labelledExamples", 900));
      session.fireAllRules();
      var said = new ArrayList<String>();
      for (var row : session.getQueryResults("advice")) {
        said.add(((Verdict) row.get("$verdict")).approach().word());
      }
      for (var row : session.getQueryResults("findings")) {
        said.add(((Finding) row.get("$finding")).rule());
      }
      return said;
    } finally {
      session.dispose();
    }
  }
}
