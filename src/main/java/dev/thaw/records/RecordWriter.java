package dev.thaw.records;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes records, and what stands in them: texts, numbers, constants, lists, sets and maps. */
public final class RecordWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<Object, Integer> written = new HashMap<>();

  private RecordWriter() {}

  /**
   * Returns a record as bytes, equal values in it once.
   *
   * @param value a record, or one of the things that may stand in one
   * @throws IllegalArgumentException when something in it is none of these
   */
  public static byte[] write(Object value) {
    var writer = new RecordWriter();
    try {
      writer.value(value);
      writer.out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("There is always memory to write to.", e);
    }
    return writer.bytes.toByteArray();
  }

  /**
   * Writes a record for {@link RecordReader#packaged}: a step of the build.
   *
   * @param classes the folder of classes
   * @param name the name of its file on the class path
   * @param value the record
   * @throws IOException when it cannot be written there
   */
  public static void pack(Path classes, String name, Object value) throws IOException {
    var file = classes.resolve(name);
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.write(file, write(value));
  }

  private void value(@Nullable Object value) throws IOException {
    var before = written.get(value);
    if (value == null) {
      kind(ValueKind.NOTHING);
    } else if (before != null) {
      kind(ValueKind.SAME);
      out.writeInt(before);
    } else {
      content(value);
      written.put(value, written.size());
    }
  }

  private void content(Object value) throws IOException {
    if (value instanceof String text) {
      kind(ValueKind.TEXT);
      var content = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(content.length);
      out.write(content);
    } else if (value instanceof Long number) {
      kind(ValueKind.LONG);
      out.writeLong(number);
    } else if (value instanceof Integer number) {
      kind(ValueKind.INT);
      out.writeInt(number);
    } else if (value instanceof Double number) {
      kind(ValueKind.REAL);
      out.writeDouble(number);
    } else if (value instanceof Boolean truth) {
      kind(ValueKind.TRUTH);
      out.writeBoolean(truth);
    } else if (value instanceof Enum<?> constant) {
      kind(ValueKind.CONSTANT);
      value(constant.getDeclaringClass().getName());
      value(constant.name());
    } else {
      compound(value);
    }
  }

  private void compound(Object value) throws IOException {
    if (value instanceof List<?> list) {
      all(ValueKind.LIST, list);
    } else if (value instanceof Set<?> set) {
      all(ValueKind.SET, set);
    } else if (value instanceof Optional<?> optional) {
      all(ValueKind.OPTIONAL, optional.stream().toList());
    } else if (value instanceof Map<?, ?> map) {
      var entries = new ArrayList<Object>();
      map.forEach(
          (key, one) -> {
            entries.add(key);
            entries.add(one);
          });
      all(ValueKind.MAP, entries);
    } else if (value instanceof Record one) {
      kind(ValueKind.RECORD);
      value(one.getClass().getName());
      for (var component : one.getClass().getRecordComponents()) {
        value(component(one, component));
      }
    } else {
      throw new IllegalArgumentException("No record holds a " + value.getClass().getName() + ".");
    }
  }

  private static @Nullable Object component(Record of, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A record gives what it holds: " + component, e);
    }
  }

  private void all(ValueKind kind, Collection<?> values) throws IOException {
    kind(kind);
    out.writeInt(values.size());
    for (var value : values) {
      value(value);
    }
  }

  private void kind(ValueKind kind) throws IOException {
    out.writeByte(kind.sign());
  }
}
