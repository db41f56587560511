package dev.thaw.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.bulk.BulkAnswer.Advised;
import dev.thaw.bulk.BulkAnswer.Refused;

/** Writes each line as a JSON object. */
final class NdjsonLines implements AnswerLines {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String header() {
    return "";
  }

  @Override
  public String summary(AdviceSummary summary) {
    try {
      return JSON.writeValueAsString(summary).substring(1) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record in memory can always be written.", e);
    }
  }

  @Override
  public String advised(long line, Advised<String> advised) {
    var name = advised.name().map(text -> ",\"name\":" + quoted(text)).orElse("");
    return "{\"line\":" + line + name + "," + advised.summary();
  }

  @Override
  public String refused(long line, Refused<String> refused) {
    return "{\"line\":" + line + ",\"error\":" + quoted(refused.error()) + "}\n";
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
