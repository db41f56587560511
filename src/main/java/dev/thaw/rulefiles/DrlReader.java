package dev.thaw.rulefiles;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Reads files of rules in plain DRL with the parser of Drools. */
final class DrlReader {

  private DrlReader() {}

  /**
   * Reads a file.
   *
   * @param path its path inside the rules folder
   * @param text all of it
   * @param origin whose its rules are
   */
  static DrlFile read(String path, String text, Origin origin) {
    var parser = new DrlParser();
    try {
      var content = parser.parse(false, text);
      if (content != null && !parser.hasErrors()) {
        return of(path, content, text.lines().toList(), origin);
      }
    } catch (DroolsParserException e) {
      return broken(path, List.of(RuleProblem.at(new Place(path, 1), "cannot be read as DRL.")));
    }
    var problems =
        parser.getErrors().stream()
            .map(
                error ->
                    new RuleProblem(
                        new Place(path, error.getLines().length > 0 ? error.getLines()[0] : 1),
                        "cannot be read as DRL.",
                        List.of(error.getMessage())))
            .toList();
    return broken(path, problems);
  }

  private static DrlFile broken(String path, List<RuleProblem> problems) {
    return new DrlFile(path, "", "", List.of(), List.of(), problems);
  }

  private static DrlFile of(String path, PackageDescr content, List<String> lines, Origin origin) {
    var starts = content.getRules().stream().map(RuleDescr::getLine).sorted().toList();
    var rules =
        content.getRules().stream()
            .filter(RuleDescr::isRule)
            .map(rule -> rule(path, rule, lines.subList(0, end(rule, starts, lines)), origin))
            .toList();
    var queries =
        content.getRules().stream().filter(RuleDescr::isQuery).map(RuleDescr::getName).toList();
    return new DrlFile(
        path,
        Objects.requireNonNullElse(content.getName(), ""),
        text(lines),
        rules,
        queries,
        List.of());
  }

  /** Returns the line before which the next rule begins. */
  private static int end(RuleDescr rule, List<Integer> starts, List<String> lines) {
    return starts.stream()
        .filter(start -> start > rule.getLine())
        .findFirst()
        .map(start -> start - 1)
        .orElse(lines.size());
  }

  private static WrittenRule rule(String path, RuleDescr rule, List<String> lines, Origin origin) {
    var when = new ArrayList<Sentence>();
    var then = new ArrayList<Sentence>();
    List<Sentence> side = List.of();
    for (int n = rule.getLine(); n < lines.size(); n++) {
      var line = lines.get(n).strip();
      if (line.equals("end")) {
        break;
      } else if (line.equals("when")) {
        side = when;
      } else if (line.equals("then")) {
        side = then;
      } else if (side == when || side == then) {
        side.add(Sentence.plain(n + 1, line));
      }
    }
    return new WrittenRule(
        rule.getName(),
        new Place(path, rule.getLine()),
        annotation(rule, WrittenRule.CRITERION),
        annotation(rule, WrittenRule.SOURCE).map(WrittenRule::ids).orElse(List.of()),
        annotatedAt(rule),
        origin,
        when,
        then);
  }

  private static Map<String, Integer> annotatedAt(RuleDescr rule) {
    return rule.getAnnotations().stream()
        .filter(annotation -> annotation.getLine() > 0)
        .collect(
            Collectors.toUnmodifiableMap(
                AnnotationDescr::getName, AnnotationDescr::getLine, (first, again) -> first));
  }

  private static Optional<String> annotation(RuleDescr rule, String name) {
    return Optional.ofNullable(rule.getAnnotation(name))
        .map(found -> String.valueOf(found.getSingleValue()).strip());
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
