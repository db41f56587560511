package dev.thaw.usecase;

import java.util.Optional;

/**
 * A number that follows from two others by division, such as the examples of each class from those
 * of all classes. It is rounded up: whoever has 101 examples of 20 classes has more than five of
 * each on average, and a condition "at most five" must not hold.
 *
 * @param dividend the path of the number that is divided
 * @param divisor the path of the number that it is divided by
 */
public record Quotient(String dividend, String divisor) {

  /**
   * Returns the quotient; nothing where one of the two numbers is unknown.
   *
   * @param useCase what is stated
   */
  Optional<Long> in(UseCase useCase) {
    return number(useCase, dividend)
        .flatMap(all -> number(useCase, divisor).map(parts -> -Math.floorDiv(-all, parts)));
  }

  private static Optional<Long> number(UseCase useCase, String path) {
    return useCase
        .fact(path)
        .filter(NumberFact.class::isInstance)
        .map(NumberFact.class::cast)
        .map(NumberFact::value)
        .filter(value -> value > 0);
  }
}
