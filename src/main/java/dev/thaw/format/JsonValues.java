package dev.thaw.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Origin;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.Word;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import dev.thaw.wording.Unseen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a JSON document for what they mean, as {@link Json} writes them.
 *
 * <p>Why a value is not taken, an {@link IllegalArgumentException} says behind the value's path.
 */
final class JsonValues extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 60;

  private static final String LINE =
      "text on one line in quotation marks, of characters that can be seen";

  private final transient FactCatalogue facts;

  private JsonValues(FactCatalogue facts) {
    this.facts = facts;
  }

  static ObjectReader reader(FactCatalogue facts) {
    var values = new JsonValues(facts);
    var module =
        new SimpleModule("values")
            .addDeserializer(String.class, new ValueReader<>(JsonValues::line, null))
            .addDeserializer(
                Origin.class, new ValueReader<>(value -> Origin.of(line(value)), Origin.BUILT_IN))
            .addDeserializer(Approach.class, new ValueReader<>(JsonValues::approach, null))
            .addDeserializer(DeclaredFact.class, new ValueReader<>(values::declared, null))
            .setDeserializerModifier(values);
    return Json.mapper().addModule(module).build().reader();
  }

  /** Says why a value is not taken. */
  static IllegalArgumentException refused(JsonNode value, List<String> allowed) {
    return new IllegalArgumentException(
        " is "
            + SafeText.cut(SafeText.plain(value.toString()), LONGEST)
            + "; allowed: "
            + String.join(", ", allowed)
            + "."
            + Nearest.meant(value.asText(), allowed));
  }

  private static String line(JsonNode value) {
    var text = value.asText();
    boolean seen = Unseen.first(text, "").isEmpty() && Unseen.isMoreThanSpaces(text);
    if (value.isTextual() && seen) {
      return text;
    }
    throw refused(value, List.of(LINE));
  }

  private static Approach approach(JsonNode value) {
    var words = Word.words(Approach.values());
    if (words.contains(value.textValue())) {
      return Approach.of(value.textValue());
    }
    throw refused(value, words);
  }

  private DeclaredFact declared(JsonNode path) {
    return facts
        .at(path.asText())
        .orElseThrow(() -> refused(path, facts.facts().stream().map(DeclaredFact::path).toList()));
  }

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription description,
      JsonDeserializer<?> otherwise) {
    var content = type.getContentType();
    if (content.hasRawClass(Fact.class)) {
      return new ByName<>(this::fact);
    }
    return content.hasRawClass(Threshold.class) ? new ByName<>(JsonValues::threshold) : otherwise;
  }

  private @Nullable Fact fact(String path, JsonNode value) {
    var paths = facts.facts().stream().map(DeclaredFact::path).toList();
    var declared =
        facts
            .at(path)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        " is no fact; allowed: "
                            + String.join(", ", paths)
                            + "."
                            + Nearest.meant(path, paths)));
    if (value.asText().equals(DeclaredFact.UNKNOWN)) {
      return null;
    }
    boolean ofItsKind = declared.isNumber() ? value.isIntegralNumber() : value.isTextual();
    return Optional.of(value.asText())
        .filter(answer -> ofItsKind)
        .flatMap(declared::stated)
        .orElseThrow(() -> refused(value, declared.allowedOrUnknown()));
  }

  private static Threshold threshold(String name, JsonNode value) {
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return Threshold.bare(SafeText.plain(name), value.longValue());
    }
    throw refused(value, List.of("a whole number of at most 64 bits"));
  }

  /** Takes a value for what it means. */
  private static final class ValueReader<T> extends JsonDeserializer<T> {

    private final Function<JsonNode, T> meaning;
    private final @Nullable T otherwise;

    ValueReader(Function<JsonNode, T> meaning, @Nullable T otherwise) {
      this.meaning = meaning;
      this.otherwise = otherwise;
    }

    @Override
    public T deserialize(JsonParser at, DeserializationContext context) throws IOException {
      return meaning.apply(context.readTree(at));
    }

    @Override
    public @Nullable Object getEmptyValue(DeserializationContext context) {
      return otherwise;
    }
  }

  /** Reads as a list what stands under names. */
  private static final class ByName<T> extends JsonDeserializer<List<T>> {

    private final BiFunction<String, JsonNode, @Nullable T> meaning;

    ByName(BiFunction<String, JsonNode, @Nullable T> meaning) {
      this.meaning = meaning;
    }

    @Override
    public List<T> deserialize(JsonParser at, DeserializationContext context) throws IOException {
      var group = context.readTree(at);
      if (!group.isObject()) {
        throw refused(group, List.of("a group of fields"));
      }
      var all = new ArrayList<T>();
      for (var field : group.properties()) {
        try {
          var one = meaning.apply(field.getKey(), field.getValue());
          if (one != null) {
            all.add(one);
          }
        } catch (IllegalArgumentException e) {
          throw JsonMappingException.wrapWithPath(e, all, field.getKey());
        }
      }
      return all;
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return List.of();
    }
  }
}
