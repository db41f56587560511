package dev.thaw.format;

import dev.thaw.Advisor;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.NumberFact;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** States facts in the sentences that facts.yaml declares, for people who know no paths. */
public final class FactSentences {

  private final FactCatalogue facts;
  private final Supplier<List<Threshold>> thresholds;

  private FactSentences(FactCatalogue facts, Supplier<List<Threshold>> thresholds) {
    this.facts = facts;
    this.thresholds = thresholds;
  }

  /**
   * Returns the sentences of an advisor's facts, whose numbers are told by the bounds of its rules.
   *
   * @param advisor whose facts they are
   */
  public static FactSentences of(Advisor advisor) {
    return new FactSentences(advisor.facts(), advisor::thresholds);
  }

  /**
   * Returns the sentences of facts, whose numbers are told as they are.
   *
   * @param facts the facts
   */
  public static FactSentences of(FactCatalogue facts) {
    return new FactSentences(facts, List::of);
  }

  /**
   * Returns what is stated, such as {@code the labels are of low noise}.
   *
   * @param fact a fact of the catalogue
   */
  public String stated(Fact fact) {
    return declared(fact).stating(words(fact));
  }

  /**
   * Returns what a fact is called inside a sentence, such as {@code the noise of the labels}.
   *
   * @param path the path of the fact
   */
  public String called(String path) {
    return facts.named(path).called();
  }

  /**
   * Returns what is stated, sentence by sentence, with commas between them.
   *
   * @param all facts of the catalogue
   */
  public String stated(List<Fact> all) {
    return all.stream().map(this::stated).collect(Collectors.joining(", "));
  }

  /**
   * Returns what would be stated by any of some answers to one question, such as {@code the labels
   * are of low or high noise}; a number stands for all beyond a bound of the rules.
   *
   * @param answers facts of one path
   */
  String either(List<Fact> answers) {
    return declared(answers.get(0))
        .stating(Words.either(answers.stream().map(this::beyond).toList()));
  }

  private DeclaredFact declared(Fact fact) {
    return facts.named(fact.path());
  }

  private String words(Fact fact) {
    return fact instanceof NumberFact number
        ? Words.grouped(number.value())
        : declared(fact).words(fact.answer());
  }

  private String beyond(Fact fact) {
    if (!(fact instanceof NumberFact number)) {
      return words(fact);
    }
    long value = number.value();
    var unit = declared(fact).numbers().orElseThrow().unit();
    return thresholds.get().stream()
        .filter(bound -> bound.unit().equals(unit))
        .flatMap(bound -> beyond(bound, value).stream())
        .findFirst()
        .orElse(Words.grouped(value));
  }

  private static Optional<String> beyond(Threshold bound, long value) {
    long edge = bound.value();
    if (value == edge) {
      return Optional.of((bound.isEnd() ? "at most " : "at least ") + Words.grouped(edge));
    }
    return value == edge + (bound.isEnd() ? 1 : -1)
        ? Optional.of((bound.isEnd() ? "more than " : "fewer than ") + Words.grouped(edge))
        : Optional.empty();
  }
}
