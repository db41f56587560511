package dev.thaw.web;

import dev.thaw.format.Page;
import dev.thaw.format.Page.Heading;
import dev.thaw.format.Page.Paragraph;
import dev.thaw.format.Page.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A section of a card as a browser lays it out.
 *
 * @param heading its heading; empty for what stands above the first one
 * @param items its paragraphs and lists
 */
record CardSection(String heading, List<CardItem> items) {

  /** The mark of an item of a list. */
  private static final String DASH = "-";

  /** Sources are cited by their ids, in brackets or in front of what they say. */
  private static final Pattern CITED = Pattern.compile("[A-Z]{1,2}[0-9]{1,3}");

  /**
   * A paragraph.
   *
   * @param label what stands in front of it, such as how a condition evaluates; empty for nothing
   * @param text its words
   * @param isListed whether it is an item of a list
   * @param inside what belongs to it
   */
  record CardItem(String label, String text, boolean isListed, List<CardItem> inside) {

    /** Returns whether its label is the id of a source. */
    boolean isSource() {
      return CITED.matcher(label).matches();
    }

    /** Returns its label as a class of the style sheet has it. */
    String style() {
      return label.replaceAll("[^a-z]", "");
    }

    /** Returns its words, and the ids of sources among them apart. */
    List<CardWords> words() {
      var words = new ArrayList<CardWords>();
      int from = 0;
      for (var cited = CITED.matcher(text); cited.find(); from = cited.end()) {
        words.add(new CardWords(text.substring(from, cited.start()), false));
        words.add(new CardWords(cited.group(), isCited(cited.start(), cited.end())));
      }
      words.add(new CardWords(text.substring(from), false));
      return words;
    }

    private boolean isCited(int start, int end) {
      boolean begins =
          start > 0 && (text.charAt(start - 1) == '[' || text.startsWith(", ", start - 2));
      boolean ends = end < text.length() && (text.charAt(end) == ']' || text.charAt(end) == ',');
      return begins && ends && text.lastIndexOf('[', start) > text.lastIndexOf(']', start);
    }

    private CardItem with(CardItem more) {
      return new CardItem(
          label, text, isListed, Stream.concat(inside.stream(), Stream.of(more)).toList());
    }
  }

  /**
   * Words of a paragraph.
   *
   * @param isCitation whether they are the id of a source
   */
  record CardWords(String text, boolean isCitation) {}

  /**
   * Returns the sections of a page.
   *
   * @param page the page, as it is written for terminals too
   */
  static List<CardSection> of(Page page) {
    var sections = new ArrayList<CardSection>();
    for (var part : page.parts()) {
      if (part instanceof Heading heading) {
        sections.add(new CardSection(heading.text(), new ArrayList<>()));
      } else {
        if (sections.isEmpty()) {
          sections.add(new CardSection("", new ArrayList<>()));
        }
        add(part, sections.get(sections.size() - 1).items());
      }
    }
    return sections;
  }

  private static void add(Page.PagePart part, List<CardItem> items) {
    if (part instanceof Paragraph paragraph) {
      var start = paragraph.start();
      var mark = start.strip();
      var label = mark.equals(DASH) ? "" : mark.replaceFirst(":$", "");
      var item = new CardItem(label, paragraph.text(), mark.equals(DASH), List.of());
      int last = items.size() - 1;
      if (start.startsWith(" ") && last >= 0) {
        items.set(last, items.get(last).with(item));
      } else {
        items.add(item);
      }
    } else if (part instanceof Verbatim lines) {
      lines.text().lines().forEach(line -> items.add(new CardItem("", line, false, List.of())));
    }
  }
}
