import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A server of Thaw in a process of its own, as others start it. */
final class StartedServer implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final Pattern SCHEMA = Pattern.compile("schemas/[a-z-]+\\.json");

  private final Process process;
  private final String address;

  private StartedServer(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Saves what a server says of itself, and each schema that this refers to. */
  public static void main(String... jarAndFolder) throws IOException, InterruptedException {
    var folder = Path.of(jarAndFolder[1]);
    Files.createDirectories(folder.resolve("schemas"));
    try (var server = of(Path.of(jarAndFolder[0]))) {
      var schemas = SCHEMA.matcher(server.save("openapi.yaml", folder));
      while (schemas.find()) {
        server.save(schemas.group(), folder);
      }
    }
  }

  /** Starts the jar, on a port that is free. */
  static StartedServer of(Path jar) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(java, "-jar", jar.toString(), "serve", "--port", "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var line = process.inputReader(StandardCharsets.UTF_8).readLine();
    var address = ADDRESS.matcher(String.valueOf(line));
    if (!address.find()) {
      process.destroy();
      throw new IOException("The server does not say where it serves: " + line);
    }
    return new StartedServer(process, address.group());
  }

  String address() {
    return address;
  }

  private String save(String name, Path folder) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address + "/" + name)).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(name + ": " + answer.statusCode() + " " + answer.body());
    }
    Files.writeString(folder.resolve(name), answer.body());
    return answer.body();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
