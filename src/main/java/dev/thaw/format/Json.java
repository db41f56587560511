package dev.thaw.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import dev.thaw.advice.Card;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Origin;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.Word;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes records as JSON, each field under its own name: words as people write them, facts under
 * their paths, numbers under theirs.
 */
public final class Json {

  /** Far above what advice needs, which is four. */
  private static final int DEEPEST = 32;

  /** Ends lines in the same way on every machine. */
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private static final ObjectWriter WRITER =
      mapper()
          .build()
          .writer(
              new DefaultPrettyPrinter(SEPARATORS)
                  .withObjectIndenter(INDENTER)
                  .withArrayIndenter(INDENTER));

  private Json() {}

  /**
   * Writes advice, with all that can be said about it, as {@link Schema#ADVICE} describes it.
   *
   * @param card the advice
   */
  public static String write(Card card) {
    return write(AdviceDocument.of(card));
  }

  /**
   * Writes a document, ending in a line feed; equal documents give equal text on every machine.
   *
   * @param document the record that holds it
   */
  public static String write(Record document) {
    try {
      return WRITER.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record in memory can always be written.", e);
    }
  }

  /** Returns what writes and reads by the same names. */
  static JsonMapper.Builder mapper() {
    var constraints = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    return JsonMapper.builder(factory)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
        .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
        .withConfigOverride(
            Origin.class,
            origin -> origin.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .addMixIn(Finding.class, FindingFields.class)
        .addModule(words());
  }

  private static SimpleModule words() {
    return new SimpleModule("words")
        .addSerializer(new Text<>(Word.class, Word::word))
        .addSerializer(new Text<>(Origin.class, Origin::text))
        .addSerializer(new Text<>(DeclaredFact.class, DeclaredFact::path))
        .setSerializerModifier(new Lists());
  }

  /** Numbers are left out of a finding that has none. */
  private interface FindingFields {

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Threshold> thresholds();
  }

  /** Writes as a text what is more than that. */
  private static final class Text<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> text;

    Text(Class<T> type, Function<T, String> text) {
      super(type);
      this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeString(text.apply(value));
    }
  }

  /** Writes lists of things that have names as an object. */
  private static final class Lists extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifyCollectionSerializer(
        SerializationConfig config,
        CollectionType type,
        BeanDescription description,
        JsonSerializer<?> serializer) {
      var content = type.getContentType();
      if (content.hasRawClass(Fact.class)) {
        return new ByName<>(Fact::path, Json::answer);
      }
      return content.hasRawClass(Threshold.class)
          ? new ByName<>(Threshold::name, Threshold::value)
          : serializer;
    }
  }

  private static Object answer(Fact fact) {
    return fact instanceof NumberFact number ? (Object) number.value() : fact.answer();
  }

  private static final class ByName<T> extends JsonSerializer<Collection<T>> {

    private final Function<T, String> name;
    private final Function<T, Object> value;

    ByName(Function<T, String> name, Function<T, Object> value) {
      this.name = name;
      this.value = value;
    }

    @Override
    public void serialize(Collection<T> all, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeStartObject();
      for (var one : all) {
        to.writeObjectField(name.apply(one), value.apply(one));
      }
      to.writeEndObject();
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Collection<T> all) {
      return all.isEmpty();
    }
  }
}
