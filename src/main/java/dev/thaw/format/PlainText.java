package dev.thaw.format;

import dev.thaw.files.FileProblem;
import dev.thaw.files.Utf8Text;
import dev.thaw.wording.Unseen;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Takes in a document: so many bytes of UTF-8, and nothing that steers a terminal. */
final class PlainText {

  private PlainText() {}

  /**
   * Takes in a whole document.
   *
   * @param in where it comes from
   * @param largest how many bytes it may have
   * @param what the document is, for mistakes
   * @param mistakes where to add what is wrong with it
   * @return the document without its byte order mark; nothing when something is wrong with it
   * @throws IOException when it cannot be read at all
   */
  static Optional<String> read(InputStream in, int largest, String what, List<Mistake> mistakes)
      throws IOException {
    var bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      mistakes.add(new Mistake(1, what + " is too large; allowed: " + largest + " bytes."));
      return Optional.empty();
    }
    try {
      return plain(Utf8Text.of(bytes), mistakes);
    } catch (FileProblem e) {
      mistakes.add(new Mistake(e.line(), what + " is not text; allowed: UTF-8."));
      return Optional.empty();
    }
  }

  private static Optional<String> plain(String text, List<Mistake> mistakes) {
    var unseen = Unseen.first(text, Unseen.LAYOUT);
    if (unseen.isEmpty()) {
      return Optional.of(text);
    }
    int sign = unseen.getAsInt();
    mistakes.add(new Mistake(Unseen.line(text, sign), told(sign) + "; allowed: plain text."));
    return Optional.empty();
  }

  private static String told(int sign) {
    return Character.getType(sign) == Character.CONTROL
        ? "there is a control character"
        : Unseen.told(sign);
  }
}
