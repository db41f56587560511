package dev.thaw.rulebook;

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
 * A sentence with its slots left open.
 *
 * @param side on which side of a rule it stands
 * @param text the sentence, each slot in braces, such as {@code the advice is {approach}}
 * @param slots the slots in the order of the text
 * @param mustBeUsed whether it is a fault when no rule uses it
 * @param template what its instances mean
 */
public record Phrase(
    Side side, String text, List<Slot> slots, boolean mustBeUsed, Template template) {

  /** How a sentence begins that demands that another one is not so. */
  static final String UNLESS = "unless ";

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"?|[^\\s\"]+");

  /** The side of a rule that a sentence stands on. */
  public enum Side {
    /** Between when and then. */
    CONDITION,
    /** Between then and end. */
    CONSEQUENCE
  }

  /** A sentence that follows from declared facts, whether or not a rule uses it. */
  static Phrase condition(String text, List<Slot> slots, Template template) {
    return new Phrase(Side.CONDITION, text, slots, false, template);
  }

  /** Returns the sentence that demands that this condition is not so. */
  Phrase negated() {
    return condition(UNLESS + text, slots, new Template.Contrary(template));
  }

  /** Returns whether it demands that another sentence is not so. */
  boolean isUnless() {
    return text.startsWith(UNLESS);
  }

  /**
   * Returns an instance of this phrase.
   *
   * @param line where it stands in its file, counted from 1
   * @param filled what stands in each slot
   */
  public Sentence instance(int line, Map<String, String> filled) {
    return new Sentence(
        line, fill(text, filled), template.filled(filled), Optional.of(this), filled);
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

  /** Returns whether each slot takes what stands in it, as far as this line alone can tell. */
  boolean takes(Map<String, String> filled) {
    return slots.stream().allMatch(slot -> slot.takes(filled.getOrDefault(slot.name(), "")));
  }

  /**
   * Fills the slots of a template.
   *
   * @param template a text with slots in braces
   * @param filled what stands in each slot
   */
  public static String fill(String template, Map<String, String> filled) {
    return SLOT.matcher(template)
        .replaceAll(
            slot -> Matcher.quoteReplacement(filled.getOrDefault(slot.group(1), slot.group())));
  }

  /**
   * Returns the names of the slots of a template.
   *
   * @param template a text with slots in braces
   */
  public static Stream<String> slotNames(String template) {
    return SLOT.matcher(template).results().map(slot -> slot.group(1));
  }

  /**
   * Returns what lines look like that are instances of this phrase. A slot in quotation marks takes
   * anything but quotation marks, one of answers or units any words, any other one word.
   */
  Pattern pattern() {
    var regex = new StringBuilder();
    int end = 0;
    int number = 0;
    for (var slot : SLOT.matcher(text).results().toList()) {
      regex.append(literal(text.substring(end, slot.start())));
      boolean quoted = slot.start() > 0 && text.charAt(slot.start() - 1) == '"';
      regex.append(
          quoted ? "([^\"]*)" : slots.get(number).isOfWords() ? "([^\"]+?)" : "([^\\s\"]+)");
      end = slot.end();
      number++;
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
