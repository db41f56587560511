package dev.thaw.rulebook;

import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds sentences of a rule that refer to what no sentence before them says. */
final class References {

  /** A variable of the DRL that a sentence binds or uses; authors never see it. */
  private static final Pattern VARIABLE = Pattern.compile("(\\$\\w+)( :)?");

  private final WrittenRule rule;
  private final Set<String> bound = new HashSet<>();
  private final List<RuleMistake> mistakes = new ArrayList<>();

  private References(WrittenRule rule) {
    this.rule = rule;
  }

  static List<RuleMistake> mistakes(WrittenRule rule) {
    var references = new References(rule);
    rule.conditions().stream()
        .filter(line -> line.phrase().isPresent())
        .forEach(references::condition);
    return references.mistakes;
  }

  private void condition(Sentence line) {
    var own = new HashSet<String>();
    VARIABLE.matcher(line.drl()).results().forEach(found -> variable(line, found, own));
    bound.addAll(own);
  }

  private void variable(Sentence line, MatchResult found, Set<String> own) {
    boolean known = bound.contains(found.group(1));
    if (found.group(2) == null && !known && !own.contains(found.group(1))) {
      mistake(
          line,
          " refers to something that no sentence before it says. Maybe it wants one that ends in \"is any but\" and a word before it.");
    } else if (found.group(2) != null && known) {
      mistake(line, " is of a kind that the rule has already; allowed: once in a rule.");
    } else if (found.group(2) != null) {
      own.add(found.group(1));
    }
  }

  private void mistake(Sentence line, String says) {
    mistakes.add(
        RuleMistake.at(
            new Place(rule.place().file(), line.line()), Shown.quoted(line.text()) + says));
  }
}
