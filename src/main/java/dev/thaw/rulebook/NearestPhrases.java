package dev.thaw.rulebook;

import dev.thaw.wording.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the phrases that the writer of a line probably had in mind. */
final class NearestPhrases {

  private static final int MOST = 3;

  /** Beyond this share of its words a phrase is another sentence, and naming it helps nobody. */
  private static final double FARTHEST = 0.6;

  private NearestPhrases() {}

  /**
   * Returns hints for a line that is no sentence: the nearest phrases, nearest first, each with
   * what its slots take.
   *
   * @param line the line as written
   * @param phrases the phrases that may stand there
   */
  static List<String> hints(String line, List<Phrase> phrases) {
    var words = Phrase.words(line);
    return phrases.stream()
        .filter(phrase -> distance(words, phrase) <= FARTHEST)
        .sorted(Comparator.comparingDouble(phrase -> distance(words, phrase)))
        .limit(MOST)
        .flatMap(
            phrase ->
                Stream.concat(
                    Stream.of("Nearest: " + phrase.text()),
                    phrase.slotsTold().map(told -> "         " + told)))
        .toList();
  }

  /** Returns which share of the words must change, counted as whole edits. */
  private static double distance(List<String> words, Phrase phrase) {
    var to = phrase.words();
    double[] row = IntStream.rangeClosed(0, to.size()).asDoubleStream().toArray();
    for (int i = 1; i <= words.size(); i++) {
      double diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.size(); j++) {
        double replaced = diagonal + cost(words.get(i - 1), to.get(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.size()] / Math.max(words.size(), to.size());
  }

  /** A slot may hold anything; words that look alike are half a change. */
  private static double cost(String word, String other) {
    if (word.equals(other)) {
      return 0;
    }
    if (other.contains("{")) {
      return 0.25;
    }
    return Nearest.to(word, List.of(other)).isPresent() ? 0.5 : 1;
  }
}
