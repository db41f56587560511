package dev.thaw.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where lines are written to. A problem in writing is another exception than one in reading. */
final class Destination extends FilterOutputStream {

  Destination(OutputStream out) {
    super(out);
  }

  /** Something cannot be written. */
  static final class Unwritten extends IOException {
    private static final long serialVersionUID = 1L;

    Unwritten(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw new Unwritten(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Unwritten(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw new Unwritten(e);
    }
  }
}
