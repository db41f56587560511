package dev.thaw.rulebook;

import dev.thaw.advice.Criterion;
import dev.thaw.advice.Source;
import dev.thaw.advice.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the rules cite: the document, its statements, and our readings of it. */
public final class SourceFile {

  private static final String FIELDS = "document, criteria, statements, readings";

  private SourceFile() {}

  /**
   * What the file says.
   *
   * @param source its content; nothing where it cannot be taken
   * @param mistakes what is wrong with it
   */
  public record Content(Optional<Source> source, List<RuleMistake> mistakes) {}

  /**
   * Reads the file of a folder, and the readings of the house that is laid over it.
   *
   * @param folder the rules folder
   */
  public static Content read(RulesFolder folder) {
    var own = own(folder);
    var house = HouseReadings.read(folder);
    return new Content(
        own.value().map(source -> source.withReadings(house.readings())),
        Stream.concat(own.mistakes().stream(), house.mistakes().stream()).toList());
  }

  private static YamlRecord.Content<Source> own(RulesFolder folder) {
    return folder.files().containsKey(RulesFolder.SOURCE)
        ? YamlRecord.read(
            RulesFolder.SOURCE,
            folder.text(RulesFolder.SOURCE),
            FIELDS,
            Source.class,
            SourceFile::look)
        : YamlRecord.refused(
            RulesFolder.SOURCE,
            1,
            "there is no such file; it holds the statements and readings that rules cite.");
  }

  private static void look(Source source, YamlRecord yaml) {
    yaml.need("/document", source.document());
    yaml.need("/criteria", source.criteria());
    yaml.need("/statements", source.statements());
    yaml.need("/readings", source.readings());
    if (yaml.isWhole()) {
      complete(source, yaml);
    }
    if (yaml.isWhole()) {
      yaml.ids(
          "/criteria/",
          source.criteria().stream().map(Criterion::id).toList(),
          SourceFile::notCitable);
      yaml.ids("/statements/", ids(source.statements()), SourceFile::trouble);
      yaml.ids("/readings/", ids(source.readings()), SourceFile::trouble);
    }
  }

  private static void complete(Source source, YamlRecord yaml) {
    yaml.need("/document/title", source.document().title());
    yaml.need("/document/authors", source.document().authors());
    yaml.need("/document/place", source.document().place());
    yaml.each("/criteria/", "/id", source.criteria(), Criterion::id);
    yaml.each("/criteria/", "/asks", source.criteria(), Criterion::asks);
    yaml.each("/statements/", "/id", source.statements(), Statement::id);
    yaml.each("/statements/", "/place", source.statements(), Statement::place);
    yaml.each("/statements/", "/says", source.statements(), Statement::says);
    yaml.each("/readings/", "/id", source.readings(), Statement::id);
    yaml.each("/readings/", "/says", source.readings(), Statement::says);
  }

  private static List<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).toList();
  }

  private static Optional<String> trouble(String id) {
    return Statement.isOfAHouse(id)
        ? Optional.of("is that of a house's reading; allowed: S or R and a number, such as R9.")
        : notCitable(id);
  }

  private static Optional<String> notCitable(String id) {
    return id.matches(SentenceFile.ID)
        ? Optional.empty()
        : Optional.of(
            "cannot be cited; allowed: letters, digits and hyphens between them, a letter first.");
  }
}
