package dev.thaw.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thaw.serving.RulesHome;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds that a server on somebody's machine is of no use to anybody else. */
final class SafetyTest {

  private static final Duration LONG = Duration.ofMinutes(1);

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
    try (var full = Visit.within(RulesHome.builtIn(), new Limits(0, LONG, LONG))) {
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

  @Test
  void whoever_says_nothing_is_cut_off() throws Exception {
    var limits = new Limits(1, Duration.ofMillis(300), LONG);
    try (var impatient = Visit.within(RulesHome.builtIn(), limits);
        var silent = socket(impatient, "POST /explain HTTP/1.1\r\nHost: ")) {
      assertThat(silent.getInputStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void whoever_drips_is_cut_off_and_takes_no_place_from_others() throws Exception {
    var limits = new Limits(1, LONG, Duration.ofSeconds(3));
    try (var impatient = Visit.within(RulesHome.builtIn(), limits);
        var dripping = socket(impatient, begun(impatient))) {
      dripping.getOutputStream().write(' ');
      assertThat(impatient.post("/explain", "{}").statusCode()).isEqualTo(200);
      assertThat(dripped(dripping))
          .startsWith("HTTP/1.1 408 ")
          .contains("takes too long to come in; allowed: 3 s.");
    }
  }

  /** The beginning of a request whose body has not come in whole. */
  private static String begun(Visit visit) {
    return "POST /explain HTTP/1.1\r\nHost: %s\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n"
        .formatted(URI.create(visit.address()).getAuthority());
  }

  private static Socket socket(Visit visit, String text) throws Exception {
    var socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(visit.address()).getPort());
    socket.setSoTimeout((int) LONG.toMillis());
    socket.getOutputStream().write(text.getBytes(UTF_8));
    return socket;
  }

  /** Sends a byte now and then until there is an answer. */
  private static String dripped(Socket socket) throws Exception {
    while (socket.getInputStream().available() == 0) {
      socket.getOutputStream().write(' ');
      Thread.sleep(100);
    }
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  private static String raw(String... lines) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
