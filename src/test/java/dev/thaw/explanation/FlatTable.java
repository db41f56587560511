package dev.thaw.explanation;

import dev.thaw.Facts;
import dev.thaw.advice.Approach;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A second implementation of what can become of use cases, by brute force: every combination of all
 * answers, one number for each range, is asked of the rules, and whatever is defined over
 * completions goes through them.
 */
final class FlatTable {

  private static final List<Approach> BITS = List.of(Approach.values());

  private final List<DeclaredFact> questions;
  private final List<List<Optional<Fact>>> answers;
  private final int[] weights;
  private final KnowledgeBase base;
  private final Approach[] approaches;
  private final UseCase[] useCases;

  /**
   * Asks the rules about what somebody wants to know.
   *
   * @param base the rules
   * @param numbers one number of examples for each range that the rules tell apart
   */
  FlatTable(KnowledgeBase base, List<Long> numbers) {
    this(base, Facts.OF_THE_BOOK, fact -> numbers);
  }

  /**
   * Asks the rules about what somebody wants to know.
   *
   * @param base the rules
   * @param questions the facts to be stated or left unknown, in their order
   * @param numbers gives for a fact one number of each range that the rules tell apart
   */
  FlatTable(
      KnowledgeBase base,
      List<DeclaredFact> questions,
      Function<DeclaredFact, List<Long>> numbers) {
    this.questions = questions;
    weights = new int[questions.size()];
    answers = questions.stream().map(question -> answers(question, numbers)).toList();
    int weight = 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight;
      weight *= answers.get(i).size();
    }
    this.base = base;
    this.approaches = new Approach[weight];
    this.useCases = new UseCase[weight];
  }

  /** Returns what can be stated. */
  FactCatalogue facts() {
    return base.facts();
  }

  private static List<Optional<Fact>> answers(
      DeclaredFact question, Function<DeclaredFact, List<Long>> numbers) {
    var words =
        question.words().isEmpty()
            ? numbers.apply(question).stream().map(number -> Long.toString(number)).toList()
            : question.words();
    return Stream.concat(
            Stream.of(Optional.<Fact>empty()),
            words.stream().map(question::state).map(Optional::of))
        .toList();
  }

  int size() {
    return approaches.length;
  }

  UseCase useCase(int number) {
    if (useCases[number] == null) {
      useCases[number] = stating(number);
    }
    return useCases[number];
  }

  private UseCase stating(int number) {
    return UseCase.of(
        IntStream.range(0, weights.length)
            .mapToObj(i -> answers.get(i).get(answer(number, i)))
            .flatMap(Optional::stream)
            .toArray(Fact[]::new));
  }

  private int answer(int number, int question) {
    return number / weights[question] % answers.get(question).size();
  }

  /** Returns the use cases that each answer to a question leads to. */
  IntStream answered(int number, DeclaredFact asked) {
    int question = questions.indexOf(asked);
    return IntStream.range(1, answers.get(question).size())
        .map(answer -> number + answer * weights[question]);
  }

  /** Returns the use case without an answer to a question. */
  int without(int number, DeclaredFact asked) {
    int question = questions.indexOf(asked);
    return number - answer(number, question) * weights[question];
  }

  /** Takes for granted what the rules advise in a case. */
  void know(int number, Approach approach) {
    approaches[number] = approach;
  }

  /** Asks the rules about everything. */
  FlatTable complete() {
    IntStream.range(0, size()).parallel().forEach(this::approach);
    return this;
  }

  Approach approach(int number) {
    if (approaches[number] == null) {
      approaches[number] = base.consult(useCase(number)).verdict().approach();
    }
    return approaches[number];
  }

  /**
   * Returns for each use case which approaches an answer to a question could turn the advice to,
   * given some completion of the other unknown facts; a set of approaches is a number with a bit
   * for each.
   */
  int[] couldBecome(DeclaredFact asked) {
    int question = questions.indexOf(asked);
    var become = new int[approaches.length];
    for (int i = 0; i < become.length; i++) {
      if (answer(i, question) == 0) {
        become[i] = turns(i, question);
      }
    }
    for (int other = 0; other < weights.length; other++) {
      if (other != question && !questions.get(other).isJudgement()) {
        complete(become, other);
      }
    }
    return become;
  }

  /** Returns what the answers turn the approach to, all else as it is. */
  private int turns(int number, int question) {
    int turns = 0;
    for (int answer = 1; answer < answers.get(question).size(); answer++) {
      var approach = approaches[number + answer * weights[question]];
      if (approach != approaches[number]) {
        turns |= 1 << BITS.indexOf(approach);
      }
    }
    return turns;
  }

  /** Lets each use case with one fact unknown become what it does with some answer, too. */
  private void complete(int[] become, int question) {
    for (int i = 0; i < become.length; i++) {
      if (answer(i, question) == 0) {
        for (int answer = 1; answer < answers.get(question).size(); answer++) {
          become[i] |= become[i + answer * weights[question]];
        }
      }
    }
  }

  static Set<Approach> approaches(int bits) {
    var approaches = EnumSet.noneOf(Approach.class);
    for (var approach : Approach.values()) {
      if ((bits >> BITS.indexOf(approach) & 1) == 1) {
        approaches.add(approach);
      }
    }
    return approaches;
  }

  /** Returns every use case that differs in stated facts that can change alone, and in some. */
  List<Integer> changed(int number) {
    List<Integer> changed = new ArrayList<>(List.of(number));
    for (int i = 0; i < weights.length; i++) {
      int question = i;
      int stated = answer(number, question);
      if (stated != 0 && questions.get(question).change() != Changeability.NEVER) {
        changed =
            changed.stream()
                .flatMap(
                    one ->
                        IntStream.range(1, answers.get(question).size())
                            .mapToObj(answer -> one + (answer - stated) * weights[question]))
                .toList();
      }
    }
    return changed.stream().filter(one -> one != number).toList();
  }
}
