package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ServeCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void what_cannot_be_served_is_refused() {
    assertThat(run("serve", "--port", "65536")).isEqualTo(2);
    assertThat(run("serve", "--edit")).isEqualTo(2);
    assertThat(run("serve", "--rules", "rules", "--house", "house")).isEqualTo(2);
    assertThat(run("serve", "--rules", "no-such-folder")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains(
            "--port is 65536; allowed: a whole number from 0 to 65535.",
            "--edit needs a folder to save to; allowed: --edit with --rules or --house.",
            "One folder is served; allowed: --rules alone, or --house alone.",
            "no-such-folder: there is no such folder.");
    assertThat(out.size()).isZero();
  }

  @Test
  void it_says_where_it_serves_answers_there_and_stops_when_it_is_told() throws Exception {
    var exit = new AtomicInteger(-1);
    var serving = new Thread(() -> exit.set(run("serve", "--port", "0")));
    serving.start();
    while (!out.toString(UTF_8).contains("until Ctrl+C")) {
      Thread.sleep(20);
      assertThat(serving.isAlive()).as(err.toString(UTF_8)).isTrue();
    }
    var address = out.toString(UTF_8).replaceAll("(?s).*(http://\\S+).*", "$1");

    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address + "health")).build(),
                BodyHandlers.ofString());

    assertThat(answer.body()).contains("\"up\"");
    serving.interrupt();
    serving.join();
    assertThat(exit).hasValue(0);
  }

  private int run(String... args) {
    return Main.run(InputStream.nullInputStream(), out, err, args);
  }
}
