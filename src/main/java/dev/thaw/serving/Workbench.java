package dev.thaw.serving;

import java.io.IOException;

/**
 * A door through which rules are served. The command line finds it among the services of the class
 * path, so that it need not know how the door is made.
 */
public interface Workbench {

  /**
   * Opens the door; it stays open until it is closed.
   *
   * @param rules which rules are served
   * @param place where it opens
   * @throws IOException when it cannot be opened there, such as when another program has the port
   */
  Opened open(LiveRules rules, ServingPlace place) throws IOException;

  /** A door that is open. */
  interface Opened extends AutoCloseable {

    /** Returns the address that a browser opens. */
    String address();

    /** Lets nobody in any more, and waits for those who are inside. */
    @Override
    void close();
  }
}
