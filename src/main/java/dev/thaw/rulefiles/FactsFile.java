package dev.thaw.rulefiles;

import dev.thaw.document.Problems;
import dev.thaw.rulebook.FactPhrases;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.PhraseBook;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads which facts can be stated: those that are built in, those that a rules folder adds, and
 * those of the houses that are laid over it.
 */
public final class FactsFile {

  private final Problems problems = new Problems();
  private final FactEntries.DeclaredFacts entries;

  private FactsFile(String text) {
    this.entries = FactEntries.read(text, problems);
  }

  /**
   * What the files say.
   *
   * @param facts every fact that can be taken
   * @param problems what is wrong with the files
   */
  public record ReadFacts(FactCatalogue facts, List<RuleProblem> problems) {}

  /** Returns the facts that are packaged with Thaw. */
  public static FactCatalogue builtIn() {
    return PackagedRules.book().ready().book().facts();
  }

  /**
   * Returns the facts of a folder that is packaged with Thaw. Whether their sentences can be told
   * apart the build has found out, which reads the whole folder.
   *
   * @param folder the folder
   * @throws IllegalStateException when they are not valid
   */
  public static FactCatalogue builtIn(RulesFolder folder) {
    return folder.find(RulesFolder.FACTS).map(FactsFile::trusted).orElse(FactCatalogue.NONE);
  }

  private static FactCatalogue trusted(String text) {
    var file = new FactsFile(text);
    if (!file.problems.isEmpty()) {
      throw new IllegalStateException("The built-in facts are not valid: " + file.problems.all());
    }
    return file.entries.facts();
  }

  /**
   * Reads the files of a folder and of its houses; all can do without one.
   *
   * @param folder the rules folder
   * @param builtIn the facts that are there already; they keep their meaning
   */
  public static ReadFacts read(RulesFolder folder, FactCatalogue builtIn) {
    var found = new ArrayList<RuleProblem>();
    var facts =
        folder
            .find(RulesFolder.FACTS)
            .map(text -> new FactsFile(text).folder(builtIn, found))
            .orElse(builtIn);
    var all = facts;
    for (var house : folder.laid()) {
      var file = house.path(RulesFolder.FACTS);
      var text = house.folder().find(RulesFolder.FACTS);
      all = text.isPresent() ? new FactsFile(text.get()).house(file, all, found) : all;
    }
    return new ReadFacts(all, found);
  }

  private FactCatalogue folder(FactCatalogue builtIn, List<RuleProblem> found) {
    beside(builtIn);
    declared().forEach(fact -> builtIn.at(fact.path()).ifPresent(old -> same(old, fact)));
    found.addAll(RuleProblem.in(RulesFolder.FACTS, problems));
    return entries.facts().with(builtIn);
  }

  private FactCatalogue house(String file, FactCatalogue others, List<RuleProblem> found) {
    beside(others);
    declared().stream()
        .filter(fact -> others.at(fact.path()).isPresent())
        .forEach(
            fact ->
                problem(fact, " is a fact already; allowed: a new path. A house changes no fact."));
    found.addAll(RuleProblem.in(file, problems));
    return others.with(entries.facts());
  }

  private List<DeclaredFact> declared() {
    return entries.facts().facts();
  }

  /** Each unit and each name belongs to one fact, and a line of a rule means one thing. */
  private void beside(FactCatalogue others) {
    var all = Stream.concat(others.facts().stream(), declared().stream()).distinct().toList();
    var units = new LinkedHashMap<String, String>();
    var names = new LinkedHashMap<String, String>();
    for (var fact : all) {
      var unit = fact.numbers().map(numbers -> units.putIfAbsent(numbers.unit(), fact.path()));
      unit.ifPresent(first -> problem(fact, " has the unit of " + first + "; allowed: another."));
      var first = names.putIfAbsent(fact.called(), fact.path());
      if (first != null) {
        var called = SafeText.quoted(fact.called());
        problem(fact, " is called " + called + ", as " + first + " is; allowed: another name.");
      }
    }
    var catalogue = new FactCatalogue(all, Map.of());
    var book = new PhraseBook(FactPhrases.of(catalogue));
    declared().forEach(fact -> distinct(fact, catalogue, book));
    declared().forEach(fact -> dividesNumbers(fact, catalogue));
  }

  /** What is worked out from other facts needs numbers. */
  private void dividesNumbers(DeclaredFact fact, FactCatalogue all) {
    var numbers = all.facts().stream().filter(DeclaredFact::isNumber).map(DeclaredFact::path);
    var allowed = numbers.filter(path -> !path.equals(fact.path())).toList();
    fact.numbers()
        .flatMap(DeclaredFact.WholeNumber::workedOut)
        .flatMap(
            quotient ->
                Stream.of(quotient.dividend(), quotient.divisor())
                    .filter(path -> !path.isEmpty() && !allowed.contains(path))
                    .findFirst())
        .ifPresent(path -> problem(fact, notDivided(path, allowed)));
  }

  private static String notDivided(String path, List<String> allowed) {
    return " is worked out from "
        + SafeText.quoted(path)
        + "; allowed: "
        + String.join(", ", allowed)
        + "."
        + Nearest.meant(path, allowed);
  }

  private void distinct(DeclaredFact fact, FactCatalogue all, PhraseBook book) {
    FactPhrases.examples(all, fact)
        .filter(line -> book.readings(line, Phrase.Side.CONDITION) > 1)
        .findFirst()
        .map(SafeText::quoted)
        .ifPresent(
            line ->
                problem(fact, " says " + line + ", as another fact does; allowed: other words."));
  }

  /** The wording for people may be another; what rules and use cases say may not. */
  private void same(DeclaredFact old, DeclaredFact now) {
    if (!meaning(old).equals(meaning(now))) {
      problem(
          now,
          " is built in and keeps its meaning; allowed: other texts in asks, means and example.");
    }
  }

  private static List<Object> meaning(DeclaredFact fact) {
    var says = fact.answers().stream().map(one -> Map.entry(one.word(), one.says()));
    return List.of(
        fact.called(),
        fact.sentence(),
        fact.change(),
        fact.isJudgement(),
        fact.numbers(),
        says.collect(Collectors.toList()));
  }

  private void problem(DeclaredFact fact, String message) {
    problems.add(entries.lines().getOrDefault(fact.path(), 1), fact.path() + message);
  }
}
