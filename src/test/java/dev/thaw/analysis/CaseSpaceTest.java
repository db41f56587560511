package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.casespace.Range;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the grouped case space against the flat one. */
final class CaseSpaceTest {

  @Test
  void every_case_of_the_flat_space_gets_the_advice_of_the_case_that_stands_for_it() {
    var base = Advisor.builtIn().knowledge();
    var space = CaseSpace.of(List.of(base));

    assertThat(space.flat().count()).isEqualTo(space.size());
    assertThat(space.caseClasses().stream().mapToLong(CaseClass::size).sum())
        .isEqualTo(space.size());
    assertThat(strangers(base, space, space.flat())).isEmpty();
  }

  @Test
  void a_rule_that_sees_facts_and_advice_at_once_is_told_apart_by_each_of_its_facts()
      throws Exception {
    var base =
        new EditedRules()
            .add(
                "thresholds.dslr",
                """
                rule "A handful ends where a hundred ends"
                    @source( S1 )
                when
                then
                    "a hundred" ends at 100 labelled examples because "some number is needed"
                end
                """)
            .add(
                "advice/next-steps.dslr",
                """
                rule "Little compute is no reason to tune slowly"
                    @source( S8 )
                when
                    the advice is feature-extraction
                    the budget for compute is low
                    there are at most "a hundred" labelled examples
                then
                    note "Little compute and little data."
                end
                """)
            .advisor()
            .knowledge();
    var space = CaseSpace.of(List.of(base));

    assertThat(space.answers(Facts.named("data.labelledExamples")))
        .map(Answer::describe)
        .contains("1 to 99", "100", "101 to 4999");
    var everyFiftieth =
        IntStream.iterate(0, i -> i < space.size(), i -> i + 53)
            .boxed()
            .collect(Collectors.toSet());
    var flat = space.flat().toList();
    assertThat(strangers(base, space, everyFiftieth.stream().map(flat::get))).isEmpty();
  }

  @Test
  void a_house_rule_that_sets_aside_a_rule_of_another_group_leaves_the_space_exact()
      throws Exception {
    var base = House.with("ours.dslr", House.ADDS + House.SETS_ASIDE).advisor().knowledge();
    var space = CaseSpace.of(List.of(base));

    assertThat(
            space.caseClasses().stream()
                .map(caseClass -> AdviceSignature.of(base, caseClass.example())))
        .anySatisfy(heard -> assertThat(heard.said()).anyMatch(text -> text.contains("set aside")));
    assertThat(space.caseClasses().stream().mapToLong(CaseClass::size).sum())
        .isEqualTo(space.size());
    assertThat(strangers(base, space, space.flat())).isEmpty();
  }

  @Test
  void a_rule_on_facts_of_every_criterion_is_told_apart_part_by_part() throws Exception {
    var base = House.with("criteria/ours.dslr", House.LINKS).advisor().knowledge();
    var space = CaseSpace.of(List.of(base));

    assertThat(space.groups()).allSatisfy(group -> assertThat(group.cells()).hasSizeLessThan(1001));
    assertThat(space.caseClasses().stream().mapToLong(CaseClass::size).sum())
        .isEqualTo(space.size());
    assertThat(strangers(base, space, space.flat())).isEmpty();
  }

  @Test
  void whatever_a_sentence_of_ones_own_code_concludes_the_approach_can_rest_on_it()
      throws Exception {
    var note = "rule \"Mine\"\n@source( S1 )\nwhen\nthe budget for compute is low\nthen\n%s\nend\n";
    var code =
        new EditedRules()
            .add(
                "vocabulary.dsl",
                "[consequence]lean to {approach}=insertLogical( dev.thaw.knowledge.Conclusions.finding("
                    + " drools.getMatch(), \"{approach}\", \"so\" ) );\n")
            .add("criteria/budget.dslr", note.formatted("lean to fine-tuning"));
    var plain =
        new EditedRules().add("criteria/budget.dslr", note.formatted("note \"It is little.\""));

    assertThat(code.advisorWithCode().knowledge().canDecide("Mine")).isTrue();
    assertThat(plain.advisor().knowledge().canDecide("Mine")).isFalse();
    assertThat(plain.advisor().knowledge().canDecide("Little compute favours feature extraction"))
        .isTrue();
  }

  @Test
  void two_rule_bases_are_told_apart_by_the_numbers_of_both() throws Exception {
    var other = new EditedRules().replace("thresholds.dslr", "ends at 5000", "ends at 1000");
    var space = CaseSpace.of(List.of(Advisor.builtIn().knowledge(), other.advisor().knowledge()));

    assertThat(space.answers(Facts.named("data.labelledExamples")))
        .map(Answer::describe)
        .containsExactly("unknown", "1 to 1000", "1001 to 5000", "5001 to 19999", "20000 or more");
  }

  @Test
  void questions_that_a_rule_looks_at_are_enumerated_together() {
    assertThat(groups(Advisor.builtIn().knowledge()))
        .containsExactlyInAnyOrder(
            List.of("model.modality", "task.modality"),
            List.of("task.comparedToModel", "task.classBalance", "data.comparedToModel"),
            List.of("data.labelledExamples", "data.size"),
            List.of("budget.trainingTime", "budget.compute"));
  }

  @Test
  void a_rule_that_looks_at_questions_of_two_groups_makes_them_one() throws Exception {
    assertThat(groups(House.with("ours.dslr", House.ADDS).advisor().knowledge()))
        .contains(
            List.of("data.labelledExamples", "data.size", "budget.trainingTime", "budget.compute"))
        .hasSize(3);
  }

  @Test
  void questions_that_a_rule_compares_are_enumerated_together_however_many_answers_come_with_them()
      throws Exception {
    var rules = new StringBuilder();
    for (int number = 100; number <= 1500; number += 100) {
      rules.append(
          """
          rule "On %1$d"
              @source( H1 )
          when
          then
              "number %1$d" ends at %1$d labelled examples because "some number is needed"
          end

          """
              .formatted(number));
    }
    rules.append(
        """
        rule "A few texts are worth a remark, and come first"
            @source( H1 )
        when
            the modality of the model is text
            there are at most "number 100" labelled examples
        then
            note "These are few."
        end
        """);

    assertThat(groups(House.with("ours.dslr", rules.toString()).advisor().knowledge()))
        .anyMatch(group -> group.containsAll(List.of("model.modality", "task.modality")));
  }

  private static List<List<String>> groups(KnowledgeBase base) {
    return CaseSpace.of(List.of(base)).groups().stream()
        .map(group -> group.questions().stream().map(DeclaredFact::path).toList())
        .toList();
  }

  @Test
  void the_greatest_number_that_a_fact_takes_is_told_apart_where_the_rules_name_it()
      throws Exception {
    var weight =
        """
        facts:
          - path: own.weight
            called: the weight
            says: it weighs {answer} stones
            asks: How heavy?
            unit: stones
            from: 1
            to: 10
        """;
    var heavy =
        """
        rule "Heavy begins here"
            @source( H1 )
        when
        then
            "heavy" begins at 10 stones because "some number is needed"
        end

        rule "What is heavy is worth a remark"
            @source( H1 )
        when
            it weighs at least "heavy" stones
        then
            note "It is heavy."
        end
        """;
    var base = House.with("ours.dslr", heavy).and("facts.yaml", weight).advisor().knowledge();

    assertThat(CaseSpace.of(List.of(base)).answers(base.facts().named("own.weight")))
        .map(Answer::describe)
        .containsExactly("unknown", "1 to 9", "10");
  }

  @Test
  void numbers_are_described_by_their_bounds_unless_they_are_all_there_are() {
    assertThat(describe("probe.score", 0, 100)).isEqualTo("any number");
    assertThat(describe("probe.score", 0, 99)).isEqualTo("0 to 99");
    assertThat(describe("probe.score", 1, 100)).isEqualTo("1 to 100");
    assertThat(describe("probe.score", 7, 7)).isEqualTo("7");
    assertThat(describe("data.labelledExamples", 7, Long.MAX_VALUE)).isEqualTo("7 or more");
  }

  @Test
  void the_number_that_stands_for_others_is_next_to_one_of_the_rules() {
    assertThat(new Range(7, 9).example()).isEqualTo(9);
    assertThat(new Range(7, Long.MAX_VALUE).example()).isEqualTo(7);
  }

  private static String describe(String question, long low, long high) {
    var range = Optional.of(new Range(low, high));
    return new Answer(Facts.named(question), Optional.empty(), range).describe();
  }

  private static List<UseCase> strangers(
      KnowledgeBase base, CaseSpace space, Stream<UseCase> cases) {
    var heard =
        space.caseClasses().parallelStream()
            .collect(
                Collectors.toMap(
                    CaseClass::kinds, caseClass -> AdviceSignature.of(base, caseClass.example())));
    var kinds = space.groups().stream().map(CaseSpaceTest::byFacts).toList();
    return cases.toList().parallelStream()
        .filter(
            useCase ->
                !AdviceSignature.of(base, useCase).equals(heard.get(kinds(useCase, space, kinds))))
        .limit(3)
        .toList();
  }

  /** Returns the kind of each group that a case belongs to. */
  private static List<EquivalenceClass> kinds(
      UseCase useCase, CaseSpace space, List<Map<Set<Fact>, EquivalenceClass>> kinds) {
    return IntStream.range(0, kinds.size())
        .mapToObj(i -> kinds.get(i).get(stated(useCase, space.groups().get(i))))
        .toList();
  }

  private static Set<Fact> stated(UseCase useCase, Group group) {
    return useCase.facts().stream()
        .filter(fact -> group.questions().contains(Facts.named(fact.path())))
        .collect(Collectors.toSet());
  }

  private static Map<Set<Fact>, EquivalenceClass> byFacts(Group group) {
    var kinds = new HashMap<Set<Fact>, EquivalenceClass>();
    group
        .kinds()
        .forEach(kind -> kind.cells().forEach(cell -> kinds.put(Set.copyOf(cell.facts()), kind)));
    return kinds;
  }
}
