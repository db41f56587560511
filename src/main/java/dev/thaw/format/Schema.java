package dev.thaw.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas of what goes in and what comes out. */
public enum Schema {
  /** What a use case may hold; it describes YAML as well as JSON. */
  USE_CASE("use-case"),
  /** What advice holds. */
  ADVICE("advice");

  private final String title;

  Schema(String title) {
    this.title = title;
  }

  /** Returns the schema, in JSON Schema 2020-12. */
  public String text() {
    try (var schema = Schema.class.getResourceAsStream("/dev/thaw/" + title + ".schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("The schema is not on the class path: " + title);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
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
