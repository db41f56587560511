package dev.thaw.format;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with a use case as it is written.
 *
 * @param line where it stands, counted from 1
 * @param says field, value, what is allowed and what was probably meant
 */
record Mistake(int line, String says) {

  /** A field holds something that is not allowed there. */
  static Mistake value(Entry entry, String allowed) {
    return new Mistake(
        entry.line(), entry.path() + " is " + entry.shown() + "; allowed: " + allowed + ".");
  }

  /** A field holds a value that is not one of its words. */
  static Mistake word(Entry entry, List<String> allowed) {
    var mistake = value(entry, String.join(", ", allowed));
    return new Mistake(mistake.line, mistake.says + meant(entry.text(), allowed));
  }

  /** There is no such field. */
  static Mistake field(int line, String section, String name) {
    var allowed = Fields.in(section);
    return new Mistake(
        line,
        Entry.plain(Fields.path(section, name))
            + " is no field; allowed"
            + (section.isEmpty() ? "" : " in " + section)
            + ": "
            + String.join(", ", allowed)
            + "."
            + meant(name, allowed));
  }

  String at(String place) {
    return String.format(Locale.ROOT, "%s:%d: %s", place, line, says);
  }

  private static String meant(String written, Collection<String> allowed) {
    return Nearest.to(written, allowed).map(word -> " Did you mean " + word + "?").orElse("");
  }
}
