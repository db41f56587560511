package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Fault;
import dev.thaw.advice.FaultOfThaw;
import dev.thaw.advice.UnusableRules;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

final class FaultTest {

  @Test
  void an_error_of_the_machine_is_told_wherever_it_was_thrown() {
    var memory = new OutOfMemoryError("Java heap space");
    var beside = new RuntimeException("There were 2 exceptions.");
    beside.addSuppressed(new StackOverflowError());

    assertThat(Fault.describe(memory)).isEqualTo(Fault.describe(new ExecutionException(memory)));
    assertThat(Fault.describe(memory)).startsWith("Thaw ran out of memory.");
    assertThat(Fault.describe(beside)).startsWith("Thaw ran out of stack.");
    assertThat(Fault.describe(new InternalError("java.x")))
        .isEqualTo("The machine that runs Thaw has failed.");
  }

  @Test
  void rules_that_cannot_be_consulted_are_told_apart_from_faults_of_thaw() {
    assertThat(
            Fault.describe(
                new RuntimeException(new UnusableRules("The rules came to no verdict."))))
        .isEqualTo("The rules cannot be consulted. The rules came to no verdict.");
    assertThat(Fault.describe(new FaultOfThaw("A flip does not hold.\n\u001B")))
        .isEqualTo("Internal error of Thaw: A flip does not hold.??");
    assertThat(
            Fault.describe(new IllegalStateException("do not bear out Flip[x=java.lang.String]")))
        .startsWith("Internal error of Thaw: ")
        .doesNotContain("java", "Flip");
  }

  @Test
  void whatever_is_thrown_is_one_line_and_exit_code_2() {
    describe(new StackOverflowError(), "Thaw ran out of stack.");
    describe(new OutOfMemoryError("Java heap space"), "Thaw ran out of memory.");
    describe(new NullPointerException("x"), "Internal error of Thaw: ");
    describe(new AssertionError("x"), "Internal error of Thaw: ");
  }

  @Test
  void where_no_room_is_left_to_say_what_is_wrong_one_line_is_said_all_the_same() {
    var err =
        new ByteArrayOutputStream() {
          private boolean full = true;

          @Override
          public synchronized void write(byte[] bytes, int start, int length) {
            if (full) {
              full = false;
              throw new OutOfMemoryError("Metaspace");
            }
            super.write(bytes, start, length);
          }
        };

    assertThat(
            Main.run(
                throwing(new StackOverflowError()),
                OutputStream.nullOutputStream(),
                err,
                "advise",
                "-"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("The machine that runs Thaw has failed." + System.lineSeparator());
  }

  private static void describe(Throwable thrown, String says) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    for (var command : new String[] {"advise", "replay"}) {
      err.reset();

      assertThat(Main.run(throwing(thrown), out, err, command, "-")).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8).lines())
          .singleElement()
          .asString()
          .startsWith(says)
          .doesNotContain("java", "Java", "Error", "Exception");
      assertThat(out.size()).isZero();
    }
  }

  private static InputStream throwing(Throwable thrown) {
    return new InputStream() {
      @Override
      public int read() {
        if (thrown instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) thrown;
      }

      @Override
      public int read(byte[] bytes, int start, int length) {
        return read();
      }
    };
  }
}
