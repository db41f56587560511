package dev.thaw.analysis;

import static dev.thaw.analysis.SmallSpace.cases;
import static dev.thaw.analysis.SmallSpace.described;
import static dev.thaw.analysis.SmallSpace.has;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.analysis.Diff.Common;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Group.EquivalenceClass;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CaseLinesTest {

  private static final CaseSpace SPACE = SmallSpace.space();
  private static final Answer LITTLE_COMPUTE = answer("budget.compute", "low");
  private static final Answer LARGE = answer("data.size", "large");
  private static final Answer FEW = answer("data.labelledExamples", "1 to 5000");

  @Test
  void lines_are_true_of_the_cases_and_of_no_others() {
    var random = new Random(9);
    IntStream.range(1, 40)
        .forEach(
            i -> {
              var some =
                  SPACE.caseClasses().stream()
                      .filter(one -> random.nextInt(1 + i / 8) == 0)
                      .toList();
              assertThat(described(SPACE, CaseLines.of(SPACE, some))).isEqualTo(all(some));
            });
  }

  private static Set<Set<Answer>> all(List<CaseClass> some) {
    return some.stream()
        .flatMap(one -> cases(one.kinds().stream().map(EquivalenceClass::cells)))
        .collect(Collectors.toSet());
  }

  @Test
  void all_cases_need_no_line() {
    assertThat(CaseLines.of(SPACE, SPACE.caseClasses())).isEmpty();
  }

  @Test
  void questions_that_have_nothing_to_do_with_one_another_are_told_apart() {
    assertThat(told(one -> has(one, LITTLE_COMPUTE) && has(one, LARGE)))
        .containsExactly(
            "[[budget.compute is low, not unknown, high]]",
            "[[data.size is large, not unknown, small]]");
  }

  @Test
  void questions_that_hang_together_take_the_fewest_lines_and_their_answers_stand_in_order() {
    assertThat(told(one -> has(one, LARGE) || has(one, FEW)))
        .containsExactly(
            "[[data.labelledExamples is 1 to 5000, not unknown, 5001 to 19999, 20000 or more,"
                + " data.size is unknown, large, not small],"
                + " [data.size is large, not unknown, small]]");
  }

  private static List<String> told(Predicate<CaseClass> which) {
    return CaseLines.of(SPACE, SPACE.caseClasses().stream().filter(which).toList()).stream()
        .map(part -> part.lines().stream().map(CaseLinesTest::line).toList().toString())
        .toList();
  }

  private static String line(List<Common> line) {
    return line.stream()
        .map(
            common ->
                common.question().path()
                    + " is "
                    + words(common.answers())
                    + ", not "
                    + words(common.others()))
        .toList()
        .toString();
  }

  private static String words(List<Answer> answers) {
    return answers.stream().map(Answer::describe).collect(Collectors.joining(", "));
  }

  private static Answer answer(String path, String described) {
    return SmallSpace.answer(SPACE, path, described);
  }
}
