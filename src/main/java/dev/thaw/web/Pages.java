package dev.thaw.web;

import dev.thaw.format.UseCaseYaml;
import dev.thaw.scenarios.CaseScenario;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.ServedRules;
import dev.thaw.usecase.UseCase;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** What people see in a browser; all of it works without a script. */
final class Pages {

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private static final String HTML = "text/html; charset=utf-8";

  /** The script says with this header that it wants a part of a page. */
  private static final String PART = "HX-Request";

  private static final String PUSH = "HX-Push-Url";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "dev.thaw.web");

  private final LiveRules live;
  private final Gate gate;
  private final boolean isEdited;

  Pages(LiveRules live, Gate gate, boolean isEdited) {
    this.live = live;
    this.gate = gate;
    this.isEdited = isEdited;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", gate.within(0, (request, body) -> casePage(request)));
    routes.get("/case.feature", gate.within(0, (request, body) -> scenario(request)));
    routes.get("/case.yaml", gate.within(0, (request, body) -> yaml(request)));
    routes.get("/case.json", gate.within(0, (request, body) -> json(request)));
    routes.get("/style.css", new PackagedPart("style.css", "text/css; charset=utf-8"));
    routes.get("/icon.svg", new PackagedPart("icon.svg", "image/svg+xml"));
    routes.get("/favicon.ico", new PackagedPart("icon.svg", "image/svg+xml"));
    routes.get("/htmx.js", new PackagedPart(HTMX, "text/javascript; charset=utf-8"));
  }

  private void casePage(Context request) {
    var served = served(request);
    var link = link(request, served);
    var query = Objects.requireNonNullElse(request.queryString(), "");
    if (isPart(request)) {
      request.header(PUSH, address(link));
      show(request, "cardpart.jte", page(served, link));
    } else if (link.useCase().isPresent() && !query.equals(link.query())) {
      request.status(HttpStatus.SEE_OTHER).header(Header.LOCATION, address(link));
    } else {
      request.status(link.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
      show(request, "casepage.jte", page(served, link));
    }
  }

  /** A page that the browser gets back to is shown whole. */
  private static boolean isPart(Context request) {
    return request.header(PART) != null && request.header("HX-History-Restore-Request") == null;
  }

  private static String address(CaseLink link) {
    var query = link.query();
    return query.isEmpty() ? "/" : "/?" + query;
  }

  private CasePage page(ServedRules served, CaseLink link) {
    var facts = served.advisor().facts();
    return new CasePage(
        PageFrame.of("Freeze or thaw?", live, served, isEdited),
        CaseForm.of(facts, link.given()),
        link.problems(),
        link.useCase().map(useCase -> CaseCard.of(served, useCase)),
        remark(link, served));
  }

  private static Optional<String> remark(CaseLink link, ServedRules served) {
    return link.rules()
        .filter(digest -> !served.sha256().startsWith(digest))
        .map(
            digest ->
                "This link was made with other rules ("
                    + digest
                    + "). The advice below is by the rules that are served now.");
  }

  private void scenario(Context request) {
    file(
        request, "text/x-gherkin", (served, useCase) -> CaseScenario.of(served.advisor(), useCase));
  }

  private void yaml(Context request) {
    file(request, "application/yaml", (served, useCase) -> UseCaseYaml.file(useCase));
  }

  private void json(Context request) {
    file(
        request,
        "application/json",
        (served, useCase) -> CaseLink.json(useCase, served.advisor().facts()));
  }

  private void file(Context request, String type, BiFunction<ServedRules, UseCase, String> writer) {
    var served = served(request);
    var link = link(request, served);
    var useCase =
        link.useCase()
            .orElseThrow(() -> new RefusedRequest(HttpStatus.BAD_REQUEST, link.problems()));
    request
        .header(Header.CONTENT_DISPOSITION, "attachment")
        .contentType(type + "; charset=utf-8")
        .result(writer.apply(served, useCase));
  }

  private static CaseLink link(Context request, ServedRules served) {
    return CaseLink.of(request.queryParamMap(), served.advisor().facts());
  }

  private ServedRules served(Context request) {
    return Server.named(live.served(), request);
  }

  void show(Context request, String template, Object page) {
    var html = new StringOutput();
    templates.render(template, page, html);
    request.header(Header.VARY, PART).contentType(HTML).result(html.toString());
  }
}
