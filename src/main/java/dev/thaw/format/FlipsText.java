package dev.thaw.format;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Flip;
import dev.thaw.usecase.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes for people what would change the advice. */
public final class FlipsText {

  /** How many a short card shows; the others are counted. */
  private static final int FIRST = 3;

  private FlipsText() {}

  /**
   * Changes of the same facts that lead to the same approach.
   *
   * @param approach what would be advised
   * @param paths the facts whose answers change
   */
  private record Way(Approach approach, List<String> paths) {

    static Way of(Flip flip) {
      return new Way(flip.approach(), flip.facts().stream().map(Fact::path).toList());
    }
  }

  static void write(ExplainedAdvice card, Page page, boolean whole) {
    if (!card.useCase().facts().isEmpty()) {
      page.heading("What would change it");
      var lines = lines(card.flips());
      lines.stream()
          .limit(whole ? lines.size() : FIRST)
          .forEach(line -> page.paragraph("- ", line));
      if (lines.isEmpty()) {
        page.paragraph("", "Nothing that you can change, as far as facts are stated.");
      } else if (!whole && lines.size() > FIRST) {
        page.paragraph("- ", lines.size() - FIRST + " more.");
      }
    }
  }

  /**
   * Returns what would change an advice, a sentence each.
   *
   * @param flips the changes, those of the same facts that lead to the same approach together
   */
  public static List<String> lines(List<Flip> flips) {
    Map<Way, List<Flip>> ways =
        flips.stream()
            .collect(Collectors.groupingBy(Way::of, LinkedHashMap::new, Collectors.toList()));
    var lines = new ArrayList<String>();
    ways.values().forEach(alike -> lines.addAll(describe(alike)));
    return lines;
  }

  /** Tells in one line what holds for every combination of some answers. */
  private static List<String> describe(List<Flip> alike) {
    var answers =
        IntStream.range(0, alike.get(0).facts().size())
            .mapToObj(i -> alike.stream().map(flip -> flip.facts().get(i)).distinct().toList())
            .toList();
    long combinations = answers.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    return combinations == alike.size()
        ? List.of(line(alike.get(0), answers))
        : alike.stream()
            .map(flip -> line(flip, flip.facts().stream().map(List::of).toList()))
            .toList();
  }

  private static String line(Flip flip, List<List<Fact>> answers) {
    return AdviceText.capitalised(Words.of(flip.approach()))
        + (flip.byAnotherModel() ? ", with another model, if " : " if ")
        + answers.stream().map(FlipsText::would).collect(Collectors.joining(" and "))
        + ".";
  }

  private static String would(List<Fact> answers) {
    return answers.get(0).path()
        + " were "
        + Words.either(answers.stream().map(Fact::answer).toList());
  }
}
