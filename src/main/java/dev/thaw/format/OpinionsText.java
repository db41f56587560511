package dev.thaw.format;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Opinion;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.DeclaredFact.WholeNumber;
import java.util.List;
import java.util.stream.Stream;

/** Says who advises what, whether they agree, and what to do where they do not. */
final class OpinionsText {

  private final ExplainedAdvice card;
  private final FactSentences sentences;
  private final Page page;

  /**
   * Prepares to write.
   *
   * @param card the book's advice, with the opinions beside it
   * @param sentences how facts are stated
   * @param page where to
   */
  OpinionsText(ExplainedAdvice card, FactSentences sentences, Page page) {
    this.card = card;
    this.sentences = sentences;
    this.page = page;
  }

  /**
   * Writes what to do, and who advises it; where advisers disagree, that they do, and each of them.
   *
   * @param whose whose advice the book's is
   * @param strength how firm it is
   */
  void firstLines(String whose, String strength) {
    var approach = card.advice().approach();
    if (card.isDisputed()) {
      page.heading(
          "Advisers disagree" + (card.measurements().isEmpty() ? "." : ": measure first."));
      page.paragraph("- ", whose + ": " + plainly(approach) + "; " + strength);
      card.opinions().forEach(opinion -> page.paragraph("- ", said(opinion)));
      return;
    }
    page.heading(AdviceText.capitalised(AdviceText.sentence(approach)));
    page.paragraph("", "By " + whose + ": " + strength + agreement());
    card.opinions().stream()
        .filter(opinion -> !agrees(opinion))
        .forEach(opinion -> page.paragraph("", said(opinion)));
  }

  private String agreement() {
    var agreeing = card.opinions().stream().filter(this::agrees).map(Opinion::by).toList();
    return agreeing.isEmpty() ? "" : " So say " + String.join(" and ", agreeing) + " too.";
  }

  private boolean agrees(Opinion opinion) {
    var approach = card.advice().approach();
    return approach != Approach.UNDECIDED && opinion.advice().approach() == approach;
  }

  private static String said(Opinion opinion) {
    var advice = opinion.advice();
    var why = advice.reasons().stream().limit(1).map(found -> ", as " + found.because());
    return AdviceText.capitalised(opinion.by())
        + ": "
        + plainly(advice.approach())
        + why.findFirst().orElse("")
        + ".";
  }

  /** Returns what an adviser advises, without a full stop. */
  private static String plainly(Approach approach) {
    return switch (approach) {
      case FEATURE_EXTRACTION -> "keep the model frozen";
      case FINE_TUNING -> "fine-tune it";
      case NOT_COVERED -> "no advice on this use case";
      case UNDECIDED -> "undecided, as too little is stated";
    };
  }

  /**
   * Returns what to do next: where advisers disagree, first the measurement that decides; then the
   * steps of the last adviser who has any, as the last one knows most of the use case.
   *
   * @param own the book's steps
   */
  List<String> next(List<String> own) {
    var measured = card.isDisputed() ? card.measurements() : List.<DeclaredFact>of();
    return Stream.concat(measured.stream().map(OpinionsText::measure), steps(own).stream())
        .toList();
  }

  private static String measure(DeclaredFact fact) {
    var how = fact.numbers().flatMap(WholeNumber::measuredBy).orElse("");
    return how + " State the result as " + fact.path() + ", and ask again.";
  }

  private List<String> steps(List<String> own) {
    return card.opinions().stream()
        .filter(opinion -> opinion.advice().approach() != Approach.UNDECIDED)
        .map(opinion -> text(opinion).next())
        .reduce((one, other) -> other)
        .orElse(own);
  }

  /** Writes all that second opinions say: their reasons, notes, steps and sources. */
  void whole() {
    for (var opinion : card.opinions()) {
      var text = text(opinion);
      page.heading("What " + opinion.by() + " say" + (opinion.by().endsWith("s") ? "" : "s"));
      page.paragraph("", said(opinion));
      opinion.advice().findings().forEach(text::finding);
      Stream.concat(text.notes().stream(), text.next().stream())
          .forEach(line -> page.paragraph("- ", line));
      text.document(opinion.source().document());
      text.sources(opinion.source());
    }
  }

  private AdviceText text(Opinion opinion) {
    return new AdviceText(opinion.advice(), sentences, page, true);
  }
}
