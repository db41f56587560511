package dev.thaw.web;

import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.evidence.PrecedentSearch;
import dev.thaw.format.CardText;
import dev.thaw.format.Page;
import dev.thaw.format.PrecedentsText;
import dev.thaw.format.UseCaseYaml;
import dev.thaw.scenarios.CaseScenario;
import dev.thaw.serving.ServedRules;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browser shows of an advice: the card in the words of the command line, and the case as
 * texts to take along.
 *
 * @param about which use case it is, as far as that is said
 * @param first the advice in a few words, and whose it is
 * @param sections the other sections, in their order
 * @param picture the precedents as a picture; nothing where there are none
 * @param query the canonical query of the case
 * @param scenario the case with its advice as a scenario
 * @param yaml the case as YAML
 * @param json the case as JSON
 */
record CaseCard(
    CardSection about,
    CardSection first,
    List<FoldedSection> sections,
    Optional<GainPicture> picture,
    String query,
    String scenario,
    String yaml,
    String json) {

  /**
   * A section that may be folded away, as a handbook has its details at its end.
   *
   * @param section what it says
   * @param isOpen whether it is there to be read first
   */
  record FoldedSection(CardSection section, boolean isOpen) {

    /** Returns its heading as a name inside the page. */
    String id() {
      return section.heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
  }

  static CaseCard of(ServedRules served, UseCase useCase) {
    var advisor = served.advisor();
    var card = advisor.explain(useCase);
    var page = new Page(false);
    var unused = CardText.whole(card, advisor, page);
    var sections = new ArrayList<>(CardSection.of(page));
    boolean isDescribed =
        useCase.description().name().isPresent() || sections.get(0).heading().isEmpty();
    var about = isDescribed ? sections.remove(0) : new CardSection("", List.of());
    var first = sections.remove(0);
    return new CaseCard(
        about,
        first,
        sections.stream().map(one -> new FoldedSection(one, isOpen(one, card))).toList(),
        picture(card),
        CaseLink.query(useCase),
        CaseScenario.of(advisor, useCase),
        UseCaseYaml.file(useCase),
        CaseLink.json(useCase, advisor.facts()));
  }

  /** Why, what next and what to ask is read first; the rest is looked up. */
  private static boolean isOpen(CardSection section, ExplainedAdvice card) {
    return !section.items().isEmpty()
        && !section.heading().startsWith("Why not")
        && !List.of("Sources", "What would complete the picture").contains(section.heading())
        && !section.heading().startsWith("What would put")
        && card.opinions().stream()
            .noneMatch(one -> section.heading().startsWith("What " + one.by()));
  }

  private static Optional<GainPicture> picture(ExplainedAdvice card) {
    var found = PrecedentSearch.packaged().nearest(card.useCase());
    return Optional.of(found)
        .filter(any -> !any.isEmpty())
        .map(any -> GainPicture.of(any, PrecedentsText.clause(any)));
  }
}
