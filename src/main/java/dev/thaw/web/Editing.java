package dev.thaw.web;

import dev.thaw.files.InvalidInput;
import dev.thaw.format.Json;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.serving.EditVerdict;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.RulesEdit;
import dev.thaw.serving.SaveOutcome;
import dev.thaw.serving.SaveOutcome.NotSaved;
import dev.thaw.serving.SaveOutcome.Red;
import dev.thaw.serving.SaveOutcome.Saved;
import dev.thaw.serving.SaveOutcome.Stale;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Takes edits of the rules, in sentences alone, from the pages of this server: as JSON, and with a
 * header that no form of a page of somebody else can send.
 */
final class Editing {

  /** The header that only a script of this server sends. */
  static final String OWN_HEADER = "Thaw-Edit";

  private final LiveRules live;
  private final Gate gate;
  private final WorkProgress progress;

  Editing(LiveRules live, Gate gate, WorkProgress progress) {
    this.live = live;
    this.gate = gate;
    this.progress = progress;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/validate", gate.within(RulesEdit.LARGEST, this::validate));
    routes.post("/save", gate.within(RulesEdit.LARGEST, this::save));
  }

  /** Tells what is not valid while somebody types; nothing is compiled. */
  private void validate(Context request, byte[] body) throws InvalidInput, IOException {
    var edit = edit(request, body);
    try {
      live.validate(edit);
      json(request, new ValidityDocument(List.of()));
    } catch (InvalidRules e) {
      json(request, ValidityDocument.of(e));
    }
  }

  private void save(Context request, byte[] body) throws InvalidInput, IOException, InvalidRules {
    var edit = edit(request, body);
    var began = Objects.requireNonNullElse(request.header(Header.IF_MATCH), "").replace("\"", "");
    if (began.isEmpty()) {
      throw new RefusedRequest(
          HttpStatus.PRECONDITION_REQUIRED,
          "The header If-Match is missing; allowed: the digest of the rules that the edit began from.");
    }
    var outcome =
        live.alone(() -> live.save(edit, began, progress)).orElseThrow(() -> Gate.full(request));
    progress.end();
    answer(request, outcome);
  }

  private void answer(Context request, SaveOutcome outcome) {
    if (outcome instanceof Saved saved) {
      json(request, RulesStatus.of(live, Server.named(saved.rules(), request)));
    } else if (outcome instanceof Stale) {
      throw new RefusedRequest(
          HttpStatus.PRECONDITION_FAILED,
          "Somebody else has changed the rules since; allowed: to open the file anew, and edit that.");
    } else if (outcome instanceof Red red) {
      throw refused(red.verdict());
    } else if (outcome instanceof NotSaved not) {
      throw new RefusedRequest(HttpStatus.BAD_REQUEST, not.reasons());
    }
  }

  /** Rules that are not valid are refused as everywhere; those that are not well, on their own. */
  private static RefusedRequest refused(EditVerdict verdict) {
    var status =
        verdict.advisor().isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    return new RefusedRequest(status, verdict.reasons());
  }

  private static RulesEdit edit(Context request, byte[] body) throws InvalidInput, IOException {
    var type = Objects.requireNonNullElse(request.contentType(), "");
    if (!type.startsWith(ContentType.JSON) || request.header(OWN_HEADER) == null) {
      throw new RefusedRequest(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "An edit is sent by the pages of this server; allowed: JSON, with the header Thaw-Edit.");
    }
    return RulesEdit.read(Api.PLACE, new ByteArrayInputStream(body));
  }

  /**
   * What is not valid about an edit.
   *
   * @param problems each with its place
   */
  record ValidityDocument(List<LocatedProblem> problems) {

    static ValidityDocument of(InvalidRules invalid) {
      return new ValidityDocument(
          invalid.problems().stream()
              .map(
                  one ->
                      new LocatedProblem(
                          one.place().file(), one.place().line(), one.says(), one.hints()))
              .toList());
    }
  }

  /** A problem with its line apart, so that an editor finds it. */
  record LocatedProblem(String file, int line, String says, List<String> hints) {}

  private static void json(Context request, Record document) {
    request.contentType(ContentType.JSON).result(Json.write(document));
  }
}
