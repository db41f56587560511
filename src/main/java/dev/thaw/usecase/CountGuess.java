package dev.thaw.usecase;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses the whole number that was meant by one that is written in another way than in digits. */
final class CountGuess {

  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([ \\u00A0\\u202F.,_'\u2019])\\d{3})(?:\\1\\d{3}){0,4}");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?) ?([km])");
  private static final Pattern DIGITS = Pattern.compile("0*([1-9]\\d{0,17})(?:\\.0{1,9})?");

  private CountGuess() {}

  /**
   * Returns the digits of the number that was probably meant; nothing when it cannot be guessed.
   *
   * @param said such as 20 000, 20,000 or 20k
   */
  static Optional<String> of(String said) {
    var text = said.toLowerCase(Locale.ROOT);
    var grouped = GROUPED.matcher(text);
    return digits(grouped.matches() ? text.replace(grouped.group(1), "") : expanded(text));
  }

  private static String expanded(String text) {
    var abbreviated = SHORT.matcher(text);
    return abbreviated.matches()
        ? new BigDecimal(abbreviated.group(1))
            .scaleByPowerOfTen(abbreviated.group(2).equals("k") ? 3 : 6)
            .toPlainString()
        : text;
  }

  private static Optional<String> digits(String text) {
    var digits = DIGITS.matcher(text);
    return digits.matches() ? Optional.of(digits.group(1)) : Optional.empty();
  }
}
