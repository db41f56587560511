package dev.thaw.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
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

  private static final int LONGEST_COMPLAINT = 160;

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

  /** There is no such field in a use case. */
  static Mistake field(int line, String section, String name) {
    return field(line, section, name, Fields.in(section));
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

  /** The document is not even what its parser takes: JSON, say. */
  static Mistake unreadable(JsonProcessingException e, String form) {
    var place = e.getLocation();
    var says = Shown.cut(Shown.plain(complaint(e)), LONGEST_COMPLAINT);
    return new Mistake(
        place == null ? 1 : place.getLineNr(), "cannot be read as " + form + ": " + says);
  }

  /** The parser's own complaint: its last line that is neither a place nor a picture of one. */
  private static String complaint(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(text -> !text.startsWith(" "))
        .reduce((first, second) -> second)
        .orElse("");
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
