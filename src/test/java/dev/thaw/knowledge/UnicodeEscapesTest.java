package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnicodeEscapesTest {

  @Test
  void texts_lose_every_character_beyond_ascii() {
    assertThat(UnicodeEscapes.write("rule \"Ünser ж中\" then say( 'ş', \"a\\\"ü\" ); // „ü\nend"))
        .isEqualTo(
            "rule \"\\u00dcnser \\u0436\\u4e2d\" then say( '\\u015f', \"a\\\"\\u00fc\" );"
                + " // \\u201e\\u00fc\nend");
  }

  @Test
  void names_stay_as_they_are_and_remarks_begin_no_text() {
    var drl = "$größe : Size() /* it's \n 5\" */ $länge : Length() // don't\n$ü : \"x\" 'y'";

    assertThat(UnicodeEscapes.write(drl)).isEqualTo(drl);
  }

  @Test
  void a_quotation_mark_that_nothing_closes_harms_nothing() {
    assertThat(UnicodeEscapes.write("ü \"ü")).isEqualTo("ü \"ü");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "Ünser İı ж中", "a \uD83D\uDE00 b", "\uD840\uDC00", "ü\uD83D"})
  void what_is_written_reads_as_it_was(String text) {
    var written = UnicodeEscapes.write('"' + text + '"');

    assertThat(written).matches("\\p{ASCII}*");
    assertThat(UnicodeEscapes.read(written)).isEqualTo('"' + text + '"');
  }
}
