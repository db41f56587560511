package dev.thaw.cli;

import dev.thaw.wording.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Rules, a house, features and a use case whose names and texts go beyond ASCII. */
public final class FilesBeyondAscii {

  static final String RULES = "Regeln ü İı";
  static final String LATER = "Später ж";
  static final String HOUSE = "Haus Ünser ж中";
  static final String SLIP = "Verschrieben ş";
  static final String CASE = "Fall ж中😀.yaml";
  static final String FEATURES = "Proben 😀";

  private static final String FEW = "ein paar Tausend ü";
  static final String NIGHT = "Ünsere Nächte şİı ж中 favour feature extraction";
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

  private FilesBeyondAscii() {}

  /** Lays them out in a folder. */
  public static void layOut(Path folder) throws IOException {
    for (var file : FILES.entrySet()) {
      write(folder.resolve(FileName.path(file.getKey())), file.getValue());
    }
    var source = Files.readString(Path.of("rules/source.yaml"));
    for (var rules : List.of(RULES, LATER)) {
      write(
          folder.resolve(FileName.path(rules + "/source.yaml")),
          source.replace("Lakshmanan", "Łakşmanan ж中"));
    }
  }

  private static void write(Path path, String text) throws IOException {
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }
}
