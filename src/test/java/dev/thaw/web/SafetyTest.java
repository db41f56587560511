package dev.thaw.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.serving.RulesHome;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds that a server on somebody's machine is of no use to anybody else. */
final class SafetyTest {

  private static Visit visit;

  @BeforeAll
  static void open() throws Exception {
    visit = Visit.builtIn();
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void every_answer_tells_the_browser_to_load_nothing_from_elsewhere() throws Exception {
    for (var path :
        List.of("/", "/health", "/style.css", "/htmx.js", "/nothing", "/?x=y", "/handbook")) {
      var headers = visit.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'; ")
          .contains("frame-ancestors 'none'", "form-action 'self'")
          .doesNotContain("unsafe", "*", "http");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void a_request_for_another_host_or_from_another_page_is_refused() throws Exception {
    assertThat(raw("GET /health HTTP/1.1", "Host: thaw.example")).startsWith("HTTP/1.1 421 ");
    assertThat(raw("GET /health HTTP/1.1", "Host: " + host())).startsWith("HTTP/1.1 200 ");
    assertThat(raw("GET /health HTTP/1.1", "Host: localhost:" + port()))
        .startsWith("HTTP/1.1 200 ");
    assertThat(visit.post("/explain", "{}", "Origin", "http://thaw.example").statusCode())
        .isEqualTo(403);
    assertThat(visit.post("/explain", "{}", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(visit.post("/explain", "{}", "Origin", "http://" + host()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_request_that_is_none_is_told_nothing_of_the_machine() throws Exception {
    for (var line :
        List.of("GET /%ZZ HTTP/1.1", "X", "GET /\u0000 HTTP/1.1", "GET /a/../.. HTTP/1.1")) {
      assertThat(raw(line, "Host: " + host()))
          .as(line)
          .startsWith("HTTP/1.1 4")
          .doesNotContain("Exception", "jetty", "Jetty", "javalin", "at dev.");
    }
  }

  @Test
  void a_body_that_is_too_large_is_refused() throws Exception {
    var large = "#".repeat((1 << 20) + 1);

    assertThat(visit.post("/explain", large).body())
        .contains("is too large; allowed: 1048576 bytes");
    assertThat(visit.post("/replay", large).body())
        .contains("is too large; allowed: 1048576 bytes");
    assertThat(visit.post("/check", large).body()).contains("is too large; allowed: 1048576 bytes");
    var rule = "{ \"files\": { \"criteria/budget.dslr\": \"" + "x".repeat((1 << 18) + 1) + "\" } }";
    assertThat(visit.post("/check", rule).body()).contains("is too large; allowed: 262144 bytes");
  }

  @Test
  void who_comes_when_the_house_is_full_is_asked_to_wait() throws Exception {
    try (var full = Visit.atOnce(RulesHome.builtIn(), 0)) {
      var answer = full.post("/advise", "{}");

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(answer.body()).contains("Too many requests at once");
    }
  }

  @Test
  void a_page_shows_what_a_link_says_as_words_and_never_as_markup() throws Exception {
    var page = visit.get("/?name=%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%27");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
  }

  @Test
  void nobody_is_let_in_after_the_door_is_closed() throws Exception {
    var closed = Visit.builtIn();
    var port = URI.create(closed.address()).getPort();
    closed.close();

    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  private static int port() {
    return URI.create(visit.address()).getPort();
  }

  private static String host() {
    return "127.0.0.1:" + port();
  }

  private static String raw(String... lines) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
