package dev.thaw.format;

import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.UseCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a use case from YAML or JSON.
 *
 * <p>Nothing is guessed and nothing is passed over: what is not understood is refused, all mistakes
 * at once up to the twentieth, and the word {@code unknown} is the same as leaving a field out.
 */
public final class UseCaseReader {

  /** How many bytes a use case may have: one mebibyte. */
  public static final int LARGEST = 1 << 20;

  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private UseCaseReader() {}

  /**
   * Reads one use case.
   *
   * @param place what errors call the input, such as the file's name
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @throws InvalidUseCase when it is not a use case; says everything that is wrong
   * @throws IOException when it cannot be read at all
   */
  public static UseCase read(String place, InputStream in) throws IOException, InvalidUseCase {
    var reader = new UseCaseReader();
    PlainText.read(in, LARGEST, "the use case", reader.mistakes)
        .ifPresent(text -> Outline.of(text, reader.mistakes).forEach(reader::take));
    if (!reader.mistakes.isEmpty()) {
      throw new InvalidUseCase(Mistake.told(reader.mistakes, place));
    }
    return new UseCase(reader.description(), reader.facts);
  }

  private void take(Entry entry) {
    var question = FactName.at(entry.path());
    if (question.isPresent()) {
      answer(entry, question.get());
    } else if (Fields.NAMES.contains(entry.path())) {
      name(entry);
    } else if (entry.path().equals(Fields.BUDGET)) {
      budget(entry);
    } else {
      mistakes.add(Mistake.value(entry, "the fields " + fields(entry)));
    }
  }

  private void budget(Entry entry) {
    if (entry.isText()) {
      answer(entry, FactName.BUDGET_TRAINING_TIME);
      answer(entry, FactName.BUDGET_COMPUTE);
    } else {
      var words = String.join(", ", Values.orUnknown(FactName.BUDGET_COMPUTE));
      mistakes.add(Mistake.value(entry, words + ", or the fields " + fields(entry)));
    }
  }

  private static String fields(Entry section) {
    return String.join(", ", Fields.in(section.path()));
  }

  private void answer(Entry entry, FactName question) {
    Values.fact(entry, question, mistakes).ifPresent(facts::add);
  }

  private void name(Entry entry) {
    Values.line(entry, mistakes).ifPresent(name -> names.put(entry.path(), name));
  }

  private Description description() {
    var values = Fields.NAMES.stream().map(path -> Optional.ofNullable(names.get(path))).toList();
    return new Description(
        values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
  }
}
