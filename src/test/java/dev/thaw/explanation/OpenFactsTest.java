package dev.thaw.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Facts;
import dev.thaw.House;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds what is open against a second implementation, in every case. */
final class OpenFactsTest {

  private static final List<Long> NUMBERS = List.of(5_000L, 12_345L, 20_000L);

  @Test
  void what_is_open_and_what_it_could_become_agree_with_brute_force_over_the_whole_case_space() {
    assertThat(differing(KnowledgeBase.builtIn(), 1)).isEmpty();
  }

  /** One rule of this house links criteria, and one sets a rule of another criterion aside. */
  @Test
  void so_they_do_with_a_house() throws Exception {
    var house = House.with("criteria/ours.dslr", House.ADDS + House.SETS_ASIDE);

    assertThat(differing(house.advisor().knowledge(), 7)).isEmpty();
  }

  /** Its facts are too many to be enumerated together. */
  @Test
  void so_they_do_with_a_rule_that_looks_at_facts_of_every_criterion() throws Exception {
    var house = House.with("criteria/ours.dslr", House.LINKS);

    assertThat(differing(house.advisor().knowledge(), 7)).isEmpty();
  }

  private static Map<DeclaredFact, int[]> expected(FlatTable table) {
    var expected = new LinkedHashMap<DeclaredFact, int[]>();
    Facts.OF_THE_BOOK.stream()
        .filter(question -> !question.isJudgement())
        .forEach(question -> expected.put(question, table.couldBecome(question)));
    return expected;
  }

  /** Compares every so manieth case. */
  private static List<UseCase> differing(KnowledgeBase base, int step) {
    var table = new FlatTable(base, NUMBERS).complete();
    var approaches = new ApproachTable(base);
    var expected = expected(table);

    return IntStream.range(0, table.size())
        .parallel()
        .filter(i -> i % step == 0)
        .filter(i -> differs(table, i, approaches, expected))
        .limit(3)
        .mapToObj(table::useCase)
        .toList();
  }

  private static boolean differs(
      FlatTable table, int number, ApproachTable approaches, Map<DeclaredFact, int[]> expected) {
    var openFacts = OpenFacts.of(approaches, table.useCase(number));
    var open = openFacts.open();
    return expected.entrySet().stream()
        .anyMatch(
            entry -> {
              var become = FlatTable.approaches(entry.getValue()[number]);
              boolean isOpen = !become.isEmpty();
              become.remove(table.approach(number));
              return open.contains(entry.getKey()) != isOpen
                  || (isOpen && !openFacts.couldBecome(entry.getKey()).equals(become));
            });
  }
}
