package dev.thaw.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.concurrent.Semaphore;

/** Lets so many requests in at once that each of them is answered soon, and asks others to wait. */
final class Gate {

  /** After how many seconds it is worth to ask again. */
  static final String WAIT = "1";

  private final Semaphore free;

  /**
   * Opens a gate.
   *
   * @param atOnce how many requests are answered at once
   */
  Gate(int atOnce) {
    this.free = new Semaphore(atOnce);
  }

  /** Answers a request whose body has come in whole. */
  @FunctionalInterface
  interface Answer {

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
  Handler within(int largest, Answer answer) {
    return request -> {
      var body = request.req().getInputStream().readNBytes(largest + 1);
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

  /** Refuses a request because others are answered. */
  static RefusedRequest full(Context request) {
    request.header(Header.RETRY_AFTER, WAIT);
    return new RefusedRequest(
        HttpStatus.TOO_MANY_REQUESTS,
        "Too many requests at once; allowed: to ask again in a moment.");
  }
}
