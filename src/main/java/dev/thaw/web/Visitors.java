package dev.thaw.web;

import dev.thaw.serving.ServingPlace;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells requests that were meant for this server from those that a page of somebody else sends
 * through the browser of whoever looks at it.
 */
final class Visitors implements Handler {

  /** An address in digits, which no name server can point elsewhere. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  private final Set<String> names;
  private final boolean isOnThisMachine;

  Visitors(ServingPlace place) {
    this.names = Set.of(place.host().toLowerCase(Locale.ROOT), "localhost");
    this.isOnThisMachine = place.host().equals(ServingPlace.THIS_MACHINE);
  }

  @Override
  public void handle(Context request) {
    var host = Objects.requireNonNullElse(request.header(Header.HOST), "").toLowerCase(Locale.ROOT);
    var name = host.replaceFirst(":\\d{1,5}$", "");
    boolean isKnown = names.contains(name) || (!isOnThisMachine && ADDRESS.matcher(name).matches());
    if (!isKnown) {
      throw new RefusedRequest(
          HttpStatus.MISDIRECTED_REQUEST,
          "The request is for another host; allowed: the address that thaw serve shows.");
    }
    var origin = request.header(Header.ORIGIN);
    if (origin != null && !origin.toLowerCase(Locale.ROOT).equals("http://" + host)) {
      throw new RefusedRequest(
          HttpStatus.FORBIDDEN,
          "The request comes from a page of somebody else; allowed: the pages of this server.");
    }
  }
}
