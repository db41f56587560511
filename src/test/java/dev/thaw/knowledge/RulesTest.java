package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.Origin;
import dev.thaw.advice.SourceDocument;
import dev.thaw.rulebook.WrittenRule;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the built-in rules against what is asked of them beyond what is asked of any rules: to load
 * them is to find that they are valid.
 */
final class RulesTest {

  private static final Pattern CRITERION_OR_CAVEAT = Pattern.compile(".*\\.(criteria|caveats)");
  private static final Pattern REMARKS_AND_PACKAGE =
      Pattern.compile("(//[^\\n]*\\n)+package dev\\.thaw\\.rules(\\.\\w+)?\\n\\n");

  private final KnowledgeBase knowledge = KnowledgeBase.builtIn();
  private final List<RuleHeading> rules = knowledge.rules();
  private final SourceDocument source = knowledge.source();

  @Test
  void the_compiled_rules_are_those_in_the_folder() {
    assertThat(rules)
        .isNotEmpty()
        .map(RuleHeading::name)
        .containsExactlyInAnyOrderElementsOf(
            knowledge.book().rules().stream().map(WrittenRule::name).toList());
  }

  @Test
  void a_rule_in_plain_drl_cites_a_statement_or_reading_as_well() {
    assertThat(rules).allSatisfy(rule -> assertThat(rule.sources()).isNotEmpty());
  }

  @Test
  void every_criterion_and_caveat_names_the_question_that_it_answers() {
    assertThat(questions("criteria")).isEqualTo(asked(criterion -> !criterion.caveat()));
    assertThat(questions("caveats")).isEqualTo(asked(Criterion::caveat));
  }

  @Test
  void no_other_rule_names_a_question() {
    assertThat(rules)
        .filteredOn(rule -> !CRITERION_OR_CAVEAT.matcher(rule.folder()).matches())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.criterion()).isEmpty());
  }

  @Test
  void every_rule_is_built_in() {
    assertThat(rules).map(RuleHeading::origin).containsOnly(Origin.BUILT_IN);
  }

  @Test
  void a_sentence_file_begins_with_a_remark_and_sets_out_its_rules_in_one_way() throws IOException {
    var texts = knowledge.book().rules().stream().map(WrittenRule::text).toList();

    assertThat(RuleFiles.read("dslr"))
        .isNotEmpty()
        .allSatisfy(
            file -> {
              var start = REMARKS_AND_PACKAGE.matcher(file);
              assertThat(start.lookingAt()).as(file).isTrue();
              assertThat(file.substring(start.end()).split("\n(?=rule )", -1)).isSubsetOf(texts);
            });
  }

  /**
   * Drools 10.2.0 loses matches in some orders of the rules where the nodes of these are shared.
   */
  @Test
  void no_two_rules_on_findings_begin_with_the_same_condition() {
    assertThat(bases())
        .hasSize(3)
        .allSatisfy(
            base ->
                assertThat(base.book().rules())
                    .filteredOn(rule -> rule.place().file().endsWith(".drl"))
                    .map(rule -> rule.conditions().get(0).text())
                    .isNotEmpty()
                    .doesNotHaveDuplicates());
  }

  private Stream<KnowledgeBase> bases() {
    return Stream.concat(Stream.of(knowledge), KnowledgeBase.secondOpinions().values().stream());
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

  private Set<String> questions(String folder) {
    return rules.stream()
        .filter(rule -> rule.folder().endsWith("." + folder))
        .map(rule -> rule.criterion().orElse("none at " + rule.name()))
        .collect(Collectors.toSet());
  }

  private Set<String> asked(Predicate<Criterion> which) {
    return source.criteria().stream().filter(which).map(Criterion::id).collect(Collectors.toSet());
  }
}
