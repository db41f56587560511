package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {

  private static final byte[] CALL = "java\0-jar\0t.jar\0advise\0Fäll ж.yaml\0".getBytes(UTF_8);

  @Test
  void letters_that_the_machine_lacks_are_those_that_were_typed() {
    assertThat(typed(US_ASCII, CALL, "advise", "F\uFFFD\uFFFDll \uFFFD\uFFFD.yaml"))
        .containsExactly("advise", "Fäll ж.yaml");
  }

  @Test
  void an_empty_argument_is_one() {
    assertThat(typed(US_ASCII, "java\0Main\0\0ü\0".getBytes(UTF_8), "", "\uFFFD\uFFFD"))
        .containsExactly("", "ü");
  }

  @Test
  void a_call_that_is_not_about_these_arguments_is_not_trusted() {
    assertThat(typed(US_ASCII, CALL, "\uFFFD")).containsExactly("\uFFFD");
    assertThat(typed(US_ASCII, new byte[0], "\uFFFD")).containsExactly("\uFFFD");
    assertThat(typed(ISO_8859_1, CALL, "F\uFFFD")).containsExactly("F\uFFFD");
  }

  @Test
  void bytes_that_are_no_utf8_stay_unreadable() {
    assertThat(typed(UTF_8, new byte[] {'a', 0, (byte) 0xFF, 0}, "\uFFFD"))
        .containsExactly("\uFFFD");
  }

  @Test
  void readable_arguments_are_taken_as_they_came() {
    var came = new String[] {"advise", "ü"};

    assertThat(Arguments.typed(came)).isSameAs(came);
  }

  private static String[] typed(Charset machine, byte[] call, String... came) {
    return Arguments.typed(came, call, machine);
  }
}
