package dev.thaw.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the packaged rules as the build has read them with their texts. */
final class StoredRulesTest {

  static List<PackagedRules> packaged() {
    return Stream.concat(Stream.of(PackagedRules.book()), PackagedRules.secondOpinions().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("packaged")
  void what_the_build_has_read_is_what_the_texts_say(PackagedRules base) {
    var ready = StoredRules.of(base.name()).orElseThrow();
    var read = base.read();

    assertThat(ready.book().version()).isEqualTo(base.folder().version());
    assertThat(ready)
        .usingRecursiveComparison()
        .ignoringFields("book.facts.shorthands", "book.facts.fields")
        .isEqualTo(read);
    assertThat(ready.book().facts().shorthands()).isEqualTo(read.book().facts().shorthands());
    assertThat(ready.drl()).isEqualTo(read.drl());
  }

  @Test
  void second_opinions_are_those_that_have_a_folder() {
    assertThat(PackagedRules.secondOpinions())
        .extracting(PackagedRules::name)
        .containsExactlyElementsOf(
            RulesFolder.secondOpinions(RulesFolder.packaged()).stream()
                .map(RulesFolder::name)
                .toList());
  }

  @Test
  void of_rules_that_are_not_packaged_nothing_is_read() {
    assertThat(StoredRules.of("nobody")).isEmpty();
  }
}
