package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.scenarios.Scenarios;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  @Test
  void the_line_is_written_anew_and_goes_away_with_the_last_step() {
    var terminal = new ByteArrayOutputStream();
    var line = new ProgressLine(terminal);

    line.at("Scenarios", 1, 2);
    line.at("Scenarios", 2, 2);

    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001B[KScenarios: 1 of 2\r\u001B[K");
  }

  @Test
  void a_run_tells_of_each_scenario_that_ends() throws Exception {
    var told = new ArrayList<String>();
    var scenarios =
        Scenarios.in(List.of("features/book/unknown.feature"))
            .telling((work, done, all) -> told.add(work + " " + done + " of " + all));

    int run = scenarios.run(Advisor.builtIn()).results().size();

    assertThat(told)
        .hasSize(run)
        .startsWith("Scenarios 1 of " + run)
        .endsWith("Scenarios " + run + " of " + run);
  }
}
