package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds covers of random points against all covers that there are. */
final class BoxCoverTest {

  @Test
  void a_cover_holds_the_points_and_no_others_in_the_fewest_boxes() {
    var random = new Random(3);
    for (int i = 0; i < 60; i++) {
      var grid = random(random, 3, 2, 3);

      var boxes = new BoxCover(grid).boxes();

      assertThat(points(grid, boxes)).isEqualTo(grid.points());
      assertThat(boxes).hasSize(fewest(grid));
    }
  }

  @Test
  void larger_covers_are_exact_as_well() {
    var random = new Random(4);
    for (int i = 0; i < 20; i++) {
      var grid = random(random, 3, 4, 2, 3, 3);

      assertThat(points(grid, new BoxCover(grid).boxes())).isEqualTo(grid.points());
    }
  }

  @Test
  void nothing_takes_no_box() {
    assertThat(new BoxCover(Grid.of(new int[] {2, 3}, point -> false)).boxes()).isEmpty();
  }

  @Test
  void points_that_are_every_combination_are_taken_apart() {
    var grid =
        Grid.of(new int[] {3, 2, 4, 2}, p -> (p[0] == 2) == (p[2] > 1) && (p[1] == 0 || p[3] == 1));

    var factors = grid.factors();

    assertThat(factors).map(Grid::axes).containsExactly(List.of(0, 2), List.of(1, 3));
    assertThat(factors.get(1).points().stream()).containsExactly(0, 2, 3);
    assertThat(factors.get(0).points().cardinality() * factors.get(1).points().cardinality())
        .isEqualTo(grid.points().cardinality());
  }

  @Test
  void points_that_hang_together_are_not_taken_apart() {
    var grid = Grid.of(new int[] {2, 2, 2}, p -> (p[0] + p[1] + p[2]) % 2 == 0);

    assertThat(grid.factors()).containsExactly(grid);
  }

  @Test
  void an_axis_that_makes_no_difference_is_a_factor_of_its_own() {
    var grid = Grid.of(new int[] {2, 3}, p -> p[0] == 1);

    assertThat(grid.factors()).map(Grid::axes).containsExactly(List.of(0), List.of(1));
    assertThat(Grid.of(new int[] {}, p -> true).factors()).isEmpty();
  }

  @Test
  void the_factor_with_the_first_axis_comes_first() {
    var grid = Grid.of(new int[] {2, 2, 2}, p -> p[0] == p[1] && p[2] == 0);

    assertThat(grid.factors()).map(Grid::axes).containsExactly(List.of(0, 1), List.of(2));
  }

  private static Grid random(Random random, int... sizes) {
    return Grid.of(sizes, point -> random.nextInt(5) < 3);
  }

  private static BitSet points(Grid grid, List<List<Set<Integer>>> boxes) {
    return IntStream.range(0, size(grid))
        .filter(i -> boxes.stream().anyMatch(box -> holds(box, grid.coordinates(i))))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static boolean holds(List<Set<Integer>> box, int... point) {
    return IntStream.range(0, point.length).allMatch(axis -> box.get(axis).contains(point[axis]));
  }

  private static int size(Grid grid) {
    return grid.sizes().stream().reduce(1, (a, b) -> a * b);
  }

  /** Goes through all boxes, then through all sets of as many as needed. */
  private static int fewest(Grid grid) {
    var boxes =
        all(grid).stream()
            .map(box -> points(grid, List.of(box)))
            .filter(points -> isInside(points, grid.points()))
            .toList();
    var maximal =
        boxes.stream()
            .filter(one -> boxes.stream().noneMatch(o -> !o.equals(one) && isInside(one, o)))
            .distinct()
            .toList();
    int count = 0;
    while (!canCover(grid.points(), maximal, count)) {
      count++;
    }
    return count;
  }

  private static boolean canCover(BitSet left, List<BitSet> boxes, int count) {
    if (left.isEmpty()) {
      return true;
    }
    int first = left.nextSetBit(0);
    return count > 0
        && boxes.stream()
            .filter(box -> box.get(first))
            .anyMatch(box -> canCover(minus(left, box), boxes, count - 1));
  }

  private static BitSet minus(BitSet some, BitSet others) {
    var left = (BitSet) some.clone();
    left.andNot(others);
    return left;
  }

  private static boolean isInside(BitSet some, BitSet others) {
    return minus(some, others).isEmpty();
  }

  private static List<List<Set<Integer>>> all(Grid grid) {
    List<List<Set<Integer>>> boxes = List.of(List.of());
    for (int size : grid.sizes()) {
      var longer = new ArrayList<List<Set<Integer>>>();
      for (var box : boxes) {
        for (int chosen = 1; chosen < 1 << size; chosen++) {
          var one = new ArrayList<>(box);
          one.add(BitSet.valueOf(new long[] {chosen}).stream().boxed().collect(Collectors.toSet()));
          longer.add(one);
        }
      }
      boxes = longer;
    }
    return boxes;
  }
}
