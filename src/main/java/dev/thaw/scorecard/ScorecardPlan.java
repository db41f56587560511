package dev.thaw.scorecard;

import dev.thaw.Advisor;
import dev.thaw.document.Fields;
import dev.thaw.evidence.CellCondition;
import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.Comparisons;
import dev.thaw.evidence.EvidenceFile;
import dev.thaw.evidence.Use;
import dev.thaw.scorecard.ScoreTable.Omission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What {@code scorecard.yaml} says of how advisers are scored.
 *
 * @param unit the unit of the scores that are averaged
 * @param tie below how much a gap is a tie, in the unit
 * @param families how rows are averaged
 * @param bootstrap how intervals are found
 * @param tables which comparisons are scored together
 * @param simple the advisers that need no rule base
 * @param choices the numbers of rule bases that are chosen anew with each family left out
 */
record ScorecardPlan(
    String unit,
    double tie,
    FamilyMeans families,
    Bootstrap bootstrap,
    List<Table> tables,
    List<SimpleAdviser> simple,
    List<NumberChoice> choices) {

  /**
   * Comparisons that are scored together.
   *
   * @param title which these are
   * @param where what their rows say
   */
  record Table(String title, List<CellCondition> where) {

    static Table read(Fields one) {
      return new Table(one.text("title"), CellCondition.all(one));
    }
  }

  /** Returns the plan that is packaged with Thaw. */
  static ScorecardPlan builtIn() {
    return new EvidenceFile().yaml("scorecard.yaml", ScorecardPlan::read);
  }

  private static ScorecardPlan read(Fields file) {
    return new ScorecardPlan(
        file.text("unit"),
        file.number("tie").orElse(0.0),
        new FamilyMeans(file.texts("within")),
        new Bootstrap(
            file.wholeNumber("seed").orElse(0L),
            file.wholeNumber("resamples").orElse(1L).intValue()),
        file.groups("tables", Table::read),
        file.groups("advisers", SimpleAdviser::read),
        file.groups("choices", NumberChoice::read));
  }

  /**
   * Returns the comparisons of a table that can be scored.
   *
   * @param table the table
   * @param comparisons all comparisons
   * @param omitted where to add which of the table's cannot
   */
  List<Comparison> kept(Table table, Comparisons comparisons, List<Omission> omitted) {
    var reasons = new LinkedHashMap<String, Integer>();
    var kept = new ArrayList<Comparison>();
    for (var row : comparisons.all()) {
      if (CellCondition.hold(table.where(), row.cells())) {
        var because = whyNot(row);
        if (because.isEmpty()) {
          kept.add(row);
        } else {
          reasons.merge(because, 1, Integer::sum);
        }
      }
    }
    reasons.forEach((because, count) -> omitted.add(new Omission(count, because)));
    return kept;
  }

  /**
   * Returns a second opinion as an adviser.
   *
   * @param base what its rule base is called
   * @param advisor its rules
   */
  Adviser opinion(String base, Advisor advisor) {
    var own = choices.stream().filter(choice -> choice.base().equals(base)).toList();
    var name = Scorecard.called(advisor);
    return own.isEmpty() ? new RulesAdviser(name, advisor) : TunableRules.of(name, advisor, own);
  }

  private String whyNot(Comparison row) {
    var found = row.gain().unit();
    return found.equals(unit)
        ? row.leftOut().getOrDefault(Use.SCORECARD.word(), "")
        : "scores in " + found + ", not in " + unit;
  }
}
