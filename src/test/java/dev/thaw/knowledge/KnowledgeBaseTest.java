package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Verdict;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.TaskComparedToModel;
import dev.thaw.usecase.TaskComparison;
import dev.thaw.usecase.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

final class KnowledgeBaseTest {

  private static final Fact DIFFERENT_TASK = new TaskComparedToModel(TaskComparison.DIFFERENT);

  @Test
  void rules_that_do_not_come_to_rest_are_an_error_and_do_no_harm_to_the_next_consultation() {
    var knowledge = KnowledgeBase.builtIn(6);

    assertThatThrownBy(() -> knowledge.consult(UseCase.of(DIFFERENT_TASK)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("within 6 matches");
    assertThat(knowledge.consult(UseCase.of()).verdict().approach()).isEqualTo(Approach.UNDECIDED);
  }

  @Test
  void a_finding_that_a_rule_has_set_aside_does_not_count() {
    var session = session();
    session.insert(DIFFERENT_TASK);
    session.insert(new SetAside("A different task favours feature extraction", "for a test"));
    session.fireAllRules();

    assertThat(session.getQueryResults("findings")).isEmpty();
    assertThat(approaches(session)).containsExactly(Approach.UNDECIDED);
    session.dispose();
  }

  @Test
  void a_finding_counts_when_another_rule_is_set_aside() {
    var session = session();
    session.insert(DIFFERENT_TASK);
    session.insert(new SetAside("Little compute favours feature extraction", "for a test"));
    session.fireAllRules();

    assertThat(session.getQueryResults("findings")).hasSize(1);
    assertThat(approaches(session)).containsExactly(Approach.FEATURE_EXTRACTION);
    session.dispose();
  }

  @Test
  void the_default_session_is_left_to_the_user() {
    var container = KieServices.get().getKieClasspathContainer();

    assertThatThrownBy(container::newKieSession).hasMessageContaining("default KieSession");
  }

  @Test
  void the_digest_covers_every_file_of_the_rules() throws Exception {
    assertThat(RulesFolder.builtIn().files())
        .containsKeys("source.yaml", "vocabulary.dsl", "thresholds.dslr", "criteria/budget.dslr")
        .hasSize(RuleFiles.read("yaml", "dsl", "dslr", "drl").size());
  }

  private static KieSession session() {
    return KieServices.get().getKieClasspathContainer().newKieSession("advice");
  }

  private static List<Approach> approaches(KieSession session) {
    return session.getQueryResults("advice").toList().stream()
        .map(row -> row.get("$verdict"))
        .map(Verdict.class::cast)
        .map(Verdict::approach)
        .toList();
  }
}
