package dev.thaw.format;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Attributed;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.SourceDocument;
import dev.thaw.advice.SourceDocument.Publication;
import dev.thaw.advice.Statement;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the parts of advice for people: what to do, why, what speaks against, who says so. */
public final class AdviceText {

  /** Stands before the criteria without an answer. */
  static final String UNANSWERED = "Without an answer so far: ";

  private final Advice advice;
  private final FactSentences sentences;
  private final Page page;
  private final boolean whole;

  /**
   * Begins to write.
   *
   * @param advice what to write
   * @param sentences how its facts are stated
   * @param page where to
   * @param whole whether findings are shown with the facts and numbers that they rest on
   */
  AdviceText(Advice advice, FactSentences sentences, Page page, boolean whole) {
    this.advice = advice;
    this.sentences = sentences;
    this.page = page;
    this.whole = whole;
  }

  /**
   * Writes the approach and the findings on either side, in lines of at most 80 characters, ending
   * in a line feed.
   *
   * @param advice what to write
   * @param sentences how its facts are stated
   */
  public static String findings(Advice advice, FactSentences sentences) {
    var page = new Page(false);
    page.heading(capitalised(sentence(advice.approach())));
    new AdviceText(advice, sentences, page, true).grounds(UNANSWERED);
    return page.text();
  }

  /**
   * Writes the findings on either side of the approach.
   *
   * @param unanswered what stands before the criteria without an answer
   */
  void grounds(String unanswered) {
    boolean covered = advice.approach() != Approach.NOT_COVERED;
    if (covered) {
      unanswered(unanswered);
      gaps("");
    }
    if (advice.reasons().size() == 1) {
      page.heading("Why");
      finding(advice.reasons().get(0));
    } else {
      named("Why", advice.reasons());
    }
    if (covered) {
      named("What speaks against it", advice.objections());
    } else {
      criteria();
    }
    setAside();
  }

  /** A short card names findings and leaves their reasons to the whole one. */
  private void named(String heading, List<Finding> all) {
    if (!all.isEmpty()) {
      page.heading(heading);
      named(all);
    }
  }

  private void named(List<Finding> all) {
    if (whole) {
      all.forEach(this::finding);
    } else {
      said(all, one -> one.cited(one.rule() + ".")).forEach(text -> page.paragraph("- ", text));
    }
  }

  /** Names the findings on either side, where other advisers are heard beside them. */
  void disputed() {
    named("Why, by the book", advice.reasons());
    named("What speaks against it", advice.objections());
    setAside();
  }

  private void setAside() {
    if (!advice.setAside().isEmpty()) {
      page.heading("What was set aside");
      advice.setAside().forEach(this::setAside);
    }
  }

  private void setAside(SetAside one) {
    page.paragraph("- ", one.rule() + ".");
    advice.discounted().stream()
        .filter(found -> found.rule().equals(one.rule()))
        .map(found -> found.cited("It would have favoured " + Words.of(found.favours()) + "."))
        .forEach(text -> page.paragraph("  ", text));
    var by = "Set aside by the " + OriginText.kind(one.origin()) + " \"" + one.by() + "\": ";
    page.paragraph("  ", one.cited(by + one.because() + "."));
    OriginText.describe(one.origin()).ifPresent(text -> page.paragraph("  ", text));
    stated(one.facts());
  }

  private static <S extends Attributed> List<String> said(List<S> all, Function<S, String> text) {
    return all.stream().map(one -> OriginText.behind(text.apply(one), one.origin())).toList();
  }

  /**
   * Names the criteria that have neither a finding nor a reason for having none or not counting.
   */
  private void unanswered(String start) {
    var answered =
        Stream.concat(
                advice.gaps().stream().map(Gap::criterion),
                advice.discounted().stream().map(Finding::criterion))
            .toList();
    var unanswered =
        advice.unanswered().stream()
            .filter(criterion -> !answered.contains(criterion.id()))
            .map(Criterion::plainly)
            .toList();
    if (!unanswered.isEmpty()) {
      page.paragraph("", start + String.join(", ", unanswered) + ".");
    }
  }

  void useCase() {
    describe(advice.useCase());
  }

  private void describe(Description useCase) {
    useCase.name().ifPresent(page::heading);
    var model =
        Stream.of(
                useCase.modelName(),
                useCase.modelTask(),
                useCase.modelTrainedOn().map(data -> "trained on " + data))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    var task = useCase.taskName().map(name -> "Task: " + name + ".").orElse("");
    if (!model.isEmpty() || !task.isEmpty()) {
      page.paragraph("", ((model.isEmpty() ? "" : "Model: " + model + ". ") + task).strip());
    }
  }

  /**
   * Returns an approach in a sentence that says what to do, without a capital at its beginning.
   *
   * @param approach the approach
   */
  public static String sentence(Approach approach) {
    return switch (approach) {
      case FEATURE_EXTRACTION -> "keep the model frozen and use it as a feature extractor.";
      case FINE_TUNING -> "thaw the model and fine-tune it.";
      case NOT_COVERED -> "the book's criteria do not cover this use case.";
      case UNDECIDED -> "undecided, as nothing that is stated speaks for either approach.";
    };
  }

  /** Writes what the criteria make of a use case that they are not meant for. */
  private void criteria() {
    if (!advice.objections().isEmpty() || !advice.gaps().isEmpty()) {
      page.heading("What the criteria would say");
      named(advice.objections());
      gaps("- ");
    }
  }

  private void gaps(String start) {
    advice
        .gaps()
        .forEach(
            gap ->
                page.paragraph(
                    start,
                    OriginText.behind(
                        capitalised(whole ? gap.cited() : gap.named()), gap.origin())));
  }

  void finding(Finding finding) {
    page.paragraph("- ", finding.cited(finding.rule() + "."));
    page.paragraph("  ", capitalised(finding.because()) + ".");
    OriginText.describe(finding.origin()).ifPresent(text -> page.paragraph("  ", text));
    stated(finding.facts());
    if (whole) {
      finding.thresholds().forEach(number -> page.paragraph("  ", capitalised(number.describe())));
    }
  }

  private void stated(List<Fact> facts) {
    if (whole && !facts.isEmpty()) {
      page.paragraph("  ", "Stated: " + sentences.stated(facts) + ".");
    }
  }

  List<String> next() {
    return said(advice.next(), NextStep::cited);
  }

  List<String> notes() {
    return said(advice.notes(), Note::cited);
  }

  void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      page.heading(heading);
      items.forEach(item -> page.paragraph("- ", item));
    }
  }

  void document(Publication document) {
    page.paragraph(
        "", document.title() + " (" + document.authors() + "), " + document.place() + ".");
  }

  void sources(SourceDocument source) {
    for (var cited : source.cited(advice.sources())) {
      var place = Optional.ofNullable(cited.place()).orElse(reading(cited));
      page.paragraph(
          String.format(Locale.ROOT, "%-5s", cited.id()), capitalised(place) + ": " + cited.says());
    }
  }

  private static String reading(Statement cited) {
    return cited.isOfAHouse() ? "house reading" : "our reading";
  }

  /** Returns a sentence with a capital at its beginning. */
  public static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
