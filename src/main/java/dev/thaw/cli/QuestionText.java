package dev.thaw.cli;

import dev.thaw.advice.OpenQuestion;
import dev.thaw.format.Page;
import dev.thaw.usecase.DeclaredFact;
import java.util.List;

/** Writes a question for people: its answers as a numbered list, and why it is asked. */
final class QuestionText {

  private static final int MOST_RULES = 6;
  private static final String INDENT = "   ";

  private final Page page;

  private QuestionText(Page page) {
    this.page = page;
  }

  /**
   * Adds a question to a page.
   *
   * @param number which question this is, counted from 1
   * @param openQuestion the question, and which rules wait for the answer
   * @param why why it is worth asking, without a capital at its beginning
   * @param page the page
   */
  static void write(int number, OpenQuestion openQuestion, String why, Page page) {
    var text = new QuestionText(page);
    page.heading(number + ". " + openQuestion.question().asks());
    text.answers(openQuestion.question());
    page.paragraph(INDENT, "Why: " + why);
    text.waiting(openQuestion.waiting());
  }

  /**
   * Explains the answers to a question, with an example each where there is one.
   *
   * @param question the question
   * @param page the page to add it to
   */
  static void help(DeclaredFact question, Page page) {
    for (var answer : question.answers()) {
      var example = answer.example().map(one -> "; for example: " + one).orElse("");
      page.paragraph(INDENT, answer.word() + ": " + answer.means() + example + ".");
    }
    question
        .numbers()
        .ifPresent(
            numbers ->
                page.paragraph(INDENT, "A whole number, such as 8000, of " + numbers.unit() + "."));
  }

  private void answers(DeclaredFact question) {
    int widest = question.words().stream().mapToInt(String::length).max().orElse(0);
    int number = 1;
    for (var answer : question.answers()) {
      var space = " ".repeat(widest - answer.word().length() + 2);
      page.paragraph(INDENT + number + "  " + answer.word() + space, answer.means());
      number++;
    }
    if (question.answers().isEmpty()) {
      page.paragraph(INDENT, "A whole number, in digits alone.");
    }
  }

  private void waiting(List<String> rules) {
    if (!rules.isEmpty()) {
      page.paragraph(INDENT, "Waiting for the answer:");
    }
    rules.stream().limit(MOST_RULES).forEach(rule -> page.paragraph(INDENT + "- ", rule + "."));
    if (rules.size() > MOST_RULES) {
      page.paragraph(INDENT + "- ", "and " + (rules.size() - MOST_RULES) + " more rules.");
    }
  }
}
