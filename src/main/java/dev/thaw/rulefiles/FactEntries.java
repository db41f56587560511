package dev.thaw.rulefiles;

import dev.thaw.document.Document;
import dev.thaw.document.Fields;
import dev.thaw.document.Problems;
import dev.thaw.rulebook.Slot;
import dev.thaw.usecase.AnswerWord;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.Quotient;
import dev.thaw.usecase.Word;
import dev.thaw.wording.SafeText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the entries of one {@code facts.yaml}, each by itself. */
final class FactEntries {

  private static final String WORKED_OUT = "workedOut";

  /** How many answers a fact may have; people are shown all of them. */
  private static final int MOST_ANSWERS = 30;

  /** How many facts a file may declare. */
  private static final int MOST_FACTS = 100;

  private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  private final Problems problems;
  private final Map<String, Integer> lines = new HashMap<>();

  private FactEntries(Problems problems) {
    this.problems = problems;
  }

  /**
   * What the file says.
   *
   * @param facts its facts; none where there are problems
   * @param lines where each fact stands, by its path
   */
  record DeclaredFacts(FactCatalogue facts, Map<String, Integer> lines) {}

  /**
   * Reads a file.
   *
   * @param text its whole text
   * @param problems where to add what is wrong with it
   */
  static DeclaredFacts read(String text, Problems problems) {
    var entries = new FactEntries(problems);
    var facts = Document.read(text, "the file", problems, entries::catalogue);
    return new DeclaredFacts(facts.orElse(FactCatalogue.NONE), entries.lines);
  }

  private FactCatalogue catalogue(Fields file) {
    var facts = file.groups("facts", this::fact);
    if (facts.size() > MOST_FACTS) {
      problems.add(file.line("facts"), "there are too many facts; allowed: " + MOST_FACTS + ".");
    }
    var shorthands = new LinkedHashMap<String, List<String>>();
    file.each("shorthands", (name, all) -> shorthands.put(name, shorthand(name, all, facts)));
    return problems.isEmpty() ? new FactCatalogue(facts, shorthands) : FactCatalogue.NONE;
  }

  private DeclaredFact fact(Fields entry) {
    return new DeclaredFact(
        path(entry),
        plain(entry, "called"),
        sentence(entry),
        asks(entry),
        change(entry),
        takes(entry));
  }

  private String path(Fields entry) {
    var path = entry.text("path");
    int line = entry.line("path");
    if (path.isEmpty()) {
      return path;
    }
    if (!PATH.matcher(path).matches()) {
      problems.add(
          line,
          "the path is "
              + SafeText.quoted(path)
              + "; allowed: two names of letters and digits with a dot between them, such as labels.noise.");
    } else if (Description.PATHS.contains(path)) {
      problems.add(line, path + " is a name for people; allowed: another path.");
    }
    var first = lines.putIfAbsent(path, line);
    if (first != null) {
      problems.add(line, path + " is declared twice, first in line " + first + "; allowed: once.");
    }
    return path;
  }

  /** Takes a text that goes into rules and messages. */
  private String plain(Fields entry, String name) {
    return plain(entry, name, entry.text(name));
  }

  private String plain(Fields entry, String name, String text) {
    if (!text.isEmpty() && !Slot.isPlain(text)) {
      refuse(entry, name, text, Slot.plainWords(text));
    }
    return text;
  }

  private void refuse(Fields entry, String name, String text, String allowed) {
    problems.add(
        entry.line(name),
        entry.path(name) + " is " + SafeText.quoted(text) + "; allowed: " + allowed + ".");
  }

  private String sentence(Fields entry) {
    var says = entry.text("says");
    var parts = says.split(Pattern.quote(DeclaredFact.SLOT), -1);
    if (!says.isEmpty() && (parts.length != 2 || parts[0].isBlank())) {
      refuse(
          entry,
          "says",
          says,
          "a sentence with " + DeclaredFact.SLOT + " once in it, and not at its beginning");
    } else {
      plain(entry, "says", says.replace(DeclaredFact.SLOT, "so"));
    }
    return says;
  }

  private String asks(Fields entry) {
    boolean judgement = entry.flag("judgement");
    if (judgement && entry.find("asks").isPresent()) {
      problems.add(
          entry.line("asks"),
          "nobody is asked for a judgement; allowed: asks, or judgement: true.");
    }
    return judgement ? "" : plain(entry, "asks");
  }

  private static Changeability change(Fields entry) {
    boolean number = entry.find("unit").isPresent();
    var allowed =
        Word.words(Changeability.values()).stream()
            .filter(word -> number || !word.equals(Changeability.UPWARD.word()))
            .toList();
    return entry
        .word("change", allowed)
        .map(word -> Word.constant(Changeability.values(), word))
        .orElse(Changeability.NEVER);
  }

  private DeclaredFact.Allowed takes(Fields entry) {
    boolean number = entry.find("unit").isPresent();
    if (number == entry.find("answers").isPresent()) {
      problems.add(
          entry.line(), "a fact takes either words or a number; allowed: answers, or unit.");
    }
    var from = entry.wholeNumber("from");
    var to = entry.wholeNumber("to");
    if (number) {
      return numbers(entry, from.orElse(0L), to.orElse(Long.MAX_VALUE));
    }
    if (from.isPresent() || to.isPresent()) {
      problems.add(entry.line("from"), "words have no bounds; allowed: from and to beside unit.");
    }
    return new DeclaredFact.OneWord(answers(entry));
  }

  private DeclaredFact.Allowed numbers(Fields entry, long from, long to) {
    if (from > to) {
      problems.add(
          entry.line("from"),
          "the bounds are " + from + " and " + to + "; allowed: the lesser one first.");
    }
    var below = entry.optionalText("below").map(text -> plain(entry, "below", text));
    return new DeclaredFact.WholeNumber(
        plain(entry, "unit"),
        from,
        to,
        below,
        entry.find(WORKED_OUT).flatMap(it -> quotient(entry)),
        entry.optionalText("measuredBy").map(text -> plain(entry, "measuredBy", text)));
  }

  private static Optional<Quotient> quotient(Fields entry) {
    return entry.group(WORKED_OUT, its -> new Quotient(its.text("divide"), its.text("by")));
  }

  private List<AnswerWord> answers(Fields entry) {
    var said = new HashMap<String, String>();
    var answers =
        entry
            .each("answers", (word, all) -> all.group(word, its -> answer(word, its, said)))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    if (entry.find("answers").isPresent()
        && (answers.size() < 2 || answers.size() > MOST_ANSWERS)) {
      problems.add(
          entry.line("answers"),
          "there are " + answers.size() + " answers; allowed: 2 to " + MOST_ANSWERS + ".");
    }
    return answers;
  }

  private AnswerWord answer(String word, Fields answer, Map<String, String> said) {
    if (!WORD.matcher(word).matches() || word.equals(DeclaredFact.UNKNOWN)) {
      problems.add(
          answer.line(),
          "the answer is "
              + SafeText.quoted(word)
              + "; allowed: small letters, digits and hyphens between them, and not "
              + DeclaredFact.UNKNOWN
              + ".");
    }
    var means = plain(answer, "means");
    var example = answer.optionalText("example").map(text -> plain(answer, "example", text));
    var says = answer.optionalText("says").map(text -> plain(answer, "says", text)).orElse(word);
    var first = said.putIfAbsent(says, word);
    if (first != null || Slot.answers(says).count() != 1) {
      problems.add(
          answer.line("says"),
          "the sentence says "
              + SafeText.quoted(says)
              + (first == null ? "" : " for " + first + " as well")
              + "; allowed: words of its own, without commas and \"or\".");
    }
    return new AnswerWord(word, says, means, example);
  }

  private List<String> shorthand(String name, Fields all, List<DeclaredFact> facts) {
    var paths = all.texts(name);
    var stated = facts.stream().filter(fact -> paths.contains(fact.path())).toList();
    boolean alike =
        stated.stream().map(DeclaredFact::words).distinct().count() == 1
            && stated.stream().noneMatch(DeclaredFact::isNumber);
    boolean inside = paths.stream().allMatch(path -> path.startsWith(name + "."));
    if (!NAME.matcher(name).matches() || !alike || !inside || stated.size() != paths.size()) {
      problems.add(
          all.line(name),
          "the shorthand "
              + SafeText.quoted(name)
              + " states what it cannot; allowed: the paths of facts of this file that begin with its name and take the same words.");
    }
    return paths;
  }
}
