package dev.thaw.web;

import io.javalin.http.HttpStatus;
import java.util.List;

/** A request that is not answered; says why in words for people. */
final class RefusedRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient List<String> problems;

  RefusedRequest(HttpStatus status, String... problems) {
    this(status, List.of(problems));
  }

  RefusedRequest(HttpStatus status, List<String> problems) {
    super(String.join("\n", problems));
    this.status = status;
    this.problems = List.copyOf(problems);
  }

  HttpStatus status() {
    return status;
  }

  List<String> problems() {
    return problems;
  }
}
