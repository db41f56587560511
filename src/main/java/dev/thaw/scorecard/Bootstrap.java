package dev.thaw.scorecard;

import dev.thaw.scorecard.Estimate.Interval;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/**
 * Says how far an average over families might be off, by drawing as many families anew, with
 * repeats (the percentile bootstrap of Efron 1979).
 *
 * @param seed the seed of the draws; the same seed gives the same intervals
 * @param resamples how often families are drawn, at least 1
 */
record Bootstrap(long seed, int resamples) {

  private static final double TAIL = 0.025;

  /**
   * Averages over families.
   *
   * @param families a number of each family
   */
  Estimate estimate(List<Double> families) {
    return new Estimate(
        FamilyMeans.mean(families),
        families.size() < 2 ? Optional.empty() : Optional.of(interval(families)));
  }

  private Interval interval(List<Double> families) {
    var random = new Random(seed);
    double[] means =
        DoubleStream.generate(() -> drawn(families, random)).limit(resamples).sorted().toArray();
    return new Interval(at(means, TAIL), at(means, 1 - TAIL));
  }

  private static double drawn(List<Double> families, Random random) {
    int count = families.size();
    return random.ints(count, 0, count).mapToDouble(families::get).sum() / count;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
