package dev.thaw.rulebook;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says what the writers of a folder probably meant, as long as that takes little: who has made a
 * thousand problems is not helped by a thousand hints, but waits for them.
 */
public final class Hints {

  /** How many pairs of letters are compared, about. */
  static final long MOST_WORK = 10_000_000;

  private long work;

  /**
   * Returns the end of a message that suggests the nearest word; empty when none is near.
   *
   * @param written what was written
   * @param allowed what may be written
   */
  public String meant(String written, Collection<String> allowed) {
    return takesLittle(written, allowed) ? Nearest.meant(written, allowed) : "";
  }

  /**
   * Returns the end of a message that suggests the nearest sentence, however far that is.
   *
   * @param written what was written
   * @param sentences what may be written
   */
  public String sentence(String written, Collection<String> sentences) {
    return Optional.of(sentences)
        .filter(all -> takesLittle(written, all))
        .flatMap(all -> Nearest.sentence(written, all))
        .map(near -> " Did you mean " + SafeText.quoted(near) + "?")
        .orElse("");
  }

  /**
   * Returns the nearest phrases, each with what its slots take.
   *
   * @param line the line as written
   * @param phrases the phrases that may stand there
   */
  List<String> phrases(String line, List<Phrase> phrases) {
    return takesLittle(line, phrases.stream().map(Phrase::text).toList())
        ? NearestPhrases.hints(line, phrases)
        : List.of();
  }

  private boolean takesLittle(String written, Collection<String> allowed) {
    long letters = allowed.stream().mapToLong(String::length).sum();
    work += letters * written.length();
    return work <= MOST_WORK;
  }
}
