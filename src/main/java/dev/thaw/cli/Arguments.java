package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.wording.FileName;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The arguments of the command line as they were typed. */
final class Arguments {

  /** Where Linux keeps the very bytes that a program was called with, each ending in a zero. */
  private static final Path CALL = FileName.path("/proc/self/cmdline");

  private static final String END = "\0";

  private Arguments() {}

  /**
   * Returns the arguments with their letters beyond ASCII, as UTF-8, even where the character set
   * of the machine lacks them; as they came where that cannot be known.
   *
   * @param came the arguments that Java hands over
   */
  static String[] typed(String[] came) {
    if (Arrays.stream(came).allMatch(FileName::isReadable)) {
      return came;
    }
    var charset = Optional.ofNullable(System.getProperty("sun.jnu.encoding"));
    return charset
        .filter(Charset::isSupported)
        .map(name -> typed(came, call(), Charset.forName(name)))
        .orElse(came);
  }

  /**
   * Returns the arguments as they were typed, if what the system says of the call is about them.
   *
   * @param came the arguments that Java hands over
   * @param call the bytes of the whole call, which ends in the arguments
   * @param machine what Java has read them with
   */
  static String[] typed(String[] came, byte[] call, Charset machine) {
    var all = List.of(new String(call, ISO_8859_1).split(END, -1));
    // The last zero has nothing behind it.
    int first = all.size() - 1 - came.length;
    if (first < 0) {
      return came;
    }
    var bytes = all.subList(first, first + came.length).stream().map(Arguments::bytes).toList();
    boolean same =
        IntStream.range(0, came.length)
            .allMatch(i -> new String(bytes.get(i), machine).equals(came[i]));
    return same
        ? bytes.stream().map(argument -> new String(argument, UTF_8)).toArray(String[]::new)
        : came;
  }

  private static byte[] bytes(String argument) {
    return argument.getBytes(ISO_8859_1);
  }

  private static byte[] call() {
    try {
      return Files.readAllBytes(CALL);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
