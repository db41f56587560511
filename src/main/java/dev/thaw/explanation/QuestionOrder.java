package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order of questions that leaves the fewest to be expected until the advice is settled. Every
 * question counts as answered, and each answer that the rules can tell apart as equally likely.
 *
 * <p>What is answered is a number: each question has its answers numbered, 0 being none, and the
 * number is the sum of the answers, each times the weight of its question. Answering makes the
 * number greater, so going from the greatest down finds what an answer leads to already known.
 */
final class QuestionOrder {

  /** With more, an interview would wait longer for its next question than people like to. */
  private static final int MOST_STATES = 1 << 19;

  /** Differences below it come from rounding. */
  private static final double PRECISION = 1e9;

  private static final List<Approach> BITS = List.of(Approach.values());

  private final ApproachTable approaches;
  private final int[] cells;

  /** Filled anew for each state; one array is enough, as states come one by one. */
  private final int[] answered;

  private final List<DeclaredFact> questions;

  /** How many answers each question has, none being one of them. */
  private final int[] sizes;

  private final int[] weights;
  private final int[] groups;
  private final int[] weightsInGroup;

  /** The approaches that each number can still lead to, a bit for each. */
  private final byte[] reachable;

  private final double[] expected;

  private QuestionOrder(
      ApproachTable approaches, UseCase useCase, List<DeclaredFact> questions, int states) {
    this.approaches = approaches;
    this.cells = approaches.cells(useCase);
    this.answered = new int[cells.length];
    this.questions = questions;
    this.sizes = questions.stream().mapToInt(approaches::answers).toArray();
    this.groups = questions.stream().mapToInt(one -> approaches.groupOf(one.path())).toArray();
    this.weightsInGroup =
        IntStream.range(0, groups.length)
            .map(i -> approaches.group(groups[i]).weight(questions.get(i).path()))
            .toArray();
    this.weights = new int[sizes.length];
    for (int i = 0, weight = 1; i < sizes.length; weight *= sizes[i++]) {
      weights[i] = weight;
    }
    this.reachable = new byte[states];
    this.expected = new double[states];
  }

  /**
   * Finds the order of the questions that a use case leaves.
   *
   * @param approaches what the rules advise in each case
   * @param useCase what is stated
   * @return nothing where there are too many ways to answer
   */
  static Optional<QuestionOrder> of(ApproachTable approaches, UseCase useCase) {
    var questions = List.copyOf(approaches.unknown(useCase));
    long states =
        questions.stream()
            .mapToLong(approaches::answers)
            .reduce(1, (a, b) -> Math.min(a * b, MOST_STATES + 1L));
    if (states > MOST_STATES) {
      return Optional.empty();
    }
    var order = new QuestionOrder(approaches, useCase, questions, (int) states);
    for (int state = (int) states - 1; state >= 0; state--) {
      order.expect(state);
    }
    return Optional.of(order);
  }

  private void expect(int state) {
    int approaches = 1 << BITS.indexOf(approach(state));
    double fewest = Double.MAX_VALUE;
    for (int i = 0; i < sizes.length; i++) {
      if (answer(state, i) == 0) {
        for (int answer = 1; answer < sizes[i]; answer++) {
          approaches |= reachable[state + answer * weights[i]];
        }
        fewest = Math.min(fewest, 1 + after(state, i));
      }
    }
    reachable[state] = (byte) approaches;
    expected[state] = Integer.bitCount(approaches) == 1 ? 0 : fewest;
  }

  private Approach approach(int state) {
    System.arraycopy(cells, 0, answered, 0, cells.length);
    for (int i = 0; i < sizes.length; i++) {
      answered[groups[i]] += answer(state, i) * weightsInGroup[i];
    }
    return approaches.of(answered);
  }

  private int answer(int state, int question) {
    return state / weights[question] % sizes[question];
  }

  /** Returns how many questions are to be expected after this one, on average over its answers. */
  private double after(int state, int question) {
    double sum = 0;
    for (int answer = 1; answer < sizes[question]; answer++) {
      sum += expected[state + answer * weights[question]];
    }
    return sum / (sizes[question] - 1);
  }

  /** Returns how many questions are to be expected until the advice is settled. */
  double expected() {
    return expected[0];
  }

  /** Puts the question first after which the fewest others are to be expected. */
  Comparator<DeclaredFact> fewestFirst() {
    return Comparator.comparingLong(
        question -> Math.round(after(0, questions.indexOf(question)) * PRECISION));
  }
}
