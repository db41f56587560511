package dev.thaw.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing: ordinary files, no more than allowed, and nothing that is there already. */
@DisabledOnOs(OS.WINDOWS)
final class OrdinaryFilesTest {

  @TempDir private Path folder;

  private final OrdinaryFiles files = new OrdinaryFiles(new Allowance(4, 2, 6, "files"));

  @Test
  void files_are_read_up_to_their_size_their_number_and_their_size_together() throws Exception {
    assertThat(files.named(file("a", "1234"))).hasSize(4);
    assertThatThrownBy(() -> files.named(file("b", "123")))
        .hasMessage("its files are too large together; allowed: 6 bytes.");
    assertThatThrownBy(() -> files.named(file("c", "")))
        .hasMessage("it has too many files; allowed: 2.");
    assertThatThrownBy(() -> one().named(file("d", "12345")))
        .hasMessage("the file is too large; allowed: 4 bytes.");
  }

  @Test
  void a_named_file_may_be_a_link_and_one_of_a_folder_must_not_lead_out_of_it() throws Exception {
    var secret = file("secret", "1234");
    var inner = Files.createDirectory(folder.resolve("inner"));
    var link = Files.createSymbolicLink(inner.resolve("link"), secret);

    assertThat(one().named(link)).hasSize(4);
    assertThat(one().inside(folder, link)).hasSize(4);
    assertThatThrownBy(() -> one().inside(inner, link))
        .hasMessage("this link leads out of the folder; allowed: files of the folder itself.");
  }

  @Test
  void what_leads_nowhere_or_is_no_ordinary_file_is_refused_unread() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
    var device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/zero"));

    assertThatThrownBy(() -> one().named(link))
        .hasMessage("this link leads nowhere; allowed: files.");
    assertThatThrownBy(() -> one().named(device))
        .hasMessage("this is no ordinary file; allowed: files.");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_with_their_line() throws Exception {
    assertThat(Utf8Text.of("\uFEFFa\n\u00E9\n".getBytes(UTF_8))).isEqualTo("a\n\u00E9\n");
    assertThat(catchThrowableOfType(FileProblem.class, () -> Utf8Text.of(bytes("a\n\n", 0xE9))))
        .hasMessage("this is not text in UTF-8; allowed: UTF-8.")
        .extracting(FileProblem::line)
        .isEqualTo(3);
    assertThatThrownBy(() -> Utf8Text.of(bytes("a", 0xC3))).isInstanceOf(FileProblem.class);
    assertThatThrownBy(() -> Utf8Text.of(bytes("a", 0xC0, 0x80))).isInstanceOf(FileProblem.class);
  }

  @Test
  void a_folder_that_holds_itself_is_looked_through_once() throws Exception {
    var inner = Files.createDirectory(folder.resolve("inner"));
    var file = file("inner/a.x", "");
    Files.createSymbolicLink(inner.resolve("again"), folder);
    file(".hidden.x", "");
    file("a.y", "");

    assertThat(FolderWalk.of(folder, ".x").files()).containsExactly(file);
  }

  @Test
  void a_linked_folder_outside_and_folders_beyond_measure_are_told() throws Exception {
    var inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("out"), folder);
    var deep = "d/".repeat(FolderWalk.DEEPEST);
    Files.createDirectories(inner.resolve(deep));

    assertThat(FolderWalk.of(inner, ".x").problems())
        .hasSize(2)
        .containsValue("folders stand too deeply in each other; allowed: 50.")
        .containsEntry(
            inner.resolve("out"),
            "this link leads out of the folder; allowed: files of the folder itself.");
  }

  @Test
  void a_new_file_is_written_through_no_link_and_over_nothing() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("target"));
    var there = file("there", "mine");

    assertThatThrownBy(() -> NewFile.write(link, "x"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> NewFile.write(there, "x"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(there).hasContent("mine");
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void nothing_is_left_of_a_new_file_that_could_not_be_written_whole() {
    var file = folder.resolve("half");

    assertThatThrownBy(
            () ->
                NewFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("no space left");
                    }))
        .hasMessage("no space left");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_link_is_replaced_and_not_followed() throws Exception {
    var target = file("target", "mine");
    var link = Files.createSymbolicLink(folder.resolve("link"), target);

    NewFile.replace(link, "new".getBytes(UTF_8));

    assertThat(target).hasContent("mine");
    assertThat(link).hasContent("new").isRegularFile();
    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  private OrdinaryFiles one() {
    return new OrdinaryFiles(Allowance.ofOne(4, "files"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static byte[] bytes(String text, int... more) {
    var bytes = Arrays.copyOf(text.getBytes(UTF_8), text.length() + more.length);
    for (int i = 0; i < more.length; i++) {
      bytes[text.length() + i] = (byte) more[i];
    }
    return bytes;
  }
}
