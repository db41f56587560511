package dev.thaw.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Lets so many requests in at once that each of them is answered soon, and asks others to wait. */
final class Gate {

  /** After how many seconds it is worth to ask again. */
  static final String WAIT = "1";

  private static final int PART = 8192;
  private final Semaphore free;
  private final Duration longest;

  Gate(Limits limits) {
    this.free = new Semaphore(limits.atOnce());
    this.longest = limits.sending();
  }

  /** Answers a request whose body has come in whole. */
  @FunctionalInterface
  interface Answering {

    void to(Context request, byte[] body) throws Exception;
  }

  /**
   * Returns what answers a request as soon as it has come in whole, so that slow senders take no
   * place from others.
   *
   * @param largest how many bytes of a body are read; the reader of the body refuses one that has
   *     more
   * @param answer what answers it
   */
  Handler within(int largest, Answering answer) {
    return request -> {
      var body = read(request.req().getInputStream(), largest + 1);
      if (!free.tryAcquire()) {
        throw full(request);
      }
      try {
        answer.to(request, body);
      } finally {
        free.release();
      }
    };
  }

  /**
   * Reads a body by the deadline. Not by a least rate, as Jetty offers: that cuts off small bodies
   * on a busy machine.
   */
  private byte[] read(InputStream in, int most) throws IOException {
    long begun = System.nanoTime();
    var body = new ByteArrayOutputStream();
    var part = new byte[PART];
    while (body.size() < most) {
      int count = in.read(part, 0, Math.min(PART, most - body.size()));
      if (count < 0) {
        break;
      }
      body.write(part, 0, count);
      if (System.nanoTime() - begun > longest.toNanos()) {
        throw new RefusedRequest(
            HttpStatus.REQUEST_TIMEOUT,
            "The request takes too long to come in; allowed: " + longest.toSeconds() + " s.");
      }
    }
    return body.toByteArray();
  }

  /** Refuses a request because others are answered. */
  static RefusedRequest full(Context request) {
    request.header(Header.RETRY_AFTER, WAIT);
    return new RefusedRequest(
        HttpStatus.TOO_MANY_REQUESTS,
        "Too many requests at once; allowed: to ask again in a moment.");
  }
}
