package dev.thaw.format;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Said;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Source;
import dev.thaw.advice.Statement;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes advice for people: what to do, why, what speaks against it, and who says so. */
public final class AdviceText {

  private final Advice advice;
  private final Page page;

  private AdviceText(Advice advice, boolean colour) {
    this.advice = advice;
    this.page = new Page(colour);
  }

  /**
   * Writes one advice, in lines of at most 80 characters, ending in a line feed.
   *
   * @param advice what to write
   * @param source where the cited statements and readings are found
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String write(Advice advice, Source source, boolean colour) {
    var text = new AdviceText(advice, colour);
    text.useCase(advice.useCase());
    text.answer();
    text.list("What to do next", said(advice.next(), NextStep::cited));
    text.list("Notes", said(advice.notes(), Note::cited));
    text.sources(source);
    return text.page.text();
  }

  /**
   * Writes the approach and the findings on either side, in lines of at most 80 characters, ending
   * in a line feed.
   *
   * @param advice what to write
   */
  public static String findings(Advice advice) {
    var text = new AdviceText(advice, false);
    text.answer();
    return text.page.text();
  }

  private void answer() {
    var sentence = sentence(advice.approach());
    if (advice.approach() == Approach.NOT_COVERED) {
      page.heading(capitalised(sentence));
      findings("Why", advice.reasons());
      criteria();
    } else {
      page.heading(advice.unanswered().isEmpty() ? capitalised(sentence) : "So far: " + sentence);
      unanswered();
      gaps("");
      findings("Why", advice.reasons());
      findings("What speaks against it", advice.objections());
    }
    setAside();
  }

  private void setAside() {
    if (!advice.setAside().isEmpty()) {
      page.heading("What was set aside");
      advice.setAside().forEach(this::setAside);
    }
  }

  private void setAside(SetAside one) {
    page.paragraph("- ", one.cited(one.rule() + "."));
    advice.discounted().stream()
        .filter(found -> found.rule().equals(one.rule()))
        .map(found -> "It would have favoured " + found.favours().word() + ".")
        .forEach(text -> page.paragraph("  ", text));
    page.paragraph(
        "  ",
        "Set aside by the "
            + Whose.kind(one.origin())
            + " \""
            + one.by()
            + "\": "
            + one.because()
            + ".");
    Whose.told(one.origin()).ifPresent(text -> page.paragraph("  ", text));
    page.paragraph("  ", "Stated: " + stated(one.facts()) + ".");
  }

  private static <S extends Said> List<String> said(List<S> all, Function<S, String> text) {
    return all.stream().map(one -> Whose.behind(text.apply(one), one.origin())).toList();
  }

  /** Names the criteria that have neither a finding nor a reason for having none. */
  private void unanswered() {
    var gaps = advice.gaps().stream().map(Gap::criterion).toList();
    var unanswered =
        advice.unanswered().stream()
            .filter(criterion -> !gaps.contains(criterion.id()))
            .map(Criterion::plainly)
            .toList();
    if (!unanswered.isEmpty()) {
      page.paragraph("", "No finding on " + String.join(", ", unanswered) + ".");
    }
  }

  private void useCase(Description useCase) {
    useCase.name().ifPresent(page::heading);
    var model =
        Stream.of(
                useCase.modelName(),
                useCase.modelTask(),
                useCase.modelTrainedOn().map(data -> "trained on " + data))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!model.isEmpty()) {
      page.paragraph("", "Model: " + model + ".");
    }
    useCase.taskName().ifPresent(task -> page.paragraph("", "Task: " + task + "."));
  }

  private static String sentence(Approach approach) {
    return switch (approach) {
      case FEATURE_EXTRACTION -> "keep the model frozen and use it as a feature extractor.";
      case FINE_TUNING -> "thaw the model and fine-tune it.";
      case NOT_COVERED -> "the document's criteria do not cover this use case.";
      case UNDECIDED -> "undecided, as nothing that is stated speaks for either approach.";
    };
  }

  /** Writes what the criteria make of a use case that they are not meant for. */
  private void criteria() {
    if (!advice.objections().isEmpty() || !advice.gaps().isEmpty()) {
      page.heading("What the criteria would say");
      advice.objections().forEach(this::finding);
      gaps("- ");
    }
  }

  private void gaps(String start) {
    advice
        .gaps()
        .forEach(
            gap -> page.paragraph(start, Whose.behind(capitalised(gap.cited()), gap.origin())));
  }

  private void findings(String heading, List<Finding> findings) {
    if (!findings.isEmpty()) {
      page.heading(heading);
      findings.forEach(this::finding);
    }
  }

  private void finding(Finding finding) {
    page.paragraph("- ", finding.cited(finding.rule() + "."));
    page.paragraph("  ", capitalised(finding.because()) + ".");
    Whose.told(finding.origin()).ifPresent(text -> page.paragraph("  ", text));
    page.paragraph("  ", "Stated: " + stated(finding.facts()) + ".");
    finding.thresholds().forEach(number -> page.paragraph("  ", capitalised(number.told())));
  }

  private static String stated(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.name().path() + " is " + fact.answer())
        .collect(Collectors.joining(", "));
  }

  private void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      page.heading(heading);
      items.forEach(item -> page.paragraph("- ", item));
    }
  }

  private void sources(Source source) {
    page.heading("Sources");
    var document = source.document();
    page.paragraph(
        "", document.title() + " (" + document.authors() + "), " + document.place() + ".");
    for (var cited : source.cited(advice.sources())) {
      var place = Optional.ofNullable(cited.place()).orElse(reading(cited));
      page.paragraph(
          String.format(Locale.ROOT, "%-5s", cited.id()), capitalised(place) + ": " + cited.says());
    }
  }

  private static String reading(Statement cited) {
    return cited.isOfAHouse() ? "house reading" : "our reading";
  }

  private static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
