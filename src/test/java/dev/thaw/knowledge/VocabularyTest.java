package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultDSLMapping;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.junit.jupiter.api.Test;

/** Holds the sentences that rules are written in: each is used, and rules hold nothing else. */
final class VocabularyTest {

  /** A whole sentence file: remarks, one package line, and rules of headings and sentences. */
  private static final Pattern SENTENCE_FILE =
      Pattern.compile(
          """
          (//[^\\n]*\\n)+\
          package dev\\.thaw\\.rules(\\.\\w+)?\\n\
          (\\nrule "[^"\\n]+"\\n\
          ( {4}@criterion\\( [\\w-]+ \\)\\n)?\
           {4}@source\\( \\w+(, \\w+)* \\)\\n\
          when\\n( {4}[a-z][^\\n>]*\\n)*\
          then\\n( {4}[a-z"][^\\n>]*\\n)+\
          end\\n)+""");

  @Test
  void every_sentence_is_used_by_some_rule() throws IOException {
    var files = RuleFiles.read("dslr");
    var entries = entries();
    var whole = expand(files, entries);

    for (var entry : entries) {
      var others = new ArrayList<>(entries);
      others.remove(entry);
      assertThat(expand(files, others)).as(entry.getMappingKey()).isNotEqualTo(whole);
    }
  }

  @Test
  void a_sentence_file_holds_sentences_and_nothing_else() throws IOException {
    var expander = expander(entries());
    for (var file : RuleFiles.read("dslr")) {
      expander.expand(file);
      assertThat(expander.getErrors()).isEmpty();
      assertThat(file).matches(SENTENCE_FILE);
    }
  }

  @Test
  void no_rule_is_ranked_or_grouped_and_advice_sees_no_facts() throws IOException {
    assertThat(RuleFiles.read("drl"))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(file)
                    .doesNotContain("dev.thaw.usecase", "eval", "modify", "update")
                    .doesNotContainPattern(
                        "(?m)^\\s*(salience|agenda-group|no-loop|lock-on-active|auto-focus)"));
  }

  private static List<DSLMappingEntry> entries() throws IOException {
    var vocabulary = new DSLTokenizedMappingFile();
    var text = String.join("\n", RuleFiles.read("dsl"));
    assertThat(vocabulary.parseAndLoad(new StringReader(text))).as("well-formed").isTrue();
    return vocabulary.getMapping().getEntries();
  }

  private static List<String> expand(List<String> files, List<DSLMappingEntry> entries) {
    var expander = expander(entries);
    return files.stream().map(expander::expand).toList();
  }

  private static DefaultExpander expander(List<DSLMappingEntry> entries) {
    var mapping = new DefaultDSLMapping();
    mapping.addEntries(entries);
    var expander = new DefaultExpander();
    expander.addDSLMapping(mapping);
    return expander;
  }
}
