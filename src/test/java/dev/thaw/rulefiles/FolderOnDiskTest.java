package dev.thaw.rulefiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.thaw.rulebook.InvalidRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FolderOnDiskTest {

  @TempDir private Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void copy_of_the_built_in_folder() throws IOException {
    folder = temporary.resolve("my_rules");
    for (var file : RulesFolder.builtIn().files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  @Test
  void an_identical_copy_is_the_same_knowledge_under_its_own_name() throws Exception {
    assertThat(RulesFolder.in(folder).name()).isEqualTo("my_rules");
    assertThat(Rules.version(RulesFolder.in(folder))).isEqualTo(RulesFolder.builtIn().version());
  }

  @Test
  void a_folder_without_code_gets_the_built_in_code() throws Exception {
    Files.delete(folder.resolve("vocabulary.dsl"));
    Files.delete(folder.resolve("advice/combine.drl"));

    assertThat(Rules.version(RulesFolder.in(folder))).isEqualTo(RulesFolder.builtIn().version());
  }

  @Test
  void code_with_the_line_ends_of_another_system_is_the_built_in_code() throws Exception {
    for (var path : List.of("vocabulary.dsl", "advice/combine.drl")) {
      write(path, Files.readString(folder.resolve(path)).replace("\n", "\r\n").getBytes(UTF_8));
    }

    assertThat(Rules.version(RulesFolder.in(folder))).isEqualTo(RulesFolder.builtIn().version());
  }

  @Test
  void sentences_and_source_may_have_other_line_ends_and_begin_with_a_byte_order_mark()
      throws Exception {
    for (var path : List.of("criteria/budget.dslr", "source.yaml")) {
      var text = "\uFEFF" + Files.readString(folder.resolve(path)).replace("\n", "\r\n");
      write(path, text.getBytes(UTF_8));
    }

    assertThat(Rules.problems(RulesFolder.in(folder))).isEmpty();
  }

  @Test
  void a_folder_is_there_and_is_a_folder() {
    assertThat(refusal(folder.resolve("nowhere")))
        .isEqualTo("the rules folder: there is no such folder.");
    assertThat(refusal(folder.resolve("source.yaml")))
        .isEqualTo("the rules folder: this is a file; allowed: a folder of rules.");
  }

  @Test
  void a_folder_without_rules_is_told_so() throws Exception {
    var empty = Files.createDirectory(temporary.resolve("empty"));

    assertThat(Rules.problems(RulesFolder.in(empty)))
        .singleElement()
        .asString()
        .startsWith("the rules folder: this is no rules folder");
    Files.copy(Path.of("rules/source.yaml"), empty.resolve("source.yaml"));
    assertThat(Rules.problems(RulesFolder.in(empty)))
        .singleElement()
        .asString()
        .startsWith("the rules folder: there is no rule in this folder");
  }

  @Test
  void what_editors_and_systems_leave_behind_and_the_page_for_authors_are_nobodys()
      throws Exception {
    var nobodys =
        List.of(
            "README.md",
            ".DS_Store",
            ".git/config",
            "criteria/.budget.dslr.swp",
            "criteria/.x.dslr",
            "criteria/budget.dslr~",
            "criteria/.idea/x.drl");
    for (var path : nobodys) {
      write(path, "rule".getBytes(UTF_8));
    }

    assertThat(RulesFolder.in(folder).files().keySet())
        .isEqualTo(RulesFolder.builtIn().files().keySet());
  }

  @Test
  void published_comparisons_and_second_opinions_are_not_the_folders() throws Exception {
    write("evidence/comparisons.csv", "paper\n".getBytes(UTF_8));
    write("second-opinions/ours/source.yaml", "no source".getBytes(UTF_8));

    assertThat(Rules.version(RulesFolder.in(folder))).isEqualTo(RulesFolder.builtIn().version());
  }

  @Test
  void files_of_other_kinds_and_other_folders_are_told() throws Exception {
    write("criteria/notes.txt", new byte[0]);
    write("criteria/README.md", new byte[0]);
    write("drafts/deep/new.dslr", new byte[0]);

    assertThat(Rules.problems(RulesFolder.in(folder)))
        .extracting(told -> told.replaceAll(":1: this has no place in a rules folder;.*", ""))
        .containsExactly("criteria/README.md", "criteria/notes.txt", "drafts/");
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_told() throws Exception {
    Files.createDirectory(folder.resolve("criteria/more.dslr"));

    assertThat(Rules.problems(RulesFolder.in(folder)))
        .singleElement()
        .asString()
        .startsWith("criteria/more.dslr/:1: this has no place");
  }

  @Test
  void a_file_may_be_a_quarter_of_a_mebibyte_and_no_byte_more() throws Exception {
    write("criteria/more.dslr", "/".repeat(RulesFolder.LARGEST).getBytes(UTF_8));
    assertThat(RulesFolder.in(folder).files()).containsKey("criteria/more.dslr");

    write("criteria/more.dslr", "/".repeat(RulesFolder.LARGEST + 1).getBytes(UTF_8));
    assertThat(refusal(folder))
        .isEqualTo("criteria/more.dslr: the file is too large; allowed: 262144 bytes.");
  }

  @Test
  void all_files_together_may_be_a_mebibyte() throws Exception {
    for (int i = 0; i < 4; i++) {
      write("criteria/more" + i + ".dslr", "/".repeat(RulesFolder.LARGEST).getBytes(UTF_8));
    }

    assertThat(refusal(folder))
        .isEqualTo("the rules folder: its files are too large together; allowed: 1048576 bytes.");
  }

  @Test
  void a_folder_may_have_a_hundred_files() throws Exception {
    int more = RulesFolder.MOST_FILES - RulesFolder.builtIn().files().size();
    for (int i = 0; i < more; i++) {
      write("criteria/more" + i + ".dslr", new byte[0]);
    }
    assertThat(RulesFolder.in(folder).files()).hasSize(RulesFolder.MOST_FILES);

    write("criteria/last.dslr", new byte[0]);
    assertThat(refusal(folder)).isEqualTo("the rules folder: it has too many files; allowed: 100.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_shows_no_file_outside_the_folder() throws Exception {
    var secret = Files.writeString(temporary.resolve("secret"), "the password");
    Files.createSymbolicLink(folder.resolve("criteria/more.dslr"), secret);

    assertThat(refusal(folder))
        .isEqualTo(
            "criteria/more.dslr: this link leads out of the folder; allowed: files of the folder itself.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_linked_part_shows_no_file_outside_the_folder() throws Exception {
    var elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("secret.dslr"), "the password");
    Files.move(folder.resolve("caveats"), temporary.resolve("caveats"));
    Files.createSymbolicLink(folder.resolve("caveats"), elsewhere);

    assertThat(refusal(folder)).startsWith("caveats/secret.dslr: this link leads out");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_inside_the_folder_or_to_it_is_as_good_as_a_file() throws Exception {
    Files.move(folder.resolve("source.yaml"), folder.resolve(".source"));
    Files.createSymbolicLink(folder.resolve("source.yaml"), folder.resolve(".source"));
    var link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    assertThat(Rules.version(RulesFolder.in(link))).isEqualTo(RulesFolder.builtIn().version());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_that_leads_nowhere_is_told() throws Exception {
    Files.createSymbolicLink(folder.resolve("criteria/more.dslr"), Path.of("nowhere"));

    assertThat(refusal(folder))
        .isEqualTo("criteria/more.dslr: this link leads nowhere; allowed: files.");
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void a_pipe_is_not_waited_for() throws Exception {
    var pipe = folder.resolve("criteria/more.dslr");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(refusal(folder))
        .isEqualTo("criteria/more.dslr: this is no ordinary file; allowed: files and folders.");
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void what_has_no_place_in_the_folder_is_named_but_not_opened() throws Exception {
    var pipe = folder.resolve("criteria/kmsg").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    Files.createSymbolicLink(folder.resolve("out.txt"), temporary.resolve("nowhere"));
    write("large.txt", new byte[RulesFolder.LARGEST + 1]);

    assertThat(Rules.problems(RulesFolder.in(folder)))
        .extracting(told -> told.replaceAll(":1: this has no place in a rules folder;.*", ""))
        .containsExactly("criteria/kmsg", "large.txt", "out.txt");
  }

  private void write(String path, byte[] content) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, content);
  }

  private static String refusal(Path folder) {
    var refusal = catchThrowableOfType(InvalidRules.class, () -> RulesFolder.in(folder));
    assertThat(refusal).isNotNull();
    assertThat(refusal.isRefused()).isTrue();
    return String.valueOf(refusal.getMessage());
  }
}
