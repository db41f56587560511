package dev.thaw.evidence;

import dev.thaw.document.Fields;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What {@code precedents.yaml} says of which comparisons are near to a use case.
 *
 * @param facts how far apart two answers are
 * @param open how far apart they are where one of them says little or nothing
 * @param near how far away a comparison may be, from 0 to 1
 * @param slack how much further away than the nearest
 * @param unit the unit of the gains that are told
 * @param tie below how much of it a gain is a tie
 */
record Nearness(
    List<FactDistance> facts, double open, double near, double slack, String unit, double tie) {

  /** Numbers that differ by less than this differ by rounding alone. */
  private static final double ROUNDING = 1e-9;

  static Nearness read(Fields file) {
    return new Nearness(
        file.groups("facts", FactDistance::read),
        file.number("open").orElse(1.0),
        file.number("near").orElse(0.0),
        file.number("slack").orElse(0.0),
        file.text("unit"),
        file.number("tie").orElse(0.0));
  }

  /**
   * Returns the comparisons that are near, the nearest first, and then in the order of their rows.
   *
   * @param useCase the use case
   * @param comparisons what to choose from
   */
  List<Precedent> nearest(UseCase useCase, List<Comparison> comparisons) {
    var found =
        comparisons.stream()
            .filter(one -> one.gain().unit().equals(unit))
            .filter(one -> facts.stream().allMatch(fact -> fact.allows(useCase, one.useCase())))
            .map(one -> precedent(useCase, one))
            .filter(one -> one.distance() <= near + ROUNDING)
            .sorted(Comparator.comparingDouble(Precedent::distance))
            .toList();
    return found.stream()
        .filter(one -> one.distance() <= found.get(0).distance() + slack + ROUNDING)
        .toList();
  }

  private Precedent precedent(UseCase useCase, Comparison comparison) {
    double weights = 0;
    double sum = 0;
    var alike = new ArrayList<String>();
    var differing = new ArrayList<String>();
    for (var fact : facts) {
      var apart = fact.apart(useCase, comparison.useCase(), open);
      if (apart.isPresent()) {
        weights += fact.weight();
        sum += fact.weight() * apart.getAsDouble();
        (apart.getAsDouble() == 0 ? alike : differing).add(fact.path());
      }
    }
    return new Precedent(comparison, weights == 0 ? 1 : sum / weights, alike, differing);
  }
}
