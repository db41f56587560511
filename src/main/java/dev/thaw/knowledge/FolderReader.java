package dev.thaw.knowledge;

import dev.thaw.rulebook.Admission;
import dev.thaw.rulebook.Consistency;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.QuestionsFile;
import dev.thaw.rulebook.RuleMistake;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.rulebook.SourceFile;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a rules folder, and says everything that is wrong with it before anything is compiled. */
final class FolderReader {

  /** How many rules a folder may have. */
  static final int MOST_RULES = 500;

  private static final List<String> QUERIES =
      List.of("advice", "findings", "gaps", "notes", "next", "setAside");
  private static final String VOCABULARY = "vocabulary.dsl";

  private final RulesFolder folder;
  private final Map<String, String> known;
  private final List<RuleMistake> mistakes = new ArrayList<>();
  private final List<WrittenRule> rules = new ArrayList<>();
  private final List<WrittenRule> faulty = new ArrayList<>();
  private final List<DrlFile> code = new ArrayList<>();
  private boolean cut;

  FolderReader(RulesFolder folder, Map<String, String> known) {
    this.folder = folder;
    this.known = known;
  }

  /**
   * Reads the folder.
   *
   * @param ownCode whether its vocabulary or its DRL differ from the built-in ones
   * @throws InvalidRules when it is not well said; says everything that is wrong
   */
  WrittenKnowledge read(boolean ownCode) throws InvalidRules {
    if (folder.paths(Admission.SENTENCES).findAny().isEmpty()
        && !folder.files().containsKey(RulesFolder.SOURCE)) {
      throw InvalidRules.refused(
          List.of(
              RuleMistake.at(
                  Place.folder(),
                  "this is no rules folder; allowed: one with source.yaml and sentence files"
                      + " (*.dslr).")));
    }
    mistakes.addAll(Strangers.mistakes(folder));
    var vocabulary = vocabulary();
    boolean empty = sentences(vocabulary);
    tooMany();
    folder.paths(Admission.DRL).forEach(this::code);
    queries();
    if (empty) {
      mistakes.add(
          RuleMistake.at(
              Place.folder(),
              "there is no rule in this folder; allowed: at least one sentence file (*.dslr) with a rule."));
    }
    var source = SourceFile.read(folder);
    mistakes.addAll(source.mistakes());
    source
        .source()
        .filter(cited -> !cut && source.mistakes().isEmpty())
        .ifPresent(cited -> mistakes.addAll(Consistency.mistakes(rules, faulty, cited)));
    var questions = QuestionsFile.read(folder);
    mistakes.addAll(questions.mistakes());
    if (!mistakes.isEmpty() || source.source().isEmpty()) {
      throw InvalidRules.illSaid(
          mistakes.stream()
              .sorted(
                  Comparator.comparing((RuleMistake mistake) -> mistake.place().file())
                      .thenComparing(mistake -> mistake.place().line()))
              .toList());
    }
    return new WrittenKnowledge(
        new Rulebook(
            rules,
            vocabulary.phrases(),
            source.source().get(),
            questions.questions(),
            folder.version()),
        code,
        ownCode);
  }

  private VocabularyFile vocabulary() throws InvalidRules {
    try {
      return VocabularyFile.of(folder.text(VOCABULARY));
    } catch (IllegalArgumentException e) {
      throw InvalidRules.notCompiled(
          RuleMistake.at(new Place(VOCABULARY, 1), "cannot be read as a Drools DSL."),
          List.of(String.valueOf(e.getMessage())));
    }
  }

  /** Reads the rules of the folder, then those of its house; says whether the folder has none. */
  private boolean sentences(VocabularyFile vocabulary) {
    var reader = new SentenceRules(vocabulary, known);
    reader.read(folder);
    boolean empty = reader.rules().isEmpty() && reader.mistakes().isEmpty() && mistakes.isEmpty();
    folder.house().ifPresent(reader::readHouse);
    rules.addAll(reader.rules());
    faulty.addAll(reader.faulty());
    mistakes.addAll(reader.mistakes());
    cut = reader.isCut();
    return empty;
  }

  private void tooMany() {
    rules.stream()
        .skip(MOST_RULES)
        .findFirst()
        .ifPresent(
            rule ->
                mistakes.add(
                    RuleMistake.at(
                        rule.place(), "there are too many rules; allowed: " + MOST_RULES + ".")));
  }

  private void code(String path) {
    boolean builtIn = known.isEmpty() || folder.text(path).equals(builtInText(path));
    var origin = builtIn ? WrittenRule.BUILT_IN : Origins.of(folder);
    var file = DrlFile.read(path, folder.text(path), origin);
    mistakes.addAll(file.mistakes());
    rules.addAll(file.rules());
    code.add(file);
    reserved(file.queries());
  }

  private static String builtInText(String path) {
    var builtIn = RulesFolder.builtIn();
    return builtIn.files().containsKey(path) ? builtIn.text(path) : "";
  }

  /** Advice is read through these, so no folder can do without them. */
  private void queries() {
    var missing = new ArrayList<>(QUERIES);
    code.forEach(file -> missing.removeAll(file.queries()));
    if (!missing.isEmpty() && code.stream().allMatch(file -> file.mistakes().isEmpty())) {
      mistakes.add(
          RuleMistake.at(
              Place.folder(), "no DRL has the query " + String.join(", ", missing) + "."));
    }
  }

  /** Drools takes a query for a rule, and the last one of a name for the only one. */
  private void reserved(List<String> queries) {
    Stream.concat(rules.stream(), faulty.stream())
        .filter(rule -> queries.contains(rule.name()))
        .forEach(
            rule ->
                mistakes.add(
                    RuleMistake.at(
                        rule.place(),
                        "the name "
                            + Shown.quoted(rule.name())
                            + " is that of a query already; allowed: another name.")));
  }
}
