package dev.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import dev.thaw.usecase.WordFact;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Asks for the kinds of use cases. */
final class CaseKindsTest {

  private static final CaseKinds BOOK = KnowledgeBase.builtIn().kinds();

  /** So many facts of two answers have more combinations, each unknown or not, than a long. */
  private static final int MANY = 41;

  @Test
  void cases_are_of_one_kind_where_no_rule_tells_them_apart() {
    var kind = BOOK.of(examples(100));

    assertThat(kind).isPresent();
    assertThat(BOOK.of(examples(4999))).isEqualTo(kind);
    assertThat(BOOK.of(examples(5000))).isNotEqualTo(kind);
    assertThat(BOOK.of(examples(100).with(Facts.stated("task.kind", "classes"))))
        .as("no rule of the book looks at the kind of task")
        .isEqualTo(kind);
    assertThat(BOOK.of(examples(100).with(Facts.stated("data.size", "small")))).isNotEqualTo(kind);
  }

  private static UseCase examples(long number) {
    return Facts.useCase("data.labelledExamples", number);
  }

  @Test
  void what_is_no_fact_or_no_answer_is_of_no_kind() {
    assertThat(BOOK.of(UseCase.of(new WordFact("labels.noise", "low")))).isEmpty();
    assertThat(BOOK.of(UseCase.of(new WordFact("task.kind", "sorcery")))).isEmpty();
    assertThat(BOOK.of(UseCase.of(new NumberFact("data.labelledExamples", 0)))).isEmpty();
  }

  @Test
  void where_there_are_more_kinds_than_numbers_each_case_has_a_session_of_its_own()
      throws Exception {
    var house = House.with("a.dslr", rule()).and("facts.yaml", facts()).advisor();
    var stated = UseCase.of(new WordFact("own.fact0", "yes"));

    assertThat(house.knowledge().kinds().of(stated)).isEmpty();
    assertThat(house.advise(stated).notes()).isEmpty();
    assertThat(house.knowledge().trace(all()).matched()).contains("All of our facts hold");
    assertThat(house.advise(all()).notes()).hasSize(1);
  }

  private static UseCase all() {
    return UseCase.of(
        IntStream.range(0, MANY)
            .mapToObj(i -> new WordFact("own.fact" + i, "yes"))
            .toArray(WordFact[]::new));
  }

  private static String facts() {
    return "facts:\n"
        + IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    """
                      - path: own.fact%d
                        called: our fact %d
                        says: our fact %d is {answer}
                        asks: How is fact %d?
                        answers:
                          yes: { means: so it is }
                          no: { means: so it is not }
                    """
                        .formatted(i, i, i, i))
            .collect(Collectors.joining());
  }

  private static String rule() {
    return """
        rule "All of our facts hold"
            @source( H1 )
        when
        %s
        then
            note "All of it holds."
        end
        """
        .formatted(
            IntStream.range(0, MANY)
                .mapToObj(i -> "    our fact " + i + " is yes")
                .collect(Collectors.joining("\n")));
  }
}
