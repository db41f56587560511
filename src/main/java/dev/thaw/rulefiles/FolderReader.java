package dev.thaw.rulefiles;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.FactPhrases;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a rules folder, and says everything that is wrong with it before anything is compiled. */
final class FolderReader {

  /** How many rules a folder may have. */
  static final int MOST_RULES = 2_000;

  private static final List<String> QUERIES =
      List.of("advice", "findings", "gaps", "notes", "next", "setAside");

  private final RulesFolder folder;
  private final Map<String, String> known;
  private final FactCatalogue builtInFacts;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final List<WrittenRule> rules = new ArrayList<>();
  private final List<WrittenRule> invalid = new ArrayList<>();
  private final List<DrlFile> code = new ArrayList<>();
  private boolean cut;

  /**
   * Prepares to read.
   *
   * @param folder the folder
   * @param known the plain DRL of the built-in rules by name; empty where it is these that are read
   * @param builtInFacts the facts that are there whatever the folder declares
   */
  FolderReader(RulesFolder folder, Map<String, String> known, FactCatalogue builtInFacts) {
    this.folder = folder;
    this.known = known;
    this.builtInFacts = builtInFacts;
  }

  /**
   * Reads the folder.
   *
   * @param root where its rules stand once they are plain DRL
   * @param ownCode whether its vocabulary or its DRL differ from the built-in ones
   * @throws InvalidRules when it is not valid; says everything that is wrong
   */
  LoadedRules read(String root, boolean ownCode) throws InvalidRules {
    if (folder.paths(WrittenRule.SENTENCES).findAny().isEmpty()
        && folder.find(RulesFolder.SOURCE).isEmpty()) {
      throw InvalidRules.refused(
          List.of(
              RuleProblem.at(
                  Place.folder(),
                  "this is no rules folder; allowed: one with source.yaml and sentence files"
                      + " (*.dslr).")));
    }
    problems.addAll(KnownFiles.problems(folder));
    var facts = FactsFile.read(folder, builtInFacts);
    problems.addAll(facts.problems());
    var phrases = phrases(facts.facts());
    boolean empty = sentences(phrases);
    tooMany();
    folder.paths(FolderPolicy.DRL).forEach(this::code);
    queries();
    if (empty) {
      problems.add(
          RuleProblem.at(
              Place.folder(),
              "there is no rule in this folder; allowed: at least one sentence file (*.dslr) with a rule."));
    }
    var source = SourceFile.read(folder);
    problems.addAll(source.problems());
    source
        .source()
        .filter(cited -> !cut && source.problems().isEmpty())
        .ifPresent(
            cited -> problems.addAll(Consistency.problems(rules, invalid, cited, facts.facts())));
    if (!problems.isEmpty() || source.source().isEmpty()) {
      throw InvalidRules.invalid(
          problems.stream()
              .sorted(
                  Comparator.comparing((RuleProblem problem) -> problem.place().file())
                      .thenComparing(problem -> problem.place().line()))
              .toList());
    }
    return new LoadedRules(
        new Rulebook(
            rules,
            phrases,
            source.source().get(),
            facts.facts(),
            folder.version(),
            source.overrulings()),
        code,
        root,
        ownCode);
  }

  private List<Phrase> phrases(FactCatalogue facts) throws InvalidRules {
    try {
      return Stream.concat(
              FactPhrases.of(facts).stream(),
              VocabularyFile.phrases(folder.text(RulesFolder.VOCABULARY), facts).stream())
          .toList();
    } catch (IllegalArgumentException e) {
      throw InvalidRules.notCompiled(
          RuleProblem.at(new Place(RulesFolder.VOCABULARY, 1), "cannot be read as a Drools DSL."),
          List.of(String.valueOf(e.getMessage())));
    }
  }

  /** Reads the rules of the folder, then those of its houses; says whether the folder has none. */
  private boolean sentences(List<Phrase> phrases) {
    var reader = new SentenceRules(phrases, known);
    reader.read(folder);
    boolean empty = reader.rules().isEmpty() && reader.problems().isEmpty() && problems.isEmpty();
    folder.laid().forEach(reader::readHouse);
    rules.addAll(reader.rules());
    invalid.addAll(reader.invalid());
    problems.addAll(reader.problems());
    cut = reader.isCut();
    return empty;
  }

  private void tooMany() {
    rules.stream()
        .skip(MOST_RULES)
        .findFirst()
        .ifPresent(
            rule ->
                problems.add(
                    RuleProblem.at(
                        rule.place(), "there are too many rules; allowed: " + MOST_RULES + ".")));
  }

  private void code(String path) {
    boolean builtIn = known.isEmpty() || folder.text(path).equals(builtInText(path));
    var origin = builtIn ? Origin.BUILT_IN : folder.origin();
    var file = DrlReader.read(path, folder.text(path), origin);
    problems.addAll(file.problems());
    rules.addAll(file.rules());
    code.add(file);
    reserved(file.queries());
  }

  private static String builtInText(String path) {
    var builtIn = RulesFolder.builtIn();
    return builtIn.find(path).orElse("");
  }

  /** Advice is read through these, so no folder can do without them. */
  private void queries() {
    var missing = new ArrayList<>(QUERIES);
    code.forEach(file -> missing.removeAll(file.queries()));
    if (!missing.isEmpty() && code.stream().allMatch(file -> file.problems().isEmpty())) {
      problems.add(
          RuleProblem.at(
              Place.folder(), "no DRL has the query " + String.join(", ", missing) + "."));
    }
  }

  /** Drools takes a query for a rule, and the last one of a name for the only one. */
  private void reserved(List<String> queries) {
    Stream.concat(rules.stream(), invalid.stream())
        .filter(rule -> queries.contains(rule.name()))
        .forEach(
            rule ->
                problems.add(
                    RuleProblem.at(
                        rule.place(),
                        "the name "
                            + SafeText.quoted(rule.name())
                            + " is that of a query already; allowed: another name.")));
  }
}
