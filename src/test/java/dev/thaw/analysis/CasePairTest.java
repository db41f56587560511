package dev.thaw.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.usecase.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CasePairTest {

  private static final CaseSpace SPACE = SmallSpace.space();
  private static final AdviceSignature OLD =
      new AdviceSignature("x", List.of("a", "b"), List.of(), List.of());
  private static final AdviceSignature OTHER_REASONS =
      new AdviceSignature("x", List.of("a", "b"), List.of(), List.of("r"));
  private static final AdviceSignature NEW =
      new AdviceSignature("y", List.of("b", "c", "d"), List.of(), List.of());

  @Test
  void pairs_are_as_many_cases_as_all_of_them_together() {
    assertThat(CasePair.size(SPACE.caseClasses().stream().map(one -> pair(one, OLD, NEW)).toList()))
        .isEqualTo(108);
    assertThat(CasePair.size(List.of())).isZero();
  }

  @Test
  void the_simplest_case_states_the_fewest_facts() {
    var pairs = SPACE.caseClasses().stream().map(one -> pair(one, OLD, NEW)).toList();

    assertThat(CasePair.simplest(pairs)).isEqualTo(UseCase.of());
    assertThat(CasePair.simplest(List.of(pairs.get(pairs.size() - 1), pairs.get(0))))
        .isEqualTo(UseCase.of());
  }

  @Test
  void advice_turns_and_anything_else_only_differs() {
    var first = SPACE.caseClasses().get(0);

    assertThat(pair(first, OLD, NEW)).matches(CasePair::turns).matches(CasePair::differs);
    assertThat(pair(first, OLD, OTHER_REASONS))
        .matches(pair -> !pair.turns())
        .matches(CasePair::differs);
    assertThat(pair(first, OLD, OLD))
        .matches(pair -> !pair.turns())
        .matches(pair -> !pair.differs());
    assertThat(pair(first, OLD, NEW).advice()).containsExactly("x", "y");
  }

  @Test
  void what_is_found_goes_and_comes() {
    var pair = pair(SPACE.caseClasses().get(0), OLD, NEW);

    assertThat(pair.gone()).containsExactly("a");
    assertThat(pair.added()).containsExactly("c", "d");
  }

  private static CasePair pair(CaseClass caseClass, AdviceSignature before, AdviceSignature after) {
    return new CasePair(caseClass, before, after);
  }
}
