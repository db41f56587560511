package dev.thaw.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a file of YAML into a record, and says by line where it cannot be one. */
final class YamlRecord {

  private static final Pattern ITEM = Pattern.compile("/(\\d{1,6})(?![^/])");

  /** A fraction is no whole number, even where one is wanted. */
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).build();

  private static final String LINE =
      " has a line break; allowed: one line (after >- several lines are one).";

  private final String file;
  private final String fields;
  private final PlainYaml yaml;
  private final List<RuleMistake> mistakes = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  private YamlRecord(String file, String fields, PlainYaml yaml) {
    this.file = file;
    this.fields = fields;
    this.yaml = yaml;
  }

  /**
   * What a file says.
   *
   * @param value its content; nothing where it cannot be taken
   * @param mistakes what is wrong with it
   */
  record Content<T>(Optional<T> value, List<RuleMistake> mistakes) {}

  /**
   * Reads a file.
   *
   * @param file its path inside the rules folder
   * @param text its whole text
   * @param fields the fields that it may have, for people
   * @param type the record
   * @param look looks at what was read, whose parts may be missing, and adds what is wrong with it
   */
  static <T> Content<T> read(
      String file, String text, String fields, Class<T> type, BiConsumer<T, YamlRecord> look) {
    try {
      var yaml = PlainYaml.read(file, text);
      return yaml.mistakes().isEmpty()
          ? new YamlRecord(file, fields, yaml).content(text, type, look)
          : new Content<>(Optional.empty(), yaml.mistakes());
    } catch (JsonProcessingException e) {
      return refused(file, line(e), "it cannot be read as YAML.");
    }
  }

  /** Refuses a file altogether. */
  static <T> Content<T> refused(String file, int line, String says) {
    return new Content<>(Optional.empty(), List.of(RuleMistake.at(new Place(file, line), says)));
  }

  private <T> Content<T> content(String text, Class<T> type, BiConsumer<T, YamlRecord> look)
      throws JsonProcessingException {
    if (yaml.isEmpty()) {
      return refused(file, 1, "it is empty; allowed: " + fields + ".");
    }
    yaml.broken().forEach(pointer -> mistake(pointer, told(pointer) + LINE));
    if (!isWhole()) {
      return new Content<>(Optional.empty(), mistakes);
    }
    try {
      var read = YAML.readValue(text, type);
      look.accept(read, this);
      return new Content<>(isWhole() ? Optional.of(read) : Optional.empty(), mistakes);
    } catch (UnrecognizedPropertyException e) {
      return refused(file, yaml.line(pointer(e)), unknown(e));
    } catch (JsonMappingException e) {
      return e.getPath().isEmpty()
          ? refused(file, 1, "it is not a group of fields; allowed: " + fields + ".")
          : refused(
              file,
              yaml.line(pointer(e)),
              "the value of " + told(pointer(e)) + " is of the wrong kind.");
    }
  }

  private static String unknown(UnrecognizedPropertyException e) {
    var known = e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
    return Shown.quoted(e.getPropertyName())
        + " is no field; allowed: "
        + String.join(", ", known)
        + "."
        + Nearest.meant(e.getPropertyName(), known);
  }

  /** Returns whether nothing is missing so far. */
  boolean isWhole() {
    return mistakes.isEmpty();
  }

  /** Jackson leaves what is not given null, whatever the record's types say. */
  void need(String pointer, @Nullable Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      mistake(pointer, told(pointer) + " is missing.");
    }
  }

  /** Looks for a field in each item of a list. */
  <T> void each(String list, String field, List<T> items, Function<T, @Nullable String> value) {
    for (int i = 0; i < items.size(); i++) {
      need(list + i + field, items.get(i) == null ? null : value.apply(items.get(i)));
    }
  }

  /**
   * Looks at the ids of a list, which no other list may have either.
   *
   * @param list such as {@code /statements/}
   * @param given the ids
   * @param trouble says what is wrong with an id, and what is allowed
   */
  void ids(String list, List<String> given, Function<String, Optional<String>> trouble) {
    for (int i = 0; i < given.size(); i++) {
      var id = given.get(i);
      var pointer = list + i + "/id";
      var first = ids.putIfAbsent(id, yaml.line(pointer));
      if (first != null) {
        mistake(
            pointer,
            "the id "
                + Shown.quoted(id)
                + " is given twice, first in line "
                + first
                + "; allowed: once.");
      }
      trouble
          .apply(id)
          .ifPresent(says -> mistake(pointer, "the id " + Shown.quoted(id) + " " + says));
    }
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(part -> part.getFieldName() == null ? part.getIndex() : part.getFieldName())
        .map(part -> "/" + part)
        .collect(Collectors.joining());
  }

  /** Returns a pointer for people, who count from one: {@code statements[1].says}. */
  static String told(String pointer) {
    return Shown.plain(
        ITEM.matcher(pointer.substring(1))
            .replaceAll(item -> "[" + (Integer.parseInt(item.group(1)) + 1) + "]")
            .replace('/', '.'));
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  /** Adds what is wrong at a place. */
  void mistake(String pointer, String says) {
    mistakes.add(RuleMistake.at(place(pointer), says));
  }

  /** Returns where a field stands. */
  Place place(String pointer) {
    return new Place(file, yaml.line(pointer));
  }
}
