package dev.thaw.document;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import dev.thaw.wording.Unseen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is wrong with one document. */
public final class Problems {

  /** A file that is nothing of the kind would else bury the terminal. */
  private static final int MOST_SHOWN = 20;

  /** Beyond these nobody reads on, and the text of a hostile document need not be kept. */
  private static final int MOST = 50;

  private static final String MORE = "here and below may be more problems; they are not shown.";

  private final List<Problem> all = new ArrayList<>();

  /**
   * Adds what is wrong.
   *
   * @param line where it stands, counted from 1
   * @param message what is wrong, and what is allowed
   */
  public void add(int line, String message) {
    if (all.size() <= MOST) {
      all.add(new Problem(line, all.size() < MOST ? message : MORE));
    }
  }

  /**
   * Adds that a field holds something that is not allowed there.
   *
   * @param node the value
   * @param allowed what is allowed
   */
  public void refuse(Node node, String allowed) {
    add(node.line(), node.path() + " is " + node.shown() + "; allowed: " + allowed + ".");
  }

  /**
   * Adds that a field holds something else than one of its words.
   *
   * @param node the value
   * @param allowed its words
   */
  public void refuse(Node node, Collection<String> allowed) {
    add(node.line(), node.path() + " is " + node.shown() + oneOf(allowed, node.text()));
  }

  /** Says what is allowed, and which of it was probably meant. */
  static String oneOf(Collection<String> allowed, String written) {
    return "; allowed: " + String.join(", ", allowed) + "." + Nearest.meant(written, allowed);
  }

  /** Adds that a text holds a character that cannot be seen, if it does. */
  void unseen(int line, String field, String text) {
    Unseen.first(text, "\n")
        .ifPresent(
            sign ->
                add(line, field + " is " + SafeText.quoted(text) + "; " + Unseen.refusal(sign)));
  }

  /** Returns whether nothing is wrong. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns what is wrong, each thing once, in the order of lines. */
  public List<Problem> all() {
    return all.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList();
  }

  /**
   * Returns what is wrong for people, a line each, and no more than can be read.
   *
   * @param place what the document is called, such as the file's name
   */
  public List<String> at(String place) {
    var name = SafeText.plain(place);
    var lines = all().stream().map(one -> name + ":" + one.line() + ": " + one.message()).toList();
    int more = lines.size() - MOST_SHOWN;
    return more <= 0
        ? lines
        : Stream.concat(
                lines.stream().limit(MOST_SHOWN), Stream.of(name + ": and " + more + " more."))
            .toList();
  }
}
