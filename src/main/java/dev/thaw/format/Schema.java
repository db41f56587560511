package dev.thaw.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.thaw.usecase.FactCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON Schemas of what goes in and what comes out. */
public enum Schema {
  /** What a use case may hold; it describes YAML as well as JSON. */
  USE_CASE("use-case"),
  /** What advice holds. */
  ADVICE("advice"),
  /** What each line of advice in bulk holds. */
  BATCH("batch"),
  /** What a check of rules holds. */
  CHECK("check"),
  /** What a comparison of rules before and after an edit holds. */
  DIFF("diff"),
  /** What a scorecard of advisers holds. */
  EVIDENCE("evidence"),
  /** What a trial of faults holds. */
  MUTATE("mutate"),
  /** What a replay of advice holds. */
  REPLAY("replay"),
  /** What a list of rules holds. */
  RULES("rules"),
  /** What a run of scenarios holds. */
  TEST("test");

  /** Made when a schema is written, as the names of schemas are asked for far more often. */
  private static final class Escaping {

    /** Characters that cannot be seen stand in it as escapes. */
    static final JsonMapper JSON =
        JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  }

  private final String title;

  Schema(String title) {
    this.title = title;
  }

  /**
   * Returns the schema, in JSON Schema 2020-12.
   *
   * @param facts what can be stated
   */
  public String text(FactCatalogue facts) {
    var schema = withoutFacts();
    add(facts, schema);
    try {
      return Escaping.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree in memory can always be written.", e);
    }
  }

  private void add(FactCatalogue facts, ObjectNode schema) {
    var parts = new FactSchema(facts);
    if (this == USE_CASE) {
      parts.addFields(schema);
    } else if (schema.at("/$defs/facts").isObject()) {
      parts.addPaths(schema.withObject("/$defs/facts/properties"));
    }
  }

  private ObjectNode withoutFacts() {
    try (var schema = Schema.class.getResourceAsStream("/dev/thaw/" + title + ".schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("The schema is not on the class path: " + title);
      }
      return (ObjectNode) Escaping.JSON.readTree(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the schema's name as the command line takes it. */
  @Override
  public String toString() {
    return title;
  }
}
