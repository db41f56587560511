package dev.thaw.analysis;

import dev.thaw.advice.Verdict;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.Range;
import dev.thaw.format.Schema;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;

/**
 * What an edit of rules does as JSON holds it, in the form that {@link Schema#DIFF} describes.
 *
 * @param cases how many cases the rules before and after can tell apart
 * @param changed how many of them get other advice
 * @param rules the rules that the edit touches
 * @param sources what it touches in source.yaml
 * @param facts what it touches in facts.yaml
 * @param changes the cases that get other advice, in groups
 * @param otherReasons the cases that get the same advice told in another way, if there are any
 * @param numbers the numbers about which something else is found
 * @param scenarios how many scenarios there are, and which fail after the edit but not before it
 */
public record DiffDocument(
    long cases,
    long changed,
    List<EditedRule> rules,
    Diff.Entries sources,
    Diff.Entries facts,
    List<ChangedCases> changes,
    Optional<Diff.OtherReasons> otherReasons,
    List<ChangedNumbers> numbers,
    ScenarioSummary scenarios) {

  /** A rule that is not the same before and after. */
  record EditedRule(String rule, Place place, Optional<String> before, Optional<String> after) {

    static EditedRule of(Diff.RuleEdit edit) {
      var rule = edit.after().or(edit::before).orElseThrow();
      return new EditedRule(
          rule.name(),
          rule.place(),
          edit.before().map(WrittenRule::text),
          edit.after().map(WrittenRule::text));
    }
  }

  /** Cases whose advice changes in the same way. */
  record ChangedCases(
      Optional<Verdict> before,
      Optional<Verdict> after,
      long cases,
      List<List<List<Answered>>> where,
      UseCase example) {

    static ChangedCases of(Diff.Change change) {
      return new ChangedCases(
          AdviceSignature.verdict(change.before()),
          AdviceSignature.verdict(change.after()),
          change.cases(),
          change.parts().stream().map(ChangedCases::lines).toList(),
          change.example());
    }

    private static List<List<Answered>> lines(Diff.Part part) {
      return part.lines().stream().map(line -> line.stream().map(Answered::of).toList()).toList();
    }
  }

  /** What the answer to one question is. */
  record Answered(DeclaredFact fact, List<Object> answers) {

    static Answered of(Diff.Common common) {
      return new Answered(
          common.question(), common.answers().stream().map(Answered::answer).toList());
    }

    private static Object answer(Answer answer) {
      return answer.range().<Object>map(Numbers::of).orElseGet(answer::describe);
    }
  }

  /** A run of whole numbers. */
  record Numbers(long from, Optional<Long> to) {

    static Numbers of(Range range) {
      return new Numbers(
          range.low(), Optional.of(range.high()).filter(high -> high < Long.MAX_VALUE));
    }
  }

  /** Numbers about which the rules find something else. */
  record ChangedNumbers(
      String unit,
      Numbers range,
      List<String> before,
      List<String> after,
      long cases,
      List<AdviceTurn> changes) {

    static ChangedNumbers of(Diff.NumberChange change) {
      return new ChangedNumbers(
          change.unit(),
          Numbers.of(change.range()),
          change.before(),
          change.after(),
          change.cases(),
          change.changes().stream().map(AdviceTurn::of).toList());
    }
  }

  /** How often one advice becomes another. */
  record AdviceTurn(Optional<Verdict> before, Optional<Verdict> after, long cases) {

    static AdviceTurn of(Diff.AdviceChange turn) {
      return new AdviceTurn(
          AdviceSignature.verdict(turn.before()),
          AdviceSignature.verdict(turn.after()),
          turn.cases());
    }
  }

  /**
   * Returns what JSON holds of a comparison.
   *
   * @param diff what the edit does to advice
   * @param before how the scenarios ended before it
   * @param after how the same scenarios end after it
   */
  public static DiffDocument of(Diff diff, ScenarioReport before, ScenarioReport after) {
    return new DiffDocument(
        diff.cases(),
        diff.changed(),
        diff.rules().stream().map(EditedRule::of).toList(),
        diff.sources(),
        diff.facts(),
        diff.changes().stream().map(ChangedCases::of).toList(),
        diff.otherReasons(),
        diff.numbers().stream().map(ChangedNumbers::of).toList(),
        ScenarioSummary.of(after, DiffText.broken(before, after)));
  }
}
