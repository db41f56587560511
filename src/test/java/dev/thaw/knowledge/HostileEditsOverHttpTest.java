package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.EditedRules;
import dev.thaw.serving.RulesHome;
import dev.thaw.web.Visit;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that no edit over HTTP can be more than sentences. */
final class HostileEditsOverHttpTest {

  @Test
  void every_hostile_edit_is_refused_and_nothing_of_it_is_served_or_run(@TempDir Path folder)
      throws Exception {
    new EditedRules().write(folder);
    try (var visit = Visit.editing(RulesHome.ofRules(folder))) {
      var began = visit.rules().served().sha256();
      for (var edit : HostileEdits.all().toList()) {
        var json =
            new JsonMapper().writeValueAsString(Map.of("files", Map.of(edit.file(), edit.text())));
        var answer =
            visit.post(
                "/save",
                json.getBytes(edit.charset()),
                "Content-Type",
                "application/json",
                "Thaw-Edit",
                "1",
                "If-Match",
                '"' + began + '"');

        assertThat(answer.statusCode()).as(edit + ": " + answer.body()).isEqualTo(400);
        assertThat(System.getProperty(HostileEdits.MARKER)).isNull();
      }
      assertThat(visit.rules().served().sha256()).isEqualTo(began);
      assertThat(visit.rules().home().read().version().sha256()).isEqualTo(began);
    }
  }
}
