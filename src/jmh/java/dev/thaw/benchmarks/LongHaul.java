package dev.thaw.benchmarks;

import static dev.thaw.benchmarks.Table.number;

import dev.thaw.Advisor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a JVM that consults for a long time grows. */
final class LongHaul implements Question {

  private static final int STOPS = 10;
  private static final double MEBIBYTE = 1 << 20;

  @Override
  public Measured measure(Length length) throws IOException {
    var most = Duration.ofSeconds(length.of(8, 240));
    var printed =
        Processes.inItsOwnJvm(
            LongHaul.class,
            most.plusMinutes(1),
            List.of("-Xmx64m"),
            length.of("100000", "10000000"),
            Long.toString(most.toMillis()));
    var stops = printed.lines().map(line -> line.split("\t", -1)).toList();
    var table = new Table("consultations", "heap after a full GC, MiB");
    stops.forEach(stop -> table.row(number(Double.parseDouble(stop[0])), stop[1]));
    double first = Double.parseDouble(stops.get(1)[1]);
    double last = Double.parseDouble(stops.get(stops.size() - 1)[1]);
    return new Measured(
        table.toString(),
        List.of(Goal.atMost("heap at the last stop, to the second", 1.05, last / first)));
  }

  /** Consults on two threads, and prints the heap ten times on the way. */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000;
    var advisor = Advisor.builtIn();
    long done = 0;
    for (int stop = 1; stop <= STOPS; stop++) {
      long left = (end - System.nanoTime()) / (STOPS - stop + 1);
      done += consult(advisor, count / STOPS, System.nanoTime() + left, stop);
      System.out.println(done + "\t" + number(heap()));
    }
  }

  /** Returns how many consultations there were until so many or the end. */
  private static long consult(Advisor advisor, int count, long end, int seed) {
    return Stream.of(2 * seed, 2 * seed + 1)
        .parallel()
        .mapToLong(one -> consultAlone(advisor, count / 2, end, one))
        .sum();
  }

  private static long consultAlone(Advisor advisor, int count, long end, int seed) {
    var random = new Random(seed);
    return IntStream.range(0, count)
        .takeWhile(i -> System.nanoTime() < end)
        .peek(i -> advisor.advise(Cases.at(random.nextInt(Cases.SIZE))))
        .count();
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
  }
}
