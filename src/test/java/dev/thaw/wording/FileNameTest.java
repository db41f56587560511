package dev.thaw.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the names of files come to here; EveryMachineTest holds them on machines without letters.
 */
final class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a/b+c%20.yaml", "/", "/a b/Ünser ж", "../ж/./中😀", "Ünser", "\uFFFD"})
  void a_name_comes_back_as_it_was(String name) {
    assertThat(FileName.of(FileName.path(name))).isEqualTo(name);
    assertThat(FileName.here(name)).isEqualTo(FileName.path(name));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void bytes_that_are_no_utf8_are_shown_as_unreadable() {
    var path = Path.of(URI.create("file:///x%20+/%FF%C3%BC%D0/a"));

    assertThat(FileName.of(path)).isEqualTo("/x +/\uFFFDü\uFFFD/a");
    assertThat(FileName.of(path.getFileName())).isEqualTo("a");
    assertThat(FileName.of(path.getName(1))).isEqualTo("\uFFFDü\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "ü\0", "\uD83D"})
  void what_can_be_no_name_is_refused(String name) {
    assertThatThrownBy(() -> FileName.path(name)).isInstanceOf(InvalidPathException.class);
  }
}
