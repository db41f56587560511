package dev.thaw.format;

import dev.thaw.evidence.Amount;
import dev.thaw.evidence.Amounts;
import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.Precedent;
import dev.thaw.evidence.Precedents;
import dev.thaw.usecase.FactCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people which published comparisons are near to their use case, and how these came out. */
public final class PrecedentsText {

  private static final int MOST_DATA_SETS = 8;
  private static final int MOST_OF_ONE = 2;

  private final Precedents found;
  private final FactCatalogue facts;
  private final Page page;

  private PrecedentsText(Precedents found, FactCatalogue facts, Page page) {
    this.found = found;
    this.facts = facts;
    this.page = page;
  }

  /**
   * Returns how precedents came out, in one clause without a full stop.
   *
   * @param found the precedents
   */
  public static String clause(Precedents found) {
    return found
        .gains()
        .map(
            gains ->
                "in "
                    + outcome(found)
                    + ", median "
                    + signed(gains.median())
                    + (mostlyFrozen(found) ? " for fine-tuning" : ""))
        .orElse("no published comparison is near enough to yours");
  }

  private static boolean mostlyFrozen(Precedents found) {
    return found.fineTuningBetter() < Math.max(found.tied(), found.frozenBetter());
  }

  /** Tells of the three outcomes the one that most comparisons had. */
  private static String outcome(Precedents found) {
    var step = step(found);
    if (!mostlyFrozen(found)) {
      return share(found.fineTuningBetter(), found)
          + "fine-tuning was better by "
          + step
          + " or more";
    }
    return found.tied() >= found.frozenBetter()
        ? share(found.tied(), found) + "both were within " + step
        : share(found.frozenBetter(), found) + "frozen was better by " + step + " or more";
  }

  private static String share(long count, Precedents found) {
    int all = found.all().size();
    int sets = found.dataSets().size();
    var kin = sets > 1 && found.byFamily().size() == 1 ? " that are kin" : "";
    return count
        + " of "
        + Words.count(all, "published comparison", "published comparisons")
        + " near to yours, over "
        + Words.count(sets, "data set", "data sets")
        + kin
        + ", ";
  }

  /** Returns how much makes a difference, such as {@code a point}. */
  private static String step(Precedents found) {
    return found.tie() == 1
        ? "a " + found.unit().replaceFirst("s$", "")
        : number(found.tie()) + " " + found.unit();
  }

  /**
   * Adds a section on precedents, with the publications that each of them is in.
   *
   * @param found the precedents
   * @param facts what can be stated of a use case
   * @param page where to add it
   */
  public static void write(Precedents found, FactCatalogue facts, Page page) {
    var text = new PrecedentsText(found, facts, page);
    page.heading("Published comparisons near to yours");
    found.gains().ifPresentOrElse(text::all, text::none);
  }

  private void none() {
    page.paragraph("- ", "None is near enough.");
  }

  private void all(Amounts gains) {
    page.paragraph("- ", AdviceText.capitalised(clause(found)) + ".");
    page.paragraph("- ", outcomes(gains));
    nearness();
    found
        .doubts()
        .forEach(
            (doubt, count) -> page.paragraph("- ", "In " + count + " of them, " + doubt + "."));
    found.byDataSet().entrySet().stream().limit(MOST_DATA_SETS).forEach(this::dataSet);
    more("- ", found.dataSets().size() - MOST_DATA_SETS, "more data set", "more data sets");
  }

  private String outcomes(Amounts gains) {
    return "Fine-tuning was better in "
        + found.fineTuningBetter()
        + ", frozen in "
        + found.frozenBetter()
        + ", and in "
        + found.tied()
        + " both were within "
        + step(found)
        + ". Half of the gains of fine-tuning lie between "
        + signed(gains.quantile(0.25).value())
        + " and "
        + signed(gains.quantile(0.75))
        + ".";
  }

  private void nearness() {
    var alike = found.alikeInAll();
    if (!alike.isEmpty()) {
      page.paragraph("- ", "All are like yours in " + called(alike) + ".");
    }
    found
        .differing()
        .forEach(
            (path, count) ->
                page.paragraph(
                    "- ", count + " differ in " + called(List.of(path)) + ", or do not say it."));
  }

  private String called(List<String> paths) {
    return paths.stream().map(path -> facts.named(path).called()).collect(Collectors.joining(", "));
  }

  private void dataSet(Map.Entry<String, Precedents> dataSet) {
    var here = dataSet.getValue();
    here.gains()
        .ifPresent(
            gains ->
                page.paragraph(
                    "- ",
                    dataSet.getKey()
                        + ": fine-tuning better in "
                        + here.fineTuningBetter()
                        + " of "
                        + here.all().size()
                        + ", median "
                        + signed(gains.median())
                        + "."));
    here.all().stream().limit(MOST_OF_ONE).map(Precedent::comparison).forEach(this::comparison);
    more("  - ", here.all().size() - MOST_OF_ONE, "more comparison", "more comparisons");
  }

  private void more(String start, int more, String one, String many) {
    if (more > 0) {
      page.paragraph(start, "And " + Words.count(more, one, many) + ".");
    }
  }

  private void comparison(Comparison one) {
    var examples =
        one.examples().isPresent()
            ? ", " + Words.grouped(one.examples().getAsLong()) + " examples"
            : "";
    page.paragraph(
        "  - ",
        one.model()
            + examples
            + ": frozen "
            + number(one.frozen().value())
            + ", fine-tuned "
            + number(one.fineTuned().value())
            + " ("
            + one.metric().name()
            + "). "
            + one.paper()
            + ", "
            + one.table()
            + ". "
            + one.link().orElse(one.source())
            + (one.doubts().isEmpty() ? "" : " (" + String.join("; ", one.doubts()) + ")"));
  }

  private static String signed(Amount amount) {
    return signed(amount.value()) + " " + amount.unit();
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
