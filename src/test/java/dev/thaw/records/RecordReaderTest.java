package dev.thaw.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes values, and reads them again. */
final class RecordReaderTest {

  private record Leaf(String text, int small, long large, boolean truth, Letter letter) {

    Leaf(String text) {
      this(text, 0, 0, false, Letter.A);
    }
  }

  private record Tree(List<Leaf> leaves, Optional<Tree> inside, @Nullable String remark) {}

  private enum Letter {
    A,
    B {
      @Override
      public String toString() {
        return "another name";
      }
    }
  }

  static List<Object> values() {
    var leaf =
        new Leaf("\u00dcnser \ud83c\udf31", Integer.MIN_VALUE, Long.MAX_VALUE, true, Letter.B);
    return List.of(
        leaf,
        new Leaf("", 1, -1, false, Letter.A),
        new Tree(
            List.of(leaf, leaf), Optional.of(new Tree(List.of(), Optional.empty(), "x")), null),
        List.of(1, 1L, "1", List.of("1")),
        Set.of("a"),
        Map.of("a", List.of(1), "b", List.of(1)),
        Arrays.asList(null, null),
        List.of(Optional.empty(), List.of(), Set.of(), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void what_is_written_is_read_again(Object value) {
    assertThat(RecordReader.read(RecordWriter.write(value), Object.class)).isEqualTo(value);
  }

  @Test
  void the_order_of_a_map_is_kept() {
    var map = new LinkedHashMap<String, Integer>();
    List.of("z", "a", "m").forEach(key -> map.put(key, 1));

    assertThat(RecordReader.read(RecordWriter.write(map), Object.class))
        .hasToString("{z=1, a=1, m=1}");
  }

  @Test
  void equal_values_are_written_once() {
    var once = RecordWriter.write(List.of(new Leaf("a long text that is written once")));
    var twice =
        RecordWriter.write(
            List.of(
                new Leaf("a long text that is written once"),
                new Leaf("a long text that is written once")));

    assertThat(twice.length - once.length).isEqualTo(5);
  }

  @Test
  void nothing_that_is_read_can_be_changed() {
    List<?> list = RecordReader.read(RecordWriter.write(List.of("a")), List.class);

    assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void what_no_record_should_hold_is_not_written() {
    assertThatThrownBy(() -> RecordWriter.write(List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No record holds a java.lang.Object.");
  }

  @Test
  void bytes_of_something_else_are_not_taken() {
    var bytes = RecordWriter.write(List.of("a"));

    assertThatThrownBy(() -> RecordReader.read(bytes, Leaf.class))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> RecordReader.read(Arrays.copyOf(bytes, 4), List.class))
        .isInstanceOf(IllegalStateException.class);
  }
}
