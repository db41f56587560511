package dev.thaw.web;

import java.time.Duration;

/**
 * How much a server bears from its visitors.
 *
 * @param atOnce how many requests are answered at once
 * @param silence how long a visitor may send nothing before it is cut off
 * @param sending how long a request may take to come in
 */
record Limits(int atOnce, Duration silence, Duration sending) {

  /** So many answers at once keep every processor busy, and none waits long. */
  static final Limits USUAL =
      new Limits(
          4 * Math.max(2, Runtime.getRuntime().availableProcessors()),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30));
}
