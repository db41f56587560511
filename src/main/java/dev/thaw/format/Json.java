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
import com.fasterxml.jackson.databind.JsonNode;
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
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Origin;
import dev.thaw.advice.Threshold;
import dev.thaw.rulebook.Place;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import dev.thaw.usecase.Word;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final JsonMapper MAPPER = mapper().build();

  private static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(INDENTER)
              .withArrayIndenter(INDENTER));

  private Json() {}

  /**
   * Writes advice, with all that can be said about it, as {@link Schema#ADVICE} describes it.
   *
   * @param card the advice
   */
  public static String write(ExplainedAdvice card) {
    return write(AdviceDocument.of(card));
  }

  /**
   * Writes a document, ending in a line feed; equal documents give equal text on every machine.
   *
   * @param document the record that holds it
   */
  public static String write(Record document) {
    return written(document);
  }

  /**
   * Writes documents as an array, ending in a line feed.
   *
   * @param documents the records that hold them
   */
  public static String write(List<? extends Record> documents) {
    return written(documents);
  }

  private static String written(Object documents) {
    try {
      return WRITER.writeValueAsString(documents) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record in memory can always be written.", e);
    }
  }

  /** Returns a number to two places, as documents for people and programs alike have it. */
  static double hundredths(double number) {
    return Math.round(number * 100) / 100.0;
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
        .withConfigOverride(
            Optional.class,
            optional ->
                optional.setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS)))
        .addMixIn(Finding.class, FindingFields.class)
        .addModule(words());
  }

  /** Returns whether two things are written in the same way. */
  public static boolean isAlike(Object one, Object other) {
    return tree(one).equals(tree(other));
  }

  static JsonNode tree(Object any) {
    return MAPPER.valueToTree(any);
  }

  private static SimpleModule words() {
    return new SimpleModule("words")
        .addSerializer(new As<>(Word.class, Word::word))
        .addSerializer(new As<>(Origin.class, Origin::text))
        .addSerializer(new As<>(DeclaredFact.class, DeclaredFact::path))
        .addSerializer(new As<UseCase>(UseCase.class, useCase -> answers(useCase.facts())))
        .addSerializer(new As<>(Place.class, Place::toString))
        .addSerializer(new As<Optional<?>>(Optional.class, Optional::orElseThrow))
        .setSerializerModifier(new Lists());
  }

  /** Numbers are left out of a finding that has none. */
  private interface FindingFields {

    @JsonInclude(Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Threshold> thresholds();
  }

  /** Writes something else in place of a thing. */
  private static final class As<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, Object> as;

    As(Class<?> type, Function<T, Object> as) {
      super(type, false);
      this.as = as;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(as.apply(value), to);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, T value) {
      return value.equals(Optional.empty()) || value.equals(List.of());
    }
  }

  /** Writes things that have names as an object. */
  private static final class Lists extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifyCollectionSerializer(
        SerializationConfig config,
        CollectionType type,
        BeanDescription description,
        JsonSerializer<?> otherwise) {
      var content = type.getContentType();
      if (content.hasRawClass(Fact.class)) {
        return new As<List<Fact>>(List.class, Json::answers);
      }
      return content.hasRawClass(Threshold.class)
          ? new As<List<Threshold>>(List.class, Json::numbers)
          : otherwise;
    }
  }

  private static Map<String, Object> answers(List<Fact> facts) {
    var answers = new LinkedHashMap<String, Object>();
    facts.forEach(
        fact ->
            answers.put(
                fact.path(), fact instanceof NumberFact it ? (Object) it.value() : fact.answer()));
    return answers;
  }

  private static Map<String, Object> numbers(List<Threshold> thresholds) {
    var numbers = new LinkedHashMap<String, Object>();
    thresholds.forEach(number -> numbers.put(number.name(), number.value()));
    return numbers;
  }
}
