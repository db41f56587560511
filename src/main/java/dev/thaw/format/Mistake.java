package dev.thaw.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import dev.thaw.wording.Unseen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a document as it is written.
 *
 * @param line where it stands, counted from 1
 * @param says field, value, what is allowed and what was probably meant
 */
record Mistake(int line, String says) {

  /** A file that is nothing of the kind would else bury the terminal. */
  private static final int MOST_SHOWN = 20;

  /** A field holds something that is not allowed there. */
  static Mistake value(Entry entry, String allowed) {
    return new Mistake(
        entry.line(), entry.path() + " is " + entry.shown() + "; allowed: " + allowed + ".");
  }

  /** A field holds a text with a character that cannot be seen. */
  static Mistake unseen(Entry entry, int sign, String allowed) {
    return new Mistake(
        entry.line(),
        entry.path()
            + " is "
            + entry.shown()
            + "; "
            + Unseen.told(sign)
            + "; allowed: "
            + allowed
            + ".");
  }

  /** A field holds a value that is not one of its words. */
  static Mistake word(Entry entry, List<String> allowed) {
    var mistake = value(entry, String.join(", ", allowed));
    return new Mistake(mistake.line, mistake.says + Nearest.meant(entry.text(), allowed));
  }

  /** There is no such field in a section; the top section has no name. */
  static Mistake field(int line, String section, String name, List<String> allowed) {
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

  /** The document is not even JSON. */
  static Mistake unreadable(JsonProcessingException e, String form) {
    var place = e.getLocation();
    return unreadable(place == null ? 1 : place.getLineNr(), form, JsonTrouble.told(e));
  }

  /** The document is not even what its parser takes: YAML, say. */
  static Mistake unreadable(int line, String form, String says) {
    return new Mistake(Math.max(1, line), "cannot be read as " + form + ": " + says);
  }

  /** Tells mistakes in the order of their lines, a line each, and no more than can be read. */
  static List<String> told(List<Mistake> mistakes, String place) {
    var all =
        mistakes.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Mistake::line))
            .map(mistake -> mistake.at(place))
            .toList();
    var shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_SHOWN)));
    if (shown.size() < all.size()) {
      shown.add(Shown.plain(place) + ": and " + (all.size() - shown.size()) + " more.");
    }
    return shown;
  }

  private String at(String place) {
    return Shown.plain(place) + ":" + line + ": " + says;
  }
}
