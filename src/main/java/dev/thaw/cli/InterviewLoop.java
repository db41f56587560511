package dev.thaw.cli;

import dev.thaw.advice.OpenQuestion;
import dev.thaw.format.FactSentences;
import dev.thaw.format.Words;
import dev.thaw.interview.Interview;
import dev.thaw.interview.Reply;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds an interview with somebody, from its first question to its last answer. */
final class InterviewLoop {

  private static final List<String> YES = List.of("yes", "y");
  private static final List<String> NO = List.of("no", "n", "", Reply.STOP);

  private final Console dialogue;
  private final FactSentences sentences;
  private final boolean brief;

  /**
   * Prepares to ask.
   *
   * @param dialogue talks with whoever answers
   * @param sentences how answers are stated
   * @param brief whether to end as soon as the advice can no longer change
   */
  InterviewLoop(Console dialogue, FactSentences sentences, boolean brief) {
    this.dialogue = dialogue;
    this.sentences = sentences;
    this.brief = brief;
  }

  /**
   * Says how to answer, and how many questions there will be.
   *
   * @param begun where the interview begins
   */
  void greet(Interview begun) {
    dialogue.say(
        "Thaw asks only what can still change its advice"
            + left(begun, ": ", "")
            + ". Answer with a word or its number; press Enter if you do not know. \"?\" shows"
            + " examples, \"back\" takes the last answer back, \"stop\" ends the questions.");
    if (begun.left().isEmpty()) {
      dialogue.say(
          "These rules leave too many ways to answer to find the fewest questions; the one comes"
              + " first that leaves the fewest others open.");
    }
  }

  /** Returns about how many questions are left, between two texts; nothing where none is. */
  private static String left(Interview now, String before, String after) {
    return now.left()
        .filter(left -> left > 0)
        .map(left -> before + "about " + left + (left == 1 ? " question" : " questions") + after)
        .orElse("");
  }

  /**
   * Asks until there is nothing more to ask, or nobody who answers.
   *
   * @param interview where to go on from
   */
  Interview hold(Interview interview) {
    var now = interview;
    var then = Optional.of(now);
    while (then.isPresent()) {
      now = then.get();
      then = step(now);
    }
    return now;
  }

  /** Returns the interview as it goes on; nothing when it is over. */
  private Optional<Interview> step(Interview now) {
    return now.next().map(openQuestion -> ask(now, openQuestion)).orElseGet(() -> close(now));
  }

  private Optional<Interview> ask(Interview now, OpenQuestion openQuestion) {
    dialogue.gap();
    dialogue.page(
        page -> QuestionText.write(now.answers() + 1, openQuestion, why(now, openQuestion), page));
    return reply(now, openQuestion.question());
  }

  private static String why(Interview now, OpenQuestion openQuestion) {
    if (now.open().contains(openQuestion)) {
      return Words.atStake(openQuestion.couldBecome());
    }
    return now.card().further().contains(openQuestion)
        ? "it adds to the reasons; the advice itself stays."
        : "a second opinion waits for it; the book's advice stays.";
  }

  private Optional<Interview> reply(Interview now, DeclaredFact question) {
    for (var line = dialogue.reply(); line.isPresent(); line = dialogue.reply()) {
      var reply = Reply.to(question, line.get());
      if (reply instanceof Reply.NotUnderstood odd) {
        dialogue.respond(odd.says());
      } else if (reply instanceof Reply.Help) {
        dialogue.page(page -> QuestionText.help(question, page));
      } else if (reply instanceof Reply.Stop) {
        return Optional.empty();
      } else {
        return Optional.of(heard(now, question, reply));
      }
    }
    return Optional.empty();
  }

  private Interview heard(Interview now, DeclaredFact question, Reply reply) {
    if (reply instanceof Reply.Stated stated) {
      return stated(now.answer(stated.fact()), sentences.stated(stated.fact()));
    }
    if (reply instanceof Reply.Back) {
      return back(now);
    }
    dialogue.respond("Noted: " + question.called() + " is not known.");
    return now.pass(question.path());
  }

  private Interview stated(Interview then, String answer) {
    var approach = Words.of(then.card().advice().approach());
    dialogue.respond(
        "Noted: " + answer + ". So far: " + approach + left(then, "; ", " more") + ".");
    return then;
  }

  private Interview back(Interview now) {
    dialogue.respond(
        now.last()
            .map(path -> "Taken back: " + sentences.called(path) + ".")
            .orElse("There is nothing to take back."));
    return now.back().orElse(now);
  }

  private Optional<Interview> close(Interview now) {
    if (now.isFuller()) {
      return Optional.empty();
    }
    dialogue.gap();
    dialogue.say(now.isSettled() ? "The advice can no longer change." : unsettled(now));
    return brief || now.further().isEmpty() ? Optional.empty() : offer(now);
  }

  private static String unsettled(Interview now) {
    return "What is not known could still change the advice: "
        + now.card().open().stream()
            .map(openQuestion -> openQuestion.question().called())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private Optional<Interview> offer(Interview now) {
    int more = now.further().size();
    dialogue.say(
        (more == 1
                ? "1 more question would complete the picture. Answer it?"
                : more + " more questions would complete the picture. Answer them?")
            + " (yes, no)");
    for (var line = dialogue.reply(); line.isPresent(); line = dialogue.reply()) {
      var said = line.get().toLowerCase(Locale.ROOT);
      if (NO.contains(said)) {
        return Optional.empty();
      }
      if (YES.contains(said)) {
        return Optional.of(now.fuller());
      }
      if (said.equals(Reply.BACK)) {
        return Optional.of(back(now));
      }
      dialogue.respond(odd(line.get()));
    }
    return Optional.empty();
  }

  private static String odd(String said) {
    var allowed = List.of("yes", "no", Reply.BACK, Reply.STOP);
    return SafeText.quoted(said)
        + " is no answer; allowed: "
        + String.join(", ", allowed)
        + "."
        + Nearest.meant(said, allowed);
  }
}
