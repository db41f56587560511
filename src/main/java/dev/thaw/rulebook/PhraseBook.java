package dev.thaw.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The phrases that the sentences of a folder are made of, ready to be looked up line by line. */
public final class PhraseBook {

  private final List<Entry> entries;
  private final Hints hints = new Hints();

  /**
   * Prepares phrases.
   *
   * @param phrases the phrases in the vocabulary's order, which is the order of preference
   */
  public PhraseBook(List<Phrase> phrases) {
    entries = phrases.stream().map(phrase -> new Entry(phrase, phrase.pattern())).toList();
  }

  private record Entry(Phrase phrase, Pattern pattern) {

    Stream<PhraseMatch> match(String line) {
      return phrase.match(pattern, line).map(slots -> new PhraseMatch(phrase, slots)).stream();
    }
  }

  /**
   * A phrase that a line is an instance of.
   *
   * @param phrase the phrase
   * @param slots what the line has in each slot
   */
  public record PhraseMatch(Phrase phrase, Map<String, String> slots) {}

  /**
   * Returns the phrase of a side that a line is an instance of; where it is one of several, the
   * first whose slots take what stands in them.
   */
  public Optional<PhraseMatch> find(String line, Phrase.Side side) {
    var found = all(line, side).toList();
    return found.stream()
        .filter(one -> one.phrase().takes(one.slots()))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Returns how many phrases of a side a line reads like. */
  public long readings(String line, Phrase.Side side) {
    return all(line, side).filter(one -> one.phrase().takes(one.slots())).count();
  }

  private Stream<PhraseMatch> all(String line, Phrase.Side side) {
    return entries.stream()
        .filter(entry -> entry.phrase().side() == side)
        .flatMap(entry -> entry.match(line));
  }

  /** Returns the phrases nearest to a line that is none. */
  public List<String> nearest(String line, Phrase.Side side) {
    return hints.phrases(
        line,
        entries.stream()
            .map(Entry::phrase)
            .filter(phrase -> phrase.side() == side)
            .filter(phrase -> phrase.isUnless() == line.startsWith(Phrase.UNLESS))
            .toList());
  }
}
