package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.format.Json;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Holds that the same use case gets the same advice to the byte, whoever asks and however. */
final class SameAnswerTest {

  private static final int THREADS = 8;

  private final Advisor advisor = Advisor.builtIn();

  @Test
  void eight_threads_and_any_order_of_facts_give_the_same_json() throws Exception {
    var cases = threeHundredCases();
    var expected = cases.stream().map(useCase -> Json.write(advisor.explain(useCase))).toList();
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      var asked = new ArrayList<Callable<List<String>>>();
      for (int seed = 0; seed < THREADS; seed++) {
        var random = new Random(seed);
        asked.add(() -> cases.stream().map(useCase -> ask(useCase, random)).toList());
      }
      for (var answers : threads.invokeAll(asked)) {
        assertThat(answers.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private String ask(UseCase useCase, Random random) {
    var facts = new ArrayList<Fact>(useCase.facts());
    Collections.shuffle(facts, random);
    return Json.write(advisor.explain(new UseCase(useCase.description(), facts)));
  }

  private static List<UseCase> threeHundredCases() {
    var cases = FlatSpace.flat().toList();
    return new Random(0).ints(300, 0, cases.size()).mapToObj(cases::get).toList();
  }
}
