package dev.thaw.cli;

import dev.thaw.wording.FileName;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The standard output of the program; unlike {@code System.out} it says when it cannot write. */
final class StandardOutput extends FileOutputStream {

  /** Where Linux and macOS show what standard output leads to. */
  private static final Path WHERE_IT_LEADS = FileName.path("/dev/fd/1");

  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  StandardOutput() {
    super(FileDescriptor.out);
  }

  /**
   * Returns whether it leads to another program, as in {@code thaw diff | head}. It can then fail
   * for one reason only: that program wants no more. (The words of the error itself depend on the
   * language of the machine.)
   */
  boolean isPipe() {
    return isPipe(WHERE_IT_LEADS);
  }

  static boolean isPipe(Path file) {
    try {
      int kind = (int) Files.getAttribute(file, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
