package dev.thaw.analysis;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some points of a grid.
 *
 * @param axes which axes of a larger grid these are
 * @param sizes how many coordinates each of them has
 * @param points the numbers of the points: the sum of their coordinates, each times the product of
 *     the sizes before it
 */
record Grid(List<Integer> axes, List<Integer> sizes, BitSet points) {

  /**
   * Looks at every point.
   *
   * @param sizes how many coordinates each axis has
   * @param isWanted whether a point is one of them, by its coordinates
   */
  static Grid of(int[] sizes, Predicate<int[]> isWanted) {
    var axes = IntStream.range(0, sizes.length).boxed().toList();
    var whole = new Grid(axes, IntStream.of(sizes).boxed().toList(), new BitSet());
    int size = IntStream.of(sizes).reduce(1, Math::multiplyExact);
    IntStream.range(0, size)
        .filter(i -> isWanted.test(whole.coordinates(i)))
        .forEach(whole.points::set);
    return whole;
  }

  /** Returns the coordinates of a point. */
  int[] coordinates(int point) {
    var coordinates = new int[sizes.size()];
    int rest = point;
    for (int axis = 0; axis < coordinates.length; axis++) {
      coordinates[axis] = rest % sizes.get(axis);
      rest /= sizes.get(axis);
    }
    return coordinates;
  }

  /** Returns by how much a point's number grows with its coordinate on an axis. */
  int weight(int axis) {
    return sizes.subList(0, axis).stream().reduce(1, (a, b) -> a * b);
  }

  /**
   * Returns grids of as few axes as can be, of which these points are every combination: a point is
   * one of these if and only if it is one of each.
   */
  List<Grid> factors() {
    for (int chosen : choices()) {
      var some = only(chosen);
      var others = only(~chosen);
      if (some.points.cardinality() * (long) others.points.cardinality() == points.cardinality()) {
        return Stream.concat(Stream.of(some), others.factors().stream()).toList();
      }
    }
    return axes.isEmpty() ? List.of() : List.of(this);
  }

  /** Returns the sets of axes that hold the first one and leave some, the smallest first. */
  private List<Integer> choices() {
    return IntStream.range(1, (1 << axes.size()) - 1)
        .filter(chosen -> (chosen & 1) == 1)
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .toList();
  }

  /** Returns the points as they are seen along some axes. */
  private Grid only(int chosen) {
    var kept = IntStream.range(0, axes.size()).filter(i -> (chosen >> i & 1) == 1).boxed().toList();
    var seen =
        new Grid(
            kept.stream().map(axes::get).toList(),
            kept.stream().map(sizes::get).toList(),
            new BitSet());
    points.stream().map(point -> seen.number(kept, coordinates(point))).forEach(seen.points::set);
    return seen;
  }

  private int number(List<Integer> kept, int[] coordinates) {
    return IntStream.range(0, kept.size()).map(i -> coordinates[kept.get(i)] * weight(i)).sum();
  }
}
