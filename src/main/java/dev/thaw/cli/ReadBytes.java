package dev.thaw.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input that says how much of it is read. */
final class ReadBytes extends FilterInputStream {

  private long count;

  ReadBytes(InputStream in) {
    super(in);
  }

  /** Returns how many bytes are read. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = in.read(bytes, start, length);
    count += Math.max(0, read);
    return read;
  }
}
