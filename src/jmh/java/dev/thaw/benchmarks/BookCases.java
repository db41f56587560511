package dev.thaw.benchmarks;

import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import dev.thaw.usecase.WordFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Every use case that the book's rules can tell apart, by number: each fact unknown or with any of
 * its answers, the numbers on both sides of each threshold.
 */
public final class BookCases {

  /** The fact that takes a number. */
  public static final String EXAMPLES = "data.labelledExamples";

  /** The facts that take a word, with their words. */
  public static final Map<String, List<String>> WORDS = words();

  private static final List<List<Fact>> ANSWERS = answers();

  /** How many use cases there are. */
  public static final int SIZE =
      ANSWERS.stream().mapToInt(answers -> answers.size() + 1).reduce(1, Math::multiplyExact);

  private BookCases() {}

  private static Map<String, List<String>> words() {
    var modalities = List.of("image", "text", "tabular", "audio", "video", "other");
    var words = new LinkedHashMap<String, List<String>>();
    words.put("model.modality", modalities);
    words.put("task.modality", modalities);
    words.put("task.comparedToModel", List.of("same", "continuation", "similar", "different"));
    words.put("task.classBalance", List.of("like-the-model", "unlike"));
    words.put("data.size", List.of("small", "large"));
    words.put("data.comparedToModel", List.of("alike", "very-different"));
    words.put("budget.trainingTime", List.of("low", "high"));
    words.put("budget.compute", List.of("low", "high"));
    return words;
  }

  private static List<List<Fact>> answers() {
    var answers = new ArrayList<List<Fact>>();
    WORDS.forEach(
        (path, words) ->
            answers.add(words.stream().<Fact>map(word -> new WordFact(path, word)).toList()));
    answers.add(
        LongStream.of(5_000, 5_001, 19_999, 20_000)
            .<Fact>mapToObj(number -> new NumberFact(EXAMPLES, number))
            .toList());
    return answers;
  }

  /**
   * Returns one of the use cases.
   *
   * @param number which one: at least 0, and less than {@link #SIZE}
   */
  public static UseCase at(int number) {
    int rest = number;
    var facts = new ArrayList<Fact>();
    for (var answers : ANSWERS) {
      int answer = rest % (answers.size() + 1);
      rest /= answers.size() + 1;
      if (answer > 0) {
        facts.add(answers.get(answer - 1));
      }
    }
    return new UseCase(Description.NONE, facts);
  }

  /**
   * Returns some use cases, any of them as likely as any other, and the same ones each time.
   *
   * @param count how many
   */
  static UseCase[] some(int count) {
    return new Random(1).ints(count, 0, SIZE).mapToObj(BookCases::at).toArray(UseCase[]::new);
  }
}
