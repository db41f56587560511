package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.Source;
import dev.thaw.advice.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rules against what an author of rules promises: that each is named, cited and used. */
final class RulesTest {

  private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.*)\"$");
  private static final Pattern CRITERION_OR_CAVEAT = Pattern.compile(".*\\.(criteria|caveats)");

  private final KnowledgeBase knowledge = KnowledgeBase.builtIn();
  private final List<RuleHeading> rules = knowledge.rules();
  private final Source source = knowledge.source();

  @Test
  void the_compiled_rules_are_those_in_the_folder() throws IOException {
    var written = RuleFiles.read("dslr", "drl").stream().flatMap(RulesTest::names).toList();

    assertThat(written).isNotEmpty().doesNotHaveDuplicates();
    assertThat(rules).map(RuleHeading::name).containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void every_rule_cites_a_statement_or_reading_that_exists() {
    var known = source.all().map(Statement::id).toList();

    assertThat(rules).allSatisfy(rule -> assertThat(rule.sources()).isNotEmpty().isSubsetOf(known));
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
  void every_statement_is_cited_by_a_rule_or_says_why_not() {
    var cited = rules.stream().flatMap(rule -> rule.sources().stream()).collect(Collectors.toSet());

    assertThat(source.all())
        .allSatisfy(
            statement ->
                assertThat(cited.contains(statement.id()))
                    .as(statement.id())
                    .isEqualTo(statement.withoutRule() == null));
  }

  @Test
  void every_rule_is_built_in() {
    assertThat(rules).map(RuleHeading::origin).containsOnly("built-in");
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

  private static Stream<String> names(String text) {
    return RULE.matcher(text).results().map(found -> found.group(1));
  }
}
