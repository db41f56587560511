package dev.thaw.rulebook;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads which facts can be stated: those that are built in, those that a rules folder adds, and
 * those of the house that is laid over it.
 */
public final class FactsFile {

  private static final String HOUSE_FILE = RulesFolder.HOUSE + RulesFolder.FACTS;

  private final FactCatalogue builtIn;
  private final List<RuleMistake> mistakes = new ArrayList<>();

  private FactsFile(FactCatalogue builtIn) {
    this.builtIn = builtIn;
  }

  /**
   * What the files say.
   *
   * @param facts every fact that can be taken
   * @param mistakes what is wrong with the files
   */
  public record Content(FactCatalogue facts, List<RuleMistake> mistakes) {}

  /** Returns the facts that are packaged with Thaw. */
  public static FactCatalogue builtIn() {
    return builtIn(RulesFolder.builtIn());
  }

  /**
   * Returns the facts of a folder that is packaged with Thaw.
   *
   * @param folder the folder
   * @throws IllegalStateException when they are not valid
   */
  public static FactCatalogue builtIn(RulesFolder folder) {
    var content = read(folder, new FactCatalogue(List.of(), Map.of()));
    if (!content.mistakes().isEmpty()) {
      throw new IllegalStateException("The built-in facts are not valid: " + content.mistakes());
    }
    return content.facts();
  }

  /**
   * Reads the files of a folder and of its house; both can do without one.
   *
   * @param folder the rules folder
   * @param builtIn the facts that are there already; they keep their meaning
   */
  public static Content read(RulesFolder folder, FactCatalogue builtIn) {
    return new FactsFile(builtIn).content(folder);
  }

  private Content content(RulesFolder folder) {
    var facts = folder(folder);
    var whole =
        folder
            .house()
            .filter(house -> house.files().containsKey(RulesFolder.FACTS))
            .map(house -> house(house.text(RulesFolder.FACTS), facts))
            .orElse(facts);
    return new Content(whole, mistakes);
  }

  private FactCatalogue folder(RulesFolder folder) {
    if (!folder.files().containsKey(RulesFolder.FACTS)) {
      return builtIn;
    }
    var own = read(RulesFolder.FACTS, folder.text(RulesFolder.FACTS), builtIn);
    own.facts()
        .facts()
        .forEach(fact -> builtIn.at(fact.path()).ifPresent(old -> same(old, fact, own)));
    return own.facts().with(builtIn);
  }

  private FactCatalogue house(String text, FactCatalogue others) {
    var own = read(HOUSE_FILE, text, others);
    own.facts().facts().stream()
        .filter(fact -> others.at(fact.path()).isPresent())
        .forEach(
            fact ->
                mistake(
                    own,
                    fact,
                    fact.path()
                        + " is a fact already; allowed: a new path. A house changes no fact."));
    return others.with(own.facts());
  }

  private FactEntries.Content read(String file, String text, FactCatalogue others) {
    var content = FactEntries.read(file, text);
    mistakes.addAll(content.mistakes());
    if (content.mistakes().isEmpty()) {
      unique(content, others);
      distinct(content, others);
    }
    return content;
  }

  /** The wording for people may be another; what rules and use cases say may not. */
  private void same(DeclaredFact old, DeclaredFact now, FactEntries.Content own) {
    boolean same =
        old.called().equals(now.called())
            && old.sentence().equals(now.sentence())
            && old.change() == now.change()
            && old.isJudgement() == now.isJudgement()
            && old.numbers().equals(now.numbers())
            && says(old).equals(says(now));
    if (!same) {
      mistake(
          own,
          now,
          old.path()
              + " is built in and keeps its meaning; allowed: other texts in asks, means and example.");
    }
  }

  private static Map<String, String> says(DeclaredFact fact) {
    var says = new LinkedHashMap<String, String>();
    fact.answers().forEach(answer -> says.put(answer.word(), answer.says()));
    return says;
  }

  /** Each unit and each name belongs to one fact. */
  private void unique(FactEntries.Content own, FactCatalogue others) {
    var units = new LinkedHashMap<String, String>();
    var names = new LinkedHashMap<String, String>();
    for (var fact : all(own, others)) {
      fact.numbers()
          .map(numbers -> units.putIfAbsent(numbers.unit(), fact.path()))
          .ifPresent(
              first ->
                  mistake(
                      own,
                      fact,
                      "the unit of "
                          + fact.path()
                          + " is that of "
                          + first
                          + "; allowed: another one."));
      var first = names.putIfAbsent(fact.called(), fact.path());
      if (first != null) {
        mistake(
            own,
            fact,
            fact.path()
                + " is called "
                + Shown.quoted(fact.called())
                + ", as "
                + first
                + " is; allowed: another name.");
      }
    }
  }

  /** Returns the facts of a file after those that are there already, each path once. */
  private static List<DeclaredFact> all(FactEntries.Content own, FactCatalogue others) {
    return Stream.concat(others.facts().stream(), own.facts().facts().stream()).distinct().toList();
  }

  /** A line of a rule must mean one thing. */
  private void distinct(FactEntries.Content own, FactCatalogue others) {
    var facts = new FactCatalogue(all(own, others), Map.of());
    var book = new PhraseBook(FactPhrases.of(facts));
    for (var fact : own.facts().facts()) {
      FactPhrases.examples(facts, fact)
          .filter(line -> book.readings(line, Phrase.Side.CONDITION) > 1)
          .findFirst()
          .ifPresent(
              line ->
                  mistake(
                      own,
                      fact,
                      Shown.quoted(line)
                          + " of "
                          + fact.path()
                          + " reads like a sentence about another fact; allowed: other words."));
    }
  }

  private void mistake(FactEntries.Content own, DeclaredFact fact, String says) {
    mistakes.add(RuleMistake.at(own.place(fact), says));
  }
}
