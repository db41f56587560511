package dev.thaw.rulebook;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence of the vocabulary with its slots left open.
 *
 * @param side on which side of a rule it stands
 * @param text the sentence, each slot in braces, such as {@code the class balance is {answer}}
 * @param drl the plain DRL that it stands for, each slot in braces
 * @param slots the slots in the order of the text
 * @param forHouses whether it is left to houses, so that other rules need not use it
 */
public record Phrase(Side side, String text, String drl, List<Slot> slots, boolean forHouses) {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::[^}]*)?\\}");

  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"?|[^\\s\"]+");

  /** The side of a rule that a sentence stands on. */
  public enum Side {
    /** Between when and then. */
    CONDITION,
    /** Between then and end. */
    CONSEQUENCE
  }

  /**
   * Reads an entry of the vocabulary.
   *
   * @param side on which side of a rule it stands
   * @param key its sentence, with slots such as {@code {answer}} or {@code {answer:\S+}}
   * @param drl the DRL that it stands for
   */
  public static Phrase of(Side side, String key, String drl) {
    var tested = FactName.namedIn(drl);
    var approaches = side == Side.CONSEQUENCE ? Slot.favoured() : Word.words(Approach.values());
    var slots = SLOT.matcher(key).results().map(slot -> Slot.of(slot.group(1), tested, approaches));
    return new Phrase(side, SLOT.matcher(key).replaceAll("{$1}"), drl, slots.toList(), false);
  }

  /** Returns this phrase as one that is left to houses. */
  public Phrase leftToHouses() {
    return new Phrase(side, text, drl, slots, true);
  }

  /** Returns the fact that a condition tests; none where it looks at the advice. */
  public Optional<FactName> tests() {
    return FactName.namedIn(drl);
  }

  /** Returns whether the condition asks only whether its fact is stated, not what it is. */
  public boolean asksWhetherStated() {
    return drl.startsWith("not ") && drl.endsWith("()");
  }

  /**
   * Returns what a line has in each slot; nothing when the line is no instance of this phrase.
   *
   * @param pattern that of this phrase
   * @param line a whole line, without the spaces around it
   */
  Optional<Map<String, String>> match(Pattern pattern, String line) {
    var matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var filled = new LinkedHashMap<String, String>();
    for (int i = 0; i < slots.size(); i++) {
      filled.put(slots.get(i).name(), matcher.group(i + 1));
    }
    return Optional.of(filled);
  }

  /**
   * Returns the DRL of an instance.
   *
   * @param filled what stands in each slot
   */
  public String drl(Map<String, String> filled) {
    return fill(drl, filled);
  }

  /**
   * Returns the sentence of an instance.
   *
   * @param filled what stands in each slot
   */
  public String text(Map<String, String> filled) {
    return fill(text, filled);
  }

  private static String fill(String template, Map<String, String> filled) {
    return SLOT.matcher(template)
        .replaceAll(
            slot -> Matcher.quoteReplacement(filled.getOrDefault(slot.group(1), slot.group())));
  }

  /**
   * Returns what lines look like that are instances of this phrase. A slot in quotation marks takes
   * anything but quotation marks; any other takes one word.
   */
  Pattern pattern() {
    var regex = new StringBuilder();
    int end = 0;
    for (var slot : SLOT.matcher(text).results().toList()) {
      regex.append(literal(text.substring(end, slot.start())));
      boolean quoted = slot.start() > 0 && text.charAt(slot.start() - 1) == '"';
      regex.append(quoted ? "([^\"]*)" : "([^\\s\"]+)");
      end = slot.end();
    }
    return Pattern.compile(regex.append(literal(text.substring(end))).toString());
  }

  private static String literal(String words) {
    return words.isEmpty() ? "" : Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
  }

  /** Returns the words of the sentence; a slot with its quotation marks is one word. */
  List<String> words() {
    return words(text);
  }

  /** Returns the words of a line; what stands in quotation marks is one word. */
  static List<String> words(String line) {
    var words = new ArrayList<String>();
    WORD.matcher(line).results().map(MatchResult::group).forEach(words::add);
    return words;
  }

  /** Returns what the slots take, for people: {@code answer: low, high}. */
  public Stream<String> slotsTold() {
    return slots.stream()
        .flatMap(slot -> slot.allowed().map(allowed -> slot.name() + ": " + allowed).stream());
  }
}
