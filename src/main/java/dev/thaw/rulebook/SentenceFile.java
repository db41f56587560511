package dev.thaw.rulebook;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a file of rules in sentences, line by line, and takes nothing else: whatever is not a
 * remark, the package line, a heading or a sentence of the vocabulary is a mistake.
 *
 * <p>What it returns is put together anew from the parts that it knows, so no character of the file
 * reaches a compiler unseen.
 */
public final class SentenceFile {

  private static final Pattern NAME = Pattern.compile("rule\\s+\"([^\"]*)\"");
  private static final Pattern ANNOTATION =
      Pattern.compile("@(criterion|source)\\s*\\(\\s*([\\w-]+(?:\\s*,\\s*[\\w-]+)*)\\s*\\)");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\t\\r]]|[\\p{Zl}\\p{Zp}]");
  private static final String REMARK = "//";

  private static final List<String> CODE =
      List.of(
          "import",
          "global",
          "function",
          "declare",
          "query",
          "salience",
          "no-loop",
          "dialect",
          "agenda-group",
          "activation-group",
          "lock-on-active",
          "auto-focus",
          "enabled",
          "timer",
          "duration",
          "date-effective",
          "date-expires",
          "eval",
          "expander",
          "unit",
          "template",
          "attributes",
          "insert",
          "insertLogical",
          "modify",
          "update",
          "delete",
          "retract",
          "do",
          ">",
          "/*",
          "@",
          "#",
          "{",
          "}");

  private final String file;
  private final String folder;
  private final String origin;
  private final List<Phrase> vocabulary;
  private final List<WrittenRule> rules = new ArrayList<>();
  private final List<RuleMistake> mistakes = new ArrayList<>();
  private Part part = Part.OUTSIDE;
  private boolean packaged;
  private Draft draft = new Draft("", 0);

  private enum Part {
    OUTSIDE,
    HEADING,
    WHEN,
    THEN
  }

  private SentenceFile(String file, String origin, List<Phrase> vocabulary) {
    this.file = file;
    this.folder = "dev.thaw.rules" + packageOf(file);
    this.origin = origin;
    this.vocabulary = vocabulary;
  }

  /**
   * What a sentence file says.
   *
   * @param rules its rules, in their order
   * @param mistakes what is wrong with it, by line
   */
  public record Content(List<WrittenRule> rules, List<RuleMistake> mistakes) {}

  /**
   * Reads a file.
   *
   * @param file its path inside the rules folder
   * @param text its whole text
   * @param origin whose rules these are
   * @param vocabulary the phrases that sentences are made of
   */
  public static Content read(String file, String text, String origin, List<Phrase> vocabulary) {
    var reader = new SentenceFile(file, origin, vocabulary);
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      reader.line(i + 1, lines[i]);
    }
    reader.endOfFile(lines.length);
    return new Content(List.copyOf(reader.rules), List.copyOf(reader.mistakes));
  }

  private static String packageOf(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : "." + file.substring(0, slash).replace('/', '.');
  }

  private void line(int number, String raw) {
    var line = raw.strip();
    var unseen = UNSEEN.matcher(raw);
    if (unseen.find()) {
      var sign = String.format("U+%04X", unseen.group().codePointAt(0));
      mistake(
          number, "there is a character that cannot be seen (" + sign + "); allowed: plain text.");
    } else if (!line.isEmpty() && !line.startsWith(REMARK)) {
      said(number, line);
    }
  }

  private void said(int number, String line) {
    if (line.startsWith("rule ") || line.startsWith("rule\"") || line.equals("rule")) {
      unfinished(number);
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
    if (line.startsWith("package ") && !packaged && rules.isEmpty()) {
      packaged = true;
      if (!line.equals("package " + folder)) {
        mistake(
            number, Shown.quoted(line) + " is not this folder's; allowed: package " + folder + ".");
      }
    } else {
      stray(
          number,
          line,
          "a rule, which begins with rule and its name in quotation marks; a remark, which begins with //");
    }
  }

  private void rule(int number, String line) {
    var name = NAME.matcher(line);
    boolean well = name.matches() && Slot.isPlain(name.group(1));
    if (!well) {
      mistake(
          number,
          Shown.quoted(line)
              + " names no rule; allowed: rule and its name in quotation marks, in plain words of at most "
              + Slot.LONGEST
              + " characters.");
    }
    if (!packaged) {
      packaged = true;
      mistake(1, "there is no package line; allowed: package " + folder + ".");
    }
    draft = new Draft(name.matches() ? name.group(1) : line, number);
    part = Part.HEADING;
  }

  private void heading(int number, String line) {
    var annotation = ANNOTATION.matcher(line);
    if (annotation.matches() && annotation.group(1).equals("source") && draft.sources.isEmpty()) {
      draft.sources.addAll(List.of(COMMA.split(annotation.group(2))));
    } else if (annotation.matches()
        && annotation.group(1).equals("criterion")
        && !annotation.group(2).contains(",")
        && draft.criterion.isEmpty()) {
      draft.criterion = Optional.of(annotation.group(2));
    } else if (line.equals("when")) {
      part = Part.WHEN;
    } else {
      stray(number, line, "@criterion( one ) and @source( S1, R1 ), each once, then when");
    }
  }

  private void when(int number, String line) {
    if (line.equals("then")) {
      part = Part.THEN;
    } else if (line.equals("end")) {
      mistake(
          number, told() + " has no then; allowed: when, then and end, each in a line of its own.");
      part = Part.OUTSIDE;
    } else {
      sentence(number, line, Phrase.Side.CONDITION).ifPresent(draft.conditions::add);
    }
  }

  private void then(int number, String line) {
    if (line.equals("end")) {
      finish();
    } else {
      sentence(number, line, Phrase.Side.CONSEQUENCE).ifPresent(draft.consequences::add);
    }
  }

  private void finish() {
    if (draft.sources.isEmpty()) {
      mistake(draft.line, told() + " cites nothing; allowed: @source( S1, R1 ) below its name.");
    }
    if (!draft.spoken) {
      mistake(draft.line, told() + " concludes nothing; allowed: a sentence between then and end.");
    }
    rules.add(
        new WrittenRule(
            draft.name,
            new Place(file, draft.line),
            draft.criterion,
            List.copyOf(draft.sources),
            origin,
            List.copyOf(draft.conditions),
            List.copyOf(draft.consequences)));
    part = Part.OUTSIDE;
  }

  private void unfinished(int number) {
    if (part != Part.OUTSIDE) {
      mistake(
          draft.line,
          told() + " has no end before line " + number + "; allowed: end in a line of its own.");
      part = Part.OUTSIDE;
    }
  }

  private void endOfFile(int lines) {
    unfinished(lines + 1);
  }

  private Optional<Sentence> sentence(int number, String line, Phrase.Side side) {
    draft.spoken |= side == Phrase.Side.CONSEQUENCE;
    for (var phrase : phrases(side)) {
      var slots = phrase.match(line);
      if (slots.isPresent()) {
        boolean well =
            phrase.slots().stream()
                .filter(
                    slot -> isWrong(number, line, slot, slots.get().getOrDefault(slot.name(), "")))
                .findAny()
                .isEmpty();
        return well
            ? Optional.of(
                new Sentence(
                    number, line, phrase.drl(slots.get()), Optional.of(phrase), slots.get()))
            : Optional.empty();
      }
    }
    noSentence(number, line, side);
    return Optional.empty();
  }

  private boolean isWrong(int number, String line, Slot slot, String text) {
    if (slot.takes(text)) {
      return false;
    }
    var allowed =
        slot.allowed()
            .orElse(
                "plain words of at most "
                    + Slot.LONGEST
                    + " characters, without quotation marks, braces, escapes or remarks");
    mistake(
        number,
        Shown.quoted(line)
            + ": the "
            + slot.name().replaceAll("\\d+$", "")
            + " is "
            + Shown.quoted(text)
            + "; allowed: "
            + allowed
            + "."
            + Nearest.meant(text, slot.words()));
    return true;
  }

  private void noSentence(int number, String line, Phrase.Side side) {
    if (isCode(line)) {
      stray(number, line, "sentences of the vocabulary");
      return;
    }
    var other = side == Phrase.Side.CONDITION ? Phrase.Side.CONSEQUENCE : Phrase.Side.CONDITION;
    if (phrases(other).stream().anyMatch(phrase -> phrase.match(line).isPresent())) {
      mistake(number, Shown.quoted(line) + " stands on the wrong side of then.");
    } else {
      mistakes.add(
          new RuleMistake(
              new Place(file, number),
              Shown.quoted(line) + " is no sentence of the vocabulary.",
              NearestPhrases.hints(line, phrases(side))));
    }
  }

  private void stray(int number, String line, String allowed) {
    var what =
        isCode(line)
            ? " is code, and a sentence file takes none; allowed: "
            : " has no place here; allowed: ";
    var meant =
        Nearest.meant(
            line.split("[\\s(]", -1)[0],
            List.of("rule", "when", "then", "end", "package", "@source", "@criterion"));
    mistake(number, Shown.quoted(line) + what + allowed + "." + (isCode(line) ? "" : meant));
  }

  private static boolean isCode(String line) {
    return CODE.stream()
            .anyMatch(word -> line.matches("(?s)" + Pattern.quote(word) + "(\\W.*|(?<=\\W).*)?"))
        || line.endsWith(";")
        || line.contains("*/");
  }

  private List<Phrase> phrases(Phrase.Side side) {
    return vocabulary.stream().filter(phrase -> phrase.side() == side).toList();
  }

  private String told() {
    return "the rule " + Shown.quoted(draft.name);
  }

  private void mistake(int line, String says) {
    mistakes.add(RuleMistake.at(new Place(file, line), says));
  }

  /** A rule whose end has not been read yet. */
  private static final class Draft {

    private final String name;
    private final int line;
    private final List<String> sources = new ArrayList<>();
    private final List<Sentence> conditions = new ArrayList<>();
    private final List<Sentence> consequences = new ArrayList<>();
    private Optional<String> criterion = Optional.empty();
    private boolean spoken;

    Draft(String name, int line) {
      this.name = name;
      this.line = line;
    }
  }
}
