package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs every command once, on rules, houses, features and cases whose names and texts go beyond
 * ASCII, and shows what each of them says.
 */
public final class EveryCommand {

  private static final String RULES = "Regeln ü İı";
  private static final String LATER = "Später ж";
  private static final String HOUSE = "Haus Ünser ж中";
  private static final String SLIP = "Verschrieben ş";
  private static final String CASE = "Fall ж中😀.yaml";
  private static final String FEATURES = "Proben 😀";
  private static final String ADVICE = "Rat İ.json";
  private static final String SAVED = "Gespräch ж.yaml";
  private static final String REPORT = "Bericht ü";

  private static final String FEW = "ein paar Tausend ü";
  private static final String NIGHT = "Ünsere Nächte şİı ж中 favour feature extraction";
  private static final String NIGHT_RULES =
      """
      rule "Hundert ж sind ein paar ü"
          @source( H1 )
      when
      then
          "%s" ends at 900 labelled examples because "größer ş İ ı ж 中 – wird es nicht"
      end

      rule "%s"
          @criterion( budget )
          @source( H1, R5 )
      when
          the budget for compute is high
          there are at most "%s" labelled examples
      then
          set aside "Ämple training time favours fine-tuning" because "nachts schläft ж中 alles"
          favour feature-extraction because "wir wachen nachts ş İ ı nicht – 中"
          note "Grüße von ж 中."
          next, "Schlafe größer ş."
      end
      """
          .formatted(FEW, NIGHT, FEW);

  private static final String BUDGET_RULES =
      """
      package dev.thaw.rules.criteria

      rule "Ämple training time favours fine-tuning"
          @criterion( budget )
          @source( S8, R5 )
      when
          the budget for training time is high
      then
          favour fine-tuning because "Zeit ж中 genügt"
      end
      """;

  private static final Map<String, String> FILES =
      Map.of(
          RULES + "/criteria/bütçe.dslr",
          BUDGET_RULES,
          LATER + "/criteria/bütçe.dslr",
          BUDGET_RULES.replace("is high", "is low"),
          HOUSE + "/source.yaml",
          "readings:\n  - id: H1\n    says: Was wir lernten, ü ş İ ı ж 中 😀.\n",
          HOUSE + "/criteria/größe ж.dslr",
          NIGHT_RULES,
          SLIP + "/größe ж.dslr",
          NIGHT_RULES.replace("set aside \"Ä", "set aside \"Ö").replace("favour f", "favur f"),
          CASE,
          """
          name: Prüfung ж中😀
          model: { name: Mödell İ, modality: text }
          data: { labelledExamples: 900 }
          budget: { trainingTime: high, compute: high }
          """,
          FEATURES + "/nächte.feature",
          """
          Feature: Nächte ж中😀
            Scenario: Nachts İı
              Given the use case "Fäll ж"
              When the practitioner asks for advice
              Then the advice is feature-extraction because of "%s"
              And the note begins "Grüße von ж 中."

            Scenario: Tags ş
              Given the budget for training time is high
              When the practitioner asks for advice
              Then nothing is set aside
          """
              .formatted(NIGHT),
          FEATURES + "/cases/Fäll ж.yaml",
          "data: { labelledExamples: 12 }\nbudget: { compute: high }\n",
          "Unfug ü/fälsch.feature",
          """
          Feature: Fälsch
            Scenario: Nicht da
              Given the use case "Fehlt ж"
              When die Übung beginnt
          """,
          "Unfug ü/schief ж.feature",
          "Ünfug ж中\nFeature: Schief\n");

  private final Path folder;
  private final ByteArrayOutputStream out;

  private EveryCommand(Path folder, ByteArrayOutputStream out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Runs every command and writes to standard output what they say.
   *
   * @param args the folder that holds the files
   */
  public static void main(String[] args) throws IOException {
    System.out.write(run(Path.of(args[0])));
    System.out.flush();
  }

  /** Lays out the files that the commands are about. */
  public static void layOut(Path folder) throws IOException {
    for (var file : FILES.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
    var source = Files.readString(Path.of("rules/source.yaml"));
    for (var rules : List.of(RULES, LATER)) {
      write(folder.resolve(rules + "/source.yaml"), source.replace("Lakshmanan", "Łakşmanan ж中"));
    }
  }

  private static void write(Path path, String text) throws IOException {
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }

  /** Runs every command and returns what they say. */
  public static byte[] run(Path folder) throws IOException {
    var all = new ByteArrayOutputStream();
    new EveryCommand(folder, all).run();
    return all.toByteArray();
  }

  private void run() throws IOException {
    Stream.of(List.of("--version"), List.of("--help"), List.of("check", "--help"))
        .forEach(this::say);
    Stream.of(List.of("schema", "use-case"), List.of("schema", "advice")).forEach(this::say);
    say(List.of("advise", path(CASE)));
    advise();
    check();
    test();
  }

  private void advise() throws IOException {
    say(ours("advise", path(CASE)));
    say(ours("advise", path(CASE), "--explain"));
    var json = say(ours("advise", path(CASE), "--format", "json"));
    Files.write(folder.resolve(ADVICE), json);
    say(ours("replay", path(ADVICE)));
    say(List.of("replay", path(ADVICE), "--rules", path(RULES)));
    say(List.of("replay", path(CASE)));
    say(List.of("advise", path("gibt es nicht ж😀.yaml")));
    say("900\nhigh\nhigh\n\n" + path(SAVED) + "\n\n", ours("ask"));
    say(List.of("advise", path(SAVED)));
    Files.delete(folder.resolve(SAVED));
  }

  private void check() {
    say(ours("rules"));
    say(ours("rules", "--drl", "ÜNSERE"));
    say(ours("check", "--features", path(FEATURES)));
    say(List.of("check", "--rules", path(RULES), "--house", path(SLIP)));
    say(List.of("check", "--rules", path(HOUSE)));
    say(List.of("check", "--house", path("gibt es nicht ж")));
    say(ours("check", "--features", path("gibt es nicht ж")));
    say(ours("mutate", "--features", path(FEATURES)));
    say(
        List.of(
            "diff",
            path(RULES),
            path(LATER),
            "--house",
            path(HOUSE),
            "--features",
            path(FEATURES)));
  }

  private void test() throws IOException {
    say(ours("test", path(FEATURES + "/nächte.feature:2"), "--report", path(REPORT)));
    for (var report : List.of("scenarios.html", "scenarios.ndjson")) {
      var text = Files.readString(folder.resolve(REPORT).resolve(report));
      say(report + " has it: " + (text.contains("Nächte ж中😀") && text.contains(NIGHT)) + "\n");
    }
    say(List.of("test", path("Unfug ü/fälsch.feature"), "--report", path(REPORT)));
    say(List.of("test", path("Unfug ü")));
  }

  private String path(String file) {
    return folder + "/" + file;
  }

  private List<String> ours(String... args) {
    return Stream.concat(Stream.of(args), Stream.of("--rules", path(RULES), "--house", path(HOUSE)))
        .toList();
  }

  private byte[] say(List<String> args) {
    return say("", args);
  }

  private byte[] say(String in, List<String> args) {
    var result = new ByteArrayOutputStream();
    var errors = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            result,
            errors,
            args.toArray(String[]::new));
    say("\n== " + String.join(" ", args) + "\n");
    out.writeBytes(result.toByteArray());
    say("-- exit " + exit + "\n");
    out.writeBytes(errors.toByteArray());
    return result.toByteArray();
  }

  private void say(String text) {
    out.writeBytes(text.getBytes(UTF_8));
  }
}
