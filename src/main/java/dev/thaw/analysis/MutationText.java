package dev.thaw.analysis;

import dev.thaw.format.Page;
import dev.thaw.format.UseCaseYaml;

/** Writes for people what faults in the rules the scenarios would notice. */
public final class MutationText {

  private MutationText() {}

  /**
   * Writes a trial of faults, ending in a line feed.
   *
   * @param mutation what to write
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String write(MutationReport mutation, boolean colour) {
    var page = new Page(colour);
    page.heading(
        mutation.tried()
            + " faults tried in "
            + mutation.rules()
            + " rules: "
            + mutation.noticed()
            + " noticed by a scenario, "
            + mutation.survivors().size()
            + " not, "
            + mutation.equivalent().size()
            + " without effect in any case.");
    mutation.survivors().forEach(survivor -> survivor(page, survivor));
    mutation
        .equivalent()
        .forEach(
            mutant ->
                page.paragraph(
                    "- ", "Nothing could notice " + mutant.describe() + ": no case changes."));
    return page.text();
  }

  private static void survivor(Page page, MutationReport.Survivor survivor) {
    page.paragraph("- ", "Nothing would notice " + survivor.mutant().describe() + ".");
    page.paragraph("  ", "A case that would show it:");
    page.lines("    ", UseCaseYaml.write(survivor.example()));
  }
}
