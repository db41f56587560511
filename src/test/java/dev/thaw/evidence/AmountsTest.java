package dev.thaw.evidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class AmountsTest {

  @Test
  void amounts_of_different_units_are_never_averaged() {
    var mixed = List.of(points(1), points(3), new Amount(100, "seconds"));

    var apart = Amounts.byUnit(mixed);

    assertThat(apart).containsOnlyKeys("points", "seconds");
    assertThat(apart.values().stream().map(Amounts::mean))
        .containsExactly(points(2), new Amount(100, "seconds"));
  }

  @Test
  void amounts_of_different_units_are_not_subtracted() {
    assertThat(points(3).minus(points(1))).isEqualTo(points(2));
    assertThatThrownBy(() -> points(3).minus(new Amount(1, "seconds")))
        .hasMessage("points and seconds are different units.");
  }

  @Test
  void the_median_is_the_one_in_the_middle_or_between_the_two() {
    assertThat(amounts(5, 1, 2).median()).isEqualTo(points(2));
    assertThat(amounts(5, 1, 2, 4).median()).isEqualTo(points(3));
    assertThat(amounts(7).median()).isEqualTo(points(7));
  }

  @Test
  void a_quantile_lies_on_the_line_between_the_nearest() {
    assertThat(amounts(10, 20, 30, 40, 50).quantile(0.25)).isEqualTo(points(20));
    assertThat(amounts(10, 20, 30, 40).quantile(0.25).value()).isEqualTo(17.5, within(1e-9));
    assertThat(amounts(10, 20, 30, 40).quantile(1)).isEqualTo(points(40));
  }

  @Test
  void a_lower_error_is_a_gain() {
    var error = new Metric("error %", "points", Metric.Better.LOWER, 0, 100, "classes");
    var accuracy = new Metric("acc", "points", Metric.Better.HIGHER, 0, 100, "classes");

    assertThat(error.gain(points(3), points(5))).isEqualTo(points(2));
    assertThat(accuracy.gain(points(3), points(5))).isEqualTo(points(-2));
  }

  private static Amounts amounts(double... values) {
    var amounts = DoubleStream.of(values).mapToObj(AmountsTest::points).toList();
    return requireNonNull(Amounts.byUnit(amounts).get("points"));
  }

  private static Amount points(double value) {
    return new Amount(value, "points");
  }
}
