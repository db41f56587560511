package dev.thaw.benchmarks;

import static dev.thaw.benchmarks.MarkdownTable.number;

import dev.thaw.benchmarks.peers.Contender;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many decisions a second, how slow the slowest, and how much garbage: Thaw and its peers. */
final class Decisions implements Measurement {

  /** What JMH found out about one contender, round by round. */
  private static final class Scores {
    final List<Double> oneThread = new ArrayList<>();
    final List<Double> twoThreads = new ArrayList<>();
    final List<Double> slowest = new ArrayList<>();
    final List<Double> bytes = new ArrayList<>();

    double scaling() {
      return MarkdownTable.median(twoThreads) / MarkdownTable.median(oneThread);
    }
  }

  private final Map<Contender, Scores> scores = new EnumMap<>(Contender.class);

  @Override
  public Measured measure(Length length) {
    for (var contender : Contender.values()) {
      measure(contender, length);
    }
    if (length == Length.FULL) {
      // Once more, one contender after the other, so that a slow minute hits none alone.
      List.of(Contender.values()).forEach(contender -> alone(contender, length));
    }
    return new Measured(tables(), goals());
  }

  private void alone(Contender contender, Length length) {
    var own = scores.computeIfAbsent(contender, key -> new Scores());
    var alone = run(contender, Mode.Throughput, 1, length);
    own.oneThread.add(alone.getPrimaryResult().getScore());
    own.bytes.add(
        Objects.requireNonNull(alone.getSecondaryResults().get("gc.alloc.rate.norm")).getScore());
  }

  private void measure(Contender contender, Length length) {
    alone(contender, length);
    var own = of(contender);
    own.twoThreads.add(run(contender, Mode.Throughput, 2, length).getPrimaryResult().getScore());
    own.slowest.add(
        run(contender, Mode.SampleTime, 1, length)
            .getPrimaryResult()
            .getStatistics()
            .getPercentile(99));
  }

  private static RunResult run(Contender contender, Mode mode, int threads, Length length) {
    boolean isShort = length == Length.SHORT;
    var options =
        new OptionsBuilder()
            .include(Decide.class.getName() + ".next")
            .param("contender", contender.name())
            .mode(mode)
            .timeUnit(mode == Mode.Throughput ? TimeUnit.SECONDS : TimeUnit.MICROSECONDS)
            .threads(threads)
            .forks(1)
            // A session of Drools is compiled to its fastest after eight seconds, no sooner.
            .warmupIterations(isShort ? 1 : 9)
            .warmupTime(TimeValue.milliseconds(isShort ? 500 : 1_000))
            .measurementIterations(isShort ? 1 : 3)
            .measurementTime(TimeValue.milliseconds(isShort ? 500 : 1_000))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    try {
      return new Runner(options).runSingle();
    } catch (RunnerException e) {
      throw new IllegalStateException(contender.label() + " cannot be measured.", e);
    }
  }

  private Scores of(Contender contender) {
    return Objects.requireNonNull(scores.get(contender));
  }

  private String tables() {
    var table =
        new MarkdownTable(
            "",
            "reasons",
            "decisions a second",
            "to Thaw's",
            "on two threads",
            "to one thread",
            "p99, µs",
            "bytes each");
    double thaw = MarkdownTable.median(of(Contender.THAW).oneThread);
    scores.forEach(
        (contender, own) ->
            table.row(
                contender.label(),
                contender.reasons(),
                number(MarkdownTable.median(own.oneThread)),
                number(MarkdownTable.median(own.oneThread) / thaw),
                number(MarkdownTable.median(own.twoThreads)),
                number(own.scaling()),
                number(MarkdownTable.median(own.slowest)),
                number(MarkdownTable.median(own.bytes))));
    return table.toString();
  }

  private List<Goal> goals() {
    return List.of(
        Goal.atLeast(
            "repeated cases, to a table by hand", 0.5, ratio(Contender.THAW, Contender.TABLE)),
        Goal.atLeast(
            "live consultation, to bare Drools", 0.9, ratio(Contender.THAW_LIVE, Contender.DROOLS)),
        Goal.atLeast(
            "live consultation, two threads to one", 1.8, of(Contender.THAW_LIVE).scaling()));
  }

  private double ratio(Contender one, Contender other) {
    return MarkdownTable.median(of(one).oneThread) / MarkdownTable.median(of(other).oneThread);
  }
}
