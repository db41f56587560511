package dev.thaw.format;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
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

  private final Fields fields;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private UseCaseReader(FactCatalogue facts) {
    this.fields = new Fields(facts);
  }

  /**
   * Reads one use case.
   *
   * @param place what errors call the input, such as the file's name
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @throws InvalidUseCase when it is not a use case; says everything that is wrong
   * @throws IOException when it cannot be read at all
   */
  public static UseCase read(String place, InputStream in, FactCatalogue facts)
      throws IOException, InvalidUseCase {
    var reader = new UseCaseReader(facts);
    PlainText.read(in, LARGEST, "the use case", reader.mistakes)
        .ifPresent(text -> Outline.of(text, reader.fields, reader.mistakes).forEach(reader::take));
    if (!reader.mistakes.isEmpty()) {
      throw new InvalidUseCase(Mistake.told(reader.mistakes, place));
    }
    return new UseCase(reader.description(), facts.inOrder(reader.facts));
  }

  private void take(Entry entry) {
    var path = entry.path();
    var fact = fields.facts().at(path);
    if (fact.isPresent()) {
      answer(entry, fact.get());
    } else if (Description.PATHS.contains(path)) {
      name(entry);
    } else if (fields.facts().shorthands().containsKey(path)) {
      shorthand(entry, fields.facts().shorthands().getOrDefault(path, List.of()));
    } else {
      mistakes.add(Mistake.value(entry, "the fields " + fields(entry)));
    }
  }

  private void shorthand(Entry entry, List<DeclaredFact> stated) {
    if (entry.isText()) {
      stated.forEach(fact -> answer(entry, fact));
    } else {
      var words = String.join(", ", Values.orUnknown(stated.get(0)));
      mistakes.add(Mistake.value(entry, words + ", or the fields " + fields(entry)));
    }
  }

  private String fields(Entry section) {
    return String.join(", ", fields.in(section.path()));
  }

  private void answer(Entry entry, DeclaredFact fact) {
    Values.fact(entry, fact, mistakes).ifPresent(facts::add);
  }

  private void name(Entry entry) {
    Values.line(entry, mistakes).ifPresent(name -> names.put(entry.path(), name));
  }

  private Description description() {
    var values =
        Description.PATHS.stream().map(path -> Optional.ofNullable(names.get(path))).toList();
    return new Description(
        values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
  }
}
