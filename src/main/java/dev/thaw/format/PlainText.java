package dev.thaw.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes in a document: so many bytes of UTF-8, and nothing that steers a terminal. */
final class PlainText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What YAML takes for text; anything else would be reported without its line. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n\\u0085]]");

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
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return plain(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, mistakes);
    } catch (CharacterCodingException e) {
      mistakes.add(new Mistake(1, what + " is not text; allowed: UTF-8."));
      return Optional.empty();
    }
  }

  private static Optional<String> plain(String text, List<Mistake> mistakes) {
    var control = CONTROL.matcher(text);
    if (!control.find()) {
      return Optional.of(text);
    }
    int line = 1 + (int) text.substring(0, control.start()).chars().filter(c -> c == '\n').count();
    mistakes.add(new Mistake(line, "there is a control character; allowed: plain text."));
    return Optional.empty();
  }
}
