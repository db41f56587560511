package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.format.Json;
import dev.thaw.format.UseCaseYaml;
import dev.thaw.scenarios.CaseScenario;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.usecase.UseCase;
import dev.thaw.web.Visit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds, over many cases, that the server says what the facade does. */
final class SameOverHttpTest {

  private static final int CASES = 300;
  private static final int SCENARIOS = 100;

  private final Advisor advisor = Advisor.builtIn();

  @Test
  void three_hundred_cases_are_explained_byte_for_byte_as_advise_writes_them() throws Exception {
    try (var visit = Visit.builtIn()) {
      for (var useCase : some(CASES)) {
        assertThat(visit.post("/explain", UseCaseYaml.write(useCase)).body())
            .isEqualTo(Json.write(advisor.explain(useCase)));
      }
    }
  }

  @Test
  void random_cases_become_scenarios_that_pass(@TempDir Path folder) throws Exception {
    int number = 0;
    for (var useCase : some(SCENARIOS)) {
      Files.writeString(
          folder.resolve("case-" + number + ".feature"), CaseScenario.of(advisor, useCase));
      number++;
    }

    var report = Scenarios.in(List.of(folder.toString())).run(advisor);

    assertThat(report.results()).hasSize(SCENARIOS);
    assertThat(report.troubles()).isEmpty();
  }

  private static List<UseCase> some(int many) {
    var all = new ArrayList<>(FlatSpace.flat().toList());
    Collections.shuffle(all, new Random(16));
    return all.subList(0, many);
  }
}
