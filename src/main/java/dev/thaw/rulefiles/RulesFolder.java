package dev.thaw.rulefiles;

import static java.util.Objects.requireNonNull;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Origin;
import dev.thaw.files.PackagedFiles;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of a rules folder as their authors wrote them.
 *
 * @param name what people call the folder
 * @param files the content of each file under its path inside the folder, such as {@code
 *     criteria/budget.dslr}, in the order of the paths; a folder that has no place in a rules
 *     folder ends in a slash and has no content
 * @param houses the sentence files that teams lay over the folder, later ones over earlier ones;
 *     their files bear their paths inside the house folder
 */
public record RulesFolder(String name, SortedMap<String, byte[]> files, List<RulesFolder> houses) {

  /** Where the statements and readings stand. */
  public static final String SOURCE = "source.yaml";

  /** Where it stands which facts can be stated. */
  public static final String FACTS = "facts.yaml";

  /** The sentences that are not about one fact. */
  public static final String VOCABULARY = "vocabulary.dsl";

  /** Where the folders of second opinions stand. */
  static final String SECOND_OPINIONS = "second-opinions/";

  /** Where published comparisons stand, which no rule base has. */
  static final String EVIDENCE = "evidence/";

  private static final int LONGEST_NAME = 60;

  /** How many bytes one file may have: a quarter of a mebibyte. */
  public static final int LARGEST = 1 << 18;

  /** How many bytes all files together may have: a mebibyte. */
  public static final int LARGEST_FOLDER = 1 << 20;

  /** How many files a folder may have. */
  public static final int MOST_FILES = 100;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The page for authors, which holds no rules. */
  static final String GUIDE = "README.md";

  private static final String RELEASE = "/dev/thaw/version.txt";

  /**
   * A folder that no house is laid over.
   *
   * @param name what people call the folder
   * @param files the content of each file under its path
   */
  public RulesFolder(String name, SortedMap<String, byte[]> files) {
    this(name, files, List.of());
  }

  /** Returns the book's rules, which are packaged with this class. */
  public static RulesFolder builtIn() {
    return book(packaged());
  }

  /**
   * Returns all files that are packaged with this class, those of second opinions and published
   * comparisons among them.
   */
  public static SortedMap<String, byte[]> packaged() {
    return PackagedFolder.FILES;
  }

  /** Goes through the jar once, however many ask for a part of it. */
  private static final class PackagedFolder {
    static final SortedMap<String, byte[]> FILES =
        Collections.unmodifiableSortedMap(
            PackagedFiles.beside("dev/thaw/rules/" + SOURCE, path -> !path.endsWith(".class")));
  }

  /** Returns the packaged files of published comparisons, each by its path inside their folder. */
  public static SortedMap<String, byte[]> evidence() {
    var files = new TreeMap<String, byte[]>();
    packaged()
        .forEach(
            (path, content) -> {
              if (path.startsWith(EVIDENCE)) {
                files.put(path.substring(EVIDENCE.length()), content);
              }
            });
    return files;
  }

  /**
   * Returns the book's part of packaged files.
   *
   * @param packaged all files by their path
   */
  public static RulesFolder book(SortedMap<String, byte[]> packaged) {
    var own = new TreeMap<>(packaged);
    own.keySet().removeIf(RulesFolder::isBesideTheBook);
    return new RulesFolder(Origin.BUILT_IN.text(), own);
  }

  private static boolean isBesideTheBook(String path) {
    return path.startsWith(SECOND_OPINIONS) || path.startsWith(EVIDENCE);
  }

  /**
   * Returns the second opinions among packaged files, each with the facts and the vocabulary of the
   * book.
   *
   * @param packaged all files by their path
   */
  public static List<RulesFolder> secondOpinions(SortedMap<String, byte[]> packaged) {
    var opinions = new TreeMap<String, SortedMap<String, byte[]>>();
    packaged.forEach(
        (path, content) -> {
          var inside =
              path.startsWith(SECOND_OPINIONS) ? path.substring(SECOND_OPINIONS.length()) : "";
          int slash = inside.indexOf('/');
          if (slash > 0) {
            opinions
                .computeIfAbsent(inside.substring(0, slash), name -> new TreeMap<>())
                .put(inside.substring(slash + 1), content);
          }
        });
    return opinions.entrySet().stream()
        .map(one -> new RulesFolder(one.getKey(), one.getValue()).over(shared(packaged)))
        .toList();
  }

  private static SortedMap<String, byte[]> shared(SortedMap<String, byte[]> packaged) {
    var shared = new TreeMap<>(packaged);
    shared.keySet().retainAll(List.of(FACTS, VOCABULARY));
    return shared;
  }

  /**
   * Reads a folder on disk; only itself and the folders that the built-in rules have.
   *
   * @param folder the folder
   * @throws InvalidRules when it is no folder, cannot be read, or is larger than allowed
   */
  public static RulesFolder in(Path folder) throws InvalidRules {
    return new FolderOnDisk(folder).read();
  }

  /**
   * Returns whether a file has a place in every folder, that of a house among them: sentences,
   * facts and readings, which are no code.
   *
   * @param path its path inside the folder
   */
  public static boolean isOfAuthors(String path) {
    return path.endsWith(WrittenRule.SENTENCES) || path.equals(SOURCE) || path.equals(FACTS);
  }

  /** Refuses a folder that is not there. */
  public static InvalidRules missing() {
    return InvalidRules.refused(
        List.of(RuleProblem.at(Place.folder(), "there is no such folder.")));
  }

  /** Returns the houses, each with the place that it has over this folder. */
  List<LaidHouse> laid() {
    return IntStream.range(0, houses.size())
        .mapToObj(i -> new LaidHouse(houses.get(i), i))
        .toList();
  }

  /** Returns what people call the folder with its houses. */
  String describe() {
    var laid = houses.stream().map(RulesFolder::name).collect(Collectors.joining(" and house "));
    return laid.isEmpty() ? name : name + " with house " + laid;
  }

  /** Returns the folders inside a rules folder, each ending in a slash, itself as nothing. */
  public List<String> parts() {
    return files.keySet().stream()
        .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
        .distinct()
        .toList();
  }

  /** Returns the paths that end in an ending. */
  public Stream<String> paths(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending));
  }

  /**
   * Returns the text of a file.
   *
   * @param path a path of {@link #files()}
   */
  public String text(String path) {
    var text = new String(requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /**
   * Returns the text of a file; nothing where there is no such file.
   *
   * @param path a path inside the folder
   */
  public Optional<String> find(String path) {
    return Optional.of(path).filter(file -> files.containsKey(file)).map(this::text);
  }

  /** Returns whose the rules are that only this folder has. */
  Origin origin() {
    return Origin.ofFolder(plainName());
  }

  /** Returns whose the rules of this folder are, if it is a house. */
  Origin originOfHouse() {
    return new Origin.OfHouse(plainName());
  }

  /** Ends no annotation of a rule. */
  private String plainName() {
    return SafeText.cut(name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", "-").strip(), LONGEST_NAME);
  }

  /**
   * Returns this folder with some files in place of its own.
   *
   * @param others the files to lay over it
   */
  public RulesFolder with(SortedMap<String, byte[]> others) {
    var all = new TreeMap<>(files);
    all.putAll(others);
    return new RulesFolder(name, all, houses);
  }

  /**
   * Returns this folder with a team's own sentence files laid over it, and over the houses that it
   * has.
   *
   * @param other the house folder, as {@link #in} reads it from disk
   */
  public RulesFolder withHouse(RulesFolder other) {
    var all = Stream.concat(houses.stream(), Stream.of(other)).toList();
    return new RulesFolder(name, files, all);
  }

  /**
   * Returns this folder with some files added that it does not have.
   *
   * @param others the files to lay it over
   */
  public RulesFolder over(SortedMap<String, byte[]> others) {
    return new RulesFolder(name, others, houses).with(files);
  }

  /**
   * Returns the release of Thaw with a digest over the paths, lengths and contents of all files,
   * those of houses among them, and of what is packaged beside the book whatever folder is read:
   * second opinions and published comparisons.
   */
  public KnowledgeVersion version() {
    try (var release = RulesFolder.class.getResourceAsStream(RELEASE)) {
      return new KnowledgeVersion(
          new String(requireNonNull(release, RELEASE).readAllBytes(), StandardCharsets.UTF_8)
              .strip(),
          sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MessageDigest digest, String path, byte[] content) {
    digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  private String sha256() {
    var digest = digest(files);
    for (var house : laid()) {
      house.folder().files().forEach((path, content) -> add(digest, house.path(path), content));
    }
    digest.update(BesideTheBook.DIGEST.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest(SortedMap<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach((path, content) -> add(digest, path, content));
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** What every folder is read together with; digested once, as it is large. */
  private static final class BesideTheBook {

    static final String DIGEST = sha256();

    private static String sha256() {
      var files = new TreeMap<>(packaged());
      files.keySet().removeIf(path -> !isBesideTheBook(path));
      return HexFormat.of().formatHex(digest(files).digest());
    }
  }
}
