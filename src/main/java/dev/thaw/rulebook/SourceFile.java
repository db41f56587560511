package dev.thaw.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Source;
import dev.thaw.advice.Statement;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the rules cite: the document, its statements, and our readings of it. */
public final class SourceFile {

  private SourceFile() {}

  /**
   * What the file says.
   *
   * @param source its content; nothing where it cannot be taken
   * @param mistakes what is wrong with it
   */
  public record Content(Optional<Source> source, List<RuleMistake> mistakes) {}

  /**
   * Reads the file of a folder.
   *
   * @param folder the rules folder
   */
  public static Content read(RulesFolder folder) {
    if (!folder.files().containsKey(RulesFolder.SOURCE)) {
      return refused(
          1, "there is no such file; it holds the statements and readings that rules cite.");
    }
    try {
      var source = new YAMLMapper().readValue(folder.text(RulesFolder.SOURCE), Source.class);
      var missing = missing(source);
      return missing.isEmpty() ? content(source) : new Content(Optional.empty(), missing);
    } catch (UnrecognizedPropertyException e) {
      var known = e.getKnownPropertyIds().stream().map(Object::toString).toList();
      return refused(
          line(e),
          Shown.quoted(e.getPropertyName())
              + " is no field; allowed: "
              + String.join(", ", known)
              + "."
              + Nearest.meant(e.getPropertyName(), known));
    } catch (JsonMappingException e) {
      return refused(line(e), "the value of " + path(e) + " is of the wrong kind.");
    } catch (JsonProcessingException e) {
      return refused(line(e), "it cannot be read as YAML.");
    }
  }

  private static Content content(Source source) {
    var ids =
        Stream.concat(
            source.all().map(Statement::id), source.criteria().stream().map(Criterion::id));
    var seen = new HashSet<String>();
    var twice =
        ids.filter(id -> !seen.add(id))
            .distinct()
            .map(id -> mistake(1, "the id " + id + " is given twice; allowed: once."))
            .toList();
    return new Content(Optional.of(source), twice);
  }

  /** Jackson leaves what is not given null, whatever the record's types say. */
  private static List<RuleMistake> missing(@Nullable Source source) {
    if (source == null) {
      return List.of(mistake(1, "it is empty; allowed: document, criteria, statements, readings."));
    }
    var mistakes = new ArrayList<RuleMistake>();
    need(mistakes, "document", source.document());
    need(mistakes, "criteria", source.criteria());
    need(mistakes, "statements", source.statements());
    need(mistakes, "readings", source.readings());
    if (mistakes.isEmpty()) {
      need(mistakes, "document.title", source.document().title());
      need(mistakes, "document.authors", source.document().authors());
      need(mistakes, "document.place", source.document().place());
      each(mistakes, "criteria", source.criteria(), Criterion::id, Criterion::asks);
      each(mistakes, "statements", source.statements(), Statement::id, Statement::says);
      each(mistakes, "statements", source.statements(), Statement::id, Statement::place);
      each(mistakes, "readings", source.readings(), Statement::id, Statement::says);
    }
    return mistakes;
  }

  private static <T> void each(
      List<RuleMistake> mistakes,
      String field,
      List<T> items,
      Function<T, @Nullable String> id,
      Function<T, @Nullable String> says) {
    for (int i = 0; i < items.size(); i++) {
      need(
          mistakes,
          field + "[" + (i + 1) + "]",
          items.get(i) == null || id.apply(items.get(i)) == null ? null : says.apply(items.get(i)));
    }
  }

  private static void need(List<RuleMistake> mistakes, String field, @Nullable Object value) {
    if (value == null) {
      mistakes.add(mistake(1, field + " is missing or lacks one of its fields."));
    }
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            part ->
                part.getFieldName() == null
                    ? "[" + (part.getIndex() + 1) + "]"
                    : part.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private static Content refused(int line, String says) {
    return new Content(Optional.empty(), List.of(mistake(line, says)));
  }

  private static RuleMistake mistake(int line, String says) {
    return RuleMistake.at(new Place(RulesFolder.SOURCE, line), says);
  }
}
