package dev.thaw.format;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.List;

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
    return new Mistake(mistake.line, mistake.says + Nearest.meant(entry.text(), allowed));
  }

  /** There is no such field. */
  static Mistake field(int line, String section, String name) {
    var allowed = Fields.in(section);
    var place = section.isEmpty() ? "" : " in " + section;
    return new Mistake(
        line,
        Shown.quoted(name)
            + " is no field"
            + place
            + "; allowed: "
            + String.join(", ", allowed)
            + "."
            + Nearest.meant(name, allowed));
  }

  String at(String place) {
    return Shown.plain(place) + ":" + line + ": " + says;
  }
}
