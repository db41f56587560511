package dev.thaw.document;

import dev.thaw.wording.SafeText;
import dev.thaw.wording.Unseen;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words why a text is no YAML; its parser speaks of its own events and tokens. */
final class YamlProblemText {

  private static final int LONGEST = 30;

  private static final String QUOTES = " Maybe it wants quotation marks.";

  /** What the parser's words begin or end with, and what to say in their place. */
  private static final List<Wording> WORDINGS =
      List.of(
          new Wording("", "could not find expected ':'", "A colon (:) is missing after the name."),
          new Wording(
              "", "mapping values are not allowed", "A colon (:) stands inside a value." + QUOTES),
          new Wording("", "mapping keys are not allowed", "No name of a field can begin here."),
          new Wording("", "sequence entries are not allowed", "No item of a list can begin here."),
          new Wording("", "TAB", "A tab stands where spaces must; allowed: spaces."),
          new Wording("", "cannot start any token", "No value can begin with this sign." + QUOTES),
          new Wording("quoted scalar", "escape", "After \\ stands what cannot; write \\\\ for \\."),
          new Wording("quoted scalar", "", "A quotation mark is not closed."),
          new Wording("block scalar", "", "Behind | or > stands what cannot." + QUOTES),
          new Wording("plain scalar", "", "A value holds a sign that it cannot." + QUOTES),
          new Wording("a directive", "", "A line begins with %." + QUOTES),
          new Wording("an alias", "", "A value begins with *." + QUOTES),
          new Wording("an anchor", "", "A value begins with &." + QUOTES),
          new Wording("a tag", "", "A value begins with !." + QUOTES),
          new Wording("flow sequence", "", "A comma, or the ] of a list, is missing."),
          new Wording("flow mapping", "", "A comma, or the } of a group, is missing."),
          new Wording(
              "block mapping", "", "Maybe its indentation is not that of the fields above."),
          new Wording(
              "block collection", "", "Maybe a - is missing, or its indentation is another."),
          new Wording("block sequence", "", "Maybe a - is missing, or its indentation is another."),
          new Wording("parsing a node", "", "A value is missing, or begins with a sign." + QUOTES),
          new Wording("", "document start", "The text has ended before it."));

  private YamlProblemText() {}

  private record Wording(String context, String problem, String says) {

    boolean fits(String parsing, String wrong) {
      return parsing.contains(context) && wrong.contains(problem);
    }
  }

  static Problem of(YAMLException e, String text) {
    if (e instanceof ReaderException unseen) {
      return new Problem(lineOf(text, unseen.getPosition()), Unseen.refusal(unseen.getCodePoint()));
    }
    if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      var mark = isOpenText(marked) ? marked.getContextMark() : marked.getProblemMark();
      var says = says(marked.getContext(), marked.getProblem());
      return new Problem(
          mark.getLine() + 1, found(text, mark.getLine(), mark.getColumn()) + " " + says);
    }
    return new Problem(1, "something in it cannot be read.");
  }

  /** A text that is not closed is noticed at the end of the file only. */
  private static boolean isOpenText(MarkedYAMLException e) {
    return Objects.toString(e.getContext(), "").contains("quoted scalar")
        && Objects.toString(e.getProblem(), "").startsWith("found unexpected")
        && e.getContextMark() != null;
  }

  private static String says(@Nullable String context, @Nullable String problem) {
    var parsing = Objects.toString(context, "");
    var wrong = Objects.toString(problem, "");
    return WORDINGS.stream()
        .filter(wording -> wording.fits(parsing, wrong))
        .findFirst()
        .map(Wording::says)
        .orElse("Maybe a value wants quotation marks, or a line another indentation.");
  }

  /** Shows what stands where the parser stopped. */
  private static String found(String text, int line, int column) {
    var rest =
        text.lines()
            .skip(line)
            .findFirst()
            .map(all -> all.codePoints().skip(column).limit(LONGEST))
            .map(
                all ->
                    all.collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                        .toString()
                        .strip())
            .orElse("");
    return rest.isEmpty()
        ? "the text cannot go on here."
        : SafeText.quoted(rest) + " cannot stand here.";
  }

  private static int lineOf(String text, int position) {
    int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
    return 1 + (int) text.substring(0, end).chars().filter(sign -> sign == '\n').count();
  }
}
