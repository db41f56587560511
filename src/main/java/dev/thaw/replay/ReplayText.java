package dev.thaw.replay;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Verdict;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.AdviceText;
import dev.thaw.format.FactSentences;
import dev.thaw.format.FlipsText;
import dev.thaw.format.Page;
import dev.thaw.format.Words;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes for people whether an advice still holds, and what is found otherwise. */
public final class ReplayText {

  private static final int SHORT_DIGEST = 12;

  private static final String READ_OTHERWISE =
      " of Thaw read them otherwise, or the file has been edited since.";

  private final Replay replay;
  private final FactSentences sentences;
  private final Page page;

  private ReplayText(Replay replay, FactSentences sentences, Page page) {
    this.replay = replay;
    this.sentences = sentences;
    this.page = page;
  }

  /**
   * Writes a replay, in lines of at most 80 characters, ending in a line feed.
   *
   * @param replay what to write
   * @param sentences how its facts are stated
   * @param colour whether headings stand out by the codes of an ANSI terminal
   */
  public static String write(Replay replay, FactSentences sentences, boolean colour) {
    var text = new ReplayText(replay, sentences, new Page(colour));
    text.verdict();
    text.settled();
    text.rules();
    text.changes();
    return text.page.text();
  }

  private void verdict() {
    var then = replay.then().verdict();
    if (replay.isAltered()) {
      page.heading("The advice in the file is not what its own rules say.");
      verdicts("In the file:  ", "By the rules: ");
    } else if (replay.holds()) {
      page.heading("The advice still holds: " + AdviceText.sentence(then.approach()));
    } else {
      page.heading("The advice does not hold any more.");
      verdicts("Then: ", "Now:  ");
    }
  }

  private void verdicts(String before, String after) {
    var then = replay.then().verdict();
    var now = replay.now().verdict();
    if (then.equals(now)) {
      page.paragraph("", "The approach is what they say: " + AdviceText.sentence(now.approach()));
    } else {
      page.paragraph(before, describe(then, now));
      page.paragraph(after, describe(now, then));
    }
  }

  /** Says whether missing answers can change the advice, where they could not or could before. */
  private void settled() {
    var was = replay.then().settled();
    if (was != null && !was.equals(replay.now().settled())) {
      page.paragraph(
          "",
          was
              ? "Then it was settled; now answers that are missing can change it."
              : "Then answers that were missing could change it; now it is settled.");
    }
  }

  private static String describe(Verdict verdict, Verdict other) {
    return AdviceText.sentence(verdict.approach())
        + (verdict.contested()
            ? " It is contested, as the criteria disagree."
            : other.contested() ? " It is not contested." : "");
  }

  private void rules() {
    var then = replay.then().knowledge();
    var now = replay.now().knowledge();
    if (replay.isAltered()) {
      page.paragraph("", same(now) + ", so the file has been edited since.");
    } else if (replay.isReadOtherwise()) {
      page.paragraph("", same(now) + ". Version " + then.version() + READ_OTHERWISE);
    } else if (replay.isBySameRules()) {
      page.paragraph("", same(now) + ".");
    } else {
      page.paragraph(
          "", "The rules are others: then " + describe(then) + "; now " + describe(now) + ".");
    }
  }

  private static String same(KnowledgeVersion rules) {
    return "The rules are the very same (" + describe(rules) + ")";
  }

  private static String describe(KnowledgeVersion rules) {
    return "version " + rules.version() + ", sha256 " + shortened(rules.sha256());
  }

  /** A file may hold any text in its place. */
  private static String shortened(String digest) {
    return digest.substring(0, Math.min(digest.length(), SHORT_DIGEST));
  }

  private void changes() {
    var then = replay.then();
    var now = replay.now();
    section("Set aside now", change -> change instanceof RuleChange.SetAsideNow);
    section("Set aside then, and not now", change -> change instanceof RuleChange.CountsNow);
    section("Set aside otherwise", change -> change instanceof RuleChange.SetAsideOtherwise);
    section("Not found any more", ReplayText::isGone);
    section("Found now, and not then", change -> change instanceof RuleChange.Found);
    section("Found otherwise", change -> change instanceof RuleChange.Turned);
    section("Found as then, told otherwise", change -> change instanceof RuleChange.Retold);
    list("Next steps", cited(then.next()), cited(now.next()));
    list("Notes", then.notes(), now.notes());
    list("Open questions", then, now, this::open);
    list("What would change it", then, now, one -> FlipsText.lines(one.flips(), sentences));
    if (then.saysAs(now)) {
      page.paragraph(
          "",
          "Reasons, objections, next steps and notes are as they were"
              + (then.settled() != null && then.foreseesAs(now)
                  ? ", and so are open questions and what would change it."
                  : "."));
    }
  }

  private void list(
      String heading,
      AdviceDocument then,
      AdviceDocument now,
      Function<AdviceDocument, List<String>> lines) {
    if (!then.foreseesAs(now)) {
      list(heading, lines.apply(then), lines.apply(now));
    }
  }

  private List<String> open(AdviceDocument advice) {
    return advice.open().stream()
        .map(
            one ->
                AdviceText.capitalised(sentences.called(one.fact().path()))
                    + ": "
                    + Words.atStake(one.couldBecome()))
        .toList();
  }

  private static boolean isGone(RuleChange change) {
    return change instanceof RuleChange.Removed
        || change instanceof RuleChange.Unmatched
        || change instanceof RuleChange.Silent;
  }

  private void section(String heading, Predicate<RuleChange> kind) {
    var changes = replay.changes().stream().filter(kind).toList();
    if (!changes.isEmpty()) {
      page.heading(heading);
      changes.forEach(change -> RuleChangeText.write(change, sentences, page));
    }
  }

  private static List<String> cited(List<AdviceDocument.Step> steps) {
    return steps.stream().map(AdviceDocument.Step::cited).toList();
  }

  private void list(String heading, List<String> then, List<String> now) {
    var gone = then.stream().filter(text -> !now.contains(text)).toList();
    var added = now.stream().filter(text -> !then.contains(text)).toList();
    if (!gone.isEmpty() || !added.isEmpty()) {
      page.heading(heading + " (- then, + now)");
      gone.forEach(text -> page.paragraph("- ", text));
      added.forEach(text -> page.paragraph("+ ", text));
    }
  }
}
