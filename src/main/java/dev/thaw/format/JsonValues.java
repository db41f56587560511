package dev.thaw.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
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
import dev.thaw.wording.Shown;
import dev.thaw.wording.Unseen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the values of a JSON document for what they mean, as {@link Json} writes them. */
final class JsonValues extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private static final List<String> LINE =
      List.of("text on one line in quotation marks, of characters that can be seen");

  private final transient FactCatalogue facts;

  private JsonValues(FactCatalogue facts) {
    this.facts = facts;
  }

  static ObjectReader reader(FactCatalogue facts) {
    var paths = facts.facts().stream().map(DeclaredFact::path).toList();
    var module =
        new SimpleModule("values")
            .addDeserializer(String.class, new Text<>(JsonValues::line, LINE, null))
            .addDeserializer(
                Origin.class, new Text<>(text -> line(text).map(Origin::of), LINE, Origin.BUILT_IN))
            .addDeserializer(
                Approach.class,
                new Text<>(JsonValues::approach, Word.words(Approach.values()), null))
            .addDeserializer(DeclaredFact.class, new Text<>(facts::at, paths, null))
            .setDeserializerModifier(new JsonValues(facts));
    return Json.mapper().addModule(module).build().reader();
  }

  private static Optional<String> line(String text) {
    boolean seen =
        Unseen.first(text, "").isEmpty()
            && text.codePoints().anyMatch(sign -> !Character.isSpaceChar(sign));
    return seen ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Approach> approach(String word) {
    return Stream.of(Approach.values()).filter(one -> one.word().equals(word)).findFirst();
  }

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription description,
      JsonDeserializer<?> otherwise) {
    var content = type.getContentType();
    if (content.hasRawClass(Fact.class)) {
      return new ByName<Fact>(this::fact, facts::inOrder);
    }
    return content.hasRawClass(Threshold.class)
        ? new ByName<>(JsonValues::threshold, numbers -> numbers)
        : otherwise;
  }

  private Optional<Fact> fact(String path, JsonParser at) throws IOException {
    var declared = facts.at(path);
    if (declared.isEmpty()) {
      throw new NotAllowed(at, facts.facts().stream().map(DeclaredFact::path).toList());
    }
    at.nextToken();
    return fact(declared.get(), at);
  }

  private static Optional<Fact> fact(DeclaredFact declared, JsonParser at) throws IOException {
    var allowed =
        Stream.concat(declared.allowed().stream(), Stream.of(DeclaredFact.UNKNOWN)).toList();
    var text = at.getText();
    if (at.hasToken(JsonToken.VALUE_STRING) && text.equals(DeclaredFact.UNKNOWN)) {
      return Optional.empty();
    }
    try {
      if (at.hasToken(declared.isNumber() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING)) {
        return Optional.of(declared.state(text));
      }
    } catch (IllegalArgumentException e) {
      // It is refused like a value of another kind.
    }
    throw new NotAllowed(at, allowed);
  }

  private static Optional<Threshold> threshold(String name, JsonParser at) throws IOException {
    at.nextToken();
    try {
      if (at.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        return Optional.of(Threshold.bare(Shown.plain(name), Long.parseLong(at.getText())));
      }
    } catch (NumberFormatException e) {
      // Beyond 64 bits, which is refused like a value of another kind.
    }
    throw new NotAllowed(at, List.of("a whole number of at most 64 bits"));
  }

  /** A value that cannot stand where it stands, though it is of the right kind. */
  static final class NotAllowed extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;

    NotAllowed(JsonParser at, List<String> allowed) {
      super(at, "");
      this.allowed = allowed;
    }

    List<String> allowed() {
      return allowed;
    }
  }

  /** Takes a text for what it means. */
  private static final class Text<T> extends JsonDeserializer<T> {

    private final Function<String, Optional<T>> meaning;
    private final List<String> allowed;
    private final @Nullable T otherwise;

    Text(Function<String, Optional<T>> meaning, List<String> allowed, @Nullable T otherwise) {
      this.meaning = meaning;
      this.allowed = allowed;
      this.otherwise = otherwise;
    }

    @Override
    public T deserialize(JsonParser at, DeserializationContext context) throws IOException {
      var text = at.hasToken(JsonToken.VALUE_STRING) ? at.getText() : "";
      var meant = meaning.apply(text);
      if (meant.isEmpty()) {
        throw new NotAllowed(at, allowed);
      }
      return meant.get();
    }

    @Override
    public @Nullable Object getEmptyValue(DeserializationContext context) {
      return otherwise;
    }
  }

  /** Takes the value behind a name at which the parser stands. */
  private interface Named<T> {
    Optional<T> take(String name, JsonParser at) throws IOException;
  }

  /** Reads as a list what stands under names. */
  private static final class ByName<T> extends JsonDeserializer<List<T>> {

    private final Named<T> named;
    private final Function<List<T>, List<T>> order;

    ByName(Named<T> named, Function<List<T>, List<T>> order) {
      this.named = named;
      this.order = order;
    }

    @Override
    public List<T> deserialize(JsonParser at, DeserializationContext context) throws IOException {
      if (!at.isExpectedStartObjectToken()) {
        throw new NotAllowed(at, List.of("a group of fields"));
      }
      var all = new ArrayList<T>();
      while (at.nextToken() != JsonToken.END_OBJECT) {
        var name = at.currentName();
        try {
          named.take(name, at).ifPresent(all::add);
        } catch (NotAllowed e) {
          throw at.hasToken(JsonToken.FIELD_NAME)
              ? e
              : JsonMappingException.wrapWithPath(e, all, name);
        }
      }
      return order.apply(all);
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return List.of();
    }
  }
}
