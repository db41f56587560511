package dev.thaw.rulebook;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.Word;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a phrase that each sentence fills in.
 *
 * @param name how the vocabulary calls it; the name says what it takes
 * @param takes what may stand there
 * @param words the allowed words, where they are a closed list that the folder does not change
 */
public record Slot(String name, Takes takes, List<String> words) {

  /** How long a text may be, in characters. */
  public static final int LONGEST = 500;

  /** What no text can be mistaken for code, wherever it is put. */
  private static final String SIGN = "[\\p{L}\\p{M}\\p{N} .,;:'\u2019?!()%&/+$#_=@\u2013\u2014-]";

  private static final Pattern PLAIN_SIGN = Pattern.compile(SIGN);
  private static final Pattern PLAIN = Pattern.compile(SIGN + "*");

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern BETWEEN = Pattern.compile(",\\s+(?:or\\s+)?|\\s+or\\s+");
  private static final Pattern LINK = Pattern.compile("https?://(?=[\\p{L}\\p{N}])");
  private static final List<String> REMARKS = List.of("//", "/*");

  /** What may stand in a slot. */
  public enum Takes {
    /** One or more words of the fact that the sentence tests, with commas or "or" between them. */
    ANSWERS,
    /** The word of an approach. */
    APPROACH,
    /** The name of a threshold that some rule states. */
    THRESHOLD,
    /** The full name of a rule. */
    RULE,
    /** A whole number of at least 1. */
    NUMBER,
    /** What a number counts. */
    UNIT,
    /** Words for people. */
    TEXT
  }

  /**
   * Describes a slot of a vocabulary by its name: an approach, a unit, a rule and a value are what
   * they are called, and any other slot takes a text.
   *
   * @param name the slot's name
   * @param approaches the approaches that the sentence may speak of
   * @param units what the numbers of the declared facts count
   */
  public static Slot of(String name, List<String> approaches, List<String> units) {
    return switch (name) {
      case "approach" -> new Slot(name, Takes.APPROACH, approaches);
      case "unit" -> new Slot(name, Takes.UNIT, units);
      case "rule" -> new Slot(name, Takes.RULE, List.of());
      case "value" -> new Slot(name, Takes.NUMBER, List.of());
      default -> new Slot(name, Takes.TEXT, List.of());
    };
  }

  /**
   * Returns the words of all approaches that a sentence may speak of.
   *
   * @param side on which side of a rule it stands; no rule favours to be undecided
   */
  public static List<String> approaches(Phrase.Side side) {
    var words = new ArrayList<>(Word.words(Approach.values()));
    if (side == Phrase.Side.CONSEQUENCE) {
      words.remove(Approach.UNDECIDED.word());
    }
    return words;
  }

  /** Returns the answers that stand in a slot, one or several. */
  public static Stream<String> answers(String text) {
    return BETWEEN.splitAsStream(text);
  }

  /** Returns whether it takes words of a closed list, several of them in a row if need be. */
  boolean isOfWords() {
    return takes == Takes.ANSWERS || takes == Takes.UNIT;
  }

  /** Returns what the slot takes, for people; nothing where any plain text will do. */
  public Optional<String> allowed() {
    return switch (takes) {
      case ANSWERS, APPROACH, UNIT -> Optional.of(String.join(", ", words));
      case NUMBER -> Optional.of("a whole number in digits alone, from 1 on, of at most 18 digits");
      case THRESHOLD -> Optional.of("the name of a number in thresholds.dslr");
      case RULE -> Optional.of("the full name of a rule");
      case TEXT -> Optional.empty();
    };
  }

  /**
   * Returns whether a text may stand in the slot, thresholds and rules aside, which only the whole
   * folder can tell.
   *
   * @param text what stands there
   */
  public boolean takes(String text) {
    return switch (takes) {
      case ANSWERS -> answers(text).allMatch(words::contains);
      case APPROACH, UNIT -> words.contains(text);
      case NUMBER -> NUMBER.matcher(text).matches();
      case THRESHOLD, RULE, TEXT -> isPlain(text);
    };
  }

  /**
   * Returns whether a text is plain words: no quotation marks, braces, escapes or remarks in it.
   *
   * @param text a name or a text of a rule
   */
  public static boolean isPlain(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.length() <= LONGEST
        && PLAIN.matcher(text).matches()
        && holdsNone(LINK.matcher(text).replaceAll(""), REMARKS);
  }

  /**
   * Returns what a text may be, for people, and why a text at hand is not that.
   *
   * @param text what was written
   */
  public static String plainWords(String text) {
    return "plain words of at most "
        + LONGEST
        + " characters, with letters, digits and .,;:'?!()%&/+$#_=@- alone"
        + trouble(text).map(why -> " (" + why + ")").orElse("");
  }

  /** Returns why a text is not plain; nothing where it is. */
  private static Optional<String> trouble(String text) {
    if (isPlain(text)) {
      return Optional.empty();
    }
    if (text.isBlank()) {
      return Optional.of("it is empty");
    }
    if (text.length() > LONGEST) {
      return Optional.of("it has " + text.length() + " characters");
    }
    var odd = PLAIN_SIGN.matcher(text).replaceAll("");
    return Optional.of(
        odd.isEmpty()
            ? "it holds a remark, or spaces at its ends"
            : "it holds " + SafeText.plain(odd));
  }

  private static boolean holdsNone(String text, Collection<String> parts) {
    return parts.stream().noneMatch(text::contains);
  }
}
