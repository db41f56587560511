package dev.thaw.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import java.util.stream.Collectors;

/** The parts of the schemas that follow from the declared facts. */
final class FactSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PROPERTIES = "properties";

  private final FactCatalogue facts;

  FactSchema(FactCatalogue facts) {
    this.facts = facts;
  }

  /** Adds each fact to the section of a use case that it stands in, and each shorthand. */
  void addFields(ObjectNode schema) {
    var sections = schema.withObject("/" + PROPERTIES);
    for (var fact : facts.facts()) {
      var path = fact.path().split("\\.", -1);
      section(sections, path[0]).set(path[1], orUnknown(fact));
    }
    facts
        .shorthands()
        .forEach((name, stated) -> sections.set(name, either(stated.get(0), sections.get(name))));
  }

  private static ObjectNode section(ObjectNode sections, String name) {
    if (!sections.has(name)) {
      sections.putObject(name).put("type", "object").put("additionalProperties", false);
    }
    return sections.withObject("/" + name + "/" + PROPERTIES);
  }

  private static JsonNode either(DeclaredFact stated, JsonNode section) {
    var either = JSON.objectNode();
    either.put("description", "One word states all of its fields.");
    either.putArray("oneOf").add(words(stated, true)).add(section);
    return either;
  }

  private static JsonNode orUnknown(DeclaredFact fact) {
    var described = JSON.objectNode().put("description", description(fact));
    if (!fact.isNumber()) {
      return described.setAll(words(fact, true));
    }
    described.putArray("oneOf").add(number(fact)).addObject().put("const", DeclaredFact.UNKNOWN);
    return described;
  }

  private static String description(DeclaredFact fact) {
    var meanings =
        fact.answers().stream()
            .map(answer -> answer.word() + ": " + answer.means())
            .collect(Collectors.joining("; "));
    return ((fact.isJudgement() ? "The practitioner's own judgement. " : fact.asks() + " ")
            + meanings)
        .strip();
  }

  /** Adds each fact under its whole path. */
  void addPaths(ObjectNode properties) {
    facts
        .facts()
        .forEach(
            fact ->
                properties.set(fact.path(), fact.isNumber() ? number(fact) : words(fact, false)));
  }

  private static ObjectNode words(DeclaredFact fact, boolean orUnknown) {
    var node = JSON.objectNode();
    var words = node.putArray("enum");
    fact.words().forEach(words::add);
    if (orUnknown) {
      words.add(DeclaredFact.UNKNOWN);
    }
    return node;
  }

  private static ObjectNode number(DeclaredFact fact) {
    var node = JSON.objectNode().put("type", "integer");
    fact.numbers().ifPresent(all -> node.put("minimum", all.from()).put("maximum", all.to()));
    return node;
  }
}
