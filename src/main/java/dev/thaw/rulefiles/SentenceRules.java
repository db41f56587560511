package dev.thaw.rulefiles;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.PhraseBook;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleMistake;
import dev.thaw.rulebook.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the rules that a folder has in sentences, and those of the house that is laid over it. */
final class SentenceRules {

  /** From how many mistakes on no further file is read. */
  static final int MOST_MISTAKES = 100;

  private final PhraseBook phrases;
  private final Map<String, String> known;
  private final List<RuleMistake> mistakes = new ArrayList<>();
  private final List<WrittenRule> rules = new ArrayList<>();
  private final List<WrittenRule> faulty = new ArrayList<>();
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

  /** Returns the rules that are well said, by file and then by line, those of the house last. */
  List<WrittenRule> rules() {
    return rules;
  }

  /** Returns what is known of the other rules. */
  List<WrittenRule> faulty() {
    return faulty;
  }

  /** Returns whether some files were not read, as those before them have too many mistakes. */
  boolean isCut() {
    return cut;
  }

  /** Returns what is wrong with the files. */
  List<RuleMistake> mistakes() {
    return mistakes;
  }

  void read(RulesFolder folder) {
    var origin = folder.origin();
    folder
        .paths(WrittenRule.SENTENCES)
        .forEach(path -> read(path, folder.text(path), origin, this::withOrigin));
  }

  void readHouse(RulesFolder house) {
    int before = rules.size() + faulty.size() + mistakes.size();
    var origin = house.originOfHouse();
    house
        .paths(WrittenRule.SENTENCES)
        .forEach(
            path ->
                read(
                    Place.HOUSE_FOLDER + path, house.text(path), origin, UnaryOperator.identity()));
    if (rules.size() + faulty.size() + mistakes.size() == before) {
      mistakes.add(
          RuleMistake.at(
              Place.ofHouse(),
              "there is no rule in this house folder; allowed: at least one sentence file (*.dslr) with a rule."));
    }
  }

  private void read(String path, String text, Origin origin, UnaryOperator<WrittenRule> named) {
    if (cut || mistakes.size() >= MOST_MISTAKES) {
      cut(path);
      return;
    }
    var content = SentenceFile.read(path, text, origin, phrases);
    mistakes.addAll(content.mistakes());
    faulty.addAll(content.faulty());
    content.rules().stream().map(named).forEach(rules::add);
  }

  private void cut(String path) {
    if (!cut) {
      mistakes.add(
          RuleMistake.at(
              new Place(path, 1),
              "the files before this one have many mistakes; it was not read, nor any after it."));
    }
    cut = true;
  }

  private WrittenRule withOrigin(WrittenRule rule) {
    var own = rule.from(Origin.BUILT_IN);
    boolean builtIn = known.isEmpty() || own.drl().equals(known.get(rule.name()));
    return builtIn ? own : rule;
  }
}
