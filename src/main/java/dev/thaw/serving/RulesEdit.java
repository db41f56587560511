package dev.thaw.serving;

import dev.thaw.document.Document;
import dev.thaw.document.Fields;
import dev.thaw.document.Node;
import dev.thaw.document.Problems;
import dev.thaw.document.Utf8Input;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulefiles.RulesFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of rules as their author wants them to be.
 *
 * @param files the whole text of each edited file, under its path inside the folder
 * @param meant the scenarios that the edit means not to keep, each by its place or its name
 */
public record RulesEdit(SortedMap<String, String> files, List<String> meant) {

  /** How many bytes an edit may have: one mebibyte. */
  public static final int LARGEST = 1 << 20;

  private static final String NAME = "the edit";

  /** An edit that edits nothing. */
  public static final RulesEdit NOTHING = new RulesEdit(new TreeMap<>(), List.of());

  /**
   * Reads an edit from JSON or YAML.
   *
   * @param place what errors call the input
   * @param in UTF-8 text of at most {@link #LARGEST} bytes
   * @throws InvalidInput when it is not an edit; says everything that is wrong
   * @throws IOException when it cannot be read at all
   */
  public static RulesEdit read(String place, InputStream in) throws IOException, InvalidInput {
    var problems = new Problems();
    return Utf8Input.read(in, LARGEST, NAME, problems)
        .flatMap(text -> Document.read(text, NAME, problems, fields -> edit(fields, problems)))
        .orElseThrow(() -> new InvalidInput(problems.at(place)));
  }

  private static RulesEdit edit(Fields fields, Problems problems) {
    var files = new TreeMap<String, String>();
    var unused =
        fields.each(
            "files",
            (path, all) ->
                files.put(path, all.need(path).map(node -> text(node, problems)).orElse("")));
    return new RulesEdit(files, fields.texts("meant"));
  }

  private static String text(Node node, Problems problems) {
    if (!node.isText()) {
      problems.refuse(node, "the whole text of the file");
    } else if (node.text().getBytes(StandardCharsets.UTF_8).length > RulesFolder.LARGEST) {
      problems.add(
          node.line(), node.path() + " is too large; allowed: " + RulesFolder.LARGEST + " bytes.");
    }
    return node.text();
  }

  /** Returns the edited files as a folder keeps them. */
  SortedMap<String, byte[]> content() {
    var content = new TreeMap<String, byte[]>();
    files.forEach((path, text) -> content.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return content;
  }
}
