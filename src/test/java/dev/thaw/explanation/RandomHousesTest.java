package dev.thaw.explanation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.RandomHouse;
import dev.thaw.advice.Approach;
import dev.thaw.analysis.Check;
import dev.thaw.analysis.Diff;
import dev.thaw.analysis.Violation;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.Range;
import dev.thaw.explanation.FlatTold.Told;
import dev.thaw.knowledge.EvaluatedCondition;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds everything that is worked out about rules against brute force, for houses that nobody would
 * write. {@code -Dthaw.houses=100} tries as many; of ten, one is laid over all built-in rules, and
 * one over most of them.
 */
final class RandomHousesTest {

  private static final int HOUSES = Integer.getInteger("thaw.houses", 9);
  private static final int FIRST = Integer.getInteger("thaw.firstHouse", 0);
  private static final int SAMPLE = 60;

  @TestFactory
  Stream<DynamicTest> everything_worked_out_about_a_house_agrees_with_brute_force() {
    return IntStream.range(FIRST, FIRST + HOUSES)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "house " + seed, () -> new Trial(RandomHouse.of(seed, size(seed))).run(seed)));
  }

  private static RandomHouse.Size size(int seed) {
    return switch (seed % 10) {
      case 9 -> RandomHouse.Size.WHOLE;
      case 4 -> RandomHouse.Size.SMALL;
      default -> RandomHouse.Size.TINY;
    };
  }

  /** One house. */
  private static final class Trial {

    private final RandomHouse house;
    private final Advisor advisor;
    private final Advisor without;
    private final List<DeclaredFact> questions;
    private final FlatTable table;
    private final FlatTold told;
    private final FlatTold before;

    Trial(RandomHouse house) throws Exception {
      this.house = house;
      this.advisor = house.advisor();
      this.without = house.without();
      this.questions = questions(advisor.knowledge());
      this.table = new FlatTable(advisor.knowledge(), questions, this::lows);
      this.told = new FlatTold(advisor.knowledge(), table);
      this.before = new FlatTold(without.knowledge(), table);
      IntStream.range(0, table.size()).forEach(i -> table.know(i, told.describe(i).approach()));
    }

    /** Returns the least number of each range that the rules could tell apart. */
    private List<Long> lows(DeclaredFact fact) {
      var bounds = fact.numbers().orElseThrow();
      var numbers =
          advisor.knowledge().conditions().thresholds().stream()
              .filter(number -> number.unit().equals(bounds.unit()))
              .flatMapToLong(number -> LongStream.of(number.value(), number.value() + 1));
      return LongStream.concat(LongStream.of(bounds.from()), numbers)
          .sorted()
          .distinct()
          .boxed()
          .toList();
    }

    private Stream<DeclaredFact> numbers() {
      return questions.stream().filter(DeclaredFact::isNumber);
    }

    /** Returns the facts that some rule looks at. */
    private static List<DeclaredFact> questions(KnowledgeBase base) {
      var conditions = base.conditions();
      var looked = new LinkedHashSet<DeclaredFact>();
      base.compiledNames().forEach(rule -> looked.addAll(conditions.facts(rule)));
      return base.facts().facts().stream().filter(looked::contains).toList();
    }

    void run(int seed) {
      var sample = new Random(seed).ints(SAMPLE, 0, table.size()).boxed().toList();
      conditions(sample);
      explanations(sample);
      check();
      diff();
    }

    private void conditions(List<Integer> sample) {
      var conditions = advisor.knowledge().conditions();
      for (int number : sample) {
        var useCase = table.useCase(number);
        var outcome = advisor.knowledge().consult(useCase);
        assertThat(
                advisor.rules().rules().stream()
                    .filter(rule -> !conditions.seesConclusions(rule.name()))
                    .filter(
                        rule ->
                            conditions.evaluate(rule.name(), useCase, outcome).stream()
                                .noneMatch(EvaluatedCondition::inTheWay))
                    .map(rule -> rule.name()))
            .as("matches in %s of%n%s", useCase, house)
            .containsExactlyInAnyOrderElementsOf(
                told.describe(number).matched().stream()
                    .filter(rule -> !conditions.seesConclusions(rule))
                    .toList());
      }
    }

    private void explanations(List<Integer> sample) {
      var become = new LinkedHashMap<DeclaredFact, int[]>();
      questions.stream()
          .filter(question -> !question.isJudgement())
          .forEach(question -> become.put(question, table.couldBecome(question)));
      for (int number : sample) {
        var useCase = table.useCase(number);
        var card = advisor.explain(useCase);
        var expected = new LinkedHashMap<DeclaredFact, Set<Approach>>();
        become.forEach(
            (question, all) -> {
              var approaches = FlatTable.approaches(all[number]);
              if (!approaches.isEmpty()) {
                approaches.remove(table.approach(number));
                expected.put(question, approaches);
              }
            });
        var open = new LinkedHashMap<DeclaredFact, Set<Approach>>();
        card.open().forEach(one -> open.put(one.question(), Set.copyOf(one.couldBecome())));
        assertThat(open).as("open in %s of%n%s", useCase, house).isEqualTo(expected);
        assertThat(card.isSettled()).isEqualTo(expected.isEmpty());
        assertThat(card.advice().approach()).isEqualTo(told.describe(number).approach());
        assertThat(card.advice().contested()).isEqualTo(told.describe(number).contested());
        assertThat(Set.copyOf(card.flips()))
            .as("flips of %s of%n%s", useCase, house)
            .isEqualTo(FlipsByForce.of(table, number));
      }
    }

    private void check() {
      var violations = Check.of(advisor).violations();
      var matched = new HashSet<String>();
      told.all().distinct().forEach(one -> matched.addAll(one.matched()));
      assertThat(of(violations, Violation.NeverMatches.class).map(one -> one.rule().name()))
          .as("rules that never match in%n%s", house)
          .containsExactlyInAnyOrderElementsOf(
              advisor.rules().rules().stream()
                  .map(rule -> rule.name())
                  .filter(name -> !matched.contains(name))
                  .toList());
      assertThat(of(violations, Violation.Split.class).map(Violation.Split::rules))
          .as("splits of%n%s", house)
          .containsExactlyInAnyOrderElementsOf(splits());
      assertThat(
              of(violations, Violation.UndeclaredGap.class)
                  .map(Violation.UndeclaredGap::criterion)
                  .distinct())
          .as("gaps of%n%s", house)
          .containsExactlyInAnyOrderElementsOf(gaps());
      assertThat(of(violations, Violation.MoreDataTurnsBack.class).findAny().isPresent())
          .as("more data turns back in%n%s", house)
          .isEqualTo(turnsBack());
      assertThat(of(violations, Violation.NoNextStep.class).map(Violation.NoNextStep::approach))
          .as("no next step in%n%s", house)
          .containsExactlyInAnyOrderElementsOf(
              told.all()
                  .distinct()
                  .filter(one -> one.steps() == 0)
                  .map(Told::approach)
                  .collect(Collectors.toSet()));
      assertThat(of(violations, Violation.DependsOnOrder.class)).as("%s", house).isEmpty();
      assertThat(
              of(violations, Violation.ChangesNothing.class)
                  .map(one -> one.rule())
                  .filter(rule -> rule.place().isHouses())
                  .map(rule -> rule.name()))
          .as("rules that change nothing in%n%s", house)
          .containsExactlyInAnyOrderElementsOf(idle(matched));
    }

    private static <C extends Violation> Stream<C> of(List<Violation> violations, Class<C> type) {
      return violations.stream().filter(type::isInstance).map(type::cast);
    }

    private Set<Set<String>> splits() {
      var splits = new HashSet<Set<String>>();
      told.all()
          .distinct()
          .forEach(
              one ->
                  one.favours()
                      .forEach(
                          (criterion, favours) -> {
                            if (favours.size() > 1) {
                              splits.add(one.byCriterion().get(criterion));
                            }
                          }));
      return splits;
    }

    /**
     * Criteria that say nothing although all is stated that their rules, and exceptions, look at.
     */
    private Set<String> gaps() {
      var gaps = new TreeSet<String>();
      advisor.source().criteria().stream()
          .filter(criterion -> !criterion.caveat())
          .forEach(
              criterion -> {
                var own = rules(rule -> rule.criterion().equals(Optional.of(criterion.id())));
                var setting = rules(rule -> rule.setsAside().anyMatch(own::contains));
                var all = Stream.concat(own.stream(), setting.stream()).toList();
                var conditions = advisor.knowledge().conditions();
                var asked =
                    all.stream()
                        .flatMap(rule -> conditions.facts(rule).stream())
                        .collect(Collectors.toSet());
                boolean silent =
                    IntStream.range(0, table.size())
                        .filter(
                            i ->
                                !told.describe(i).byCriterion().containsKey(criterion.id())
                                    && told.describe(i).aside().stream().noneMatch(own::contains))
                        .mapToObj(table::useCase)
                        .anyMatch(useCase -> isAllStated(useCase, asked, mayBeLeftOut(all)));
                // Of a criterion that no rule answers something else is said.
                if (silent && !all.isEmpty()) {
                  gaps.add(criterion.id());
                }
              });
      return gaps;
    }

    private static boolean isAllStated(UseCase useCase, Set<DeclaredFact> asked, boolean leftOut) {
      return asked.stream()
          .allMatch(
              question ->
                  (question.isJudgement() && leftOut) || useCase.fact(question.path()).isPresent());
    }

    private boolean mayBeLeftOut(List<String> names) {
      return names.stream()
          .flatMap(name -> advisor.rules().rule(name).orElseThrow().conditions().stream())
          .anyMatch(line -> line.text().equals("the judged size of the data is not stated"));
    }

    private List<String> rules(Predicate<WrittenRule> wanted) {
      return advisor.rules().rules().stream().filter(wanted).map(rule -> rule.name()).toList();
    }

    private boolean turnsBack() {
      return numbers()
          .filter(number -> number.change() == Changeability.UPWARD)
          .anyMatch(this::turnsBack);
    }

    private boolean turnsBack(DeclaredFact number) {
      return IntStream.range(0, table.size())
          .filter(i -> table.useCase(i).fact(number.path()).isEmpty())
          .anyMatch(
              i -> {
                var approaches = table.answered(i, number).mapToObj(table::approach).toList();
                int tuned = approaches.indexOf(Approach.FINE_TUNING);
                return tuned >= 0 && approaches.lastIndexOf(Approach.FEATURE_EXTRACTION) > tuned;
              });
    }

    private Set<String> idle(Set<String> matched) {
      var idle = new TreeSet<String>();
      advisor.rules().rules().stream()
          .filter(rule -> rule.place().isHouses() && matched.contains(rule.name()))
          .map(rule -> rule.name())
          .forEach(
              name -> {
                var others = advisor.knowledge().only(rule -> !rule.equals(name));
                boolean changes =
                    IntStream.range(0, table.size())
                        .parallel()
                        .filter(i -> told.describe(i).matched().contains(name))
                        .anyMatch(
                            i ->
                                !Told.of(others.trace(table.useCase(i)))
                                    .read()
                                    .equals(told.describe(i).read()));
                if (!changes) {
                  idle.add(name);
                }
              });
      return idle;
    }

    private void diff() {
      var diff = Diff.between(without, advisor);
      var space = CaseSpace.of(List.of(without.knowledge(), advisor.knowledge()));
      var counted = counted(space);
      assertThat(diff.cases()).isEqualTo(counted.size());
      var expected = turned(IntStream.range(0, table.size()).boxed());
      var counts = turned(counted.stream());
      assertThat(diff.changes())
          .as("changes by%n%s", house)
          .hasSize(expected.size())
          .allSatisfy(
              change -> {
                var key = change.before() + " -> " + change.after();
                assertThat(change.cases()).isEqualTo(counts.getOrDefault(key, List.of()).size());
                assertThat(
                        IntStream.range(0, table.size())
                            .filter(i -> isOne(change.parts(), table.useCase(i)))
                            .boxed()
                            .toList())
                    .as("%s of%n%s", change, house)
                    .isEqualTo(expected.getOrDefault(key, List.of()));
              });
      assertThat(diff.otherReasons().map(Diff.OtherReasons::cases).orElse(0L))
          .as("other reasons by%n%s", house)
          .isEqualTo(
              counted.stream()
                  .filter(i -> before.describe(i).advice().equals(told.describe(i).advice()))
                  .filter(i -> !before.describe(i).texts().equals(told.describe(i).texts()))
                  .count());
      numbers().forEach(number -> numbers(number, diff, space, counted));
    }

    /**
     * Returns one case for each that the case space counts; the others must be like one of them.
     */
    private List<Integer> counted(CaseSpace space) {
      return IntStream.range(0, table.size())
          .filter(i -> numbers().allMatch(number -> isLow(table.useCase(i), space, number)))
          .boxed()
          .toList();
    }

    private static boolean isLow(UseCase useCase, CaseSpace space, DeclaredFact number) {
      var ranges = space.answers(number).stream().flatMap(one -> one.range().stream()).toList();
      return useCase
          .fact(number.path())
          .map(fact -> Long.parseLong(fact.answer()))
          .filter(stated -> ranges.stream().noneMatch(range -> range.low() == stated))
          .isEmpty();
    }

    /** Returns those of some cases whose advice is another, by the advice before and after. */
    private Map<String, List<Integer>> turned(Stream<Integer> cases) {
      return cases
          .filter(i -> !before.describe(i).advice().equals(told.describe(i).advice()))
          .collect(
              groupingBy(i -> before.describe(i).advice() + " -> " + told.describe(i).advice()));
    }

    private static boolean isOne(List<Diff.Part> parts, UseCase useCase) {
      return parts.stream()
          .allMatch(
              part ->
                  part.lines().stream()
                      .anyMatch(
                          line ->
                              line.stream()
                                  .allMatch(
                                      common ->
                                          common.answers().stream()
                                              .anyMatch(answer -> is(useCase, answer)))));
    }

    private static boolean is(UseCase useCase, Answer answer) {
      var stated = useCase.fact(answer.question().path());
      return stated.isEmpty() ? answer.fact().isEmpty() : answer.holds(stated.get());
    }

    private void numbers(DeclaredFact number, Diff diff, CaseSpace space, List<Integer> counted) {
      var unit = number.numbers().orElseThrow().unit();
      var changes = diff.numbers().stream().filter(one -> one.unit().equals(unit)).toList();
      for (var answer : space.answers(number)) {
        if (answer.range().isEmpty()) {
          continue;
        }
        var gone = new TreeSet<String>();
        var added = new TreeSet<String>();
        counted.stream()
            .filter(i -> table.useCase(i).fact(number.path()).filter(answer::holds).isPresent())
            .forEach(
                i -> {
                  int other = table.without(i, number);
                  gone.addAll(
                      minus(
                          minus(before.describe(i).found(), told.describe(i).found()),
                          minus(before.describe(other).found(), told.describe(other).found())));
                  added.addAll(
                      minus(
                          minus(told.describe(i).found(), before.describe(i).found()),
                          minus(told.describe(other).found(), before.describe(other).found())));
                });
        var shown =
            changes.stream()
                .filter(change -> change.range().low() <= answer.range().get().low())
                .filter(change -> change.range().high() >= answer.range().get().high())
                .findFirst();
        assertThat(shown.map(change -> change.before() + " -> " + change.after()))
            .as("%s in%n%s", answer.describe(), house)
            .isEqualTo(
                Optional.of(List.copyOf(gone) + " -> " + List.copyOf(added))
                    .filter(text -> !gone.isEmpty() || !added.isEmpty()));
      }
      var turned =
          changes.stream()
              .collect(
                  Collectors.toMap(
                      change -> change.range().describe(),
                      change ->
                          change.changes().stream()
                              .collect(
                                  Collectors.toMap(
                                      turn -> turn.before() + " -> " + turn.after(),
                                      Diff.AdviceChange::cases))));
      changes.forEach(
          change -> {
            var inside =
                counted.stream()
                    .filter(i -> holds(number, change.range(), table.useCase(i)))
                    .toList();
            assertThat(change.cases()).as("%s", house).isEqualTo(inside.size());
            Map<String, Long> expected =
                inside.stream()
                    .filter(i -> !before.describe(i).advice().equals(told.describe(i).advice()))
                    .collect(
                        groupingBy(
                            i -> before.describe(i).advice() + " -> " + told.describe(i).advice(),
                            counting()));
            assertThat(turned.get(change.range().describe())).as("%s", house).isEqualTo(expected);
          });
    }

    private static boolean holds(DeclaredFact fact, Range range, UseCase useCase) {
      return useCase
          .fact(fact.path())
          .map(stated -> Long.parseLong(stated.answer()))
          .filter(number -> range.low() <= number && number <= range.high())
          .isPresent();
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
      var left = new TreeSet<>(some);
      left.removeAll(others);
      return left;
    }
  }
}
