package dev.thaw.records;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. Not for bytes that come from outside. */
public final class RecordReader {

  private final ByteBuffer bytes;
  private final ClassLoader loader;
  private final List<Object> read = new ArrayList<>();
  private final Map<String, Constructor<?>> constructors = new HashMap<>();

  private RecordReader(ByteBuffer bytes, ClassLoader loader) {
    this.bytes = bytes;
    this.loader = loader;
  }

  /**
   * Returns the record that the build has put on the class path; nothing where it has not.
   *
   * @param name the name of its file on the class path
   * @param type what it is
   * @throws IllegalStateException when the file holds something else
   */
  public static <T> Optional<T> packaged(String name, Class<T> type) {
    try (var file = RecordReader.class.getClassLoader().getResourceAsStream(name)) {
      return file == null ? Optional.empty() : Optional.of(read(file.readAllBytes(), type));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /**
   * Returns the record that some bytes stand for.
   *
   * @param bytes as written, by the same build
   * @param type what it is
   * @throws IllegalStateException when they are not
   */
  public static <T> T read(byte[] bytes, Class<T> type) {
    try {
      var reader = new RecordReader(ByteBuffer.wrap(bytes), RecordReader.class.getClassLoader());
      return type.cast(requireNonNull(reader.value()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException("This is not what the build wrote of " + type.getName(), e);
    }
  }

  private @Nullable Object value() throws ReflectiveOperationException {
    var kind = ValueKind.of(bytes.get());
    if (kind == ValueKind.NOTHING) {
      return null;
    }
    if (kind == ValueKind.SAME) {
      return read.get(bytes.getInt());
    }
    var value = content(kind);
    read.add(value);
    return value;
  }

  private Object content(ValueKind kind) throws ReflectiveOperationException {
    return switch (kind) {
      case NOTHING, SAME -> throw new IllegalStateException("No content: " + kind);
      case TEXT -> text();
      case LONG -> bytes.getLong();
      case INT -> bytes.getInt();
      case REAL -> bytes.getDouble();
      case TRUTH -> bytes.get() != 0;
      case CONSTANT -> constant();
      case LIST -> Collections.unmodifiableList(Arrays.asList(values(bytes.getInt())));
      case SET ->
          Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(values(bytes.getInt()))));
      case MAP -> map(values(bytes.getInt()));
      case OPTIONAL -> Arrays.stream(values(bytes.getInt())).findFirst();
      case RECORD -> one();
    };
  }

  private String text() {
    var content = new byte[bytes.getInt()];
    bytes.get(content);
    return new String(content, StandardCharsets.UTF_8);
  }

  private @Nullable Object[] values(int size) throws ReflectiveOperationException {
    var values = new @Nullable Object[size];
    for (int i = 0; i < size; i++) {
      values[i] = value();
    }
    return values;
  }

  private static Map<Object, Object> map(@Nullable Object[] entries) {
    var map = new LinkedHashMap<Object, Object>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(entries[i], entries[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }

  private Object constant() throws ReflectiveOperationException {
    var type = Class.forName(String.valueOf(value()), true, loader);
    var name = String.valueOf(value());
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Object one() throws ReflectiveOperationException {
    var name = String.valueOf(value());
    var constructor = constructors.get(name);
    if (constructor == null) {
      constructor = canonical(Class.forName(name, true, loader));
      constructors.put(name, constructor);
    }
    return constructor.newInstance(values(constructor.getParameterCount()));
  }

  private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
    var components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    var constructor = type.getDeclaredConstructor(components);
    constructor.setAccessible(true);
    return constructor;
  }
}
