package dev.thaw.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Covers some points of a grid exactly with boxes, as few as it finds; boxes may overlap.
 *
 * <p>A point gives one coordinate for each axis, and a box some coordinates for each. From a point
 * that is not covered yet a box grows along one axis after the other as far as it can, in several
 * orders of the axes; the point that leaves the least choice comes first.
 */
final class BoxCover {

  private static final int MOST_ORDERS = 40;
  private static final int MOST_SEEDS = 24;

  private final Grid wanted;
  private final int[] sizes;
  private final int[] weights;
  private final List<List<Integer>> orders;

  /**
   * Prepares to cover.
   *
   * @param wanted the points
   */
  BoxCover(Grid wanted) {
    this.wanted = wanted;
    this.sizes = wanted.sizes().stream().mapToInt(size -> size).toArray();
    this.weights = IntStream.range(0, sizes.length).map(wanted::weight).toArray();
    this.orders = orders(sizes.length);
  }

  private static List<List<Integer>> orders(int axes) {
    var random = new Random(0);
    var order = new ArrayList<>(IntStream.range(0, axes).boxed().toList());
    var orders = new LinkedHashSet<List<Integer>>();
    orders.add(List.copyOf(order));
    for (int i = 0; i < MOST_ORDERS; i++) {
      Collections.shuffle(order, random);
      orders.add(List.copyOf(order));
    }
    return List.copyOf(orders);
  }

  /** Returns the boxes, the largest first, each as its coordinates on every axis. */
  List<List<Set<Integer>>> boxes() {
    var left = (BitSet) wanted.points().clone();
    var chosen = new ArrayList<Box>();
    while (!left.isEmpty()) {
      var box = next(left);
      chosen.add(box);
      left.andNot(box.points());
    }
    return needed(chosen).stream().map(Box::coordinates).toList();
  }

  /** A box with the points inside it. */
  private record Box(List<BitSet> sides, BitSet points) {

    List<Set<Integer>> coordinates() {
      return sides.stream().map(side -> side.stream().boxed().collect(Collectors.toSet())).toList();
    }

    int covers(BitSet some) {
      var both = (BitSet) points.clone();
      both.and(some);
      return both.cardinality();
    }
  }

  /** Returns the best box for the point that leaves the least choice. */
  private Box next(BitSet left) {
    int step = Math.max(1, left.cardinality() / MOST_SEEDS);
    var seeds = left.stream().toArray();
    return IntStream.iterate(0, i -> i < seeds.length, i -> i + step)
        .mapToObj(i -> around(seeds[i]))
        .min(
            Comparator.<List<Box>>comparingInt(List::size)
                .thenComparing(boxes -> best(boxes, left).covers(left), Comparator.reverseOrder()))
        .map(boxes -> best(boxes, left))
        .orElseThrow();
  }

  private static Box best(List<Box> boxes, BitSet left) {
    return boxes.stream().max(Comparator.comparingInt(box -> box.covers(left))).orElseThrow();
  }

  private List<Box> around(int seed) {
    return orders.stream()
        .map(order -> grown(seed, order))
        .distinct()
        .map(sides -> new Box(sides, points(sides)))
        .toList();
  }

  private List<BitSet> grown(int seed, List<Integer> order) {
    var sides = IntStream.of(wanted.coordinates(seed)).mapToObj(BoxCover::only).toList();
    for (int axis : order) {
      IntStream.range(0, sizes[axis])
          .filter(coordinate -> isWhole(sides, axis, coordinate))
          .forEach(sides.get(axis)::set);
    }
    return sides;
  }

  private static BitSet only(int coordinate) {
    var side = new BitSet();
    side.set(coordinate);
    return side;
  }

  /** Returns whether a box with one coordinate on an axis holds wanted points alone. */
  private boolean isWhole(List<BitSet> sides, int axis, int coordinate) {
    var slice = new ArrayList<>(sides);
    slice.set(axis, only(coordinate));
    return numbers(slice).allMatch(wanted.points()::get);
  }

  private BitSet points(List<BitSet> sides) {
    return numbers(sides).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private IntStream numbers(List<BitSet> sides) {
    var numbers = IntStream.of(0);
    for (int axis = 0; axis < sizes.length; axis++) {
      int weight = weights[axis];
      var side = sides.get(axis);
      numbers = numbers.flatMap(some -> side.stream().map(one -> some + one * weight));
    }
    return numbers;
  }

  /** Leaves out boxes whose points others hold as well, the smallest first. */
  private static List<Box> needed(List<Box> boxes) {
    var needed = new ArrayList<>(boxes);
    var smallestFirst = Comparator.comparingInt((Box box) -> box.points().cardinality());
    for (var box : boxes.stream().sorted(smallestFirst).toList()) {
      var others = new BitSet();
      needed.stream()
          .filter(other -> !other.equals(box))
          .forEach(other -> others.or(other.points()));
      if (box.covers(others) == box.points().cardinality()) {
        needed.remove(box);
      }
    }
    return needed.stream().sorted(smallestFirst.reversed()).toList();
  }
}
