package dev.thaw.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Takes bytes for text in UTF-8, and nothing else. */
public final class Utf8Text {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8Text() {}

  /**
   * Returns the text that bytes stand for, without a byte order mark.
   *
   * @param bytes the whole text
   * @throws FileProblem when they are not UTF-8; it bears the first line that is not
   */
  public static String of(byte[] bytes) throws FileProblem {
    var in = ByteBuffer.wrap(bytes);
    var text = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError()) {
      throw FileProblem.at(
          line(bytes, in.position()), "this is not text in UTF-8; allowed: UTF-8.");
    }
    var read = text.flip().toString();
    return read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
