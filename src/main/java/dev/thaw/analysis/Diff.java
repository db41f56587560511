package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.Range;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;

/**
 * What an edit of rules does, in every case that the rules before and after it can tell apart.
 *
 * @param cases how many cases these are
 * @param rules the rules that the edit touches, by name
 * @param sources the ids in source.yaml that the edit touches
 * @param facts the paths of the facts that facts.yaml declares in other words, or adds or drops
 * @param changes the cases whose advice is another, in groups, the largest first
 * @param otherReasons the cases that get the same advice with other findings, notes or next steps
 * @param numbers the ranges of numbers whose findings change, in rising order
 */
public record Diff(
    long cases,
    List<RuleEdit> rules,
    List<String> sources,
    List<String> facts,
    List<Change> changes,
    Optional<OtherReasons> otherReasons,
    List<NumberChange> numbers) {

  /**
   * A rule that is not the same before and after.
   *
   * @param before the rule as it was; nothing when it is new
   * @param after the rule as it is; nothing when it is gone
   */
  public record RuleEdit(Optional<WrittenRule> before, Optional<WrittenRule> after) {}

  /**
   * Cases whose advice changes in the same way.
   *
   * @param before what was advised
   * @param after what is advised
   * @param cases how many cases these are
   * @param parts which cases these are: just those of which every part is true; all of them, where
   *     there is none
   * @param example one of them, with as few stated facts as any
   */
  public record Change(
      String before, String after, long cases, List<Part> parts, UseCase example) {}

  /**
   * A part of what tells some cases from all others.
   *
   * @param lines it is true of a case of which one of them is; a line is what the answers to some
   *     questions must be
   */
  public record Part(List<List<Common>> lines) {}

  /**
   * Cases that get the same advice, told in another way.
   *
   * @param cases how many cases these are
   * @param example one of them, with as few stated facts as any
   */
  public record OtherReasons(long cases, UseCase example) {}

  /**
   * What the answer to one question must be.
   *
   * @param question the question
   * @param answers the answers that a case may have
   * @param others every other answer that the rules can tell apart
   */
  public record Common(DeclaredFact question, List<Answer> answers, List<Answer> others) {}

  /**
   * Numbers about which the rules find something else.
   *
   * @param unit what the numbers count
   * @param range the numbers
   * @param before what was found of them
   * @param after what is found of them
   * @param cases how many cases have such a number
   * @param changes how many of these get other advice, by before and after, the largest first
   */
  public record NumberChange(
      String unit,
      Range range,
      List<String> before,
      List<String> after,
      long cases,
      List<Turn> changes) {}

  /**
   * How often one advice becomes another.
   *
   * @param before what was advised
   * @param after what is advised
   * @param cases in how many cases
   */
  public record Turn(String before, String after, long cases) {}

  /**
   * Compares two rule bases.
   *
   * @param before whose rules are before the edit
   * @param after whose rules are after it
   */
  public static Diff between(Advisor before, Advisor after) {
    return new Comparison(before.knowledge(), after.knowledge()).diff();
  }

  /** Returns how many cases get other advice. */
  public long changed() {
    return changes.stream().mapToLong(Change::cases).sum();
  }
}
