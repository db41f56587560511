package dev.thaw.analysis;

import dev.thaw.analysis.Diff.Change;
import dev.thaw.analysis.Diff.Entries;
import dev.thaw.analysis.Diff.NumberChange;
import dev.thaw.analysis.Diff.Part;
import dev.thaw.analysis.Diff.RuleEdit;
import dev.thaw.casespace.Answer;
import dev.thaw.format.Page;
import dev.thaw.format.UseCaseYaml;
import dev.thaw.format.Words;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes for people what an edit of rules does. */
public final class DiffText {

  private static final int MOST_SCENARIOS = 10;

  private final Page page;

  private DiffText(Page page) {
    this.page = page;
  }

  /**
   * Writes a comparison, ending in a line feed.
   *
   * @param diff what the edit does to advice
   * @param before how the scenarios ended before it
   * @param after how the same scenarios end after it
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String write(
      Diff diff, ScenarioReport before, ScenarioReport after, boolean colour) {
    var text = new DiffText(new Page(colour));
    text.rules(diff);
    text.advice(diff);
    text.numbers(diff.numbers());
    text.scenarios(before, after);
    return text.page.text();
  }

  private void rules(Diff diff) {
    var edits = diff.rules();
    page.heading("Rules: " + (edits.isEmpty() ? "the same." : edited(edits)));
    entries("source.yaml", diff.sources());
    entries("facts.yaml", diff.facts());
    for (var edit : edits) {
      var rule = edit.after().or(edit::before).orElseThrow();
      page.paragraph("- ", rule.place() + ": " + rule.name() + kind(edit));
      if (edit.before().isPresent() && edit.after().isPresent()) {
        lines("- ", edit.before(), edit.after());
        lines("+ ", edit.after(), edit.before());
      }
    }
  }

  private void entries(String file, Entries entries) {
    var kinds =
        Stream.of(
                kind(entries.edited(), "edited"),
                kind(entries.added(), "new"),
                kind(entries.gone(), "gone"))
            .filter(text -> !text.isEmpty())
            .toList();
    if (!kinds.isEmpty()) {
      page.paragraph("- ", file + ": " + String.join("; ", kinds) + ".");
    }
  }

  private static String kind(List<String> names, String kind) {
    return names.isEmpty() ? "" : String.join(", ", names) + " (" + kind + ")";
  }

  private static String edited(List<RuleEdit> edits) {
    long added = edits.stream().filter(edit -> edit.before().isEmpty()).count();
    long gone = edits.stream().filter(edit -> edit.after().isEmpty()).count();
    return Stream.of(
                describe(edits.size() - added - gone, "edited"),
                describe(added, "new"),
                describe(gone, "gone"))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String describe(long count, String what) {
    return count == 0 ? "" : count + " " + what;
  }

  private static String kind(RuleEdit edit) {
    return edit.before().isEmpty() ? " (new)" : edit.after().isEmpty() ? " (gone)" : "";
  }

  /** Shows the lines of a rule that the other one does not have. */
  private void lines(String mark, Optional<WrittenRule> rule, Optional<WrittenRule> other) {
    var others = other.map(WrittenRule::text).orElse("").lines().toList();
    rule.map(WrittenRule::text)
        .orElse("")
        .lines()
        .filter(line -> !others.contains(line))
        .forEach(line -> page.paragraph("  " + mark, line.strip()));
  }

  private void advice(Diff diff) {
    page.heading(
        diff.changed() == 0
            ? "Advice: the same in all " + Words.grouped(diff.cases()) + " cases."
            : "Advice: another in "
                + Words.grouped(diff.changed())
                + " of "
                + Words.grouped(diff.cases())
                + " cases.");
    diff.otherReasons().ifPresent(this::otherReasons);
    for (int i = 0; i < diff.changes().size(); i++) {
      change(i + 1 + ". ", diff.changes().get(i));
    }
  }

  private void otherReasons(Diff.OtherReasons others) {
    page.paragraph(
        "",
        "In "
            + counted(others.cases(), "case")
            + " with the same advice, reasons, notes or next steps are others; such as:");
    page.lines("     ", UseCaseYaml.write(others.example()));
  }

  private void change(String start, Change change) {
    page.paragraph(
        start,
        change.before() + " -> " + change.after() + ": " + counted(change.cases(), "case") + ".");
    which(change.parts());
    page.paragraph("   ", "A case of it:");
    page.lines("     ", UseCaseYaml.write(change.example()));
  }

  /** Says exactly which cases these are: first what can be said in one line, then the choices. */
  private void which(List<Part> parts) {
    var plain = parts.stream().filter(part -> part.lines().size() == 1).toList();
    var choices = parts.stream().filter(part -> part.lines().size() > 1).toList();
    var start = parts.isEmpty() ? "In all cases." : "In all cases in which ";
    if (!plain.isEmpty()) {
      var together = plain.stream().flatMap(part -> part.lines().get(0).stream()).toList();
      start += common(together) + (choices.isEmpty() ? "." : "; and ");
    }
    for (var part : choices) {
      page.paragraph("   ", start + "one of these holds:");
      part.lines().forEach(line -> page.paragraph("   - ", common(line)));
      start = "and ";
    }
    if (choices.isEmpty()) {
      page.paragraph("   ", start);
    }
  }

  private static String common(List<Diff.Common> line) {
    return line.stream().map(DiffText::common).collect(Collectors.joining("; "));
  }

  /** Names the answers or, where these are fewer, those that it must not be. */
  private static String common(Diff.Common common) {
    boolean few = common.answers().size() <= common.others().size();
    var named = few ? common.answers() : common.others();
    return common.question().path()
        + (few ? " is " : " is not ")
        + named.stream().map(Answer::describe).collect(Collectors.joining(" or "));
  }

  private void numbers(List<NumberChange> changes) {
    changes.stream()
        .collect(Collectors.groupingBy(NumberChange::unit, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::numbers);
  }

  private void numbers(String unit, List<NumberChange> changes) {
    page.heading("Numbers of " + unit + " about which something else is found");
    for (var change : changes) {
      page.paragraph(
          "- ",
          change.range().describe()
              + ": "
              + describe(change.before())
              + " -> "
              + describe(change.after())
              + ".");
      page.paragraph(
          "  ",
          "Of " + counted(change.cases(), "case") + " with such a number, " + turns(change) + ".");
    }
  }

  private static String describe(List<String> found) {
    return found.isEmpty() ? "nothing is found" : String.join(", ", found);
  }

  private static String turns(NumberChange change) {
    return change.changes().isEmpty()
        ? "none gets other advice"
        : change.changes().stream()
            .map(
                turn ->
                    Words.grouped(turn.cases())
                        + " go from "
                        + turn.before()
                        + " to "
                        + turn.after())
            .collect(Collectors.joining(", "));
  }

  private void scenarios(ScenarioReport before, ScenarioReport after) {
    var broken = broken(before, after);
    page.heading(
        "Scenarios: "
            + (broken.isEmpty()
                ? "none breaks."
                : broken.size()
                    + " of "
                    + after.results().size()
                    + (broken.size() == 1 ? " breaks." : " break.")));
    broken.stream()
        .limit(MOST_SCENARIOS)
        .forEach(result -> page.paragraph("- ", result.place() + ": " + result.name()));
    if (broken.size() > MOST_SCENARIOS) {
      page.paragraph(
          "",
          "And " + (broken.size() - MOST_SCENARIOS) + " more; the command test shows them all.");
    }
  }

  static List<ScenarioResult> broken(ScenarioReport before, ScenarioReport after) {
    var known = before.troubles().stream().map(ScenarioResult::place).toList();
    return after.troubles().stream().filter(result -> !known.contains(result.place())).toList();
  }

  private static String counted(long count, String what) {
    return Words.grouped(count) + " " + what + (count == 1 ? "" : "s");
  }
}
