package dev.thaw.web;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.bulk.BulkAdvisor;
import dev.thaw.files.InvalidInput;
import dev.thaw.format.AdviceReader;
import dev.thaw.format.Json;
import dev.thaw.format.Schema;
import dev.thaw.format.UseCaseReader;
import dev.thaw.replay.Replay;
import dev.thaw.replay.ReplayDocument;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.CaseScenario;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.LiveRules.HeavyWork;
import dev.thaw.serving.RulesEdit;
import dev.thaw.serving.ServedRules;
import dev.thaw.usecase.UseCase;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What programs ask: each answer is the JSON that the command line writes. */
final class Api {

  /** What problems call the body of a request, where the command line names a file. */
  static final String PLACE = "request body";

  private static final String PLAIN = "text/plain";

  private final LiveRules live;
  private final Gate gate;
  private final WorkProgress progress;

  Api(LiveRules live, Gate gate, WorkProgress progress) {
    this.live = live;
    this.gate = gate;
    this.progress = progress;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/health", gate.within(0, (request, body) -> health(request)));
    routes.get("/rules", gate.within(0, (request, body) -> rules(request)));
    routes.get("/facts", gate.within(0, (request, body) -> facts(request)));
    routes.get("/schemas/{name}", gate.within(0, (request, body) -> schema(request)));
    routes.get("/work", request -> json(request, progress.document()));
    routes.get("/openapi.yaml", new PackagedPart("openapi.yaml", "application/yaml"));
    routes.post("/advise", gate.within(UseCaseReader.LARGEST, this::advise));
    routes.post("/explain", gate.within(UseCaseReader.LARGEST, this::explain));
    routes.post("/scenario", gate.within(UseCaseReader.LARGEST, this::scenario));
    routes.post("/replay", gate.within(AdviceReader.LARGEST, this::replay));
    routes.post("/check", gate.within(RulesEdit.LARGEST, this::check));
    routes.post("/diff", gate.within(RulesEdit.LARGEST, this::diff));
  }

  private record HealthDocument(String status, KnowledgeVersion knowledge) {}

  private void health(Context request) {
    var served = served(request);
    json(request, new HealthDocument("up", served.advisor().version()));
  }

  private void rules(Context request) {
    json(request, RulesStatus.of(live, served(request)));
  }

  private void facts(Context request) {
    json(request, FactsDocument.of(served(request)));
  }

  private void schema(Context request) {
    var name = request.pathParam("name").replaceFirst("\\.json$", "");
    var facts = served(request).advisor().facts();
    var schema =
        Stream.of(Schema.values())
            .filter(one -> one.toString().equals(name))
            .findFirst()
            .orElseThrow(() -> new RefusedRequest(HttpStatus.NOT_FOUND, Server.NOT_HERE));
    request.contentType("application/schema+json").result(schema.text(facts));
  }

  private void advise(Context request, byte[] body) throws InvalidInput, IOException {
    var served = served(request);
    var useCase = useCase(served, body);
    text(request, ContentType.JSON, BulkAdvisor.line(served.advisor(), useCase));
  }

  private void explain(Context request, byte[] body) throws InvalidInput, IOException {
    var served = served(request);
    var card = served.advisor().explain(useCase(served, body));
    text(request, ContentType.JSON, Json.write(card));
  }

  private void scenario(Context request, byte[] body) throws InvalidInput, IOException {
    var served = served(request);
    var scenario = CaseScenario.of(served.advisor(), useCase(served, body));
    request.contentType("text/x-gherkin; charset=utf-8").result(scenario);
  }

  private static UseCase useCase(ServedRules served, byte[] body) throws InvalidInput, IOException {
    return UseCaseReader.read(PLACE, new ByteArrayInputStream(body), served.advisor().facts());
  }

  private void replay(Context request, byte[] body) throws InvalidInput, IOException {
    var advisor = served(request).advisor();
    var then = AdviceReader.read(PLACE, new ByteArrayInputStream(body), advisor.facts());
    json(request, ReplayDocument.of(Replay.of(then, advisor)));
  }

  private void check(Context request, byte[] body) throws InvalidInput, IOException, InvalidRules {
    var edit = edit(body);
    served(request);
    var verdict = alone(request, () -> live.judge(edit, progress));
    report(request, verdict.reasons(), verdict.document());
  }

  private void diff(Context request, byte[] body) throws InvalidInput, IOException, InvalidRules {
    var edit = edit(body);
    served(request);
    var diff = alone(request, () -> live.diff(edit, progress));
    report(request, diff.lines(), diff.document());
  }

  /** What takes the whole machine, is done for one at a time. */
  private <T> T alone(Context request, HeavyWork<T> work) throws InvalidRules {
    return live.alone(() -> ended(work)).orElseThrow(() -> Gate.full(request));
  }

  private <T> T ended(HeavyWork<T> work) throws InvalidRules {
    try {
      return work.done();
    } finally {
      progress.end();
    }
  }

  /** People who edit read the report as the command line prints it. */
  private static void report(Context request, List<String> lines, Record document) {
    if (PLAIN.equals(request.header(Header.ACCEPT))) {
      text(request, PLAIN + "; charset=utf-8", String.join("\n", lines) + "\n");
    } else {
      json(request, document);
    }
  }

  private static RulesEdit edit(byte[] body) throws InvalidInput, IOException {
    return body.length == 0
        ? RulesEdit.NOTHING
        : RulesEdit.read(PLACE, new ByteArrayInputStream(body));
  }

  /** Returns the rules of one moment, and names them in the answer. */
  private ServedRules served(Context request) {
    return Server.named(live.served(), request);
  }

  private static void json(Context request, Record document) {
    text(request, ContentType.JSON, Json.write(document));
  }

  private static void text(Context request, String type, String text) {
    request.contentType(type).result(text);
  }
}
