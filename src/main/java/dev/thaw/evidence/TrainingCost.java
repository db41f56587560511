package dev.thaw.evidence;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each way of using a model costs in a use case. It speaks for no approach: it is no finding.
 *
 * @param examples how many labelled examples there are; nothing where that is not stated, and the
 *     cost is that of one
 * @param parameters how many there are in the model, in the unit of its fact
 * @param epochs how often training goes through all examples
 * @param ways what each way costs, the cheapest first
 * @param sources where the figures are from
 */
public record TrainingCost(
    Optional<Long> examples,
    Quantity parameters,
    Quantity epochs,
    List<WayCost> ways,
    List<String> sources) {

  /**
   * A number that the cost depends on.
   *
   * @param path its fact
   * @param value the number, in the unit of the fact
   * @param assumed whether it is not stated
   */
  public record Quantity(String path, long value, boolean assumed) {}

  /**
   * What one way costs.
   *
   * @param way what it is called after a number of passes, such as {@code full}
   * @param forwardPasses how many forward passes of one example cost as much
   * @param gigabytes memory besides activations, in thousands of millions of bytes
   */
  public record WayCost(String way, BigInteger forwardPasses, double gigabytes) {}

  /** Returns the numbers that are assumed. */
  public List<Quantity> assumed() {
    return Stream.of(epochs, parameters).filter(Quantity::assumed).toList();
  }
}
