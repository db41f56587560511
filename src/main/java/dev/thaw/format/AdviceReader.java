package dev.thaw.format;

import dev.thaw.advice.Flip;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Origin;
import dev.thaw.advice.RecordedAdvice;
import dev.thaw.advice.RecordedFinding;
import dev.thaw.advice.RecordedOutlook;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Verdict;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads advice back from the JSON that {@link AdviceJson} writes.
 *
 * <p>Fields that it does not need are passed over, because other versions write more of them. What
 * it does need is taken as strictly as a use case: what is not understood or told twice is refused,
 * all mistakes at once up to the twentieth. Older versions wrote neither what was set aside nor
 * whose rule a gap comes from, nor what was open; nothing was set aside then, and such a rule
 * counts as built-in.
 */
public final class AdviceReader {

  /** How many bytes an advice may have: one mebibyte. */
  public static final int LARGEST = 1 << 20;

  private static final String WRITE = "\"thaw advise --format json\"";

  private final List<Mistake> mistakes = new ArrayList<>();
  private final Fields fields;
  private final NodeReader reader;
  private final Repeats repeats = new Repeats(mistakes);

  private AdviceReader(FactCatalogue facts) {
    this.fields = new Fields(facts);
    this.reader = new NodeReader(facts, mistakes);
  }

  /**
   * Reads one advice.
   *
   * @param place what errors call the input, such as the file's name
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @param facts what can be stated
   * @throws InvalidAdvice when it is not an advice; says everything that is wrong
   * @throws IOException when it cannot be read at all
   */
  public static RecordedAdvice read(String place, InputStream in, FactCatalogue facts)
      throws IOException, InvalidAdvice {
    var reader = new AdviceReader(facts);
    var advice = PlainText.read(in, LARGEST, "the advice", reader.mistakes).flatMap(reader::advice);
    if (advice.isEmpty() || !reader.mistakes.isEmpty()) {
      throw new InvalidAdvice(Mistake.told(reader.mistakes, place));
    }
    return advice.get();
  }

  private Optional<RecordedAdvice> advice(String text) {
    if (!text.isBlank() && !text.stripLeading().startsWith("{")) {
      mistakes.add(
          new Mistake(
              1,
              "the advice does not begin with {; allowed: JSON. Maybe this is a use case in YAML;"
                  + (" " + WRITE + " writes the advice on one.")));
      return Optional.empty();
    }
    return JsonTree.of(text, "the advice", mistakes).filter(this::isAdvice).map(this::advice);
  }

  private boolean isAdvice(Node node) {
    var names = node.fields().keySet();
    boolean ofUseCase = fields.in("").containsAll(names);
    if (ofUseCase) {
      mistakes.add(
          new Mistake(
              1,
              "this is no advice. Maybe it is a use case; " + WRITE + " writes the advice on it."));
    } else if (!names.contains("facts")) {
      mistakes.add(
          new Mistake(
              1,
              "facts is missing: what was stated. Maybe an older version wrote this; "
                  + (WRITE + " with the use case writes it anew.")));
    }
    return !ofUseCase && names.contains("facts");
  }

  private RecordedAdvice advice(Node node) {
    var name = reader.optionalText(node, "useCase");
    var description = name.map(Description::of).orElse(Description.NONE);
    return new RecordedAdvice(
        new UseCase(description, reader.facts(node, "facts")),
        new Verdict(reader.approach(node, "approach"), reader.flag(node, "contested")),
        reader.groups(node, "reasons", this::finding),
        reader.groups(node, "objections", this::finding),
        reader.groups(node, "gaps", this::gap),
        reader.groups(node, "next", this::step),
        reader.texts(node, "notes"),
        reader.optionalGroups(node, "setAside", this::setAside),
        outlook(node),
        reader.group(node, "knowledge").map(this::knowledge).orElse(new KnowledgeVersion("", "")));
  }

  private RecordedFinding finding(Node node) {
    var finding =
        new RecordedFinding(
            reader.text(node, "criterion"),
            Optional.of(reader.approach(node, "favours")),
            reader.text(node, "rule"),
            Origin.of(reader.text(node, "origin")),
            reader.text(node, "because"),
            reader.texts(node, "sources"),
            reader.facts(node, "facts"),
            reader.optionalNumbers(node, "thresholds"));
    repeats.finding(node, finding);
    return finding;
  }

  private RecordedFinding gap(Node node) {
    var gap =
        new RecordedFinding(
            reader.text(node, "criterion"),
            Optional.empty(),
            reader.text(node, "rule"),
            reader.optionalText(node, "origin").map(Origin::of).orElse(Origin.BUILT_IN),
            reader.text(node, "because"),
            reader.texts(node, "sources"),
            List.of(),
            Map.of());
    repeats.gap(node, gap);
    return gap;
  }

  private SetAside setAside(Node node) {
    var setAside =
        new SetAside(
            reader.text(node, "rule"),
            reader.text(node, "because"),
            reader.text(node, "by"),
            Origin.of(reader.text(node, "origin")),
            reader.texts(node, "sources"),
            reader.facts(node, "facts"));
    repeats.setAside(node, setAside);
    return setAside;
  }

  /** Whether it was settled stands beside what was open and what would have changed it. */
  private Optional<RecordedOutlook> outlook(Node node) {
    return node.fields().containsKey("settled")
        ? Optional.of(
            new RecordedOutlook(
                reader.flag(node, "settled"),
                reader.groups(node, "open", this::open),
                reader.groups(node, "flips", this::flip)))
        : Optional.empty();
  }

  private RecordedOutlook.Open open(Node node) {
    return new RecordedOutlook.Open(
        reader.path(node, "fact"), reader.approaches(node, "couldBecome"));
  }

  private Flip flip(Node node) {
    return new Flip(
        reader.approach(node, "approach"),
        reader.facts(node, "facts"),
        reader.flag(node, "byAnotherModel"));
  }

  private RecordedAdvice.Step step(Node node) {
    return new RecordedAdvice.Step(reader.text(node, "step"), reader.texts(node, "sources"));
  }

  private KnowledgeVersion knowledge(Node node) {
    return new KnowledgeVersion(reader.text(node, "version"), reader.digest(node, "sha256"));
  }
}
