package dev.thaw.knowledge;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The files of {@code rules/} as their authors wrote them.
 *
 * @param files the content of each file under its path inside the folder, such as {@code
 *     criteria/budget.dslr}, in the order of the paths
 */
record RulesFolder(SortedMap<String, byte[]> files) {

  private static final String SOURCE = "source.yaml";
  private static final String RELEASE = "/dev/thaw/version.txt";

  /** Returns the folder that is packaged with this class. */
  static RulesFolder builtIn() {
    return new RulesFolder(
        PackagedFiles.beside("dev/thaw/rules/" + SOURCE, name -> !name.endsWith(".class")));
  }

  /** Returns the document and the readings that the rules cite. */
  Source source() {
    try {
      return new YAMLMapper().readValue(files.get(SOURCE), Source.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read source.yaml of the rules", e);
    }
  }

  /**
   * Returns the release of Thaw with a digest over the paths, lengths and contents of all files.
   */
  KnowledgeVersion version() {
    try (var release = RulesFolder.class.getResourceAsStream(RELEASE)) {
      return new KnowledgeVersion(
          new String(requireNonNull(release, RELEASE).readAllBytes(), StandardCharsets.UTF_8)
              .strip(),
          sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
