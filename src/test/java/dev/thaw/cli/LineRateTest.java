package dev.thaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class LineRateTest {

  private static final long SECOND = 1_000_000_000;

  private final ArrayList<String> told = new ArrayList<>();
  private long now = 5;
  private long read;

  @Test
  void it_tells_rate_and_time_left_twice_a_second_at_most() {
    var rate =
        new LineRate((work, done, all) -> told.add(work + " " + done), () -> now, () -> read, 1000);

    now += SECOND / 4;
    rate.at(50);
    now += 2 * SECOND - SECOND / 4;
    read = 250;
    rate.at(2000);
    rate.at(2001);
    rate.end();

    assertThat(told)
        .containsExactly("2,000 lines, 1,000 a second, 6 s left; percent read 25", " 100");
  }

  @Test
  void all_that_is_read_is_not_yet_all_that_is_done() {
    var rate =
        new LineRate((work, done, all) -> told.add(work + " " + done), () -> now, () -> 0, 0);

    now += SECOND;
    rate.at(1);

    assertThat(told.get(0)).startsWith("1 lines, 1 a second, ").endsWith("percent read 0");
  }
}
