package dev.thaw.interview;

import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation about one use case, as it stands after some answers.
 *
 * <p>It asks the questions whose answers can still change the approach, in the order that leaves
 * the fewest to be expected; others only for a {@link #fuller} picture. It never changes: each
 * answer gives the conversation as it goes on from there.
 */
public final class Interview {

  private final Function<UseCase, ExplainedAdvice> advisor;
  private final ExplainedAdvice card;
  private final Set<String> passed;
  private final boolean fuller;
  private final @Nullable Interview before;
  private final @Nullable String last;

  private Interview(
      Function<UseCase, ExplainedAdvice> advisor,
      ExplainedAdvice card,
      Set<String> passed,
      boolean fuller,
      @Nullable Interview before,
      @Nullable String last) {
    this.advisor = advisor;
    this.card = card;
    this.passed = passed;
    this.fuller = fuller;
    this.before = before;
    this.last = last;
  }

  /**
   * Begins a conversation.
   *
   * @param useCase what is stated already, and therefore not asked
   * @param advisor gives the advice on a use case with the questions that it leaves
   */
  public static Interview about(UseCase useCase, Function<UseCase, ExplainedAdvice> advisor) {
    return new Interview(advisor, advisor.apply(useCase), Set.of(), false, null, null);
  }

  /** Returns the question to be answered next; nothing when there is none that is worth asking. */
  public Optional<OpenQuestion> next() {
    return open().stream().findFirst().or(() -> further().stream().findFirst().filter(q -> fuller));
  }

  /**
   * Returns the questions whose answers can still change the approach, those aside that somebody
   * could not answer.
   */
  public List<OpenQuestion> open() {
    return unanswered(card.open());
  }

  /**
   * Returns the questions that only add to the picture, those aside that nobody could answer; last
   * those that second opinions alone wait for.
   */
  public List<OpenQuestion> further() {
    return unanswered(Stream.concat(card.further().stream(), card.awaited().stream()).toList());
  }

  private List<OpenQuestion> unanswered(Collection<OpenQuestion> openQuestions) {
    return openQuestions.stream().filter(one -> !passed.contains(one.question().path())).toList();
  }

  /**
   * States a fact.
   *
   * @param fact an answer to any question
   */
  public Interview answer(Fact fact) {
    var told = advisor.apply(card.useCase().with(fact));
    return new Interview(advisor, told, passed, fuller, this, fact.path());
  }

  /**
   * Passes over a question to which there is no answer; it is not asked again.
   *
   * @param path the path of what is not known
   */
  public Interview pass(String path) {
    var more = new HashSet<>(passed);
    more.add(path);
    return new Interview(advisor, card, more, fuller, this, path);
  }

  /** Goes on to the questions that only add to the picture, once no other is left. */
  public Interview fuller() {
    return new Interview(advisor, card, passed, true, before, last);
  }

  /** Returns the conversation before its last answer; nothing when nothing was answered. */
  public Optional<Interview> back() {
    return Optional.ofNullable(before);
  }

  /** Returns the path of the fact that was answered or passed over last. */
  public Optional<String> last() {
    return Optional.ofNullable(last);
  }

  /** Returns how many questions were answered or passed over. */
  public int answers() {
    return before == null ? 0 : before.answers() + 1;
  }

  /** Returns whether the questions that only add to the picture are asked as well. */
  public boolean isFuller() {
    return fuller;
  }

  /** Returns whether no answer can change the approach any more. */
  public boolean isSettled() {
    return card.isSettled();
  }

  /**
   * Returns about how many questions are left until nothing can change the approach; nothing where
   * the rules leave too many ways to answer.
   */
  public Optional<Integer> left() {
    int open = open().size();
    return card.expectedQuestions()
        .map(expected -> Math.min(open, Math.max(1, (int) Math.round(expected))));
  }

  /** Returns the advice so far. */
  public ExplainedAdvice card() {
    return card;
  }

  /** Returns what is stated so far. */
  public UseCase useCase() {
    return card.useCase();
  }
}
