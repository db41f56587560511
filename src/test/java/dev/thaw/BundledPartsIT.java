package dev.thaw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Holds that the jar that users run says what it bundles, and under which licences. */
final class BundledPartsIT {

  private static final Path JAR = Path.of("target/thaw.jar");
  private static final String LIST = "META-INF/THIRD-PARTY.txt";

  /** Group, artifact, version; licence; copyright. */
  private static final Pattern PART =
      Pattern.compile("(?m)^([\\w.-]+):([\\w.-]+):([\\w.-]+) \\| ([\\w. -]+) \\| \\S.*$");

  private final List<String> entries = entries(JAR);

  @Test
  void every_bundled_part_is_listed_with_its_version() throws IOException {
    var listed = listed();

    assertThat(
            libraries()
                .filter(jar -> !classes(jar).isEmpty() && entries.containsAll(classes(jar)))
                .map(BundledPartsIT::unixName))
        .hasSizeGreaterThan(50)
        .allSatisfy(jar -> assertThat(listed).anySatisfy(part -> assertThat(jar).endsWith(part)));
  }

  @Test
  void nothing_is_listed_that_is_not_bundled() throws IOException {
    var bundled =
        libraries()
            .filter(jar -> entries.containsAll(classes(jar)))
            .map(BundledPartsIT::unixName)
            .toList();

    assertThat(listed())
        .doesNotHaveDuplicates()
        .allSatisfy(part -> assertThat(bundled).anySatisfy(jar -> assertThat(jar).endsWith(part)));
  }

  @Test
  void every_licence_in_the_list_has_its_text() throws IOException {
    var text = text(LIST);

    assertThat(PART.matcher(text).results().map(part -> part.group(4)).distinct())
        .containsExactlyInAnyOrder(
            "Apache-2.0",
            "MIT",
            "BSD-3-Clause",
            "0BSD",
            "EPL-2.0",
            "Indiana-Extreme-1.2",
            "public domain");
    assertThat(text)
        .contains(
            "\nMIT: ",
            "\nBSD-3-Clause: ",
            "\n0BSD: ",
            "\nEPL-2.0: ",
            "\nIndiana-Extreme-1.2: ",
            "\nNOTICE of Drools and KIE",
            "\nNOTICE of jackson-core",
            "\nNOTICE of commons-codec");
  }

  @Test
  void the_one_licence_and_notice_is_thaws_own() throws IOException {
    assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
    assertThat(entries)
        .filteredOn(entry -> entry.matches("(META-INF/)?[^/]*(?i:licen[sc]e|notice|about)[^/]*"))
        .containsExactly("META-INF/LICENSE");
  }

  @Test
  void what_nothing_uses_is_left_out() {
    assertThat(entries)
        .doesNotHaveDuplicates()
        .noneMatch(entry -> entry.contains("/timeline/"))
        .noneMatch(entry -> entry.contains("jquery"))
        .doesNotContain("META-INF/DEPENDENCIES");
  }

  private List<String> listed() throws IOException {
    return PART.matcher(text(LIST))
        .results()
        .map(
            part ->
                String.join(
                    "/",
                    "",
                    part.group(1).replace('.', '/'),
                    part.group(2),
                    part.group(3),
                    part.group(2) + "-" + part.group(3) + ".jar"))
        .toList();
  }

  /** Returns the jars on the class path of the tests but Thaw's own. */
  private static Stream<Path> libraries() {
    var path = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    return Arrays.stream(path)
        .filter(file -> file.endsWith(".jar"))
        .map(Path::of)
        .filter(jar -> !jar.startsWith(Path.of("").toAbsolutePath()));
  }

  private static List<String> classes(Path jar) {
    return entries(jar).stream()
        .filter(entry -> entry.endsWith(".class") && !entry.endsWith("module-info.class"))
        .toList();
  }

  private static List<String> entries(Path jar) {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unixName(Path jar) {
    return jar.toString().replace('\\', '/');
  }

  private static String text(String entry) throws IOException {
    try (var zip = new ZipFile(JAR.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8);
    }
  }
}
