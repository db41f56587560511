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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the rules cite: the document, its statements, and our readings of it. */
public final class SourceFile {

  private static final Pattern ITEM = Pattern.compile("/(\\d{1,6})(?![^/])");
  private static final String FIELDS = "allowed: document, criteria, statements, readings.";

  private final PlainYaml yaml;
  private final List<RuleMistake> mistakes = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  private SourceFile(PlainYaml yaml) {
    this.yaml = yaml;
  }

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
      var text = folder.text(RulesFolder.SOURCE);
      var yaml = PlainYaml.read(RulesFolder.SOURCE, text);
      return yaml.mistakes().isEmpty()
          ? new SourceFile(yaml).content(text)
          : new Content(Optional.empty(), yaml.mistakes());
    } catch (JsonProcessingException e) {
      return refused(line(e), "it cannot be read as YAML.");
    }
  }

  private Content content(String text) throws JsonProcessingException {
    if (yaml.isEmpty()) {
      return refused(1, "it is empty; " + FIELDS);
    }
    try {
      var source = new YAMLMapper().readValue(text, Source.class);
      complete(source);
      boolean whole = mistakes.isEmpty();
      if (whole) {
        ids("/criteria/", source.criteria().stream().map(Criterion::id).toList());
        ids("/statements/", source.statements().stream().map(Statement::id).toList());
        ids("/readings/", source.readings().stream().map(Statement::id).toList());
      }
      return new Content(whole ? Optional.of(source) : Optional.empty(), mistakes);
    } catch (UnrecognizedPropertyException e) {
      var known = e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
      return refused(
          yaml.line(pointer(e)),
          Shown.quoted(e.getPropertyName())
              + " is no field; allowed: "
              + String.join(", ", known)
              + "."
              + Nearest.meant(e.getPropertyName(), known));
    } catch (JsonMappingException e) {
      return e.getPath().isEmpty()
          ? refused(1, "it is not a group of fields; " + FIELDS)
          : refused(
              yaml.line(pointer(e)), "the value of " + told(pointer(e)) + " is of the wrong kind.");
    }
  }

  private void ids(String list, List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      var id = given.get(i);
      int line = yaml.line(list + i + "/id");
      var first = ids.putIfAbsent(id, line);
      if (first != null) {
        mistake(
            line,
            "the id "
                + Shown.quoted(id)
                + " is given twice, first in line "
                + first
                + "; allowed: once.");
      }
      if (!id.matches(SentenceFile.ID)) {
        mistake(
            line,
            "the id "
                + Shown.quoted(id)
                + " cannot be cited; allowed: letters, digits and hyphens between them, a letter first.");
      }
    }
  }

  /** Jackson leaves what is not given null, whatever the record's types say. */
  private void complete(Source source) {
    need("/document", source.document());
    need("/criteria", source.criteria());
    need("/statements", source.statements());
    need("/readings", source.readings());
    if (mistakes.isEmpty()) {
      need("/document/title", source.document().title());
      need("/document/authors", source.document().authors());
      need("/document/place", source.document().place());
      each("/criteria/", "/id", source.criteria(), Criterion::id);
      each("/criteria/", "/asks", source.criteria(), Criterion::asks);
      each("/statements/", "/id", source.statements(), Statement::id);
      each("/statements/", "/place", source.statements(), Statement::place);
      each("/statements/", "/says", source.statements(), Statement::says);
      each("/readings/", "/id", source.readings(), Statement::id);
      each("/readings/", "/says", source.readings(), Statement::says);
    }
  }

  private <T> void each(
      String list, String field, List<T> items, Function<T, @Nullable String> value) {
    for (int i = 0; i < items.size(); i++) {
      need(list + i + field, items.get(i) == null ? null : value.apply(items.get(i)));
    }
  }

  private void need(String pointer, @Nullable Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      mistake(yaml.line(pointer), told(pointer) + " is missing.");
    }
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(part -> part.getFieldName() == null ? part.getIndex() : part.getFieldName())
        .map(part -> "/" + part)
        .collect(Collectors.joining());
  }

  /** Returns a pointer for people, who count from one: {@code statements[1].says}. */
  private static String told(String pointer) {
    return Shown.plain(
        ITEM.matcher(pointer.substring(1))
            .replaceAll(item -> "[" + (Integer.parseInt(item.group(1)) + 1) + "]")
            .replace('/', '.'));
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private static Content refused(int line, String says) {
    return new Content(Optional.empty(), List.of(at(line, says)));
  }

  private void mistake(int line, String says) {
    mistakes.add(at(line, says));
  }

  private static RuleMistake at(int line, String says) {
    return RuleMistake.at(new Place(RulesFolder.SOURCE, line), says);
  }
}
