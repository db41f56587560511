package dev.thaw.benchmarks;

import static dev.thaw.benchmarks.MarkdownTable.number;

import dev.thaw.benchmarks.peers.Contender;
import dev.thaw.benchmarks.peers.Peer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Whether a JVM that consults for a long time grows. */
final class LongHaul implements Measurement {

  private static final int STOPS = 10;
  private static final double MEBIBYTE = 1 << 20;

  @Override
  public Measured measure(Length length) throws IOException {
    var most = Duration.ofSeconds(length.of(5, 240));
    var printed =
        Processes.inItsOwnJvm(
            LongHaul.class,
            most.plusMinutes(1),
            List.of("-Xmx64m"),
            length.of("100000", "10000000"),
            Long.toString(most.toMillis()));
    var stops = printed.lines().map(line -> line.split("\t", -1)).toList();
    var table = new MarkdownTable("consultations", "heap after a full GC, MiB");
    stops.forEach(stop -> table.row(number(Double.parseDouble(stop[0])), stop[1]));
    // What is held goes up and down; only that its highest point moves would be growth.
    double ratio = most(stops, STOPS / 2, STOPS) / most(stops, 0, STOPS / 2);
    return new Measured(
        table.toString(),
        List.of(Goal.atMost("highest heap of the second half, to the first", 1.1, ratio)));
  }

  private static double most(List<String[]> stops, int from, int to) {
    return stops.subList(from, to).stream()
        .mapToDouble(stop -> Double.parseDouble(stop[1]))
        .max()
        .orElseThrow();
  }

  /**
   * Consults on two threads, half with a session each time; prints the heap ten times on the way.
   */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000;
    var peers = List.<Peer<?>>of(Contender.THAW.start(), Contender.THAW_LIVE.start());
    long done = 0;
    for (int stop = 1; stop <= STOPS; stop++) {
      long left = (end - System.nanoTime()) / (STOPS - stop + 1);
      done += consult(peers, count / STOPS, System.nanoTime() + left, stop);
      System.out.println(done + "\t" + number(heap()));
    }
  }

  /** Returns how many consultations there were until so many or the end. */
  private static long consult(List<Peer<?>> peers, int count, long end, int seed) {
    return peers.parallelStream().mapToLong(peer -> consult(peer, count / 2, end, seed)).sum();
  }

  private static long consult(Peer<?> peer, int count, long end, int seed) {
    var random = new Random(seed);
    int done = 0;
    while (done < count && System.nanoTime() < end) {
      peer.decide(BookCases.at(random.nextInt(BookCases.SIZE)));
      done++;
    }
    return done;
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
  }
}
