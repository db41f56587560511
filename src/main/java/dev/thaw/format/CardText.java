package dev.thaw.format;

import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.Source;

/** Writes a card for people: the advice, and what can be said about it. */
public final class CardText {

  private final ExplainedAdvice card;
  private final Page page;
  private final boolean whole;

  private CardText(ExplainedAdvice card, Page page, boolean whole) {
    this.card = card;
    this.page = page;
    this.whole = whole;
  }

  /**
   * Writes one card, in lines of at most 80 characters, ending in a line feed.
   *
   * @param card what to write
   * @param source where the cited statements and readings are found
   * @param whole whether to write all that is known: the facts behind each finding, why nothing
   *     else is advised, every question, and what the sources say
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String write(ExplainedAdvice card, Source source, boolean whole, boolean colour) {
    var page = new Page(colour);
    new CardText(card, page, whole).write(source);
    return page.text();
  }

  private void write(Source source) {
    var advice = new AdviceText(card.advice(), page, whole);
    advice.useCase();
    advice.answer(card.isSettled() ? "" : "so far: ", settled());
    if (whole) {
      WhyNotText.write(card.whyNot(), page);
    }
    FlipsText.write(card, page, whole);
    questions();
    advice.next();
    advice.notes();
    sources(advice, source);
  }

  /** Says that no missing answer can change the advice, where some are missing. */
  private String settled() {
    return card.isSettled() && !card.further().isEmpty()
        ? "No answer that is missing can change this."
        : "";
  }

  private void questions() {
    if (!card.isSettled()) {
      page.heading("What to ask next");
      var shown = whole ? card.open() : card.open().subList(0, 1);
      shown.forEach(this::open);
      if (shown.size() < card.open().size()) {
        page.paragraph("", more(card.open().size() - 1, "more question is", "more questions are"));
      }
    }
    if (whole && !card.further().isEmpty()) {
      page.heading("What would complete the picture");
      card.further().forEach(this::asked);
    }
  }

  private static String more(int count, String one, String several) {
    return "- " + count + " " + (count == 1 ? one : several) + " open.";
  }

  private void open(OpenQuestion openQuestion) {
    asked(openQuestion);
    page.paragraph("  ", AdviceText.capitalised(Words.atStake(openQuestion.couldBecome())));
  }

  private void asked(OpenQuestion openQuestion) {
    var question = openQuestion.question();
    page.paragraph("- ", question.asks() + " (" + question.path() + ")");
    if (whole) {
      openQuestion.waiting().forEach(rule -> page.paragraph("  Waiting: ", rule + "."));
    }
  }

  private void sources(AdviceText advice, Source source) {
    page.heading("Sources");
    advice.document(source.document());
    if (whole) {
      advice.sources(source);
    } else {
      page.paragraph("", "All reasons, and what each source says: --explain.");
    }
  }
}
