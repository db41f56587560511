package dev.thaw.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.thaw.document.Problem;
import dev.thaw.document.Problems;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A use case as a link states it: the path of each fact with its answer, and nothing for what is
 * unknown.
 *
 * @param given what the link states, by path
 * @param rules the beginning of the digest of the rules that the link was made with, if it says
 * @param useCase the use case; nothing when something is wrong with it
 * @param problems what is wrong
 */
record CaseLink(
    Map<String, String> given,
    Optional<String> rules,
    Optional<UseCase> useCase,
    List<String> problems) {

  /** Names the rules in a link. */
  static final String RULES = "rules";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,18}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{8,64}");

  /**
   * Reads the parameters of a link.
   *
   * @param parameters each with its values, of which the first counts
   * @param facts what can be stated
   */
  static CaseLink of(Map<String, List<String>> parameters, FactCatalogue facts) {
    var given = new LinkedHashMap<String, String>();
    parameters.forEach((path, values) -> given.put(path, values.get(0).strip()));
    var rules = Optional.ofNullable(given.remove(RULES)).filter(DIGEST.asMatchPredicate());
    given.values().removeIf(answer -> answer.isEmpty() || answer.equals(DeclaredFact.UNKNOWN));
    var problems = new Problems();
    var useCase = read(json(given, facts), facts, problems);
    return new CaseLink(
        given, rules, useCase, problems.all().stream().map(Problem::message).toList());
  }

  private static Optional<UseCase> read(byte[] json, FactCatalogue facts, Problems problems) {
    try {
      return UseCaseReader.read(new ByteArrayInputStream(json), facts, problems);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read.", e);
    }
  }

  private static byte[] json(Map<String, String> given, FactCatalogue facts) {
    return text(sections(given, facts)).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns what is given as the fields of a document, which has sections. */
  private static Map<String, Object> sections(Map<String, String> given, FactCatalogue facts) {
    var sections = new LinkedHashMap<String, Object>();
    var inside = new LinkedHashMap<String, Map<String, Object>>();
    given.forEach(
        (path, answer) -> {
          int dot = path.indexOf('.');
          if (dot < 0) {
            sections.put(path, answer);
          } else {
            inside
                .computeIfAbsent(path.substring(0, dot), section -> new LinkedHashMap<>())
                .put(path.substring(dot + 1), value(path, answer, facts));
          }
        });
    sections.putAll(inside);
    return sections;
  }

  private static Object value(String path, String answer, FactCatalogue facts) {
    boolean isNumber = facts.at(path).filter(DeclaredFact::isNumber).isPresent();
    // One beyond 64 bits stays as it was written, so that it is refused by what it is.
    return isNumber && DIGITS.matcher(answer).matches() && answer.length() < 19
        ? (Object) Long.valueOf(answer)
        : answer;
  }

  private static String text(Map<String, Object> sections) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sections);
    } catch (IOException e) {
      throw new UncheckedIOException("Texts in memory can always be written.", e);
    }
  }

  /**
   * Returns the query of the one link that states a use case: names first, then facts in the order
   * in which people are shown them, and nothing for what is not stated.
   *
   * @param useCase the use case
   */
  static String query(UseCase useCase) {
    return stated(useCase).entrySet().stream()
        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Returns the canonical query of this link, with the rules that it names. */
  String query() {
    return Stream.concat(
            useCase.map(CaseLink::query).filter(query -> !query.isEmpty()).stream(),
            rules.map(digest -> RULES + "=" + digest).stream())
        .collect(Collectors.joining("&"));
  }

  /**
   * Returns a use case as JSON.
   *
   * @param useCase the use case
   * @param facts what can be stated
   */
  static String json(UseCase useCase, FactCatalogue facts) {
    return text(sections(stated(useCase), facts)) + "\n";
  }

  private static Map<String, String> stated(UseCase useCase) {
    var stated = useCase.description().texts();
    useCase.facts().forEach(fact -> stated.put(fact.path(), fact.answer()));
    return stated;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
