package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.House;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MutantGeneratorTest {

  private static final Rulebook BUILT_IN = Advisor.builtIn().rules();
  private static final String SMALL = "Small ends where a few thousand ends";
  private static final String COMPUTE = "Little compute favours feature extraction";
  private static final String SIMILAR = "A similar task with another class balance favours nothing";
  private static final String DISAGREE = "Feature extraction where the criteria disagree";
  private static final String GROUND =
      "A finding is a ground for advice unless a rule sets it aside";

  @Test
  void a_number_is_one_less_and_one_more_but_never_none() throws Exception {
    var one = new EditedRules().replace("thresholds.dslr", "ends at 5000", "ends at 1").advisor();

    assertThat(faults(BUILT_IN, SMALL))
        .containsExactly(
            "the rule \"" + SMALL + "\" were left out",
            "the rule \"" + SMALL + "\" said 4999",
            "the rule \"" + SMALL + "\" said 5001");
    assertThat(faults(one.rules(), SMALL))
        .containsExactly(
            "the rule \"" + SMALL + "\" were left out", "the rule \"" + SMALL + "\" said 2");
    assertThat(then(SMALL, 1)).hasSize(1).first().asString().contains(" ends at 4999 labelled ");
  }

  @Test
  void a_condition_is_left_out_and_negated_and_each_other_approach_favoured() {
    assertThat(faults(BUILT_IN, COMPUTE))
        .containsExactly(
            "the rule \"" + COMPUTE + "\" were left out",
            "\"the budget for compute is low\" in the rule \"" + COMPUTE + "\" were left out",
            "\"the budget for compute is low\" in the rule \"" + COMPUTE + "\" were negated",
            "the rule \"" + COMPUTE + "\" favoured fine-tuning",
            "the rule \"" + COMPUTE + "\" favoured not-covered");
    assertThat(mutants(BUILT_IN, COMPUTE))
        .map(mutant -> mutant.place().line())
        .containsExactly(13, 17, 17, 19, 19);
    assertThat(when(COMPUTE, 1)).isEmpty();
    assertThat(when(COMPUTE, 2)).containsExactly("not so: the budget for compute is low");
    assertThat(then(COMPUTE, 3)).first().asString().startsWith("favour fine-tuning because");
  }

  @Test
  void a_gap_favours_something_and_a_text_alone_is_another() {
    var next = "Feature extraction begins with freezing";

    assertThat(faults(BUILT_IN, SIMILAR))
        .endsWith(
            "the rule \"" + SIMILAR + "\" favoured feature-extraction",
            "the rule \"" + SIMILAR + "\" favoured fine-tuning")
        .hasSize(9);
    assertThat(then(SIMILAR, 8)).first().asString().startsWith("favour fine-tuning because");
    assertThat(faults(BUILT_IN, next)).endsWith("the rule \"" + next + "\" said something else");
    assertThat(then(next, 3)).containsExactly("next, \"Something else.\"");
  }

  @Test
  void a_line_of_code_is_varied_as_far_as_no_later_line_needs_it() {
    assertThat(faults(BUILT_IN, GROUND))
        .containsExactly(
            "the rule \"" + GROUND + "\" were left out",
            "\"not SetAside( rule == $rule )\" in the rule \"" + GROUND + "\" were left out",
            "\"not SetAside( rule == $rule )\" in the rule \"" + GROUND + "\" were negated");
    assertThat(when(GROUND, 1)).containsExactly("$finding : Finding( $rule : rule )");
    assertThat(when(GROUND, 2))
        .containsExactly("$finding : Finding( $rule : rule )", "exists SetAside( rule == $rule )");
  }

  @Test
  void code_keeps_what_its_conclusion_refers_to_and_nothing_else() throws Exception {
    var code =
        """
        rule "Ours" @source( S1 )
        when
            $one : Finding( $why : because, criterion == "budget" )
            $other : Finding( criterion == "modality" )
            Finding( criterion == "none" )
        then
            insertLogical( Conclusions.note( drools.getMatch(), $why ) );
        end
        """;
    var advisor = new EditedRules().add("advice/combine.drl", code).advisorWithCode();
    var variants =
        mutants(advisor.rules(), "Ours").stream()
            .flatMap(mutant -> mutant.variant().stream())
            .toList();
    var sound = lines(advisor.rules().rule("Ours").orElseThrow().conditions());

    assertThat(variants)
        .map(variant -> lines(variant.conditions()))
        .map(lines -> lines.stream().filter(line -> !sound.contains(line)).toList())
        .containsExactly(
            List.of("$one : Finding( $why : because )"),
            List.of("$one : Finding( !( criterion == \"budget\" ), $why : because )"),
            List.of(),
            List.of("not Finding( criterion == \"modality\" )"),
            List.of(),
            List.of("not Finding( criterion == \"none\" )"));
    assertThatCode(() -> advisor.knowledge().with(variants)).doesNotThrowAnyException();
  }

  @Test
  void code_that_concludes_something_concludes_something_else() {
    assertThat(faults(BUILT_IN, DISAGREE))
        .hasSize(12)
        .endsWith(
            "the rule \"" + DISAGREE + "\" concluded fine-tuning",
            "the rule \"" + DISAGREE + "\" concluded not-covered",
            "the rule \"" + DISAGREE + "\" concluded undecided",
            "the rule \"" + DISAGREE + "\" said the contrary of whether it is contested",
            "the rule \"" + DISAGREE + "\" said something else");
    assertThat(then(DISAGREE, 7)).first().asString().contains("Approach.FINE_TUNING, true )");
    assertThat(then(DISAGREE, 10))
        .hasSize(2)
        .first()
        .asString()
        .contains("Approach.FEATURE_EXTRACTION, false )");
    assertThat(then(DISAGREE, 11)).last().asString().contains("\"Something else.\"");
    assertThat(faults(BUILT_IN, "Undecided without any ground"))
        .hasSize(7)
        .last()
        .asString()
        .endsWith(" said the contrary of whether it is contested");
    assertThat(then("Undecided without any ground", 6)).first().asString().contains(", true )");
  }

  @Test
  void an_exception_alone_is_not_dropped_and_is_to_another_rule_only_if_there_is_one()
      throws Exception {
    var book = House.with("ours.dslr", House.SETS_ASIDE).advisor().rules();
    var mine = book.rule("Our text models carry over to other tasks").orElseThrow();
    var other = book.rule("A different task favours feature extraction").orElseThrow();
    var two =
        new Rulebook(
            List.of(mine, other),
            book.phrases(),
            book.source(),
            book.facts(),
            book.version(),
            List.of());

    assertThat(MutantGenerator.of(List.of(mine), book))
        .map(Mutant::fault)
        .noneMatch(fault -> fault.contains("did not set"))
        .last()
        .asString()
        .endsWith("\" set \"Very different data favours feature extraction\" aside");
    assertThat(MutantGenerator.of(List.of(mine), two))
        .map(Mutant::fault)
        .noneMatch(fault -> fault.endsWith(" aside"));
  }

  @Test
  void with_a_fault_only_the_rule_at_fault_is_replaced() {
    var mutants = mutants(BUILT_IN, COMPUTE);
    var own = mutants.get(1).variant().map(variant -> variant.name()).orElseThrow();
    var other = mutants.get(2).variant().map(variant -> variant.name()).orElseThrow();

    assertThat(Stream.of(COMPUTE, SMALL, own, other).filter(mutants.get(1).kept()))
        .containsExactly(SMALL, own);
    assertThat(Stream.of(COMPUTE, SMALL, own, other).filter(mutants.get(0).kept()))
        .containsExactly(SMALL);
  }

  private static List<Mutant> mutants(Rulebook book, String rule) {
    return MutantGenerator.of(List.of(book.rule(rule).orElseThrow()), book);
  }

  private static List<String> faults(Rulebook book, String rule) {
    return mutants(book, rule).stream().map(Mutant::fault).toList();
  }

  private static List<String> when(String rule, int fault) {
    return lines(mutants(BUILT_IN, rule).get(fault).variant().orElseThrow().conditions());
  }

  private static List<String> then(String rule, int fault) {
    return lines(mutants(BUILT_IN, rule).get(fault).variant().orElseThrow().consequences());
  }

  private static List<String> lines(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }
}
