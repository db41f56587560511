package dev.thaw.knowledge;

import org.jspecify.annotations.Nullable;

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
   * Does something with a class loader that knows Drools: that of the thread, which may know code
   * of the embedding program too, or else that of Thaw.
   *
   * @param work what to do
   */
  static <T, E extends Exception> T during(Work<T, E> work) throws E {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    if (knowsThaw(before)) {
      return work.done();
    }
    thread.setContextClassLoader(OwnLoader.class.getClassLoader());
    try {
      return work.done();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static boolean knowsThaw(@Nullable ClassLoader loader) {
    try {
      return loader == OwnLoader.class.getClassLoader()
          || (loader != null && loader.loadClass(OwnLoader.class.getName()) == OwnLoader.class);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
