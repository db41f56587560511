package dev.thaw.rulefiles;

import static java.util.Objects.requireNonNull;

import dev.thaw.files.FileProblem;
import dev.thaw.files.Utf8Text;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides whether anybody looks at what a rules folder says, or whether it is not taken at all. */
final class FolderPolicy {

  /** The ending of rules in plain DRL. */
  static final String DRL = ".drl";

  private static final String DSL = ".dsl";

  /** Drools writes the name of a file into the Java that it makes of the file's rules. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*");

  private final RulesFolder given;
  private final Predicate<String> mayBeCode;
  private final String codeAllowed;
  private final List<String> parts;
  private final List<RuleProblem> refused = new ArrayList<>();

  private FolderPolicy(
      RulesFolder given, List<String> parts, Predicate<String> mayBeCode, String codeAllowed) {
    this.given = given;
    this.mayBeCode = mayBeCode;
    this.codeAllowed = codeAllowed;
    this.parts = parts;
  }

  /**
   * Says why a folder, or a house that is laid over it, is not taken; empty when all are. A house
   * never brings code, whatever is allowed.
   *
   * @param given the folder
   * @param builtIn the folder whose code it may repeat
   * @param code whether it may bring code of its own as well
   */
  static List<RuleProblem> refusals(RulesFolder given, RulesFolder builtIn, OwnCode code) {
    var folder =
        new FolderPolicy(
            given,
            builtIn.parts(),
            path -> code == OwnCode.ALLOWED || isSame(given, builtIn, path),
            "this file is code, and is not the built-in one; allowed: sentence files (*.dslr), source.yaml and facts.yaml, or code with --allow-code, if you trust its author.");
    folder.noHouseInside();
    return Stream.concat(
            folder.refusals().stream(),
            given.laid().stream().flatMap(house -> house(house, builtIn)))
        .toList();
  }

  private static Stream<RuleProblem> house(LaidHouse laid, RulesFolder builtIn) {
    var house = laid.folder();
    var admission =
        new FolderPolicy(
            house,
            builtIn.parts(),
            path -> false,
            "this file is code, and a house brings sentences only; allowed: sentence files (*.dslr), a source.yaml with readings and a facts.yaml with new facts.");
    if (house.paths(WrittenRule.SENTENCES).findAny().isEmpty()
        && house.find(RulesFolder.FACTS).isEmpty()) {
      admission.refused.add(
          RuleProblem.at(
              Place.folder(),
              "this is no house folder; allowed: one with sentence files (*.dslr) or a facts.yaml."));
    }
    var refusals = admission.refusals();
    if (house.files().keySet().containsAll(code(builtIn))) {
      refusals =
          List.of(
              RuleProblem.at(
                  Place.folder(),
                  "this is a folder of rules; allowed: a house's own sentence files (*.dslr), or the folder with --rules."));
    }
    return refusals.stream()
        .map(one -> new RuleProblem(one.place().inHouse(laid.number()), one.says(), one.hints()));
  }

  private static List<String> code(RulesFolder builtIn) {
    return builtIn.files().keySet().stream().filter(FolderPolicy::isCode).toList();
  }

  private List<RuleProblem> refusals() {
    given.files().keySet().stream().filter(path -> isRead(path)).forEach(this::look);
    return refused;
  }

  /** Files of the folder itself must not pass for those of a house. */
  private void noHouseInside() {
    if (given.files().keySet().stream().anyMatch(path -> new Place(path, 1).isHouses())) {
      refused.add(
          RuleProblem.at(
              Place.folder(),
              "there is something called house in it; allowed: a house folder beside it, laid over it with --house."));
    }
  }

  /**
   * Returns whether a file is code: a vocabulary, or rules in plain DRL.
   *
   * @param path its path inside the folder
   */
  static boolean isCode(String path) {
    return path.endsWith(DRL) || path.endsWith(DSL);
  }

  /**
   * Returns whether a file of this name can be part of a rules folder at all, so that it is read.
   *
   * @param path its path inside the folder
   */
  static boolean isRead(String path) {
    return isCode(path) || RulesFolder.isOfAuthors(path);
  }

  private void look(String path) {
    int slash = path.lastIndexOf('/') + 1;
    if (!NAME.matcher(path.substring(slash)).matches()
        || !parts.contains(path.substring(0, slash))) {
      refuse(
          path,
          1,
          "this is no name for a file of rules; allowed: letters, digits, spaces, dots, hyphens and underscores.");
    } else if (isText(path) && isCode(path) && !mayBeCode.test(path)) {
      refuse(path, 1, codeAllowed);
    }
  }

  private static boolean isSame(RulesFolder given, RulesFolder builtIn, String path) {
    return builtIn.files().containsKey(path)
        && given.text(path).lines().toList().equals(builtIn.text(path).lines().toList());
  }

  private boolean isText(String path) {
    try {
      Utf8Text.of(requireNonNull(given.files().get(path), path));
      return true;
    } catch (FileProblem e) {
      refuse(path, e.line(), e.says());
      return false;
    }
  }

  private void refuse(String path, int line, String says) {
    refused.add(RuleProblem.at(new Place(SafeText.plain(path), line), says));
  }
}
