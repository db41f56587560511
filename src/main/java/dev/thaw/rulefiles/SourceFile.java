package dev.thaw.rulefiles;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.SourceDocument;
import dev.thaw.advice.Statement;
import dev.thaw.document.Document;
import dev.thaw.document.Fields;
import dev.thaw.document.Problems;
import dev.thaw.rulebook.Overruling;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the rules cite: the document, its statements, our readings of it, and the readings of
 * the houses that are laid over a folder.
 */
public final class SourceFile {

  private final Problems problems;
  private final Map<String, Integer> ids = new HashMap<>();

  private SourceFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * What the files say.
   *
   * @param source their content; nothing where it cannot be taken
   * @param overrulings the scenarios that houses mean to overrule
   * @param problems what is wrong with them
   */
  public record ReadSource(
      Optional<SourceDocument> source, List<Overruling> overrulings, List<RuleProblem> problems) {}

  /** What the file of a house says. */
  private record HouseSource(List<Statement> readings, List<Overruling> overrulings) {

    static final HouseSource NONE = new HouseSource(List.of(), List.of());
  }

  /**
   * Reads the file of a folder, and those of its houses; a house can do without one.
   *
   * @param folder the rules folder
   */
  public static ReadSource read(RulesFolder folder) {
    var problems = new Problems();
    var own =
        folder
            .find(RulesFolder.SOURCE)
            .map(text -> read(text, problems, SourceFile::source))
            .orElseGet(() -> missing(problems));
    var found = new ArrayList<>(RuleProblem.in(RulesFolder.SOURCE, problems));
    var readings = new ArrayList<Statement>();
    var overrulings = new ArrayList<Overruling>();
    for (var laid : folder.laid()) {
      var house = house(laid, readings, found);
      readings.addAll(house.readings());
      overrulings.addAll(house.overrulings());
    }
    return new ReadSource(own.map(source -> source.withReadings(readings)), overrulings, found);
  }

  private static HouseSource house(
      LaidHouse house, List<Statement> before, List<RuleProblem> found) {
    var problems = new Problems();
    var path = house.path(RulesFolder.SOURCE);
    var read =
        house
            .folder()
            .find(RulesFolder.SOURCE)
            .flatMap(text -> read(text, problems, (file, all) -> file.house(all, path, before)));
    found.addAll(RuleProblem.in(path, problems));
    return read.orElse(HouseSource.NONE);
  }

  private static Optional<SourceDocument> missing(Problems problems) {
    problems.add(1, "there is no such file; it holds the statements and readings that rules cite.");
    return Optional.empty();
  }

  private static <T> Optional<T> read(
      String text, Problems problems, BiFunction<SourceFile, Fields, T> reader) {
    var file = new SourceFile(problems);
    return Document.read(text, "the file", problems, fields -> reader.apply(file, fields));
  }

  private SourceDocument source(Fields file) {
    var document =
        file.group(
            "document",
            its ->
                new SourceDocument.Publication(
                    its.text("title"),
                    its.text("authors"),
                    its.text("place"),
                    its.optionalText("called").orElseGet(() -> its.text("title"))));
    return new SourceDocument(
        document.orElse(new SourceDocument.Publication("", "", "", "")),
        file.groups("criteria", this::criterion),
        file.groups("statements", this::statement),
        file.groups("readings", this::reading));
  }

  private Criterion criterion(Fields one) {
    return new Criterion(citable(one), one.text("asks"), one.flag("caveat"));
  }

  private Statement statement(Fields one) {
    var id = idOfTheDocument(one);
    return new Statement(id, one.text("place"), one.text("says"), withoutRule(one));
  }

  private Statement reading(Fields one) {
    return new Statement(idOfTheDocument(one), null, one.text("says"), withoutRule(one));
  }

  private static @Nullable String withoutRule(Fields one) {
    return one.optionalText("withoutRule").orElse(null);
  }

  private String idOfTheDocument(Fields one) {
    var id = citable(one);
    if (Statement.isOfAHouse(id)) {
      refuse(one, id, "is that of a house's reading; allowed: S or R and a number, such as R9.");
    }
    return id;
  }

  private HouseSource house(Fields file, String path, List<Statement> before) {
    return new HouseSource(
        file.optionalGroups("readings", one -> houseReading(one, before)),
        file.optionalGroups("overrules", one -> overrulings(one, path)).stream()
            .flatMap(List::stream)
            .toList());
  }

  private static List<Overruling> overrulings(Fields one, String path) {
    var feature = one.text("feature");
    var because = one.text("because");
    var line = new Place(path, one.line("scenarios"));
    one.need("scenarios");
    return one.texts("scenarios").stream()
        .map(scenario -> new Overruling(feature, scenario, because, line))
        .toList();
  }

  private Statement houseReading(Fields one, List<Statement> before) {
    var id = unique(one);
    if (before.stream().anyMatch(other -> other.id().equals(id))) {
      refuse(one, id, "is that of another house's reading already; allowed: another number.");
    }
    if (!id.isEmpty() && !Statement.isOfAHouse(id)) {
      refuse(one, id, "is not that of a house's reading; allowed: H and a number, such as H1.");
    }
    return new Statement(id, null, one.text("says"), withoutRule(one));
  }

  private String citable(Fields one) {
    var id = unique(one);
    if (!id.isEmpty() && !id.matches(SentenceFile.ID)) {
      refuse(
          one,
          id,
          "cannot be cited; allowed: letters, digits and hyphens between them, a letter first.");
    }
    return id;
  }

  private String unique(Fields one) {
    var id = one.text("id");
    var first = ids.putIfAbsent(id, one.line("id"));
    if (first != null && !id.isEmpty()) {
      refuse(one, id, "is given twice, first in line " + first + "; allowed: once.");
    }
    return id;
  }

  private void refuse(Fields one, String id, String why) {
    problems.add(one.line("id"), "the id " + SafeText.quoted(id) + " " + why);
  }
}
