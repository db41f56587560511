package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.Range;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an edit of rules does, in every case that the rules before and after it can tell apart.
 *
 * @param cases how many cases these are
 * @param rules the rules that the edit touches, by name
 * @param sources what the edit touches in source.yaml, by id
 * @param facts the facts that it touches in facts.yaml, by path
 * @param changes the cases whose advice is another, in groups, the largest first
 * @param otherReasons the cases that get the same advice with other findings, notes or next steps
 * @param numbers the ranges of numbers whose findings change, in rising order
 */
public record Diff(
    long cases,
    List<RuleEdit> rules,
    Entries sources,
    Entries facts,
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
   * The entries of a file that are not the same before and after.
   *
   * @param edited those that say something else
   * @param added those that are new
   * @param gone those that are no more
   */
  public record Entries(List<String> edited, List<String> added, List<String> gone) {

    static <T> Entries of(Map<String, T> was, Map<String, T> is) {
      return new Entries(
          names(was, name -> is.containsKey(name) && !is.get(name).equals(was.get(name))),
          names(is, name -> !was.containsKey(name)),
          names(was, name -> !is.containsKey(name)));
    }

    private static List<String> names(Map<String, ?> entries, Predicate<String> which) {
      return entries.keySet().stream().filter(which).toList();
    }
  }

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
   * Cases that get the same advice with other reasons, notes or next steps.
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
      List<AdviceChange> changes) {}

  /**
   * How often one advice becomes another.
   *
   * @param before what was advised
   * @param after what is advised
   * @param cases in how many cases
   */
  public record AdviceChange(String before, String after, long cases) {}

  /**
   * Compares two rule bases.
   *
   * @param before whose rules are before the edit
   * @param after whose rules are after it
   */
  public static Diff between(Advisor before, Advisor after) {
    return new RuleBaseDiff(before.knowledge(), after.knowledge()).diff();
  }

  /** Returns how many cases get other advice. */
  public long changed() {
    return changes.stream().mapToLong(Change::cases).sum();
  }
}
