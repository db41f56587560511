package dev.thaw.web;

import dev.thaw.advice.Fault;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.Json;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Progress;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.RulesEdit;
import dev.thaw.serving.ServedRules;
import dev.thaw.serving.ServingPlace;
import dev.thaw.serving.Workbench;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Serves rules over HTTP. */
public final class Server implements Workbench {

  static final String NOT_HERE = "There is nothing here; allowed: the paths in /openapi.yaml.";

  private static final String NOT_WHOLE = "The request has not come in whole.";

  /** Names the release of Thaw in each answer. */
  static final String VERSION = "Thaw-Version";

  /** Names the digest of the rules that an answer comes from. */
  static final String RULES = "Thaw-Rules";

  private static final Map<String, String> SAFE =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  /** The services of the class path are made without arguments. */
  public Server() {}

  @Override
  public Opened open(LiveRules rules, ServingPlace place) throws IOException {
    var opened = open(rules, place, Limits.USUAL);
    if (place.edit()) {
      warmUp(rules);
    }
    return opened;
  }

  /** The first verdict takes several times as long as the next, so it is not left to an author. */
  private static void warmUp(LiveRules rules) {
    var thread =
        new Thread(
            () -> {
              try {
                var unused = rules.judge(RulesEdit.NOTHING, Progress.SILENT);
              } catch (InvalidRules | RuntimeException e) {
                // Whoever asks for the next verdict is told.
              }
            },
            "thaw-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  static Opened open(LiveRules rules, ServingPlace place, Limits limits) throws IOException {
    try {
      var running = Javalin.create(config -> configure(config, rules, place, limits)).start();
      var watch = new FolderWatch(rules).begin();
      return new Running(running, watch, "http://" + place.host() + ":" + running.port() + "/");
    } catch (JavalinBindException e) {
      throw new IOException("The port is not free.", e);
    }
  }

  private record Running(Javalin server, FolderWatch watch, String address) implements Opened {

    @Override
    public void close() {
      watch.close();
      server.stop();
    }
  }

  private static void configure(
      JavalinConfig config, LiveRules rules, ServingPlace place, Limits limits) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = false;
    SafeJetty.configure(config.jetty, place, limits);
    var routes = config.routes;
    routes.before(request -> SAFE.forEach(request::header));
    routes.before(new Visitors(place));
    var gate = new Gate(limits);
    var progress = new WorkProgress();
    var pages = new Pages(rules, gate, place.edit());
    new Api(rules, gate, progress).addTo(routes);
    pages.addTo(routes);
    new RulesPages(rules, gate, pages, place.edit()).addTo(routes);
    if (place.edit()) {
      new Editing(rules, gate, progress).addTo(routes);
    }
    refusals(routes);
  }

  private static void refusals(RoutesConfig routes) {
    routes.exception(RefusedRequest.class, Server::refuse);
    routes.exception(
        InvalidInput.class, (e, request) -> refuse(HttpStatus.BAD_REQUEST, e.problems(), request));
    routes.exception(
        InvalidRules.class, (e, request) -> refuse(HttpStatus.BAD_REQUEST, e.lines(), request));
    routes.exception(
        HttpResponseException.class,
        (e, request) -> refuse(HttpStatus.forStatus(e.getStatus()), List.of(NOT_HERE), request));
    routes.exception(
        IOException.class,
        (e, request) -> refuse(HttpStatus.BAD_REQUEST, List.of(NOT_WHOLE), request));
    routes.exception(
        Exception.class,
        (e, request) ->
            refuse(HttpStatus.INTERNAL_SERVER_ERROR, List.of(Fault.describe(e)), request));
    routes.error(404, request -> refuse(HttpStatus.NOT_FOUND, List.of(NOT_HERE), request));
  }

  private static void refuse(HttpStatus status, List<String> problems, Context request) {
    refuse(new RefusedRequest(status, problems), request);
  }

  private static void refuse(RefusedRequest refused, Context request) {
    request
        .status(refused.status())
        .contentType(ProblemDocument.CONTENT_TYPE)
        .result(Json.write(ProblemDocument.of(refused)));
  }

  /** Names in an answer the rules that it comes from. */
  static ServedRules named(ServedRules served, Context request) {
    var version = served.advisor().version();
    request.header(VERSION, version.version()).header(RULES, version.sha256());
    return served;
  }
}
