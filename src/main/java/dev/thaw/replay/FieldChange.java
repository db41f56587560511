package dev.thaw.replay;

import dev.thaw.advice.CriterionAnswer;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Threshold;
import dev.thaw.format.FactSentences;
import dev.thaw.format.Words;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a finding that has another content now.
 *
 * @param what the part
 * @param then its content in the earlier advice
 * @param now its content now
 */
record FieldChange(String what, String then, String now) {

  /** Returns the parts in which two findings of a rule differ, the favoured approach aside. */
  static List<FieldChange> between(
      CriterionAnswer was, CriterionAnswer is, FactSentences sentences) {
    var all =
        Stream.of(
            new FieldChange("Criterion", was.criterion(), is.criterion()),
            new FieldChange("Because", was.because(), is.because()),
            new FieldChange("Sources", joined(was.sources()), joined(is.sources())));
    var whose = Stream.of(new FieldChange("Whose rule", was.origin().text(), is.origin().text()));
    return Stream.of(all, ofFindings(was, is, sentences), whose)
        .flatMap(Function.identity())
        .filter(detail -> !detail.then.equals(detail.now))
        .toList();
  }

  /** A gap that is kept in writing has none of these. */
  private static Stream<FieldChange> ofFindings(
      CriterionAnswer was, CriterionAnswer is, FactSentences sentences) {
    return was instanceof Finding one && is instanceof Finding other
        ? Stream.of(
            new FieldChange("Numbers", numbers(one.thresholds()), numbers(other.thresholds())),
            new FieldChange("Facts", facts(one, sentences), facts(other, sentences)))
        : Stream.empty();
  }

  private static String numbers(List<Threshold> numbers) {
    return joined(
        numbers.stream()
            .map(number -> number.name() + " is " + Words.grouped(number.value()))
            .sorted()
            .toList());
  }

  private static String facts(Finding finding, FactSentences sentences) {
    return joined(finding.facts().stream().map(sentences::stated).toList());
  }

  private static String joined(Collection<String> parts) {
    return parts.isEmpty() ? "none" : parts.stream().collect(Collectors.joining(", "));
  }
}
