package dev.thaw.bulk;

import dev.thaw.format.UseCaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes an input apart into lines, and holds no more of it than one chunk. */
final class UseCaseLines {

  /** How many lines are worked on together at most. */
  private static final int MOST_LINES = 512;

  /** With how many bytes a chunk is full. */
  private static final int FULL = 1 << 16;

  /** One byte more than a use case may have. */
  private static final int KEPT = UseCaseReader.LARGEST + 1;

  private static final byte[] NOTHING = {};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  UseCaseLines(InputStream in) {
    this.in = in;
  }

  /**
   * Lines that are worked on together.
   *
   * @param lines the lines, none of them blank
   * @param bytes how long they are together
   */
  record Chunk(List<CaseLine> lines, long bytes) {}

  /** Returns the next lines; none at the end of the input. */
  Chunk chunk() throws IOException {
    var lines = new ArrayList<CaseLine>();
    long bytes = 0;
    while (lines.size() < MOST_LINES && bytes < FULL) {
      var line = line();
      if (line.isEmpty()) {
        break;
      }
      lines.add(line.get());
      bytes += line.get().bytes().length;
    }
    return new Chunk(lines, bytes);
  }

  /** Returns the next line that is not blank; nothing at the end of the input. */
  Optional<CaseLine> line() throws IOException {
    while (at < end || isFilled()) {
      var line = new CaseLine(++number, bytes());
      if (!line.isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private byte[] bytes() throws IOException {
    var kept = NOTHING;
    while (at < end || isFilled()) {
      int stop = lineEnd();
      kept = joined(kept, stop);
      at = stop + 1;
      if (stop < end) {
        break;
      }
    }
    boolean returns = kept.length > 0 && kept[kept.length - 1] == '\r';
    return returns ? Arrays.copyOf(kept, kept.length - 1) : kept;
  }

  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private byte[] joined(byte[] kept, int stop) {
    int more = Math.min(stop - at, KEPT - kept.length);
    if (more == 0) {
      return kept;
    }
    var joined = Arrays.copyOf(kept, kept.length + more);
    System.arraycopy(buffer, at, joined, kept.length, more);
    return joined;
  }

  private boolean isFilled() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
