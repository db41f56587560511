package dev.thaw.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.knowledge.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RulesFolderTest {

  @Test
  void the_packaged_folder_is_the_folder_of_the_checkout() throws Exception {
    assertThat(RulesFolder.packaged().values())
        .map(content -> new String(content, StandardCharsets.UTF_8))
        .containsExactlyInAnyOrderElementsOf(RuleFiles.read("yaml", "dsl", "dslr", "drl"));
  }

  @Test
  void the_digest_is_another_when_a_file_changes_moves_comes_or_goes() {
    var digest = digest(Map.of("a", "one", "b", "two"));

    assertThat(digest(Map.of("b", "two", "a", "one"))).isEqualTo(digest);
    assertThat(digest(Map.of("a", "one", "b", "twO"))).isNotEqualTo(digest);
    assertThat(digest(Map.of("a", "one", "c", "two"))).isNotEqualTo(digest);
    assertThat(digest(Map.of("a", "one"))).isNotEqualTo(digest);
    assertThat(digest(Map.of("a", "one", "b", "two", "c", ""))).isNotEqualTo(digest);
  }

  private static String digest(Map<String, String> texts) {
    var files = new TreeMap<String, byte[]>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new RulesFolder("rules", files).version().sha256();
  }
}
