package dev.thaw.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnseenTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 9, 10, 13, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200D,
        0x200E, 0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xD800, 0xDFFF, 0xE000,
        0xFE0F, 0xFEFF, 0xFFA0, 0xFFFE, 0xE0001, 0xE0100, 0x10FFFF
      })
  void what_cannot_be_seen_or_steers_a_terminal_is_known_and_escaped_in_plain_signs(int sign) {
    assertThat(Unseen.is(sign)).isTrue();
    assertThat(Unseen.escaped(sign)).matches("(\\\\u[0-9a-f]{4}){1,2}");
    assertThat(SafeText.plain("a" + Character.toString(sign) + "b")).isEqualTo("a?b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "e\u0301", "日", "😀", "\u00A0", "\u3000", " "})
  void letters_signs_and_spaces_are_seen(String text) {
    assertThat(Unseen.first(text, "")).isEmpty();
    assertThat(SafeText.plain(text)).isEqualTo(text);
  }

  @Test
  void a_space_of_another_kind_is_told_from_that_of_the_keyboard() {
    assertThat(Unseen.isOddSpace(0xA0)).isTrue();
    assertThat(Unseen.isOddSpace(' ')).isFalse();
  }

  @Test
  void a_character_is_named_as_unicode_names_it() {
    assertThat(Unseen.describe(0x61C)).endsWith("(U+061C)");
    assertThat(Unseen.describe(0xE0001)).endsWith("(U+E0001)");
  }

  @Test
  void no_character_is_cut_in_two() {
    assertThat(SafeText.cut("a😀b", 2)).isEqualTo("a...");
    assertThat(SafeText.cut("a😀b", 3)).isEqualTo("a😀...");
  }
}
