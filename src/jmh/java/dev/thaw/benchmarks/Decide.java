package dev.thaw.benchmarks;

import dev.thaw.benchmarks.peers.Contender;
import dev.thaw.benchmarks.peers.Peer;
import dev.thaw.usecase.UseCase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision of one peer, for JMH. */
@State(Scope.Benchmark)
public class Decide {

  /** A power of two, so that a thread goes round them without a division. */
  private static final int CASES = 1 << 12;

  /** Who decides. */
  @Param public Contender contender = Contender.THAW;

  private @Nullable Peer<?> peer;
  private UseCase[] cases = {};

  /** Which use case is next, in each thread. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;
  }

  /** Makes the peer ready, which is not timed. */
  @Setup
  public void start() {
    peer = contender.start();
    cases = BookCases.some(CASES);
  }

  /** Decides the next use case. */
  @Benchmark
  public Object next(Turn turn) {
    return Objects.requireNonNull(peer).decide(cases[turn.next++ & (CASES - 1)]);
  }
}
