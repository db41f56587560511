package dev.thaw.cli;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes one word of a closed list, and says which there are when it is another. */
final class WordConverter<T> implements ITypeConverter<T> {

  private final List<T> values;

  WordConverter(T[] values) {
    this.values = List.copyOf(Arrays.asList(values));
  }

  @Override
  public T convert(String written) {
    return values.stream()
        .filter(value -> value.toString().equals(written))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(complaint(written)));
  }

  private String complaint(String written) {
    var words = values.stream().map(Object::toString).toList();
    return SafeText.quoted(written)
        + "; allowed: "
        + String.join(", ", words)
        + "."
        + Nearest.meant(written, words);
  }
}
