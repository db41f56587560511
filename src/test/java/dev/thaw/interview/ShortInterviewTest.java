package dev.thaw.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the promise that the questions that are left out would have changed nothing. */
final class ShortInterviewTest {

  private static final List<String> NUMBERS =
      List.of("1", "4999", "5000", "5001", "19999", "20000", "1000000");

  private final Advisor advisor = Advisor.builtIn();
  private final Random random = new Random(20261123);

  /** What is told from the beginning, and all that would be told if it were asked for. */
  private record HiddenCase(UseCase begun, UseCase hidden) {}

  @Test
  void answering_only_what_is_asked_reaches_what_answering_everything_reaches() {
    var spared =
        describe(1000, 1).parallelStream()
            .mapToInt(
                one -> {
                  var end = hold(one);
                  assertThat(end.isSettled()).isTrue();
                  return one.hidden().facts().size() - end.useCase().facts().size();
                })
            .sum();

    assertThat(spared).isGreaterThan(1000);
  }

  @Test
  void so_it_does_where_some_answers_are_not_known() {
    describe(200, 0.7).parallelStream().forEach(this::hold);
  }

  private List<HiddenCase> describe(int cases, double known) {
    return Stream.generate(() -> some(known))
        .map(hidden -> new HiddenCase(partOf(hidden), hidden))
        .limit(cases)
        .toList();
  }

  private Interview hold(HiddenCase told) {
    var now = Interview.about(told.begun(), advisor::explain);
    for (var next = now.next(); next.isPresent(); next = now.next()) {
      var question = next.get().question();
      assertThat(now.useCase().fact(question.path())).isEmpty();
      var before = now;
      now =
          told.hidden()
              .fact(question.path())
              .map(before::answer)
              .orElseGet(() -> before.pass(question.path()));
    }
    assertThat(approach(now.useCase())).as("%s", told).isEqualTo(approach(told.hidden()));
    return now;
  }

  private Approach approach(UseCase useCase) {
    return advisor.advise(useCase).approach();
  }

  /** Returns a use case in which each question has an answer with some probability. */
  private UseCase some(double known) {
    return UseCase.of(
        Facts.OF_THE_BOOK.stream()
            .filter(fact -> !fact.isJudgement() && random.nextDouble() < known)
            .map(this::any)
            .toArray(Fact[]::new));
  }

  private Fact any(DeclaredFact fact) {
    var answers = fact.words().isEmpty() ? NUMBERS : fact.words();
    return fact.state(answers.get(random.nextInt(answers.size())));
  }

  private UseCase partOf(UseCase whole) {
    double stated = random.nextDouble();
    return new UseCase(
        whole.description(),
        whole.facts().stream().filter(fact -> random.nextDouble() < stated).toList());
  }
}
