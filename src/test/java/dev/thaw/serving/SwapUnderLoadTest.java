package dev.thaw.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.web.Visit;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds that no answer is of two rule bases, however often other ones are served. */
final class SwapUnderLoadTest {

  private static final int SWAPS = 1000;
  private static final int VISITORS = 4;
  private static final String CASE = "data: { labelledExamples: 3000 }";

  private final AtomicBoolean swapping = new AtomicBoolean(true);

  @Test
  void the_digest_of_an_answer_fits_its_content_through_a_thousand_swaps() throws Exception {
    var few = rules(Advisor.builtIn());
    var more =
        rules(
            new EditedRules().replace("thresholds.dslr", "ends at 5000", "ends at 1000").advisor());
    var pool = Executors.newFixedThreadPool(VISITORS);
    try (var visit = Visit.builtIn()) {
      var visitors =
          IntStream.range(0, VISITORS)
              .mapToObj(i -> pool.submit(asking(visit, few.sha256(), more.sha256())))
              .toList();
      for (int i = 0; i < SWAPS; i++) {
        visit.rules().swap(i % 2 == 0 ? more : few);
        Thread.sleep(1);
      }
      swapping.set(false);
      for (var visitor : visitors) {
        assertThat(visitor.get()).isPositive();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static ServedRules rules(Advisor advisor) {
    return new ServedRules(RulesFolder.builtIn(), advisor, Instant.EPOCH, List.of());
  }

  private Callable<Integer> asking(Visit visit, String few, String more) {
    return () -> {
      int asked = 0;
      while (swapping.get()) {
        var answer = visit.post("/advise", CASE);
        assertThat(answer.statusCode()).isIn(200, 429);
        if (answer.statusCode() == 200) {
          var said = new JsonMapper().readTree(answer.body());
          var digest = said.at("/knowledge").asText();
          assertThat(answer.headers().firstValue("Thaw-Rules")).hasValue(digest);
          assertThat(digest).isIn(few, more);
          assertThat(said.at("/approach").asText())
              .isEqualTo(digest.equals(few) ? "feature-extraction" : "undecided");
          asked++;
        }
      }
      return asked;
    };
  }
}
