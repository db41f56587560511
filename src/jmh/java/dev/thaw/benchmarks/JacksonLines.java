package dev.thaw.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines of JSON and writes them again, in their order, on all cores and without any rules.
 */
final class JacksonLines {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int TOGETHER = 4096;

  private JacksonLines() {}

  /** Takes the name of the file, and writes to standard output. */
  public static void main(String[] args) throws IOException {
    try (var in = Files.newBufferedReader(Path.of(args[0]), UTF_8);
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      var lines = new ArrayList<String>(TOGETHER);
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
        if (lines.size() == TOGETHER) {
          write(lines, out);
        }
      }
      write(lines, out);
    }
  }

  private static void write(List<String> lines, BufferedOutputStream out) throws IOException {
    for (var line : lines.parallelStream().map(JacksonLines::again).toList()) {
      out.write(line);
      out.write('\n');
    }
    lines.clear();
  }

  private static byte[] again(String line) {
    try {
      return JSON.writeValueAsBytes(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(line, e);
    }
  }
}
