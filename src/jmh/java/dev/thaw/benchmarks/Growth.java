package dev.thaw.benchmarks;

import static dev.thaw.benchmarks.MarkdownTable.number;

import dev.thaw.Advisor;
import dev.thaw.analysis.Check;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.usecase.UseCase;
import dev.thaw.usecase.WordFact;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What more rules cost: to load, to consult, and to check. Each size has a JVM of its own. */
final class Growth implements Measurement {

  private static final int CASES = 1 << 10;

  @Override
  public Measured measure(Length length) throws IOException {
    var table = new MarkdownTable("house rules", "load, s", "a session, µs", "check, s");
    for (int rules : length.of(List.of(10), List.of(10, 100, 1_000, 10_000))) {
      table.row(row(rules, length));
    }
    return new Measured(table.toString(), List.of());
  }

  private static String[] row(int rules, Length length) throws IOException {
    var most = Duration.ofSeconds(length.of(15, 75));
    var printed =
        Processes.inItsOwnJvm(
            Growth.class, most, List.of(), Integer.toString(rules), length.of("500", "5000"));
    var cells = Stream.of(printed.split("\t", -1)).filter(cell -> !cell.isEmpty()).toList();
    return Stream.of(
            Stream.of(number(rules)),
            cells.stream(),
            Stream.generate(() -> "more than " + most.toSeconds()).limit(3 - cells.size()))
        .flatMap(some -> some)
        .toArray(String[]::new);
  }

  /** Prints the cells of one row, each as soon as it is known. */
  public static void main(String[] args) {
    var house = new GrowingHouse(Integer.parseInt(args[0]));
    long most = Long.parseLong(args[1]);
    try {
      long start = System.nanoTime();
      var advisor = Advisor.of(house.overTheBook());
      print(seconds(start));
      print(1e6 * consultation(advisor, house, most));
      long check = System.nanoTime();
      Check.of(advisor);
      print(seconds(check));
    } catch (InvalidRules e) {
      System.out.print("refused: " + e.problems().get(0).describe() + "\t-\t-\t");
    }
  }

  private static void print(double value) {
    System.out.print(number(value) + "\t");
    System.out.flush();
  }

  /** Returns the seconds of one consultation, after as long a time to warm up. */
  private static double consultation(Advisor advisor, GrowingHouse house, long milliseconds) {
    var cases = BookCases.some(CASES);
    for (int i = 0; i < CASES; i++) {
      cases[i] = cases[i].with(new WordFact(GrowingHouse.TEAM, house.team(i)));
    }
    consult(advisor, cases, milliseconds);
    return consult(advisor, cases, milliseconds);
  }

  private static double consult(Advisor advisor, UseCase[] cases, long milliseconds) {
    long start = System.nanoTime();
    int done = 0;
    do {
      var unused = advisor.knowledge().consult(cases[done++ % CASES]);
    } while (System.nanoTime() - start < milliseconds * 1_000_000);
    return seconds(start) / done;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
