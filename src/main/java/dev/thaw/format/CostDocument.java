package dev.thaw.format;

import dev.thaw.evidence.CostModel;
import dev.thaw.evidence.TrainingCost;
import dev.thaw.evidence.TrainingCost.Quantity;
import dev.thaw.usecase.UseCase;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each way of using a model costs, as the JSON of advice holds it.
 *
 * @param examples how many labelled examples it is for; nothing where that is not stated, and the
 *     cost is that of one
 * @param assumed the numbers that it depends on and that are not stated
 * @param ways what each way costs, the cheapest first
 * @param sources where the figures are from
 */
record CostDocument(
    @Nullable Long examples, List<Assumed> assumed, List<CostEntry> ways, List<String> sources) {

  /** A number that is assumed for a fact. */
  record Assumed(String fact, long value) {

    static Assumed of(Quantity quantity) {
      return new Assumed(quantity.path(), quantity.value());
    }
  }

  /** What one way costs: forward passes of one example, and memory besides activations. */
  record CostEntry(String way, BigInteger forwardPasses, double gigabytes) {

    static CostEntry of(TrainingCost.WayCost way) {
      return new CostEntry(way.way(), way.forwardPasses(), Json.hundredths(way.gigabytes()));
    }
  }

  static CostDocument of(UseCase useCase) {
    var cost = CostModel.packaged().of(useCase);
    return new CostDocument(
        cost.examples().orElse(null),
        cost.assumed().stream().map(Assumed::of).toList(),
        cost.ways().stream().map(CostEntry::of).toList(),
        cost.sources());
  }
}
