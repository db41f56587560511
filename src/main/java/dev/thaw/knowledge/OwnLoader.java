package dev.thaw.knowledge;

/**
 * Lets Drools find its parts. It looks for each of them once, with the class loader of the thread
 * that needs it first; the threads of a server may have one that does not know them.
 */
final class OwnLoader {

  private OwnLoader() {}

  /** Something that may need parts of Drools for the first time. */
  @FunctionalInterface
  interface Work<T, E extends Exception> {

    T done() throws E;
  }

  /**
   * Does something with the class loader of Thaw, which knows Drools.
   *
   * @param work what to do
   */
  static <T, E extends Exception> T during(Work<T, E> work) throws E {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(OwnLoader.class.getClassLoader());
    try {
      return work.done();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
