package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Origin;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Verdict;
import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

final class KnowledgeBaseTest {

  private static final PackagedRules BOOK = PackagedRules.book();
  private static final CompiledRules COMPILED = CompiledRules.of(BOOK);

  private static final Fact DIFFERENT_TASK = Facts.stated("task.comparedToModel", "different");

  @Test
  void rules_that_do_not_come_to_rest_are_an_error_and_do_no_harm_to_the_next_consultation() {
    var sessions = new Sessions(COMPILED.base(), 6);

    assertThatThrownBy(() -> fired(sessions, UseCase.of(DIFFERENT_TASK)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("within 6 matches");
    assertThat(fired(sessions, UseCase.of()).map(one -> one.verdict().approach()))
        .contains(Approach.UNDECIDED);
  }

  private static Optional<Outcome> fired(Sessions sessions, UseCase useCase) {
    return sessions.fired(useCase, match -> {}, OutcomeReader::outcome);
  }

  @Test
  void a_finding_that_a_rule_has_set_aside_does_not_count() {
    var session = session();
    session.insert(DIFFERENT_TASK);
    session.insert(setAside("A different task favours feature extraction"));
    session.fireAllRules();

    assertThat(session.getQueryResults("findings")).isEmpty();
    assertThat(approaches(session)).containsExactly(Approach.UNDECIDED);
    session.dispose();
  }

  @Test
  void a_finding_counts_when_another_rule_is_set_aside() {
    var session = session();
    session.insert(DIFFERENT_TASK);
    session.insert(setAside("Little compute favours feature extraction"));
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
  void the_session_on_the_class_path_has_the_same_rules() {
    var container = KieServices.get().getKieClasspathContainer();

    assertThat(CompiledRules.rules(container.getKieBase("thaw")).map(RuleHeading::of))
        .containsExactlyInAnyOrderElementsOf(KnowledgeBase.builtIn().rules());
  }

  @Test
  void a_session_finds_the_same_in_whatever_order_facts_are_inserted() {
    var facts =
        new ArrayList<Fact>(
            List.of(
                DIFFERENT_TASK,
                Facts.stated("data.labelledExamples", 20000),
                Facts.stated("model.modality", "image"),
                Facts.stated("task.modality", "text"),
                Facts.stated("budget.compute", "low")));
    var expected = found(facts);

    assertThat(expected).hasSize(4);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertThat(found(facts)).isEqualTo(expected);
    }
  }

  @Test
  void every_session_is_disposed_of_even_after_an_error() {
    var disposed = new AtomicInteger();
    var sessions = new Sessions(counting(COMPILED.base(), disposed), 6);

    fired(sessions, UseCase.of());
    assertThat(disposed).hasValue(1);
    assertThatThrownBy(() -> fired(sessions, UseCase.of(DIFFERENT_TASK)));
    assertThat(disposed).hasValue(2);
  }

  private static KieBase counting(KieBase rules, AtomicInteger disposed) {
    return proxy(
        KieBase.class,
        (proxy, method, arguments) -> {
          var result = method.invoke(rules, arguments);
          return result instanceof KieSession session ? counting(session, disposed) : result;
        });
  }

  private static KieSession counting(KieSession session, AtomicInteger disposed) {
    return proxy(
        KieSession.class,
        (proxy, method, arguments) -> {
          disposed.addAndGet(method.getName().equals("dispose") ? 1 : 0);
          return method.invoke(session, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    var loader = KnowledgeBaseTest.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  private static Set<Finding> found(List<Fact> facts) {
    var session = session();
    facts.forEach(session::insert);
    session.fireAllRules();
    var found =
        session.getQueryResults("findings").toList().stream()
            .map(row -> row.get("$finding"))
            .map(Finding.class::cast)
            .collect(Collectors.toSet());
    session.dispose();
    return found;
  }

  private static SetAside setAside(String rule) {
    return new SetAside(
        rule, "for a test", "A test", Origin.of("house test"), List.of("H1"), List.of());
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
