package dev.thaw.format;

import dev.thaw.evidence.TrainingCost;
import dev.thaw.evidence.TrainingCost.Quantity;
import dev.thaw.evidence.TrainingCost.WayCost;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.DeclaredFact.WholeNumber;
import dev.thaw.usecase.FactCatalogue;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what each way of using a model costs, as scores alone do not count what they cost. */
final class CostText {

  private final TrainingCost cost;
  private final FactCatalogue facts;

  /**
   * Prepares to write.
   *
   * @param cost the cost
   * @param facts where the units of its numbers are declared
   */
  CostText(TrainingCost cost, FactCatalogue facts) {
    this.cost = cost;
    this.facts = facts;
  }

  /**
   * Writes a line on forward passes, and all else that is known.
   *
   * @param page where to
   * @param whole whether to write more than the line
   */
  void write(Page page, boolean whole) {
    var of = cost.examples().isPresent() ? "" : "for each labelled example ";
    page.paragraph(
        "- ",
        "Forward passes %s(%s): %s."
            .formatted(of, counted(cost.epochs()), each("%,d", WayCost::forwardPasses)));
    if (whole) {
      page.paragraph(
          "  ",
          "A forward pass takes one example. Memory besides activations (%s): %s."
              .formatted(counted(cost.parameters()), each("%,.1f GB", WayCost::gigabytes)));
      cost.sources().forEach(source -> page.paragraph("  From: ", source + "."));
    }
  }

  private String each(String form, Function<WayCost, Object> number) {
    return cost.ways().stream()
        .map(way -> way.way() + " " + String.format(Locale.ROOT, form, number.apply(way)))
        .collect(Collectors.joining("; "));
  }

  private String counted(Quantity quantity) {
    var unit = facts.at(quantity.path()).flatMap(DeclaredFact::numbers).map(WholeNumber::unit);
    return Words.grouped(quantity.value())
        + unit.map(" "::concat).orElse("")
        + (quantity.assumed() ? " assumed" : "");
  }
}
