package dev.thaw.web;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A part of the pages that is packaged with the program and never changes while it runs. */
final class PackagedPart implements Handler {

  private final byte[] content;
  private final String type;

  /**
   * Reads the part.
   *
   * @param name its name beside this class, or its whole path, which begins with a slash
   * @param type its content type
   */
  PackagedPart(String name, String type) {
    this.type = type;
    try (var in = PackagedPart.class.getResourceAsStream(name)) {
      this.content = requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handle(Context request) {
    request.header(Header.CACHE_CONTROL, "no-cache").contentType(type).result(content);
  }
}
