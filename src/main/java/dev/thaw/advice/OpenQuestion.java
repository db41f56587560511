package dev.thaw.advice;

import dev.thaw.usecase.DeclaredFact;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question that is worth asking, because it has no answer so far and rules wait for one.
 *
 * @param question the question
 * @param waiting the names of the rules that look at the answer and that no other answer has ruled
 *     out
 * @param couldBecome the approaches other than the present one that an answer could turn the advice
 *     to, given some answers to the other questions, in the order of {@link Approach}; empty where
 *     it can change the reasons only, or only undo what other answers would change
 */
public record OpenQuestion(
    DeclaredFact question, List<String> waiting, List<Approach> couldBecome) {

  /**
   * Returns the same question with the rules of others that wait for it as well.
   *
   * @param other the question as others ask it
   */
  OpenQuestion joinedWith(OpenQuestion other) {
    var all = Stream.concat(waiting.stream(), other.waiting.stream()).distinct().toList();
    return new OpenQuestion(question, all, couldBecome);
  }
}
