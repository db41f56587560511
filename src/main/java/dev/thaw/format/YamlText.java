package dev.thaw.format;

import dev.thaw.wording.Unseen;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a text as a value of YAML: plain where YAML takes it for nothing else, else quoted. */
final class YamlText {

  /** Begins with a letter and holds no sign that means something to YAML. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}\\p{M}\\p{N} ,.;()'/+&!?-]*[\\p{L}\\p{M}\\p{N},.;()'/+&!?-])?");

  /** What some reader of YAML takes for something else than text. */
  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private YamlText() {}

  /**
   * Returns the value that stands for a text.
   *
   * @param text any text
   */
  static String of(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
    return plain
        ? text
        : text.codePoints().mapToObj(YamlText::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int sign) {
    var text = Character.toString(sign);
    if (sign == '"' || sign == '\\') {
      return "\\" + text;
    }
    if (!Unseen.is(sign) && !Unseen.isOddSpace(sign)) {
      return text;
    }
    return Character.isBmpCodePoint(sign)
        ? String.format(Locale.ROOT, "\\u%04X", sign)
        : String.format(Locale.ROOT, "\\U%08X", sign);
  }
}
