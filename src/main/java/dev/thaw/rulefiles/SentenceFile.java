package dev.thaw.rulefiles;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.PhraseBook;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a file of rules in sentences, line by line, and takes nothing else: whatever is not a
 * remark, the package line, a heading or a sentence of the vocabulary is a problem.
 *
 * <p>What it returns is put together anew from the parts that it knows, so no character of the file
 * reaches a compiler unseen.
 */
final class SentenceFile {

  /** How many sentences a rule may have. */
  public static final int MOST_SENTENCES = 50;

  /** How many problems of one file are told; who made more is not helped by all of them. */
  public static final int MOST_PROBLEMS = 50;

  private static final Pattern RULE = Pattern.compile("rule([\\s\"].*)?");
  private static final Pattern NAME = Pattern.compile("rule\\s+\"([^\"]*)\"");

  /** Bare in an annotation, anything else could be read as something else. */
  static final String ID = "[A-Za-z]\\w*(?:-\\w+)*";

  private static final Pattern ANNOTATION =
      Pattern.compile("@(criterion|source)\\s*\\(\\s*(" + ID + "(?:\\s*,\\s*" + ID + ")*)\\s*\\)");
  private static final Pattern KEYWORD = Pattern.compile("(?i)(rule|when|then|end)(\\s+\".*)?");
  private static final Pattern TRAILING_REMARK = Pattern.compile("(?<=^(?i:when|then|end)) +//.*$");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final String REMARK = "//";

  private final String file;
  private final String folder;
  private final Origin origin;
  private final SentenceReader sentences;
  private final List<WrittenRule> rules = new ArrayList<>();
  private final List<WrittenRule> invalid = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private RulePart part = RulePart.OUTSIDE;
  private boolean packaged;
  private RuleDraft draft = new RuleDraft("", 0);
  private int problemsBefore;

  private enum RulePart {
    OUTSIDE,
    HEADING,
    WHEN,
    THEN
  }

  private SentenceFile(String file, Origin origin, PhraseBook vocabulary) {
    this.file = file;
    this.folder = "dev.thaw.rules" + packageOf(new Place(file, 0).insideOfHouse().file());
    this.origin = origin;
    this.sentences = new SentenceReader(file, vocabulary, problems);
  }

  /**
   * What a sentence file says.
   *
   * @param rules the rules that are valid, in their order
   * @param invalid what is known of the others, for whoever looks for what they state
   * @param problems what is wrong with it, by line
   */
  public record FileRules(
      List<WrittenRule> rules, List<WrittenRule> invalid, List<RuleProblem> problems) {}

  /**
   * Reads a file.
   *
   * @param file its path inside the rules folder
   * @param text its whole text
   * @param origin whose rules these are
   * @param vocabulary the phrases that sentences are made of
   */
  public static FileRules read(String file, String text, Origin origin, PhraseBook vocabulary) {
    var reader = new SentenceFile(file, origin, vocabulary);
    reader.lines(text.split("\n", -1));
    return new FileRules(
        List.copyOf(reader.rules), List.copyOf(reader.invalid), List.copyOf(reader.problems));
  }

  private static String packageOf(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : "." + file.substring(0, slash).replace('/', '.');
  }

  private void lines(String... lines) {
    for (int i = 0; i < lines.length; i++) {
      if (problems.size() >= MOST_PROBLEMS) {
        problem(i + 1, "here and below may be more problems; the rest was not read.");
        return;
      }
      line(i + 1, lines[i]);
    }
    unfinished("before the file ends");
  }

  private void line(int number, String raw) {
    var line = raw.strip();
    var trouble = LineCheck.trouble(raw);
    if (trouble.isPresent()) {
      int before = problems.size();
      problem(number, trouble.get());
      if (RULE.matcher(line).matches()) {
        unfinished("before line " + number);
        draft = new RuleDraft(line, number);
        problemsBefore = before;
        part = RulePart.HEADING;
        return;
      }
      draft.strangeHeading |= part == RulePart.HEADING;
      draft.concludes |= part == RulePart.THEN;
    } else if (!line.isEmpty() && !line.startsWith(REMARK)) {
      said(number, line);
    }
  }

  /** Puts right what is only a slip of the pen, so that one slip is one problem. */
  private String slip(int number, String line) {
    var bare = TRAILING_REMARK.matcher(line).replaceFirst("");
    if (!bare.equals(line)) {
      problem(number, "a remark stands behind something; allowed: a remark in a line of its own.");
    }
    var keyword = KEYWORD.matcher(bare);
    if (!keyword.matches() || keyword.group(1).equals(keyword.group(1).toLowerCase(Locale.ROOT))) {
      return bare;
    }
    var small = keyword.group(1).toLowerCase(Locale.ROOT);
    problem(
        number,
        SafeText.quoted(keyword.group(1)) + " has a capital letter; allowed: " + small + ".");
    return small + bare.substring(small.length());
  }

  private void said(int number, String written) {
    var line = slip(number, written);
    if (RULE.matcher(line).matches()) {
      unfinished("before line " + number);
      rule(number, line);
      return;
    }
    switch (part) {
      case OUTSIDE -> outside(number, line);
      case HEADING -> heading(number, line);
      case WHEN -> when(number, line);
      case THEN -> then(number, line);
    }
  }

  private void outside(int number, String line) {
    if (line.startsWith("package ") && !packaged) {
      packaged = true;
      if (!line.equals("package " + folder)) {
        problem(
            number,
            SafeText.quoted(line)
                + " is not this folder's; allowed: package "
                + folder
                + ", or no package line.");
      }
    } else {
      stray(
          number,
          line,
          "a rule, which begins with rule and its name in quotation marks; a remark, which begins with //");
    }
  }

  private void rule(int number, String line) {
    packaged = true;
    problemsBefore = problems.size();
    var name = NAME.matcher(line);
    draft = new RuleDraft(name.matches() ? name.group(1) : line, number);
    part = RulePart.HEADING;
    if (!name.matches() || !Slot.isPlain(name.group(1))) {
      problem(
          number,
          SafeText.quoted(line)
              + " names no rule; allowed: rule and its name in quotation marks, in plain words of at most "
              + Slot.LONGEST
              + " characters.");
    }
  }

  private void heading(int number, String line) {
    var annotation = ANNOTATION.matcher(line);
    if (annotation.matches()) {
      draft.annotatedAt.putIfAbsent(annotation.group(1), number);
    }
    if (annotation.matches()
        && annotation.group(1).equals(WrittenRule.SOURCE)
        && draft.sources.isEmpty()) {
      draft.sources.addAll(List.of(COMMA.split(annotation.group(2))));
    } else if (annotation.matches()
        && annotation.group(1).equals(WrittenRule.CRITERION)
        && !annotation.group(2).contains(",")
        && draft.criterion.isEmpty()) {
      draft.criterion = Optional.of(annotation.group(2));
    } else if (line.equals("when")) {
      part = RulePart.WHEN;
    } else if (line.equals("then") || sentences.isSentence(line)) {
      problem(
          number,
          draft.describe() + " has no when; allowed: when in a line of its own, before this one.");
      part = RulePart.WHEN;
      when(number, line);
    } else {
      draft.strangeHeading = true;
      strayHeading(number, line);
    }
  }

  private void when(int number, String line) {
    if (line.equals("then")) {
      part = RulePart.THEN;
    } else if (line.equals("end")) {
      broken(number, " has no then; allowed: when, then and end, each in a line of its own.");
    } else if (room(number)) {
      sentences.read(number, line, Phrase.Side.CONDITION).ifPresent(draft.conditions::add);
    }
  }

  private void then(int number, String line) {
    if (line.equals("end")) {
      finish();
      return;
    }
    draft.concludes = true;
    if (room(number)) {
      sentences.read(number, line, Phrase.Side.CONSEQUENCE).ifPresent(draft.consequences::add);
    }
  }

  private boolean room(int number) {
    draft.sentences++;
    if (draft.sentences == MOST_SENTENCES + 1) {
      problem(
          number, draft.describe() + " has too many sentences; allowed: " + MOST_SENTENCES + ".");
    }
    return draft.sentences <= MOST_SENTENCES;
  }

  private void finish() {
    if (draft.sources.isEmpty() && !draft.strangeHeading) {
      problem(
          draft.line,
          draft.describe() + " cites nothing; allowed: @source( S1, R1 ) below its name.");
    }
    if (!draft.concludes) {
      problem(
          draft.line,
          draft.describe() + " concludes nothing; allowed: a sentence between then and end.");
    }
    (problems.size() == problemsBefore ? rules : invalid).add(draft.rule(file, origin));
    part = RulePart.OUTSIDE;
  }

  private void unfinished(String where) {
    if (part != RulePart.OUTSIDE) {
      broken(draft.line, " has no end " + where + "; allowed: end in a line of its own.");
    }
  }

  private void broken(int line, String says) {
    problem(line, draft.describe() + says);
    invalid.add(draft.rule(file, origin));
    part = RulePart.OUTSIDE;
  }

  private void strayHeading(int number, String line) {
    var allowed = "@criterion( one ) and @source( S1, R1 ), each once, then when";
    if (line.startsWith("@")) {
      problem(number, SafeText.quoted(line) + " is no such heading; allowed: " + allowed + ".");
    } else {
      stray(number, line, allowed);
    }
  }

  private void stray(int number, String line, String allowed) {
    boolean code = CodeWords.begin(line);
    var meant =
        Nearest.meant(
            line.split("[\\s(]", -1)[0],
            List.of("rule", "when", "then", "end", "package", "@source", "@criterion"));
    problem(
        number,
        SafeText.quoted(line)
            + (code ? " is code, and a sentence file takes none" : " has no place here")
            + "; allowed: "
            + allowed
            + "."
            + (code ? "" : meant));
  }

  private void problem(int line, String says) {
    problems.add(RuleProblem.at(new Place(file, line), says));
  }
}
