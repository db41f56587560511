package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.EditedRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles code of one's own on a Turkish machine. */
final class TurkishMachineTest {

  private final Locale own = Locale.getDefault();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void writeCodeThatDoesNotCompile() throws IOException {
    new EditedRules()
        .replace("advice/combine.drl", "insertLogical( new Ground( $finding ) );", "nonsense( 1 );")
        .write(folder);
  }

  @AfterEach
  void backToTheOwnLanguage() {
    Locale.setDefault(own);
  }

  @Test
  void code_that_a_turkish_machine_may_misread_is_reported_with_that_possibility() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(check()).contains("\n  Maybe it does on a machine of another language: ", "\"tr\"");
    Locale.setDefault(Locale.ENGLISH);
    assertThat(check()).doesNotContain("another language");
  }

  private String check() {
    out.reset();
    int exit =
        Main.run(
            InputStream.nullInputStream(),
            out,
            new ByteArrayOutputStream(),
            "check",
            "--allow-code",
            "--rules",
            folder.toString());
    assertThat(exit).isEqualTo(1);
    return out.toString(StandardCharsets.UTF_8);
  }
}
