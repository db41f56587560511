package dev.thaw.usecase;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A word of the project's vocabulary, written in the same way in rules, scenarios, YAML and JSON.
 */
public interface Word {

  /** Returns the constant's name as Java has it, in capitals. */
  String name();

  /** Returns the word as people write it: lower case, parts joined by hyphens. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the words of a closed list, in the list's order.
   *
   * @param constants every constant of one list
   */
  static List<String> words(Word... constants) {
    return Arrays.stream(constants).map(Word::word).toList();
  }

  /**
   * Returns the member of a closed list that a word names.
   *
   * @param constants every constant of the list
   * @param word the word as people write it
   * @throws IllegalArgumentException when the list has no such word
   */
  static <W extends Word> W constant(W[] constants, String word) {
    return Arrays.stream(constants)
        .filter(constant -> constant.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    SafeText.quoted(word)
                        + " is no word here; allowed: "
                        + String.join(", ", words(constants))
                        + "."
                        + Nearest.meant(word, words(constants))));
  }
}
