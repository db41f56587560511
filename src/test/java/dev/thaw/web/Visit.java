package dev.thaw.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.RulesHome;
import dev.thaw.serving.ServingPlace;
import dev.thaw.serving.Workbench.Opened;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;

/** A server of its own for a test, and a program that visits it. */
public final class Visit implements AutoCloseable {

  private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
  private final LiveRules rules;
  private final Opened door;

  private Visit(LiveRules rules, boolean edit, Limits limits) throws IOException {
    this.rules = rules;
    this.door = Server.open(rules, new ServingPlace(ServingPlace.THIS_MACHINE, 0, edit), limits);
  }

  public static Visit builtIn() throws IOException, InvalidRules, InvalidInput {
    return of(RulesHome.builtIn());
  }

  public static Visit of(RulesHome home) throws IOException, InvalidRules, InvalidInput {
    return within(home, Limits.USUAL);
  }

  static Visit within(RulesHome home, Limits limits)
      throws IOException, InvalidRules, InvalidInput {
    return new Visit(
        LiveRules.of(home, Scenarios.builtIn(), Clock.systemUTC()),
        home.folder().isPresent(),
        limits);
  }

  /** Visits rules that are edited, and need keep few scenarios. */
  public static Visit editing(RulesHome home) throws IOException, InvalidRules, InvalidInput {
    var few = Scenarios.in(List.of("features/book/budget.feature"));
    return new Visit(LiveRules.of(home, few, Clock.systemUTC()), true, Limits.USUAL);
  }

  public LiveRules rules() {
    return rules;
  }

  String address() {
    return door.address();
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return post(path, body.getBytes(UTF_8), headers);
  }

  public HttpResponse<String> post(String path, byte[] body, String... headers) throws Exception {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> put(String path, String body, String... headers) throws Exception {
    return send(request(path, headers).PUT(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(door.address() + path.substring(1)));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    door.close();
  }
}
