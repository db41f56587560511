package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.EditedRules;
import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.RandomHouse;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.LoadedRules;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits rules that have been consulted, and compares them with rules that never were others. */
final class EditReachTest {

  private static final String NUMBERS = "thresholds.dslr";
  private static final String SIZE = "criteria/dataset-size.dslr";
  private static final String BUDGET = "criteria/budget.dslr";
  private static final String CAVEATS = "caveats/modality.dslr";

  private static final int MANY = 1_200;

  private static final KnowledgeBase BOOK = KnowledgeBase.builtIn();
  private static final KnowledgeBase EDITED = edited();

  private static final String ANOTHER_NUMBER =
      """
      rule "Plenty begins here"
          @source( S1 )
      when
      then
          "plenty" begins at 70000 labelled examples because "some number is needed"
      end
      """;

  private static final String SMALL =
      """
      rule "Small ends where a few thousand ends"
          @source( S1, R1 )
      when
      then
          "a few thousand" ends at 5000 labelled examples because "the book gives no figure, and five thousand is about as far as a few goes"
      end
      """;

  static Stream<Named<RulesFolder>> edits() {
    return Stream.of(
        Named.of("nothing", new EditedRules().folder()),
        Named.of("another number", anotherNumber().folder()),
        Named.of("another reason", rules(BUDGET, "because \"", "because \"mind that ").folder()),
        Named.of("another condition", rules(BUDGET, "compute is low", "compute is high").folder()),
        Named.of("another approach", anotherApproach().folder()),
        Named.of("a rule less", withoutCompute().folder()),
        Named.of("a rule more", new EditedRules().add(SIZE, adds()).folder()),
        Named.of("a folder less", new EditedRules().without(CAVEATS).folder()),
        Named.of("a number more", new EditedRules().add(NUMBERS, ANOTHER_NUMBER).folder()),
        Named.of("another order", reordered().folder()),
        Named.of("a fact more", anotherFact().folder()),
        Named.of("a statement", rules("source.yaml", "for any transfer.", "for all.").folder()),
        Named.of("a house", house(House.SETS_ASIDE)),
        Named.of("a house across criteria", house(House.LINKS)));
  }

  private static KnowledgeBase edited() {
    try {
      return KnowledgeBase.of(new EditedRules().folder(), OwnCode.REFUSED);
    } catch (InvalidRules e) {
      throw new IllegalStateException(e);
    }
  }

  private static EditedRules rules(String file, String text, String other) {
    return new EditedRules().replace(file, text, other);
  }

  private static EditedRules anotherNumber() {
    return rules(NUMBERS, "ends at 5000", "ends at 900");
  }

  private static EditedRules anotherApproach() {
    return rules(SIZE, "favour fine-tuning", "favour feature-extraction");
  }

  private static EditedRules anotherFact() {
    return new EditedRules()
        .replace(
            "facts.yaml",
            "\nfacts:\n",
            """

            facts:
              - path: team.size
                called: the team
                says: the team is {answer}
                asks: How large is the team?
                answers:
                  small: { means: few people }
                  large: { means: many people }
            """)
        .add(
            BUDGET,
            """
            rule "A large team favours fine-tuning"
                @criterion( budget )
                @source( S8 )
            when
                the team is large
            then
                favour fine-tuning because "many people have time"
            end
            """);
  }

  private static EditedRules withoutCompute() {
    return new EditedRules().withoutRule(BUDGET, "Little compute favours feature extraction");
  }

  /** The rule of a house, as one of the book's. */
  private static String adds() {
    return House.ADDS.replace("@source( H1 )", "@source( S8 )");
  }

  private static EditedRules reordered() {
    return rules(NUMBERS, SMALL, "").add(NUMBERS, SMALL);
  }

  private static RulesFolder house(String rules) {
    return RulesFolder.builtIn().withHouse(House.with("a.dslr", rules).folder());
  }

  @ParameterizedTest
  @MethodSource("edits")
  void edited_rules_say_what_they_say_by_themselves(RulesFolder edit) throws InvalidRules {
    holds(BOOK, edit);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void so_do_the_rules_of_houses_that_nobody_would_write(long seed) throws InvalidRules {
    var before = RandomHouse.of(seed, RandomHouse.Size.TINY);
    var after = RandomHouse.of(seed + 100, RandomHouse.Size.TINY);

    holds(before.without().knowledge(), after.folder());
    holds(before.advisor().knowledge(), after.folder());
    holds(before.advisor().knowledge(), before.rules());
  }

  /** Consults rules on many cases, edits them, and consults both on these cases again. */
  private static void holds(KnowledgeBase before, RulesFolder edit) throws InvalidRules {
    var whole = KnowledgeBase.of(edit, OwnCode.REFUSED);
    var cases = some(CaseSpace.of(List.of(before, whole)).caseClasses());
    cases.forEach(one -> before.trace(one.example()));
    cases.forEach(one -> opposite(before).trace(one.example()));

    var edited = before.edited(edit);

    assertThat(edited.rules()).containsExactlyInAnyOrderElementsOf(whole.rules());
    assertThat(edited.version()).isEqualTo(whole.version());
    isTheSame(edited, whole.only(name -> true), cases);
    isTheSame(opposite(edited), opposite(whole), cases);
  }

  /** Returns all of some cases where they are few, and else many, always the same ones. */
  private static List<CaseClass> some(List<CaseClass> all) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(14));
    return shuffled.subList(0, Math.min(MANY, shuffled.size()));
  }

  private static void isTheSame(KnowledgeBase edited, KnowledgeBase whole, List<CaseClass> cases) {
    assertThat(cases)
        .allSatisfy(
            one ->
                assertThat(unordered(edited.trace(one.example())))
                    .isEqualTo(unordered(whole.trace(one.example()))));
  }

  /** Sessions conclude in no particular order; advice puts what they conclude into one. */
  private static List<Object> unordered(Consultation consultation) {
    var outcome = consultation.concluded();
    return List.of(
        outcome.verdict(),
        Set.copyOf(outcome.findings()),
        Set.copyOf(outcome.gaps()),
        Set.copyOf(outcome.notes()),
        Set.copyOf(outcome.next()),
        Set.copyOf(outcome.setAside()),
        Set.copyOf(outcome.discounted()),
        consultation.matched(),
        consultation.deciding());
  }

  private static KnowledgeBase opposite(KnowledgeBase base) {
    return base.inOtherOrders().findFirst().orElseThrow();
  }

  @Test
  void an_edit_of_an_edit_says_what_it_says_by_itself() throws InvalidRules {
    var number = BOOK.edited(anotherNumber().folder());
    var both = anotherNumber().withoutRule(BUDGET, "Little compute favours feature extraction");

    holds(number, both.folder());
    holds(number.edited(both.folder()), house(House.SETS_ASIDE));
  }

  @Test
  void only_the_packages_that_an_edit_changes_are_compiled() throws InvalidRules {
    var before = models(new EditedRules().folder());
    var after = models(anotherNumber().folder());

    assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(3);
    assertThat(after).filteredOn(model -> !before.contains(model)).hasSize(1);
  }

  private static List<Model> models(RulesFolder edit) throws InvalidRules {
    return EDITED.compiled(LoadedRules.read(edit, OwnCode.REFUSED)).models();
  }

  @Test
  void what_an_edit_cannot_touch_is_not_consulted_on_again() throws InvalidRules {
    var reach = reach(withoutCompute().folder()).orElseThrow();
    var low = Facts.useCase("budget.compute", "low");
    var high = Facts.useCase("budget.compute", "high");
    var before = new TracedCases(BOOK.kinds(), Optional.empty());
    for (var useCase : List.of(low, high)) {
      before.on(useCase, BOOK::trace);
    }
    var after = new TracedCases(BOOK.kinds(), Optional.of(before.outOf(reach)));
    var consulted = new ArrayList<UseCase>();

    for (var useCase : List.of(low, high, UseCase.of())) {
      after.on(
          useCase,
          one -> {
            consulted.add(one);
            return BOOK.trace(one);
          });
    }

    assertThat(consulted)
        .as("the edit touches the first, and nobody has asked about the last before")
        .containsExactly(low, UseCase.of());
  }

  @Test
  void an_edited_rule_touches_the_cases_in_which_it_matches_before_or_after() throws InvalidRules {
    var low = Facts.useCase("budget.compute", "low");
    var high = Facts.useCase("budget.compute", "high");
    var time = Facts.useCase("budget.trainingTime", "low");
    var reason = reach(rules(BUDGET, "because \"", "because \"mind that ").folder());
    var gone = reach(withoutCompute().folder());
    var turned = reach(rules(BUDGET, "compute is low", "compute is high").folder());

    assertThat(reason).hasValueSatisfying(reach -> touches(reach, low, time));
    assertThat(gone).hasValueSatisfying(reach -> touches(reach, low));
    assertThat(gone).hasValueSatisfying(reach -> leaves(reach, high, time, UseCase.of()));
    assertThat(turned).hasValueSatisfying(reach -> touches(reach, low, high));
    assertThat(turned).hasValueSatisfying(reach -> leaves(reach, time, UseCase.of()));
  }

  @Test
  void an_edited_number_touches_the_cases_in_which_a_rule_that_looks_at_it_matches()
      throws InvalidRules {
    assertThat(reach(anotherNumber().folder()))
        .hasValueSatisfying(
            reach -> {
              touches(reach, examples(900), examples(901), examples(5000), examples(19999));
              leaves(reach, examples(20000), Facts.useCase("data.size", "small"), UseCase.of());
            });
  }

  private static UseCase examples(long number) {
    return Facts.useCase("data.labelledExamples", number);
  }

  @Test
  void an_unless_on_an_unknown_fact_keeps_no_case_from_being_touched() throws InvalidRules {
    var edit = rules("criteria/task-similarity.dslr", "because \"", "because \"mind that ");

    assertThat(reach(edit.folder()))
        .hasValueSatisfying(reach -> touches(reach, Facts.useCase("task.comparedToModel", "same")));
  }

  @Test
  void where_numbers_come_or_rules_change_places_there_is_no_telling() throws InvalidRules {
    assertThat(reach(new EditedRules().folder()))
        .hasValueSatisfying(reach -> leaves(reach, examples(1), UseCase.of()));
    assertThat(reach(new EditedRules().add(NUMBERS, ANOTHER_NUMBER).folder())).isEmpty();
    assertThat(reach(reordered().folder())).isEmpty();
  }

  @Test
  void of_code_there_is_no_telling() throws InvalidRules {
    var code = new EditedRules().replace("advice/combine.drl", "// ", "//  ").folder();
    var withCode = KnowledgeBase.of(code, OwnCode.ALLOWED);

    assertThat(withCode.hasOwnCode()).isTrue();
    assertThat(EditReach.between(withCode, BOOK)).isEmpty();
    assertThat(EditReach.between(BOOK, withCode)).isEmpty();
    assertThat(EditReach.between(BOOK, BOOK.only(name -> true))).isEmpty();
  }

  private static Optional<EditReach> reach(RulesFolder edit) throws InvalidRules {
    return EditReach.between(BOOK, KnowledgeBase.of(edit, OwnCode.REFUSED));
  }

  private static void touches(EditReach reach, UseCase... cases) {
    assertThat(cases).allMatch(reach::touches);
  }

  private static void leaves(EditReach reach, UseCase... cases) {
    assertThat(cases).noneMatch(reach::touches);
  }
}
