package dev.thaw.format;

import com.fasterxml.jackson.core.JsonToken;
import dev.thaw.advice.Approach;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.Word;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes the fields of a JSON document for what they mean.
 *
 * <p>Where a field is missing or means nothing, the mistake is noted and something stands in for
 * it, so that all mistakes are found; with any mistake, what was read is not to be used.
 */
final class NodeReader {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final FactCatalogue facts;
  private final List<Mistake> mistakes;

  NodeReader(FactCatalogue facts, List<Mistake> mistakes) {
    this.facts = facts;
    this.mistakes = mistakes;
  }

  String text(Node group, String name) {
    return field(group, name).flatMap(this::line).orElse("");
  }

  Optional<String> optionalText(Node group, String name) {
    return Optional.ofNullable(group.fields().get(name)).flatMap(this::line);
  }

  List<String> texts(Node group, String name) {
    return list(group, name).stream().flatMap(item -> line(item).stream()).toList();
  }

  boolean flag(Node group, String name) {
    var value = field(group, name).map(Node::entry);
    value
        .filter(entry -> !entry.token().isBoolean())
        .ifPresent(entry -> mistakes.add(Mistake.value(entry, "true, false")));
    return value.filter(entry -> entry.token() == JsonToken.VALUE_TRUE).isPresent();
  }

  Approach approach(Node group, String name) {
    return field(group, name).map(Node::entry).flatMap(this::approach).orElse(Approach.UNDECIDED);
  }

  private Optional<Approach> approach(Entry entry) {
    var words = Word.words(Approach.values());
    if (entry.isText() && words.contains(entry.text())) {
      return Optional.of(Approach.of(entry.text()));
    }
    mistakes.add(Mistake.word(entry, words));
    return Optional.empty();
  }

  List<Approach> approaches(Node group, String name) {
    return list(group, name).stream().flatMap(item -> approach(item.entry()).stream()).toList();
  }

  /** Returns the path of a fact, such as {@code labels.noise}. */
  String path(Node group, String name) {
    var entry = field(group, name).map(Node::entry);
    var path = entry.filter(Entry::isText).map(Entry::text).filter(paths()::contains);
    if (path.isEmpty()) {
      entry.ifPresent(other -> mistakes.add(Mistake.word(other, paths())));
    }
    return path.orElse("");
  }

  private List<String> paths() {
    return facts.facts().stream().map(DeclaredFact::path).toList();
  }

  String digest(Node group, String name) {
    var entry = field(group, name).map(Node::entry);
    var digest = entry.filter(Entry::isText).map(Entry::text).filter(DIGEST.asMatchPredicate());
    if (digest.isEmpty()) {
      entry.ifPresent(
          other -> mistakes.add(Mistake.value(other, "64 of the digits 0 to 9 and a to f")));
    }
    return digest.orElse("");
  }

  /** Returns facts by their paths, such as {@code "labels.noise": "heavy"}. */
  List<Fact> facts(Node group, String name) {
    return facts.inOrder(
        group(group, name).stream()
            .flatMap(stated -> stated.fields().entrySet().stream())
            .flatMap(field -> fact(name, field.getKey(), field.getValue().entry()).stream())
            .toList());
  }

  private Optional<Fact> fact(String section, String path, Entry entry) {
    var declared = facts.at(path);
    if (declared.isEmpty()) {
      mistakes.add(Mistake.field(entry.line(), section, path, paths()));
    }
    return declared.flatMap(fact -> Values.fact(entry, fact, mistakes));
  }

  Map<String, Long> optionalNumbers(Node group, String name) {
    var numbers = new LinkedHashMap<String, Long>();
    if (group.fields().containsKey(name)) {
      group(group, name)
          .map(Node::fields)
          .orElse(Map.of())
          .forEach(
              (words, value) ->
                  number(value.entry()).ifPresent(it -> numbers.put(Shown.plain(words), it)));
    }
    return numbers;
  }

  private Optional<Long> number(Entry entry) {
    try {
      if (entry.token() == JsonToken.VALUE_NUMBER_INT) {
        return Optional.of(Long.valueOf(entry.text()));
      }
    } catch (NumberFormatException e) {
      // Beyond 64 bits, which is a mistake like any other.
    }
    mistakes.add(Mistake.value(entry, "a whole number of at most 64 bits"));
    return Optional.empty();
  }

  Optional<Node> group(Node group, String name) {
    return field(group, name).flatMap(this::group);
  }

  private Optional<Node> group(Node node) {
    if (!node.isGroup()) {
      mistakes.add(Mistake.value(node.entry(), "a group of fields"));
    }
    return Optional.of(node).filter(Node::isGroup);
  }

  <T> List<T> groups(Node group, String name, Function<Node, T> read) {
    return list(group, name).stream().flatMap(item -> group(item).stream()).map(read).toList();
  }

  <T> List<T> optionalGroups(Node group, String name, Function<Node, T> read) {
    return group.fields().containsKey(name) ? groups(group, name, read) : List.of();
  }

  private List<Node> list(Node group, String name) {
    var found = field(group, name);
    found
        .filter(node -> !node.isList())
        .ifPresent(node -> mistakes.add(Mistake.value(node.entry(), "a list")));
    return found.map(Node::items).orElse(List.of());
  }

  private Optional<Node> field(Node group, String name) {
    var found = Optional.ofNullable(group.fields().get(name));
    if (found.isEmpty()) {
      var entry = group.entry();
      var path = Fields.path(entry.path(), name);
      mistakes.add(new Mistake(entry.line(), path + " is missing." + meant(group, name)));
    }
    return found;
  }

  private static String meant(Node group, String name) {
    return Nearest.to(name, group.fields().keySet())
        .map(other -> " Did you mean it by " + Shown.quoted(other) + "?")
        .orElse("");
  }

  private Optional<String> line(Node node) {
    return Values.line(node.entry(), mistakes);
  }
}
