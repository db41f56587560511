package dev.thaw.rulefiles;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.PhraseBook;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the rules that a folder has in sentences, and those of the house that is laid over it. */
final class SentenceRules {

  /** From how many problems on no further file is read. */
  static final int MOST_PROBLEMS = 100;

  private final PhraseBook phrases;
  private final Map<String, String> known;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final List<WrittenRule> rules = new ArrayList<>();
  private final List<WrittenRule> invalid = new ArrayList<>();
  private boolean cut;

  /**
   * Begins with no rules.
   *
   * @param phrases what the sentences are made of
   * @param known the plain DRL of the built-in rules by name; empty where it is these that are read
   */
  SentenceRules(List<Phrase> phrases, Map<String, String> known) {
    this.phrases = new PhraseBook(phrases);
    this.known = known;
  }

  /** Returns the rules that are valid, by file and then by line, those of the house last. */
  List<WrittenRule> rules() {
    return rules;
  }

  /** Returns what is known of the other rules. */
  List<WrittenRule> invalid() {
    return invalid;
  }

  /** Returns whether some files were not read, as those before them have too many problems. */
  boolean isCut() {
    return cut;
  }

  /** Returns what is wrong with the files. */
  List<RuleProblem> problems() {
    return problems;
  }

  void read(RulesFolder folder) {
    var origin = folder.origin();
    folder
        .paths(WrittenRule.SENTENCES)
        .forEach(path -> read(path, folder.text(path), origin, this::withOrigin));
  }

  void readHouse(LaidHouse laid) {
    var house = laid.folder();
    int before = rules.size() + invalid.size() + problems.size();
    var origin = house.originOfHouse();
    house
        .paths(WrittenRule.SENTENCES)
        .forEach(path -> read(laid.path(path), house.text(path), origin, UnaryOperator.identity()));
    if (rules.size() + invalid.size() + problems.size() == before
        && house.find(RulesFolder.FACTS).isEmpty()) {
      problems.add(
          RuleProblem.at(
              Place.folder().inHouse(laid.number()),
              "there is neither a rule nor a fact in this house folder; allowed: at least one sentence file (*.dslr) with a rule, or a facts.yaml."));
    }
  }

  private void read(String path, String text, Origin origin, UnaryOperator<WrittenRule> named) {
    if (cut || problems.size() >= MOST_PROBLEMS) {
      cut(path);
      return;
    }
    var content = SentenceFile.read(path, text, origin, phrases);
    problems.addAll(content.problems());
    invalid.addAll(content.invalid());
    content.rules().stream().map(named).forEach(rules::add);
  }

  private void cut(String path) {
    if (!cut) {
      problems.add(
          RuleProblem.at(
              new Place(path, 1),
              "the files before this one have many problems; it was not read, nor any after it."));
    }
    cut = true;
  }

  private WrittenRule withOrigin(WrittenRule rule) {
    var own = rule.from(Origin.BUILT_IN);
    boolean builtIn = known.isEmpty() || own.drl().equals(known.get(rule.name()));
    return builtIn ? own : rule;
  }
}
