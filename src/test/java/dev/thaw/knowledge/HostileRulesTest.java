package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.thaw.Facts;
import dev.thaw.advice.Note;
import dev.thaw.advice.Origin;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Place;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the promise that a sentence file can do nothing but state sentences. */
final class HostileRulesTest {

  private static final UseCase LITTLE_TIME = UseCase.of(Facts.stated("budget.trainingTime", "low"));

  private final List<SortedMap<String, String>> compiled = new ArrayList<>();

  static Stream<HostileEdit> edits() {
    return HostileEdits.all();
  }

  @AfterEach
  void forget() {
    System.clearProperty(HostileEdits.MARKER);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void a_hostile_edit_is_refused_by_file_and_line_and_nothing_is_compiled_or_run(HostileEdit edit) {
    var refusal =
        catchThrowableOfType(
            InvalidRules.class,
            () -> KnowledgeBase.of(edit.folder(), OwnCode.REFUSED, this::compile));

    assertThat(refusal).isNotNull();
    assertThat(refusal.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo(new Place(edit.file(), edit.line()));
              assertThat(problem.says()).contains(edit.says());
            });
    assertThat(compiled).isEmpty();
    assertThat(System.getProperty(HostileEdits.MARKER)).isNull();
  }

  @Test
  void there_are_many_hostile_edits_of_different_names() {
    assertThat(edits().map(HostileEdit::name)).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Test
  void the_code_that_is_refused_runs_where_code_is_allowed() throws InvalidRules {
    KnowledgeBase.of(HostileEdits.rulesInDrl().folder(), OwnCode.ALLOWED, this::compile)
        .consult(LITTLE_TIME);

    assertThat(compiled).hasSize(1);
    assertThat(System.getProperty(HostileEdits.MARKER)).isEqualTo("ran");
  }

  @Test
  void a_text_that_ended_its_string_would_run() throws InvalidRules {
    var drl = PackagedRules.book().read().drl();
    drl.computeIfPresent(
        "dev/thaw/rules/criteria/budget-sentences.drl",
        (path, text) ->
            text.replaceFirst("\"the book pairs a low[^\"]*\"", HostileEdits.endedString()));
    consult(drl);

    assertThat(System.getProperty(HostileEdits.MARKER)).isEqualTo("ran");
  }

  @Test
  void a_file_whose_name_ended_a_string_would_run() throws InvalidRules {
    var drl = PackagedRules.book().read().drl();
    var rules = drl.remove("dev/thaw/rules/criteria/budget-sentences.drl");
    drl.put("dev/thaw/rules/" + HostileEdits.endedName().replace(".dslr", ".drl"), rules);
    consult(drl);

    assertThat(System.getProperty(HostileEdits.MARKER)).isEqualTo("ran");
  }

  @Test
  void words_that_look_like_code_arrive_as_they_are() throws InvalidRules {
    var notes = List.copyOf(HostileEdits.HARMLESS);
    var rules = new StringBuilder("package dev.thaw.rules.caveats\n");
    notes.forEach(
        text ->
            rules.append(
                """
                rule "%s"
                    @source( S11 )
                when
                    the budget for training time is low
                then
                    note "%s"
                end
                """
                    .formatted(text, text)));
    var edit = HostileEdit.file("harmless", "caveats/words.dslr", rules.toString(), 1, "");
    var outcome = KnowledgeBase.of(edit.folder(), OwnCode.REFUSED).consult(LITTLE_TIME);

    assertThat(outcome.notes())
        .extracting(Note::text, Note::rule)
        .containsExactlyInAnyOrderElementsOf(
            notes.stream().map(text -> tuple(text, text)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "my_rules, my_rules",
    "a\" ) @x( b, a- - -x- b",
    "built-in, another folder named built-in",
    "Built-In, another folder named Built-In",
  })
  void a_folder_cannot_pass_for_built_in_nor_end_the_annotation_that_names_it(
      String folder, String origin) throws InvalidRules {
    var rule = "rule \"Mine\"\n@source( S1 )\nwhen\nthen\nnote \"x\"\nend\n";
    var edit = HostileEdit.file("", "mine.dslr", "package dev.thaw.rules\n" + rule, 1, "");
    var files = edit.folder().files();

    assertThat(KnowledgeBase.of(new RulesFolder(folder, files), OwnCode.REFUSED).rules())
        .filteredOn(heading -> !heading.origin().equals(Origin.BUILT_IN))
        .extracting(RuleHeading::name, heading -> heading.origin().text())
        .containsExactly(tuple("Mine", origin));
  }

  private static void consult(SortedMap<String, String> drl) throws InvalidRules {
    var session = RuleCompiler.compile(drl).base().newKieSession();
    session.insert(Facts.stated("budget.trainingTime", "low"));
    session.fireAllRules();
    session.dispose();
  }

  private CompiledRules compile(SortedMap<String, String> files) throws InvalidRules {
    compiled.add(files);
    return RuleCompiler.compile(files);
  }
}
