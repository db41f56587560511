package dev.thaw.format;

import dev.thaw.document.Document;
import dev.thaw.document.Fields;
import dev.thaw.document.Node;
import dev.thaw.document.Problems;
import dev.thaw.document.Utf8Input;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a use case from YAML or JSON.
 *
 * <p>Nothing is guessed and nothing is passed over: what is not understood is refused, all problems
 * at once up to the twentieth, and the word {@code unknown} is the same as leaving a field out.
 */
public final class UseCaseReader {

  /** How many bytes a use case may have: one mebibyte. */
  public static final int LARGEST = 1 << 20;

  private static final String NAME = "the use case";

  private final FactCatalogue catalogue;
  private final Problems problems;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private UseCaseReader(FactCatalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /**
   * Reads one use case.
   *
   * @param place what errors call the input, such as the file's name
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @param facts what can be stated
   * @throws InvalidInput when it is not a use case; says everything that is wrong
   * @throws IOException when it cannot be read at all
   */
  public static UseCase read(String place, InputStream in, FactCatalogue facts)
      throws IOException, InvalidInput {
    var problems = new Problems();
    return read(in, facts, problems).orElseThrow(() -> new InvalidInput(problems.at(place)));
  }

  /**
   * Reads one use case of many, whose problems are told in another way than those of a file.
   *
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @param facts what can be stated
   * @param problems where to add what is wrong with it
   * @return the use case; nothing when there is any problem
   * @throws IOException when it cannot be read at all
   */
  public static Optional<UseCase> read(InputStream in, FactCatalogue facts, Problems problems)
      throws IOException {
    var reader = new UseCaseReader(facts, problems);
    return Utf8Input.read(in, LARGEST, NAME, problems)
        .flatMap(text -> Document.read(text, NAME, problems, reader::useCase));
  }

  /**
   * Reads one use case that is at hand as text.
   *
   * @param text the use case, of at most {@link #LARGEST} bytes in UTF-8
   * @param facts what can be stated
   * @throws InvalidInput when it is not a use case; says everything that is wrong
   */
  public static UseCase read(String text, FactCatalogue facts) throws InvalidInput {
    try {
      return read(NAME, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), facts);
    } catch (IOException e) {
      throw new IllegalStateException("Memory can always be read.", e);
    }
  }

  private UseCase useCase(Fields all) {
    for (var name : catalogue.fields("")) {
      if (catalogue.fields(name).isEmpty()) {
        all.optionalText(name).ifPresent(text -> names.put(name, text));
      } else {
        all.find(name).ifPresent(node -> section(all, name, node));
      }
    }
    return new UseCase(
        Description.of(names), problems.isEmpty() ? catalogue.inOrder(facts) : List.of());
  }

  private void section(Fields all, String name, Node node) {
    var stated = catalogue.shorthands().getOrDefault(name, List.of());
    if (node.isGroup()) {
      all.group(name, section -> take(name, section));
    } else if (stated.isEmpty()) {
      problems.refuse(node, "the fields " + String.join(", ", catalogue.fields(name)));
    } else if (node.isText()) {
      stated.forEach(fact -> answer(node, fact));
    } else {
      var words = String.join(", ", stated.get(0).allowedOrUnknown());
      problems.refuse(node, words + ", or the fields " + String.join(", ", catalogue.fields(name)));
    }
  }

  private boolean take(String name, Fields section) {
    for (var field : catalogue.fields(name)) {
      var fact = catalogue.at(name + "." + field);
      if (fact.isPresent()) {
        section.find(field).ifPresent(node -> answer(node, fact.get()));
      } else {
        section.optionalText(field).ifPresent(text -> names.put(name + "." + field, text));
      }
    }
    return true;
  }

  private void answer(Node node, DeclaredFact fact) {
    boolean stated = fact.isNumber() ? node.kind() == Node.Kind.WHOLE_NUMBER : node.isText();
    if (node.isText() && node.text().equals(DeclaredFact.UNKNOWN)) {
      return;
    }
    Optional.of(node.text())
        .filter(text -> stated)
        .flatMap(fact::stated)
        .ifPresentOrElse(facts::add, () -> refuse(node, fact));
  }

  /** A shorthand is named as it is written, not by the facts that it states. */
  private void refuse(Node node, DeclaredFact fact) {
    problems.add(
        node.line(), node.path() + " is " + node.shown() + fact.allowedInstead(node.text()));
  }
}
