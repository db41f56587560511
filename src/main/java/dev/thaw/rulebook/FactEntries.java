package dev.thaw.rulebook;

import dev.thaw.usecase.AnswerWord;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.Word;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one {@code facts.yaml}, each by itself. */
final class FactEntries {

  /** How many answers a fact may have; people are shown all of them. */
  private static final int MOST_ANSWERS = 30;

  /** How many facts a file may declare. */
  private static final int MOST_FACTS = 100;

  private static final String FIELDS = "facts, shorthands";
  private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  private final YamlRecord yaml;

  private FactEntries(YamlRecord yaml) {
    this.yaml = yaml;
  }

  /** The whole file; what is not given is null. */
  private record File(
      @Nullable List<@Nullable Entry> facts, @Nullable Map<String, List<String>> shorthands) {}

  private record Entry(
      @Nullable String path,
      @Nullable String called,
      @Nullable String says,
      @Nullable String asks,
      @Nullable Boolean judgement,
      @Nullable String change,
      @Nullable Map<String, @Nullable Answer> answers,
      @Nullable String unit,
      @Nullable Long from,
      @Nullable Long to) {}

  private record Answer(@Nullable String says, @Nullable String means, @Nullable String example) {}

  /**
   * What the file says.
   *
   * @param facts its facts; none where there are mistakes
   * @param mistakes what is wrong with it
   * @param lines where each fact stands
   */
  record Content(FactCatalogue facts, List<RuleMistake> mistakes, Map<String, Place> lines) {

    Place place(DeclaredFact fact) {
      return Objects.requireNonNull(
          lines.getOrDefault(fact.path(), new Place(RulesFolder.FACTS, 1)));
    }
  }

  /**
   * Reads a file.
   *
   * @param file its path inside the rules folder
   * @param text its whole text
   */
  static Content read(String file, String text) {
    var lines = new LinkedHashMap<String, Place>();
    var content =
        YamlRecord.read(
            file,
            text,
            FIELDS,
            File.class,
            (read, yaml) -> new FactEntries(yaml).look(read, lines));
    var facts =
        content.value().map(FactEntries::catalogue).orElse(new FactCatalogue(List.of(), Map.of()));
    return new Content(facts, content.mistakes(), lines);
  }

  private static FactCatalogue catalogue(File file) {
    return new FactCatalogue(
        Objects.requireNonNull(file.facts()).stream()
            .map(entry -> declared(Objects.requireNonNull(entry)))
            .toList(),
        Objects.requireNonNullElse(file.shorthands(), Map.of()));
  }

  private static DeclaredFact declared(Entry entry) {
    return new DeclaredFact(
        Objects.requireNonNull(entry.path()),
        Objects.requireNonNull(entry.called()),
        Objects.requireNonNull(entry.says()),
        Objects.requireNonNullElse(entry.asks(), ""),
        change(entry),
        entry.unit() == null ? words(entry) : numbers(entry, entry.unit()));
  }

  private static Changeability change(Entry entry) {
    return Word.constant(
        Changeability.values(),
        Objects.requireNonNullElse(entry.change(), Changeability.NEVER.word()));
  }

  private static DeclaredFact.Allowed words(Entry entry) {
    return new DeclaredFact.OneWord(
        Objects.requireNonNull(entry.answers()).entrySet().stream()
            .map(answer -> word(answer.getKey(), Objects.requireNonNull(answer.getValue())))
            .toList());
  }

  private static AnswerWord word(String word, Answer answer) {
    return new AnswerWord(
        word,
        Objects.requireNonNullElse(answer.says(), word),
        Objects.requireNonNull(answer.means()),
        Optional.ofNullable(answer.example()));
  }

  private static DeclaredFact.Allowed numbers(Entry entry, String unit) {
    return new DeclaredFact.WholeNumber(
        unit,
        Objects.requireNonNullElse(entry.from(), 0L),
        Objects.requireNonNullElse(entry.to(), Long.MAX_VALUE));
  }

  private void look(File file, Map<String, Place> lines) {
    yaml.need("/facts", file.facts());
    var facts = file.facts() == null ? List.<@Nullable Entry>of() : file.facts();
    if (facts.size() > MOST_FACTS) {
      yaml.mistake("/facts", "there are too many facts; allowed: " + MOST_FACTS + ".");
      return;
    }
    IntStream.range(0, facts.size()).forEach(i -> look("/facts/" + i, facts.get(i), lines));
    var shorthands = Objects.requireNonNullElse(file.shorthands(), Map.<String, List<String>>of());
    shorthands.forEach((name, paths) -> shorthand(name, paths, facts));
  }

  private void look(String at, @Nullable Entry entry, Map<String, Place> lines) {
    yaml.need(at, entry);
    if (entry == null) {
      return;
    }
    path(at + "/path", entry.path(), lines);
    plain(at + "/called", entry.called());
    sentence(at + "/says", entry.says());
    asks(at, entry);
    if (entry.change() != null) {
      change(at + "/change", entry.change(), entry.unit() != null);
    }
    if ((entry.unit() == null) == (entry.answers() == null)) {
      yaml.mistake(at, "a fact takes either words or a number; allowed: answers, or unit.");
    } else if (entry.answers() == null) {
      number(at, entry);
    } else {
      bounds(at, entry);
      answers(at + "/answers", entry.answers());
    }
  }

  private void path(String at, @Nullable String path, Map<String, Place> lines) {
    yaml.need(at, path);
    if (path == null) {
      return;
    }
    if (!PATH.matcher(path).matches()) {
      yaml.mistake(
          at,
          "the path is "
              + Shown.quoted(path)
              + "; allowed: two names of letters and digits with a dot between them, such as labels.noise.");
    } else if (Description.PATHS.contains(path)) {
      yaml.mistake(at, path + " is a name for people; allowed: another path.");
    }
    var first = lines.putIfAbsent(path, yaml.place(at));
    if (first != null) {
      yaml.mistake(
          at, path + " is declared twice, first in line " + first.line() + "; allowed: once.");
    }
  }

  /** Looks at a text that goes into rules and messages. */
  private boolean plain(String at, @Nullable String text) {
    yaml.need(at, text);
    boolean plain = text == null || text.isBlank() || Slot.isPlain(text);
    if (text != null && !plain) {
      yaml.mistake(
          at,
          YamlRecord.told(at)
              + " is "
              + Shown.quoted(text)
              + "; allowed: "
              + Slot.plainWords(text)
              + ".");
    }
    return text != null && plain;
  }

  private void sentence(String at, @Nullable String says) {
    yaml.need(at, says);
    if (says == null || says.isBlank()) {
      return;
    }
    var parts = says.split(Pattern.quote(DeclaredFact.SLOT), -1);
    if (parts.length != 2 || parts[0].isBlank()) {
      yaml.mistake(
          at,
          YamlRecord.told(at)
              + " is "
              + Shown.quoted(says)
              + "; allowed: a sentence with "
              + DeclaredFact.SLOT
              + " once in it, and not at its beginning.");
    } else {
      plain(at, says.replace(DeclaredFact.SLOT, "so"));
    }
  }

  private void asks(String at, Entry entry) {
    boolean judgement = Boolean.TRUE.equals(entry.judgement());
    if (judgement && entry.asks() != null) {
      yaml.mistake(
          at + "/asks", "nobody is asked for a judgement; allowed: asks, or judgement: true.");
    } else if (!judgement) {
      plain(at + "/asks", entry.asks());
    }
  }

  private void change(String at, String change, boolean number) {
    var allowed =
        Word.words(Changeability.values()).stream()
            .filter(word -> number || !word.equals(Changeability.UPWARD.word()))
            .toList();
    if (!allowed.contains(change)) {
      yaml.mistake(
          at,
          YamlRecord.told(at)
              + " is "
              + Shown.quoted(change)
              + "; allowed: "
              + String.join(", ", allowed)
              + "."
              + Nearest.meant(change, allowed));
    }
  }

  private void number(String at, Entry entry) {
    plain(at + "/unit", entry.unit());
    long from = Objects.requireNonNullElse(entry.from(), 0L);
    long to = Objects.requireNonNullElse(entry.to(), Long.MAX_VALUE);
    if (from < 0 || from > to) {
      yaml.mistake(
          at + "/from",
          "the bounds are "
              + from
              + " and "
              + to
              + "; allowed: whole numbers from 0 on, the lesser one first.");
    }
  }

  private void bounds(String at, Entry entry) {
    if (entry.from() != null || entry.to() != null) {
      yaml.mistake(at + "/from", "words have no bounds; allowed: from and to beside unit.");
    }
  }

  private void answers(String at, Map<String, @Nullable Answer> answers) {
    if (answers.size() < 2 || answers.size() > MOST_ANSWERS) {
      yaml.mistake(
          at, "there are " + answers.size() + " answers; allowed: 2 to " + MOST_ANSWERS + ".");
    }
    var said = new LinkedHashMap<String, String>();
    answers.forEach((word, answer) -> answer(at + "/" + word, word, answer, said));
  }

  private void answer(String at, String word, @Nullable Answer answer, Map<String, String> said) {
    if (!WORD.matcher(word).matches() || word.equals(DeclaredFact.UNKNOWN)) {
      yaml.mistake(
          at,
          "the answer is "
              + Shown.quoted(word)
              + "; allowed: small letters, digits and hyphens between them, and not "
              + DeclaredFact.UNKNOWN
              + ".");
    }
    yaml.need(at, answer);
    if (answer == null) {
      return;
    }
    plain(at + "/means", answer.means());
    if (answer.example() != null) {
      plain(at + "/example", answer.example());
    }
    var says = Objects.requireNonNullElse(answer.says(), word);
    if (plain(at + "/says", says)) {
      var first = said.putIfAbsent(says, word);
      boolean one = Slot.answers(says).count() == 1;
      if (!one || first != null) {
        yaml.mistake(
            at + "/says",
            "the sentence says "
                + Shown.quoted(says)
                + (first == null ? "" : " for " + first + " as well")
                + "; allowed: words of its own, without commas and \"or\".");
      }
    }
  }

  private void shorthand(String name, @Nullable List<String> given, List<@Nullable Entry> facts) {
    var paths = Objects.requireNonNullElse(given, List.<String>of());
    var entries =
        facts.stream()
            .flatMap(Stream::ofNullable)
            .filter(entry -> paths.contains(Objects.toString(entry.path())))
            .toList();
    boolean alike =
        entries.stream().map(entry -> words(entry.answers())).distinct().count() == 1
            && entries.stream().noneMatch(entry -> entry.answers() == null);
    boolean above = paths.stream().allMatch(path -> Objects.toString(path).startsWith(name + "."));
    if (!NAME.matcher(name).matches() || !alike || !above || entries.size() != paths.size()) {
      yaml.mistake(
          "/shorthands/" + name,
          "the shorthand "
              + Shown.quoted(name)
              + " states what it cannot; allowed: the paths of facts of this file that begin with its name and take the same words.");
    }
  }

  private static List<String> words(@Nullable Map<String, @Nullable Answer> answers) {
    return answers == null ? List.of() : List.copyOf(answers.keySet());
  }
}
