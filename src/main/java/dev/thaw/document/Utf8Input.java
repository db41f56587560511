package dev.thaw.document;

import dev.thaw.files.FileProblem;
import dev.thaw.files.Utf8Text;
import dev.thaw.wording.Unseen;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes in a document: so many bytes of UTF-8, and nothing that steers a terminal. */
public final class Utf8Input {

  private Utf8Input() {}

  /**
   * Takes in a whole document.
   *
   * @param in where it comes from
   * @param largest how many bytes it may have
   * @param name what the document is called, such as {@code the use case}
   * @param problems where to add what is wrong with it
   * @return the document without its byte order mark; nothing when something is wrong with it
   * @throws IOException when it cannot be read at all
   */
  public static Optional<String> read(InputStream in, int largest, String name, Problems problems)
      throws IOException {
    var bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      problems.add(1, name + " is too large; allowed: " + largest + " bytes.");
      return Optional.empty();
    }
    try {
      return plain(Utf8Text.of(bytes), problems);
    } catch (FileProblem e) {
      problems.add(e.line(), name + " is not text; allowed: UTF-8.");
      return Optional.empty();
    }
  }

  private static Optional<String> plain(String text, Problems problems) {
    var unseen = Unseen.first(text, Unseen.LAYOUT);
    unseen.ifPresent(
        sign ->
            problems.add(
                Unseen.line(text, sign),
                Character.getType(sign) == Character.CONTROL
                    ? "there is a control character; allowed: plain text."
                    : Unseen.refusal(sign)));
    return Optional.of(text).filter(any -> unseen.isEmpty());
  }
}
