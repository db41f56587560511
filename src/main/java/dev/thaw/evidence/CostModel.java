package dev.thaw.evidence;

import dev.thaw.document.Fields;
import dev.thaw.evidence.TrainingCost.Quantity;
import dev.thaw.evidence.TrainingCost.WayCost;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What {@code costs.yaml} says of what each way of using a model costs.
 *
 * @param examples the path of the fact that counts the labelled examples
 * @param parameters how many parameters the model has
 * @param epochs how often training goes through all examples
 * @param ways the ways, the cheapest first
 * @param sources where the figures are from
 */
public record CostModel(
    String examples,
    Assumption parameters,
    Assumption epochs,
    List<Way> ways,
    List<String> sources) {

  private static final double GIGABYTE = 1e9;

  /** Reads the packaged file no sooner than somebody asks. */
  private static final class PackagedCosts {
    static final CostModel COSTS = new EvidenceFile().yaml("costs.yaml", CostModel::read);
  }

  /**
   * A number that is assumed where it is not stated.
   *
   * @param fact the path of the fact
   * @param otherwise what is assumed
   * @param each how many one of its unit stands for, such as a million
   */
  public record Assumption(String fact, long otherwise, long each) {

    static Assumption read(Fields one) {
      return new Assumption(
          one.text("fact"),
          one.wholeNumber("otherwise").orElse(1L),
          one.wholeNumber("each").orElse(1L));
    }

    private Quantity in(UseCase useCase) {
      var stated = number(useCase, fact);
      return new Quantity(fact, stated.orElse(otherwise), stated.isEmpty());
    }
  }

  /**
   * A way of using a model.
   *
   * @param called what it is called after a number of passes, such as {@code full}
   * @param passes forward passes for each example, or what costs as much, once
   * @param passesInEachEpoch the same for each epoch
   * @param bytes memory for each parameter
   */
  public record Way(String called, long passes, long passesInEachEpoch, long bytes) {

    static Way read(Fields one) {
      return new Way(
          one.text("called"),
          one.wholeNumber("passes").orElse(0L),
          one.wholeNumber("passesInEachEpoch").orElse(0L),
          one.wholeNumber("bytes").orElse(0L));
    }

    private WayCost cost(long examples, long epochs, double parameters) {
      var each = BigInteger.valueOf(passesInEachEpoch).multiply(BigInteger.valueOf(epochs));
      return new WayCost(
          called,
          each.add(BigInteger.valueOf(passes)).multiply(BigInteger.valueOf(examples)),
          parameters * bytes / GIGABYTE);
    }
  }

  /** Returns what is packaged with Thaw. */
  public static CostModel packaged() {
    return PackagedCosts.COSTS;
  }

  private static CostModel read(Fields file) {
    return new CostModel(
        file.text("examples"),
        file.group("parameters", Assumption::read).orElseThrow(),
        file.group("epochs", Assumption::read).orElseThrow(),
        file.groups("ways", Way::read),
        file.texts("sources"));
  }

  /**
   * Returns what each way costs in a use case.
   *
   * @param useCase what is stated; without a number of examples, the cost is that of one
   */
  public TrainingCost of(UseCase useCase) {
    var counted = number(useCase, examples);
    var size = parameters.in(useCase);
    var times = epochs.in(useCase);
    return new TrainingCost(
        counted,
        size,
        times,
        ways.stream()
            .map(
                way ->
                    way.cost(
                        counted.orElse(1L), times.value(), (double) size.value() * parameters.each))
            .toList(),
        sources);
  }

  private static Optional<Long> number(UseCase useCase, String path) {
    return useCase.fact(path).flatMap(CostModel::number);
  }

  private static Optional<Long> number(Fact fact) {
    return fact instanceof NumberFact number ? Optional.of(number.value()) : Optional.empty();
  }
}
