package dev.thaw.format;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Flip;
import dev.thaw.usecase.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes for people what would change the advice. */
public final class FlipsText {

  /** How many a short card shows; the others are counted. */
  private static final int FIRST = 2;

  private FlipsText() {}

  /**
   * Changes of the same facts that lead to the same approach.
   *
   * @param approach what would be advised
   * @param paths the facts whose answers change
   */
  private record FlipLine(Approach approach, List<String> paths) {

    static FlipLine of(Flip flip) {
      return new FlipLine(flip.approach(), flip.facts().stream().map(Fact::path).toList());
    }
  }

  static void write(ExplainedAdvice card, FactSentences sentences, Page page, boolean whole) {
    if (!card.useCase().facts().isEmpty()) {
      var lines = lines(card.flips(), sentences);
      int told = Math.min(lines.size(), whole ? lines.size() : FIRST);
      page.heading(
          "What would change it"
              + (told < lines.size() ? " (and " + (lines.size() - told) + " more)" : ""));
      lines.stream().limit(told).forEach(line -> page.paragraph("- ", line));
      if (lines.isEmpty()) {
        page.paragraph("", "Nothing that you can change, as far as facts are stated.");
      }
    }
  }

  /**
   * Returns what would change an advice, a sentence each.
   *
   * @param flips the changes; those that take another model stand in one sentence for each
   *     approach, as another model changes several facts at once
   * @param sentences how the facts are stated
   */
  public static List<String> lines(List<Flip> flips, FactSentences sentences) {
    var ways = new LinkedHashMap<FlipLine, List<Flip>>();
    flips.forEach(
        flip -> ways.computeIfAbsent(FlipLine.of(flip), way -> new ArrayList<>()).add(flip));
    var lines = new LinkedHashMap<String, String>();
    for (var alike : ways.values()) {
      boolean anotherModel = alike.get(0).byAnotherModel();
      var start =
          AdviceText.capitalised(Words.of(alike.get(0).approach()))
              + (anotherModel ? ", with another model, if " : " if ");
      for (var when : conditions(alike, sentences)) {
        lines.merge(
            anotherModel ? start : start + when,
            start + when,
            (line, more) -> line + ", or if " + when);
      }
    }
    return lines.values().stream().map(line -> line + ".").toList();
  }

  /** Says in one condition what holds for every combination of some answers. */
  private static List<String> conditions(List<Flip> alike, FactSentences sentences) {
    var answers =
        IntStream.range(0, alike.get(0).facts().size())
            .mapToObj(i -> alike.stream().map(flip -> flip.facts().get(i)).distinct().toList())
            .toList();
    long combinations = answers.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    return combinations == alike.size()
        ? List.of(condition(answers, sentences))
        : alike.stream()
            .map(flip -> condition(flip.facts().stream().map(List::of).toList(), sentences))
            .toList();
  }

  private static String condition(List<List<Fact>> answers, FactSentences sentences) {
    return answers.stream().map(sentences::either).collect(Collectors.joining(" and "));
  }
}
