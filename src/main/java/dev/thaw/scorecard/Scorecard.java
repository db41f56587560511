package dev.thaw.scorecard;

import dev.thaw.Advisor;
import dev.thaw.advice.Approach;
import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.Comparisons;
import dev.thaw.format.AdviceText;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.scorecard.ScoreTable.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How advisers did on published comparisons.
 *
 * @param tables one for each kind of comparisons, the first the one that counts most; without those
 *     of which there are none
 */
public record Scorecard(List<ScoreTable> tables) {

  /**
   * Scores the simple advisers, the book, and each second opinion; those whose numbers may be
   * chosen anew also with each family left out.
   *
   * @param comparisons the comparisons
   * @param book the rules that stand for the book
   */
  public static Scorecard of(Comparisons comparisons, Advisor book) {
    var plan = ScorecardPlan.builtIn();
    var advisers = new ArrayList<Adviser>(plan.simple());
    advisers.add(new RulesAdviser(called(book), book));
    KnowledgeBase.secondOpinions()
        .forEach((base, rules) -> advisers.add(plan.opinion(base, Advisor.with(rules))));
    return of(comparisons, advisers, plan);
  }

  static String called(Advisor advisor) {
    return AdviceText.capitalised(advisor.source().document().called());
  }

  /**
   * Scores the simple advisers, and others after them.
   *
   * @param comparisons the comparisons
   * @param others whom else to score
   */
  static Scorecard of(Comparisons comparisons, List<Adviser> others) {
    var plan = ScorecardPlan.builtIn();
    var all = Stream.<Adviser>concat(plan.simple().stream(), others.stream()).toList();
    return of(comparisons, all, plan);
  }

  static Scorecard of(Comparisons comparisons, List<Adviser> advisers, ScorecardPlan plan) {
    return new Scorecard(
        plan.tables().stream()
            .map(table -> new Scoring(table, plan, comparisons).table(advisers))
            .filter(table -> table.comparisons() > 0)
            .toList());
  }

  /** Scores on the comparisons of one table. */
  private record Scoring(ScorecardPlan.Table table, ScorecardPlan plan, Comparisons all) {

    ScoreTable table(List<Adviser> advisers) {
      var omitted = new ArrayList<Omission>();
      var kept = plan.kept(table, all, omitted);
      var able = advisers.stream().filter(one -> coversAny(one, kept)).toList();
      advisers.stream()
          .filter(one -> !able.contains(one) && !kept.isEmpty())
          .map(one -> new Omission(0, one.name() + " covers none of these"))
          .forEach(omitted::add);
      var rows = inScope(able, kept, omitted);
      return new ScoreTable(
          table.title(),
          rows.size(),
          (int) rows.stream().map(Comparison::family).distinct().count(),
          omitted,
          able.stream()
              .flatMap(one -> withHeldOut(one, rows))
              .map(one -> score(one, rows))
              .toList());
    }

    private static boolean coversAny(Adviser adviser, List<Comparison> rows) {
      return rows.stream().anyMatch(row -> adviser.advise(row) != Approach.NOT_COVERED);
    }

    /** What one adviser does not cover, no other is scored on. */
    private static List<Comparison> inScope(
        List<Adviser> advisers, List<Comparison> rows, List<Omission> omitted) {
      var left = rows;
      for (var adviser : advisers) {
        var covered =
            left.stream().filter(row -> adviser.advise(row) != Approach.NOT_COVERED).toList();
        if (covered.size() < left.size()) {
          omitted.add(
              new Omission(left.size() - covered.size(), adviser.name() + " does not cover them"));
        }
        left = covered;
      }
      return left;
    }

    private Stream<Adviser> withHeldOut(Adviser adviser, List<Comparison> rows) {
      return adviser instanceof Tunable tunable
          ? Stream.of(tunable, new FamilyHeldOut(tunable, rows, one -> lost(one, rows)))
          : Stream.of(adviser);
    }

    private Map<String, Double> lost(Adviser adviser, List<Comparison> rows) {
      return plan.families().of(rows, row -> judge(adviser, row).lost());
    }

    private Score score(Adviser adviser, List<Comparison> rows) {
      return new Score(
          adviser.name(),
          adviser.says(),
          estimate(rows, row -> judge(adviser, row).lost()),
          estimate(rows, row -> judge(adviser, row).fineTuned()),
          estimate(rows, row -> judge(adviser, row).right()));
    }

    private Judgement judge(Adviser adviser, Comparison row) {
      return Judgement.of(adviser.advise(row), row.gain(), plan.tie());
    }

    private Estimate estimate(List<Comparison> rows, ToDoubleFunction<Comparison> number) {
      return plan.bootstrap().estimate(List.copyOf(plan.families().of(rows, number).values()));
    }
  }
}
