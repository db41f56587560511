package dev.thaw.cli;

import dev.thaw.wording.FileName;
import java.nio.file.Files;

/** The folder that the program runs in. */
final class CurrentFolder {

  private static final String NAME = "user.dir";

  /** Another name of it, which is ASCII. */
  private static final String ON_LINUX = "/proc/self/cwd";

  private CurrentFolder() {}

  /**
   * Names the folder otherwise where Java cannot read its name. Parts of Java itself, which Drools
   * needs, do not load there.
   */
  static void nameReadably() {
    if (!FileName.isReadable(System.getProperty(NAME, ""))
        && Files.exists(FileName.path(ON_LINUX))) {
      System.setProperty(NAME, ON_LINUX);
    }
  }
}
