package dev.thaw.format;

import dev.thaw.Advisor;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Attributed;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.Origin;
import dev.thaw.advice.SourceDocument;
import dev.thaw.evidence.CostModel;
import dev.thaw.evidence.PrecedentSearch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a card for people: the advice, and what can be said about it. */
public final class CardText {

  /** How many steps a short card tells. */
  private static final int MOST_STEPS = 2;

  /** How many notes a short card tells. */
  private static final int MOST_NOTES = 1;

  private final ExplainedAdvice card;
  private final FactSentences sentences;
  private final Page page;
  private final boolean whole;

  private CardText(ExplainedAdvice card, FactSentences sentences, Page page, boolean whole) {
    this.card = card;
    this.sentences = sentences;
    this.page = page;
    this.whole = whole;
  }

  /**
   * Writes what somebody wants to know first, in lines of at most 80 characters and less than
   * thirty of them, ending in a line feed.
   *
   * @param card what to write
   * @param advisor who gave the advice
   * @param page where to, an empty page
   */
  public static String brief(ExplainedAdvice card, Advisor advisor, Page page) {
    new CardText(card, FactSentences.of(advisor), page, false).write(advisor);
    return page.text();
  }

  /**
   * Writes all that is known: the facts behind each finding, why nothing else is advised, every
   * question, and what the sources say.
   *
   * @param card what to write
   * @param advisor who gave the advice
   * @param page where to, an empty page
   */
  public static String whole(ExplainedAdvice card, Advisor advisor, Page page) {
    new CardText(card, FactSentences.of(advisor), page, true).write(advisor);
    return page.text();
  }

  private void write(Advisor advisor) {
    var source = advisor.source();
    var advice = new AdviceText(card.advice(), sentences, page, whole);
    advice.useCase();
    workedOut();
    var opinions = new OpinionsText(card, sentences, page);
    var precedents = PrecedentSearch.packaged().nearest(card.useCase());
    opinions.firstLines(whose(source), strength());
    if (card.isDisputed() || !precedents.isEmpty()) {
      page.paragraph(
          card.isDisputed() ? "- " : "",
          AdviceText.capitalised(PrecedentsText.clause(precedents)) + ".");
    }
    boolean shortened = !whole && card.isDisputed();
    if (shortened) {
      advice.disputed();
    } else {
      advice.grounds(card.isSettled() ? "Not answered, and not needed: " : AdviceText.UNANSWERED);
    }
    if (whole) {
      WhyNotText.write(card.whyNot(), sentences, page);
    }
    if (!shortened) {
      FlipsText.write(card, sentences, page, whole);
      questions();
    }
    advice.list("What to do next", some(opinions.next(advice.next()), MOST_STEPS));
    cost(advisor);
    if (whole || !card.isDisputed()) {
      advice.list("Notes", some(advice.notes(), MOST_NOTES));
    }
    sources(advice, source);
    if (whole) {
      opinions.whole();
      PrecedentsText.write(precedents, advisor.facts(), page);
    }
  }

  /** A short card tells the first ones. */
  private List<String> some(List<String> all, int most) {
    return whole ? all : all.stream().limit(most).toList();
  }

  private void workedOut() {
    if (!card.workedOut().isEmpty()) {
      page.paragraph("", "Worked out: " + sentences.stated(card.workedOut()) + ".");
    }
  }

  /** What nothing is stated about, or is not to be used as it is, has no cost worth a line. */
  private void cost(Advisor advisor) {
    boolean covered = card.advice().approach() != Approach.NOT_COVERED;
    if (whole || (covered && !card.useCase().facts().isEmpty())) {
      new CostText(CostModel.packaged().of(card.useCase()), advisor.facts()).write(page, whole);
    }
  }

  /** Says whose advice it is. */
  private String whose(SourceDocument source) {
    var advice = card.advice();
    var houses =
        Stream.of(advice.reasons(), advice.objections(), advice.gaps(), advice.setAside())
            .flatMap(List::stream)
            .map(Attributed::origin)
            .filter(origin -> !origin.equals(Origin.BUILT_IN))
            .map(Origin::text)
            .distinct();
    return Stream.concat(Stream.of(source.document().title()), houses.sorted())
        .collect(Collectors.joining(" and "));
  }

  /** Says whether missing answers can change the advice, and whether it is contested. */
  private String strength() {
    return (card.isSettled() ? "settled" : "so far, as " + open(card.open().size()))
        + (card.advice().contested() ? "; contested, as its criteria disagree." : ".");
  }

  private static String open(int questions) {
    return questions == 1
        ? "one open question can still change it"
        : questions + " open questions can still change it";
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
    page.paragraph("- ", question.asks());
    if (whole) {
      openQuestion.waiting().forEach(rule -> page.paragraph("  Waiting: ", rule + "."));
    }
  }

  private void sources(AdviceText advice, SourceDocument source) {
    if (whole) {
      page.heading("Sources");
      advice.document(source.document());
      advice.sources(source);
    } else {
      page.heading("All reasons, steps and notes, and what each source says: --explain.");
    }
  }
}
