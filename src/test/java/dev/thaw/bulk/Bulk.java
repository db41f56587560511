package dev.thaw.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.Advisor;
import dev.thaw.files.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Lines in, lines out. */
record Bulk(Advisor advisor, LineFormat from, LineFormat to) {

  static final Bulk NDJSON = new Bulk(Advisor.builtIn(), LineFormat.NDJSON, LineFormat.NDJSON);

  List<String> lines(String text) throws IOException, InvalidInput {
    return lines(text.getBytes(UTF_8));
  }

  List<String> lines(byte[] text) throws IOException, InvalidInput {
    var out = new ByteArrayOutputStream();
    advise(text, out);
    return out.toString(UTF_8).lines().toList();
  }

  BulkCount count(String text) throws IOException, InvalidInput {
    return advise(text.getBytes(UTF_8), new ByteArrayOutputStream());
  }

  private BulkCount advise(byte[] text, ByteArrayOutputStream out)
      throws IOException, InvalidInput {
    return new BulkAdvisor(advisor, from, to)
        .advise("cases", new ByteArrayInputStream(text), out, BulkProgress.SILENT);
  }
}
