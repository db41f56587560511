package dev.thaw.analysis;

import dev.thaw.advice.SourceDocument;
import java.util.Map;
import java.util.TreeMap;

/** What a source says, by the id under which rules cite it. */
final class SourceLines {

  private static final String DOCUMENT = "document";

  private SourceLines() {}

  static Map<String, String> of(SourceDocument source) {
    var lines = new TreeMap<String, String>();
    lines.put(DOCUMENT, source.document().toString());
    source.criteria().forEach(criterion -> lines.put(criterion.id(), criterion.toString()));
    source.all().forEach(statement -> lines.put(statement.id(), statement.toString()));
    return lines;
  }
}
