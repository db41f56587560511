package dev.thaw.analysis;

import dev.thaw.advice.Approach;
import dev.thaw.rulebook.Consequence.Concludes;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.Variant;
import dev.thaw.rulebook.WrittenRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts every fault of a few kinds into rules, each by itself. */
final class MutantGenerator {

  private static final String OTHER_TEXT = "Something else.";

  private final List<WrittenRule> rules;
  private final List<Phrase> vocabulary;
  private final List<Mutant> mutants = new ArrayList<>();

  private MutantGenerator(List<WrittenRule> rules, List<Phrase> vocabulary) {
    this.rules = rules;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns every mutant of some rules: each rule left out; each condition left out, and turned
   * round; each conclusion changed; each number one less and one more.
   *
   * @param rules the rules
   * @param book the rules that they belong to
   */
  static List<Mutant> of(List<WrittenRule> rules, Rulebook book) {
    var maker = new MutantGenerator(book.rules(), book.phrases());
    for (var rule : rules) {
      maker.mutants.add(
          new Mutant(rule, rule.place(), describe(rule) + " were left out", Optional.empty()));
      maker.conditions(rule);
      maker.consequences(rule);
    }
    return maker.mutants;
  }

  private void conditions(WrittenRule rule) {
    for (int i = 0; i < rule.conditions().size(); i++) {
      var line = rule.conditions().get(i);
      var place = describe(line, rule);
      if (line.condition().isPresent()) {
        add(rule, place + " were left out", line, Optional.empty());
        add(rule, place + " were negated", line, Optional.of(line.contrary()));
      } else {
        code(rule, line, i + 1);
      }
    }
  }

  private void code(WrittenRule rule, Sentence line, int next) {
    var later = rule.conditions().subList(next, rule.conditions().size());
    var after = Stream.concat(later.stream(), rule.consequences().stream()).toList();
    var drl = new ConditionDrl(line.text(), isNeeded(line, after));
    var place = describe(line, rule);
    drl.leftOut().ifPresent(text -> add(rule, place + " were left out", line, plain(text)));
    drl.negated().ifPresent(text -> add(rule, place + " were negated", line, plain(text)));
  }

  private static Optional<Sentence> plain(String drl) {
    return Optional.of(drl).filter(text -> !text.isEmpty()).map(text -> Sentence.plain(1, text));
  }

  /** Returns whether a later line refers to something that this one says. */
  private static boolean isNeeded(Sentence line, List<Sentence> after) {
    return ConditionDrl.bound(line.text())
        .anyMatch(name -> after.stream().anyMatch(other -> other.text().contains(name)));
  }

  private void consequences(WrittenRule rule) {
    for (var line : rule.consequences()) {
      line.phrase().ifPresentOrElse(phrase -> conclude(rule, line, phrase), () -> code(rule, line));
    }
  }

  private void conclude(WrittenRule rule, Sentence line, Phrase phrase) {
    for (var slot : phrase.slots()) {
      var text = line.slot(slot.name()).orElse("");
      switch (slot.takes()) {
        case APPROACH ->
            slot.words().stream()
                .filter(word -> !word.equals(text))
                .forEach(word -> fill(rule, line, slot.name(), word, "favoured " + word));
        case NUMBER ->
            Stream.of(-1L, 1L)
                .map(step -> Long.toString(Long.parseLong(text) + step))
                .filter(number -> !number.equals("0"))
                .forEach(number -> fill(rule, line, slot.name(), number, "said " + number));
        case RULE -> exception(rule, line, slot.name(), text);
        default -> {}
      }
    }
    if (phrase.slots().size() == 1) {
      text(rule, line, phrase);
    }
  }

  /**
   * A rule that sets one aside sets the next one aside, or nothing, where it says more than that.
   */
  private void exception(WrittenRule rule, Sentence line, String slot, String other) {
    if (rule.consequences().size() > 1) {
      addConsequence(
          rule, describe(rule) + " did not set \"" + other + "\" aside", line, Optional.empty());
    }
    var names = settable(rule).toList();
    if (names.size() > 1) {
      var next = names.get((names.indexOf(other) + 1) % names.size());
      fill(rule, line, slot, next, "set \"" + next + "\" aside");
    }
  }

  /** Returns the names of the rules that a rule may set aside. */
  private Stream<String> settable(WrittenRule rule) {
    return rules.stream()
        .filter(other -> other.whyNotSetAside().isEmpty() && !other.name().equals(rule.name()))
        .map(WrittenRule::name);
  }

  /** A conclusion that is nothing but a text says another one, or favours something after all. */
  private void text(WrittenRule rule, Sentence line, Phrase phrase) {
    var slot = phrase.slots().get(0).name();
    if (!line.concludes(Concludes.GAP)) {
      fill(rule, line, slot, OTHER_TEXT, "said something else");
      return;
    }
    for (var approach : List.of(Approach.FEATURE_EXTRACTION, Approach.FINE_TUNING)) {
      var slots = new HashMap<>(line.slots());
      slots.put("approach", approach.word());
      favour()
          .map(other -> other.instance(line.line(), slots))
          .ifPresent(
              other ->
                  addConsequence(
                      rule,
                      describe(rule) + " favoured " + approach.word(),
                      line,
                      Optional.of(other)));
    }
  }

  /** Returns the sentence by which a rule of the vocabulary favours an approach. */
  private Optional<Phrase> favour() {
    return vocabulary.stream()
        .filter(phrase -> phrase.side() == Phrase.Side.CONSEQUENCE)
        .filter(phrase -> phrase.slots().stream().anyMatch(s -> s.takes() == Slot.Takes.APPROACH))
        .findFirst();
  }

  private void fill(WrittenRule rule, Sentence line, String slot, String word, String fault) {
    Map<String, String> slots = new HashMap<>(line.slots());
    slots.put(slot, word);
    addConsequence(
        rule,
        describe(rule) + " " + fault,
        line,
        line.phrase().map(phrase -> phrase.instance(line.line(), slots)));
  }

  /** A line of DRL that names an approach names the others, or that it is contested or not. */
  private void code(WrittenRule rule, Sentence line) {
    for (var approach : Approach.values()) {
      for (var other : Approach.values()) {
        if (other != approach && line.text().contains("Approach." + approach.name() + ",")) {
          addConsequence(
              rule,
              describe(rule) + " concluded " + other.word(),
              line,
              plain(
                  line.text().replace("Approach." + approach.name(), "Approach." + other.name())));
        }
      }
    }
    var contested = line.text().contains(", true )") ? "true" : "false";
    if (line.text().contains(", " + contested + " )")) {
      addConsequence(
          rule,
          describe(rule) + " said the contrary of whether it is contested",
          line,
          plain(
              line.text()
                  .replace(
                      ", " + contested + " )", ", " + !Boolean.parseBoolean(contested) + " )")));
    }
    if (line.text().contains("\"")) {
      addConsequence(
          rule,
          describe(rule) + " said something else",
          line,
          plain(line.text().replaceAll("\"[^\"]*\"", "\"" + OTHER_TEXT + "\"")));
    }
  }

  private void add(WrittenRule rule, String fault, Sentence line, Optional<Sentence> other) {
    var conditions = replaced(rule.conditions(), line, other);
    add(rule, fault, line, conditions, rule.consequences());
  }

  private void addConsequence(
      WrittenRule rule, String fault, Sentence line, Optional<Sentence> other) {
    add(rule, fault, line, rule.conditions(), replaced(rule.consequences(), line, other));
  }

  private void add(
      WrittenRule rule, String fault, Sentence line, List<Sentence> when, List<Sentence> then) {
    var variant = new Variant(mutants.size(), rule, when, then);
    var place = new Place(rule.place().file(), line.line());
    mutants.add(new Mutant(rule, place, fault, Optional.of(variant)));
  }

  private static List<Sentence> replaced(
      List<Sentence> lines, Sentence line, Optional<Sentence> other) {
    return lines.stream()
        .flatMap(one -> one.equals(line) ? other.stream() : Stream.of(one))
        .toList();
  }

  private static String describe(WrittenRule rule) {
    return "the rule \"" + rule.name() + "\"";
  }

  private static String describe(Sentence line, WrittenRule rule) {
    return "\"" + line.text() + "\" in " + describe(rule);
  }
}
