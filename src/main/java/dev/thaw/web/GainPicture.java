package dev.thaw.web;

import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.Precedent;
import dev.thaw.evidence.Precedents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Precedents as a picture: a dot for each comparison, from left to right by how much better
 * fine-tuning was.
 *
 * @param dots a dot for each comparison
 * @param ticks the numbers below
 * @param zero where neither was better
 * @param height how high it is; it is {@value #WIDTH} wide
 * @param says what it shows, for those who do not see it
 */
record GainPicture(List<Dot> dots, List<Tick> ticks, String zero, int height, String says) {

  static final int WIDTH = 640;

  private static final int MARGIN = 24;
  private static final int STEP = 9;
  private static final int LEAST_HEIGHT = 90;
  private static final int BELOW = 36;

  /** Whole points are as fine as a reader sees. */
  private static final double LEAST_REACH = 5;

  /** A comparison. */
  record Dot(String x, String y, String style, String says) {}

  /** A number of the axis. */
  record Tick(String x, String text) {}

  static GainPicture of(Precedents precedents, String says) {
    var gains = precedents.all().stream().map(GainPicture::gain).toList();
    double low = Stream.concat(gains.stream(), Stream.of(-LEAST_REACH)).min(Double::compare).get();
    double high = Stream.concat(gains.stream(), Stream.of(LEAST_REACH)).max(Double::compare).get();
    var scale = new Scale(Math.floor(low), Math.ceil(high));
    var taken = new HashMap<Long, Integer>();
    var places = new ArrayList<int[]>();
    for (double gain : gains) {
      long column = Math.round(scale.x(gain) / STEP);
      places.add(new int[] {(int) column * STEP, taken.merge(column, 1, Integer::sum)});
    }
    int most = taken.values().stream().max(Integer::compare).orElse(0);
    int height = Math.max(LEAST_HEIGHT, most * STEP + BELOW + STEP);
    var dots =
        IntStream.range(0, gains.size())
            .mapToObj(i -> dot(precedents, i, places.get(i), height))
            .toList();
    return new GainPicture(dots, scale.ticks(), number(scale.x(0)), height, says);
  }

  private static Dot dot(Precedents precedents, int i, int[] place, int height) {
    var precedent = precedents.all().get(i);
    double gain = gain(precedent);
    var style = gain >= precedents.tie() ? "tuned" : gain <= -precedents.tie() ? "frozen" : "tied";
    return new Dot(
        number(place[0]),
        number(height - BELOW - (place[1] - 0.5) * STEP),
        style,
        says(precedent.comparison(), gain));
  }

  private static String says(Comparison one, double gain) {
    return one.data() + ", " + one.model() + ": " + String.format(Locale.ROOT, "%+.1f", gain);
  }

  private static double gain(Precedent precedent) {
    var one = precedent.comparison();
    return one.gain().value();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** From gains to places. */
  private record Scale(double low, double high) {

    double x(double gain) {
      return MARGIN + (gain - low) / (high - low) * (WIDTH - 2 * MARGIN);
    }

    List<Tick> ticks() {
      double step =
          Stream.of(1.0, 2.0, 5.0, 10.0, 20.0)
              .filter(one -> (high - low) / one <= 8)
              .findFirst()
              .orElse(50.0);
      return Stream.iterate(Math.ceil(low / step) * step, at -> at <= high, at -> at + step)
          .map(
              at ->
                  new Tick(number(x(at)), at == 0 ? "0" : String.format(Locale.ROOT, "%+.0f", at)))
          .toList();
    }
  }
}
