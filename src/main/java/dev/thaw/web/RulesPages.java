package dev.thaw.web;

import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.Phrase.Side;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.ServedRules;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages on the rules: what they say, and where authors edit them. */
final class RulesPages {

  private static final String HANDBOOK = "The rules";
  private static final String EDIT = "Edit the rules";

  private final LiveRules live;
  private final Gate gate;
  private final Pages pages;
  private final boolean isEdited;

  RulesPages(LiveRules live, Gate gate, Pages pages, boolean isEdited) {
    this.live = live;
    this.gate = gate;
    this.pages = pages;
    this.isEdited = isEdited;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/handbook", gate.within(0, (request, body) -> handbook(request)));
    if (isEdited) {
      routes.get("/edit", gate.within(0, (request, body) -> files(request)));
      routes.get("/edit/<file>", gate.within(0, (request, body) -> file(request)));
      routes.get("/edit.js", new PackagedPart("edit.js", "text/javascript; charset=utf-8"));
    }
  }

  /** The page that lists the rules. */
  record HandbookPage(
      PageFrame frame, RulesStatus status, Map<String, List<WrittenRule>> rulesByFile) {}

  /** The page that lists the files. */
  record FilesPage(PageFrame frame, RulesStatus status, List<String> files) {}

  /**
   * The page on which a file is edited.
   *
   * @param name its path inside the folder
   * @param text its whole text
   * @param conditions sentences that can stand under when
   * @param conclusions sentences that can stand under then
   * @param sha256 the digest of the rules that the edit begins from
   */
  record FilePage(
      PageFrame frame,
      String name,
      String text,
      List<String> conditions,
      List<String> conclusions,
      String sha256) {

    int lines() {
      return (int) text.lines().count() + 2;
    }
  }

  private void handbook(Context request) {
    var served = served(request);
    var byFile = new LinkedHashMap<String, List<WrittenRule>>();
    for (var rule : served.advisor().rules().rules()) {
      byFile.computeIfAbsent(rule.place().file(), file -> new ArrayList<>()).add(rule);
    }
    pages.show(
        request,
        "handbook.jte",
        new HandbookPage(frame(HANDBOOK, served), RulesStatus.of(live, served), byFile));
  }

  private void files(Context request) {
    var served = served(request);
    pages.show(
        request,
        "files.jte",
        new FilesPage(
            frame(EDIT, served), RulesStatus.of(live, served), editable(served).toList()));
  }

  private void file(Context request) {
    var served = served(request);
    var name =
        editable(served)
            .filter(request.pathParam("file")::equals)
            .findFirst()
            .orElseThrow(() -> new RefusedRequest(HttpStatus.NOT_FOUND, Server.NOT_HERE));
    pages.show(
        request,
        "file.jte",
        new FilePage(
            frame(name, served),
            name,
            live.home().own(served.folder()).text(name),
            phrases(served, Side.CONDITION),
            phrases(served, Side.CONSEQUENCE),
            served.sha256()));
  }

  /** Code is neither shown for editing nor taken. */
  private Stream<String> editable(ServedRules served) {
    return live.home().own(served.folder()).files().keySet().stream()
        .filter(RulesFolder::isOfAuthors);
  }

  private static List<String> phrases(ServedRules served, Side side) {
    return served.advisor().rules().phrases().stream()
        .filter(phrase -> phrase.side() == side)
        .flatMap(RulesPages::instances)
        .distinct()
        .toList();
  }

  /** Returns a sentence with each word of its slot where it has but one, else as it is. */
  private static Stream<String> instances(Phrase phrase) {
    var words = phrase.slots().stream().map(Slot::words).filter(all -> !all.isEmpty()).toList();
    return phrase.slots().size() == 1 && words.size() == 1
        ? words.get(0).stream()
            .map(word -> phrase.text().replace("{" + phrase.slots().get(0).name() + "}", word))
        : Stream.of(phrase.text());
  }

  private PageFrame frame(String title, ServedRules served) {
    return PageFrame.of(title, live, served, isEdited);
  }

  private ServedRules served(Context request) {
    return Server.named(live.served(), request);
  }
}
