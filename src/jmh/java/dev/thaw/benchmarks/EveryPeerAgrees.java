package dev.thaw.benchmarks;

import dev.thaw.advice.Approach;
import dev.thaw.benchmarks.peers.Contender;
import dev.thaw.benchmarks.peers.Peer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether each peer gives the same approach as Thaw, before anything is timed. */
final class EveryPeerAgrees implements Measurement {

  /**
   * In a short run one case of so many is looked at; shares no divisor with the answers' counts.
   */
  private static final int STRIDE = 53;

  @Override
  public Measured measure(Length length) {
    int stride = length.of(STRIDE, 1);
    var cases = IntStream.range(0, BookCases.SIZE).filter(number -> number % stride == 0).toArray();
    var thaw = approaches(Contender.THAW.start(), cases);
    for (var contender : Contender.values()) {
      if (contender != Contender.THAW) {
        agree(contender, cases, thaw);
      }
    }
    return new Measured("%,d of %,d".formatted(cases.length, BookCases.SIZE), List.of());
  }

  private static void agree(Contender contender, int[] cases, List<Approach> thaw) {
    var approaches = approaches(contender.start(), cases);
    first(approaches, thaw)
        .ifPresent(
            i -> {
              throw new IllegalStateException(
                  "%s says %s and Thaw %s in the case %s."
                      .formatted(
                          contender.label(),
                          approaches.get(i),
                          thaw.get(i),
                          BookCases.at(cases[i]).facts()));
            });
  }

  private static Optional<Integer> first(List<Approach> one, List<Approach> other) {
    return IntStream.range(0, one.size())
        .filter(i -> one.get(i) != other.get(i))
        .boxed()
        .findFirst();
  }

  private static List<Approach> approaches(Peer<?> peer, int[] cases) {
    return IntStream.of(cases)
        .parallel()
        .mapToObj(number -> peer.approachIn(BookCases.at(number)))
        .toList();
  }
}
