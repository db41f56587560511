package dev.thaw.bulk;

import dev.thaw.bulk.UseCaseLines.Chunk;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on chunks of lines on all cores and writes what comes of them in their order. So few chunks
 * are under way at a time that memory stays flat, however slow the output is.
 */
final class OrderedWork {

  /** How many chunks are under way for each core. */
  private static final int CHUNKS_PER_CORE = 3;

  /** How many bytes of input are under way, if lines are long. */
  private static final long MOST_BYTES = 1 << 22;

  private final Function<Chunk, AnsweredChunk> work;
  private final OutputStream out;
  private final BulkProgress progress;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final Deque<UnderWay> window = new ArrayDeque<>();
  private long bytes;
  private BulkCount count = BulkCount.NONE;

  OrderedWork(Function<Chunk, AnsweredChunk> work, OutputStream out, BulkProgress progress) {
    this.work = work;
    this.out = out;
    this.progress = progress;
  }

  /** A chunk that some thread works on, or will. */
  private record UnderWay(Future<AnsweredChunk> answer, long bytes) {}

  BulkCount all(UseCaseLines lines) throws IOException {
    var threads = Executors.newFixedThreadPool(cores);
    try {
      while (progress.isGoingOn() && isBegun(lines.chunk(), threads)) {
        while (window.size() > cores * CHUNKS_PER_CORE || bytes > MOST_BYTES) {
          writeFirst();
        }
      }
      while (progress.isGoingOn() && !window.isEmpty()) {
        writeFirst();
      }
      return count;
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean isBegun(Chunk chunk, ExecutorService threads) {
    if (chunk.lines().isEmpty()) {
      return false;
    }
    window.add(new UnderWay(threads.submit(() -> work.apply(chunk)), chunk.bytes()));
    bytes += chunk.bytes();
    return true;
  }

  private void writeFirst() throws IOException {
    var first = window.remove();
    var answer = answer(first.answer());
    out.write(answer.text().getBytes(StandardCharsets.UTF_8));
    out.flush();
    bytes -= first.bytes();
    count = count.and(answer.count());
    progress.at(count.lines());
  }

  private static AnsweredChunk answer(Future<AnsweredChunk> answer) throws IOException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** The work throws nothing that is checked; what it throws is no other thing for the caller. */
  private static RuntimeException unchecked(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException own ? own : new IllegalStateException(thrown);
  }
}
