package dev.thaw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, where this machine has one. */
final class Browser implements AutoCloseable {

  private static final List<Path> CHROMIUM = List.of(Path.of("/usr/bin/chromium"));
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a browser of its own, or leaves the test out and says so. */
  static Browser open(boolean scripts) {
    var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(
        chromium.isPresent() && Files.isExecutable(DRIVER),
        "Left out: there is no /usr/bin/chromium with /usr/bin/chromedriver on this machine.");
    Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    var log = new LoggingPreferences();
    log.enable(LogType.PERFORMANCE, Level.ALL);
    log.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(chromium.get().toString());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1400");
    options.setCapability("goog:loggingPrefs", log);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  Browser go(String address) {
    driver.get(address);
    return this;
  }

  String address() {
    return driver.getCurrentUrl();
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** Answers a question by the word that stands beside its button. */
  void answer(String path, String word) {
    find("input[name='" + path + "'][value='" + word + "']").click();
  }

  void type(String css, String text) {
    var field = find(css);
    field.clear();
    field.sendKeys(text);
  }

  /** Types a whole text into a field at once, as pasting does. */
  void paste(String css, String text) {
    driver.executeScript(
        "arguments[0].value = arguments[1];"
            + " arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
        find(css),
        text);
  }

  void press(String css) {
    find(css).click();
  }

  void waitUntil(String css, String text) {
    new WebDriverWait(driver, LONGEST)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> css + " holds: " + find(css).getText())
        .until(any -> find(css).getText().contains(text));
  }

  void waitForAddress(String part) {
    new WebDriverWait(driver, LONGEST).until(any -> address().contains(part));
  }

  String hiddenText(String css) {
    return String.valueOf(find(css).getDomProperty("textContent"));
  }

  /** Asks a judge of accessibility who knows nothing of this project. */
  void isAccessible() {
    var found = new AxeBuilder().analyze(driver);
    assertThat(found.getViolations().stream().map(Browser::says)).as(address()).isEmpty();
  }

  private static String says(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
  }

  /** Nothing may come from elsewhere, and nothing go wrong in the browser. */
  void staysAt(String address) throws Exception {
    var asked = new ArrayList<String>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      var message = new JsonMapper().readTree(entry.getMessage()).at("/message");
      if (message.at("/method").asText().equals("Network.requestWillBeSent")) {
        asked.add(message.at("/params/request/url").asText());
      }
    }
    assertThat(asked)
        .isNotEmpty()
        .allMatch(
            url -> url.startsWith(address) || url.startsWith("data:") || url.startsWith("chrome"));
    assertThat(
            driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage))
        .noneMatch(line -> line.contains("Content Security Policy") || line.contains("Uncaught"));
  }

  /** Returns whether the page is as wide as the window, so that nobody scrolls sideways. */
  boolean fits(int width) {
    driver.manage().window().setSize(new Dimension(width, 1000));
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
