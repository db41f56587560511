package dev.thaw.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.knowledge.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RulesFolderTest {

  @Test
  void the_packaged_folder_is_the_folder_of_the_checkout() throws Exception {
    assertThat(RulesFolder.builtIn().files().values())
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

  @Test
  void published_comparisons_belong_to_no_rule_base_but_count_in_the_digest_of_each() {
    var all = RulesFolder.packaged();

    assertThat(RulesFolder.evidence()).containsKeys("comparisons.csv", "metrics.yaml");
    assertThat(all).containsKey("evidence/comparisons.csv").doesNotContainKey("evidence/README.md");
    assertThat(RulesFolder.book(all).files())
        .containsOnlyKeys(RulesFolder.builtIn().files().keySet());
    assertThat(RulesFolder.builtIn().files().keySet())
        .noneMatch(path -> path.startsWith("evidence/"));
    assertThat(RulesFolder.builtIn().version().sha256())
        .isNotEqualTo(ownDigest(RulesFolder.builtIn().files()));
  }

  private static String ownDigest(SortedMap<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String digest(Map<String, String> texts) {
    var files = new TreeMap<String, byte[]>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new RulesFolder("rules", files).version().sha256();
  }
}
