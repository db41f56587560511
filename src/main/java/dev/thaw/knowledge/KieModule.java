package dev.thaw.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what Drools must know of rule bases before it compiles them. The writer of Drools itself
 * follows the language of the machine.
 */
final class KieModule {

  private KieModule() {}

  /**
   * A KIE base.
   *
   * @param name what it is called
   * @param session what its session is called; no session where it is empty
   * @param files the paths of its rules
   */
  record Base(String name, String session, Set<String> files) {

    /** Packages are named one by one, because a wildcard matches nothing at run time. */
    private String packages() {
      return files.stream().map(KieModule::packageOf).distinct().collect(Collectors.joining(","));
    }

    /** Nothing is a default, so that a user's own default session stays the default. */
    private String xml() {
      var inside = session.isEmpty() ? "" : "\n    <ksession name=\"" + session + "\"/>\n  ";
      return "  <kbase name=\"%s\" packages=\"%s\">%s</kbase>\n"
          .formatted(name, packages(), inside);
    }
  }

  /** Returns the package of the rules in a file. */
  static String packageOf(String path) {
    return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
  }

  /** Returns the module of some bases, in XML. */
  static String of(Collection<Base> bases) {
    return "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\">\n"
        + bases.stream().map(Base::xml).collect(Collectors.joining())
        + "</kmodule>\n";
  }

  /** Returns the module of one base without a session. */
  static String of(String name, Set<String> files) {
    return of(List.of(new Base(name, "", files)));
  }
}
