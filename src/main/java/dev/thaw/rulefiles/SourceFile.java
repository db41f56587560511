package dev.thaw.rulefiles;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.SourceDocument;
import dev.thaw.advice.Statement;
import dev.thaw.document.Document;
import dev.thaw.document.Fields;
import dev.thaw.document.Problems;
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
 * the house that is laid over a folder.
 */
public final class SourceFile {

  private static final String HOUSE_FILE = Place.HOUSE_FOLDER + RulesFolder.SOURCE;

  private final Problems problems;
  private final Map<String, Integer> ids = new HashMap<>();

  private SourceFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * What the files say.
   *
   * @param source their content; nothing where it cannot be taken
   * @param problems what is wrong with them
   */
  public record ReadSource(Optional<SourceDocument> source, List<RuleProblem> problems) {}

  /**
   * Reads the file of a folder, and that of its house; a house can do without one.
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
    var houses = new Problems();
    var readings =
        folder
            .house()
            .flatMap(house -> house.find(RulesFolder.SOURCE))
            .flatMap(text -> read(text, houses, SourceFile::houseReadings));
    var found = new ArrayList<>(RuleProblem.in(RulesFolder.SOURCE, problems));
    found.addAll(RuleProblem.in(HOUSE_FILE, houses));
    return new ReadSource(
        own.map(source -> source.withReadings(readings.orElse(List.of()))), found);
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

  private List<Statement> houseReadings(Fields file) {
    return file.groups("readings", this::houseReading);
  }

  private Statement houseReading(Fields one) {
    var id = unique(one);
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
