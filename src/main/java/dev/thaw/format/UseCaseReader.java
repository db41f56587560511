package dev.thaw.format;

import com.fasterxml.jackson.core.JsonToken;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a use case from YAML or JSON.
 *
 * <p>Nothing is guessed and nothing is passed over: what is not understood is refused, all mistakes
 * at once up to the twentieth, and the word {@code unknown} is the same as leaving a field out.
 */
public final class UseCaseReader {

  /** How many bytes a use case may have: one mebibyte. */
  public static final int LARGEST = 1 << 20;

  /** A file that is no use case at all would else bury the terminal. */
  private static final int MOST_SHOWN = 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** One line that shows something and cannot turn the order of the letters around it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.*[^\\p{Z}])[^\\p{Cc}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  /** What YAML takes for text; anything else would be reported without its line. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n\\u0085]]");

  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private UseCaseReader() {}

  /**
   * Reads one use case.
   *
   * @param place what errors call the input, such as the file's name
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @throws InvalidUseCase when it is not a use case; says everything that is wrong
   * @throws IOException when it cannot be read at all
   */
  public static UseCase read(String place, InputStream in) throws IOException, InvalidUseCase {
    var reader = new UseCaseReader();
    reader.decode(in.readNBytes(LARGEST + 1)).ifPresent(reader::take);
    if (!reader.mistakes.isEmpty()) {
      throw reader.refusal(place);
    }
    return new UseCase(reader.description(), reader.facts);
  }

  private InvalidUseCase refusal(String place) {
    var all =
        mistakes.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Mistake::line))
            .map(mistake -> mistake.at(place))
            .toList();
    var shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_SHOWN)));
    if (shown.size() < all.size()) {
      shown.add(Shown.plain(place) + ": and " + (all.size() - shown.size()) + " more.");
    }
    return new InvalidUseCase(shown);
  }

  private Optional<String> decode(byte[] bytes) {
    if (bytes.length > LARGEST) {
      mistakes.add(new Mistake(1, "the use case is too large; allowed: " + LARGEST + " bytes."));
      return Optional.empty();
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      mistakes.add(new Mistake(1, "the use case is not text; allowed: UTF-8."));
      return Optional.empty();
    }
  }

  private void take(String text) {
    var control = CONTROL.matcher(text);
    if (control.find()) {
      int line =
          1 + (int) text.substring(0, control.start()).chars().filter(c -> c == '\n').count();
      mistakes.add(new Mistake(line, "there is a control character; allowed: plain text."));
    } else {
      Outline.of(text, mistakes).forEach(this::take);
    }
  }

  private void take(Entry entry) {
    var question = FactName.at(entry.path());
    if (question.isPresent()) {
      answer(entry, question.get());
    } else if (Fields.NAMES.contains(entry.path())) {
      name(entry);
    } else if (entry.path().equals(Fields.BUDGET)) {
      budget(entry);
    } else {
      mistakes.add(Mistake.value(entry, "the fields " + fields(entry)));
    }
  }

  private void budget(Entry entry) {
    if (entry.isText()) {
      answer(entry, FactName.BUDGET_TRAINING_TIME);
      answer(entry, FactName.BUDGET_COMPUTE);
    } else {
      var words = String.join(", ", orUnknown(FactName.BUDGET_COMPUTE));
      mistakes.add(Mistake.value(entry, words + ", or the fields " + fields(entry)));
    }
  }

  private static String fields(Entry section) {
    return String.join(", ", Fields.in(section.path()));
  }

  private void answer(Entry entry, FactName question) {
    if (!entry.isText() || !entry.text().equals(FactName.UNKNOWN)) {
      fact(entry, question)
          .ifPresentOrElse(
              facts::add, () -> mistakes.add(Mistake.word(entry, orUnknown(question))));
    }
  }

  private static Optional<Fact> fact(Entry entry, FactName question) {
    var token = question.words().isEmpty() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
    try {
      return entry.token() == token ? Optional.of(question.fact(entry.text())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void name(Entry entry) {
    if (entry.isText() && NAME.matcher(entry.text()).matches()) {
      names.put(entry.path(), entry.text());
    } else {
      mistakes.add(
          Mistake.value(entry, "text on one line (in quotation marks, if it is a number)"));
    }
  }

  private Description description() {
    var values = Fields.NAMES.stream().map(path -> Optional.ofNullable(names.get(path))).toList();
    return new Description(
        values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
  }

  private static List<String> orUnknown(FactName question) {
    return Stream.concat(question.allowed().stream(), Stream.of(FactName.UNKNOWN)).toList();
  }
}
