package dev.thaw.knowledge;

import static dev.thaw.knowledge.HostileEdit.BUDGET;
import static dev.thaw.knowledge.HostileEdit.budget;
import static dev.thaw.knowledge.HostileEdit.file;
import static dev.thaw.knowledge.HostileEdit.line;
import static dev.thaw.knowledge.HostileEdit.source;
import static dev.thaw.knowledge.HostileEdit.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import java.util.List;
import java.util.stream.Stream;

/** Ways to get from a rules folder into the program that reads it. */
final class HostileEdits {

  /** The property that every payload sets. */
  static final String MARKER = "thaw.hostile";

  private static final String RUN = "System.setProperty(\"thaw.hostile\", \"ran\")";

  private static final String CODE = "is code, and a sentence file takes none";
  private static final String HEADING = "is no such heading";
  private static final String STRAY = "has no place here";
  private static final String NO_NAME = "names no rule";
  private static final String NO_SENTENCE = "is no sentence of the vocabulary";
  private static final String UNSEEN = "cannot be seen";
  private static final String NO_FILE_NAME = "no name for a file of rules";
  private static final String NO_PLACE = "has no place in a rules folder";
  private static final String FOREIGN = "this file is code";

  /** Plain words, however much they look like code. */
  static final List<String> HARMLESS =
      List.of(
          "drools.getMatch() and kcontext. update( x ); insert( y ); end",
          "it's 'quoted'",
          "then end rule when; retract(a) delete( b )",
          "System.exit(1);",
          "100% & a/b, a + b",
          "?! (((( ;",
          "end",
          "a.b",
          "a,b",
          "a b",
          "A b",
          "\u00FC",
          "\u00E9",
          "e\u0301",
          "\uD835\uDC9C");

  private HostileEdits() {}

  static Stream<HostileEdit> all() {
    return Stream.of(
            aboveTheRules(),
            names(),
            headings(),
            conditions(),
            consequences(),
            ends(),
            files(),
            fileNames(),
            encodings(),
            sources(),
            sizes())
        .flatMap(edits -> edits);
  }

  private static Stream<HostileEdit> aboveTheRules() {
    return Stream.of(
        budget("import", 3, "import java.lang.System;", CODE),
        budget("import without semicolon", 3, "import java.lang.System", CODE),
        budget("import function", 3, "import function java.lang.System.setProperty", CODE),
        budget("import static", 3, "import static java.lang.System.*", CODE),
        budget("function", 3, "function void f() { " + RUN + "; }", CODE),
        budget("global", 3, "global java.util.List list", CODE),
        budget("query", 3, "query q() eval( " + RUN + " == null ) end", CODE),
        budget("declare", 3, "declare Pwned extends java.lang.Thread end", CODE),
        budget("window", 3, "declare window W Object() over window:time( 1s ) end", CODE),
        budget("dialect of the package", 3, "dialect \"mvel\"", CODE),
        budget("attribute of the package", 3, "salience 10", CODE),
        budget("expander", 3, "expander other.dsl", CODE),
        budget("unit", 3, "unit Pwned", CODE),
        budget("template", 3, "template header", CODE),
        budget("raw line", 3, "> global java.util.List list", CODE),
        budget("block remark", 3, "/* " + RUN + " */", CODE),
        budget("end of a block remark", 3, "all is well */ " + RUN, CODE),
        budget("remark of another kind", 3, "# " + RUN, CODE),
        budget("debugging of the vocabulary", 3, "#/ debug display result keyword", CODE),
        budget("brace", 3, "{ " + RUN + " }", CODE),
        budget("entry of a vocabulary", 3, "[condition]the sky is blue=eval( true )", STRAY),
        budget("keyword of a vocabulary", 3, "[keyword]rule=function", STRAY),
        budget("second package", 3, "package dev.thaw.rules.criteria", STRAY),
        budget("package with a rest", 2, "package dev.thaw.rules.criteria; import a.B", "folder's"),
        budget("package of the program", 2, "package dev.thaw.knowledge", "is not this folder's"),
        budget(
            "package of the advice", 2, "package dev.thaw.rules.advice", "is not this folder's"));
  }

  private static Stream<HostileEdit> names() {
    return Stream.of(
        budget("name in no quotation marks", 4, "rule Little", NO_NAME),
        budget("name in single quotation marks", 4, "rule 'Little'", NO_NAME),
        budget("name in wide quotation marks", 4, "rule \uFF02Little\uFF02", NO_NAME),
        budget(
            "name in typographic quotation marks",
            4,
            "rule \u201CLittle\u201D",
            "curly quotation marks"),
        budget("no name", 4, "rule", NO_NAME),
        budget("empty name", 4, "rule \"\"", NO_NAME),
        budget("attribute behind the name", 4, "rule \"Little\" salience 10", NO_NAME),
        budget("rule that extends another", 4, "rule \"A\" extends \"Undecided\"", NO_NAME),
        budget("whole rule in a line", 4, "rule \"A\" when then " + RUN + "; end", NO_NAME),
        budget("name that ends early", 4, "rule \"A\" when then " + RUN + "; end //\"", NO_NAME),
        budget("name that ends by an escape", 4, "rule \"A\\\" when then " + RUN, NO_NAME),
        budget("unicode escape in a name", 4, "rule \"A\\u0022 when then end\"", NO_NAME),
        budget("backslash before the end of a name", 4, "rule \"A\\\"", NO_NAME),
        budget("slot in a name", 4, "rule \"A {reason}\"", NO_NAME),
        budget("remark in a name", 4, "rule \"A // when\"", NO_NAME),
        budget("block remark in a name", 4, "rule \"A /* when\"", NO_NAME),
        budget("mark of a variant in a name", 4, "rule \"A |1\"", NO_NAME),
        budget("long name", 4, "rule \"" + "a".repeat(501) + "\"", NO_NAME),
        budget("line as long as a file", 4, "rule \"" + "a".repeat(10_000) + "\"", "too long"),
        budget("text turned around in a name", 4, "rule \"A \u202Eb\"", UNSEEN),
        budget("line separator in a name", 4, "rule \"A\u2028when then end\"", UNSEEN),
        budget("letter without a shape", 4, "rule \"Little\u3164time\"", UNSEEN),
        budget("name of a query", 4, "rule \"findings\"", "is that of a query already"),
        budget("name of a rule in code", 4, "rule \"Undecided without any ground\"", "twice"));
  }

  private static Stream<HostileEdit> headings() {
    return Stream.of(
        budget("salience", 6, "salience 10", CODE),
        budget("salience that computes", 6, "salience ( " + RUN + ".length() )", CODE),
        budget("no-loop", 6, "no-loop true", CODE),
        budget("agenda group", 6, "agenda-group \"x\"", CODE),
        budget("lock-on-active", 6, "lock-on-active", CODE),
        budget("auto-focus", 6, "auto-focus true", CODE),
        budget("enabled by code", 6, "enabled ( " + RUN + " == null )", CODE),
        budget("timer", 6, "timer ( expr: " + RUN + " )", CODE),
        budget("dialect of a rule", 6, "dialect \"mvel\"", CODE),
        budget("date", 6, "date-expires \"1-Jan-2000\"", CODE),
        budget("list of attributes", 6, "attributes salience 10", CODE),
        budget("flow group", 6, "ruleflow-group \"x\"", STRAY),
        budget("annotation of Drools", 6, "@Propagation( IMMEDIATE )", HEADING),
        budget("forged origin", 6, "@origin( built-in )", HEADING),
        budget("second annotation in a line", 6, "@source( S8 ) @origin( built-in )", HEADING),
        budget("attribute behind an annotation", 6, "@source( S8 ) salience 10", HEADING),
        budget("quotation marks in an annotation", 6, "@source( \"S8\" )", HEADING),
        budget("code in an annotation", 6, "@source( " + RUN + " )", HEADING),
        budget("annotation that ends early", 6, "@source( S8 ) when eval( true )", HEADING),
        budget("id that Drools cannot read", 6, "@source( 0x )", HEADING),
        budget("second criterion", 6, "@criterion( budget )", HEADING),
        budget("two criteria", 5, "@criterion( budget, modality )", HEADING),
        budget("remark behind an annotation", 6, "@source( S8 ) // R5", HEADING),
        budget("very many sources", 6, "@source( S8" + ", S8".repeat(20_000) + " )", "too long"),
        budget("when with more in its line", 7, "when eval( true )", STRAY));
  }

  private static Stream<HostileEdit> conditions() {
    var low = "the budget for training time is low";
    return Stream.of(
        budget("eval", 8, "eval( " + RUN + " == null )", CODE),
        budget("raw condition", 8, "> eval( " + RUN + " == null )", CODE),
        budget("pattern", 8, "dev.thaw.usecase.WordFact( answer == \"low\" )", NO_SENTENCE),
        budget("negated pattern", 8, "not dev.thaw.usecase.WordFact()", NO_SENTENCE),
        budget("bound pattern", 8, "$x : Object( " + RUN + " == null )", NO_SENTENCE),
        budget("collection", 8, "accumulate( Object(); count(1) )", NO_SENTENCE),
        budget("code behind a sentence", 8, low + " eval( " + RUN + " == null )", NO_SENTENCE),
        budget("code before a sentence", 8, "eval( true ) " + low, CODE),
        budget("two sentences in a line", 8, low + " " + low, "the answer is"),
        budget("semicolon behind a sentence", 8, low + ";", "the answer is"),
        budget("remark behind a sentence", 8, low + " // " + RUN, NO_SENTENCE),
        budget("slot that ends its string", 8, low + "\")||eval(true)//", NO_SENTENCE),
        budget("slot that ends its string by an escape", 8, low + "\\u0022)", "the answer is"),
        budget("slot with braces", 8, "the budget for training time is {answer}", "the answer is"),
        budget("slot with a group", 8, "the budget for training time is $1", "the answer is"),
        budget("slot with a backslash", 8, "the budget for training time is \\\\", "the answer is"),
        budget("answer of another fact", 8, "the budget for compute is text", "the answer is"),
        budget("answer in capitals", 8, "the budget for compute is LOW", "Did you mean low?"),
        budget("empty threshold", 8, "there are at most \"\" labelled examples", "threshold is"),
        budget(
            "threshold that ends its string",
            8,
            "there are at most \"x\" ) eval( true ) //\" labelled examples",
            NO_SENTENCE),
        budget(
            "threshold that escapes its end",
            8,
            "there are at most \"a few thousand\\\" labelled examples",
            "threshold is"),
        budget(
            "threshold that nobody states",
            8,
            "there are at most \"a few\" labelled examples",
            "there is no threshold"),
        line(
            "sentence inside a text",
            BUDGET,
            8,
            "there are at most \"the data is judged small\" labelled examples",
            8,
            "there is no threshold"),
        budget("advice that undoes itself", 8, "the advice is undecided", "advice rests on it"),
        budget(
            "a sentence of another fact",
            8,
            "the modality of the task is any but text and the model's",
            "the answer is \"any but text and the model's\"; allowed: image, text"),
        budget("conclusion on the wrong side", 8, "next, \"Stop.\"", "wrong side of then"),
        budget("carriage return inside a line", 8, low + "\rthen", UNSEEN),
        budget("carriage return in a remark", 8, "// remark\r" + low, UNSEEN),
        budget("form feed", 8, low + "\fthen", UNSEEN),
        budget("next line sign", 8, low + "\u0085then", UNSEEN),
        budget("paragraph separator", 8, low + "\u2029then", UNSEEN),
        budget("no-break space", 8, "the budget\u00A0for training time is low", UNSEEN),
        budget("NUL", 8, low + "\0", UNSEEN),
        budget("byte order mark inside", 8, "\uFEFF" + low, UNSEEN),
        budget("joiner without width", 8, "the bud\u200Dget for training time is low", UNSEEN),
        budget("letter of another script", 8, "the budg\u0435t for compute is low", NO_SENTENCE),
        budget("combining mark", 8, "the budget\u0301 for compute is low", NO_SENTENCE));
  }

  private static Stream<HostileEdit> consequences() {
    return Stream.of(
        budget("Java", 10, RUN + ";", CODE),
        budget("Java without semicolon", 10, RUN, NO_SENTENCE),
        budget("raw consequence", 10, "> " + RUN + ";", CODE),
        budget("insert", 10, "insert( new Object() );", CODE),
        budget("modify", 10, "modify( x ) { y() }", CODE),
        budget("retract", 10, "retract( x )", CODE),
        budget("named consequence", 10, "do[ x ]", CODE),
        budget(
            "call of the conclusions",
            10,
            "dev.thaw.knowledge.Conclusions.note( null, \"x\" )",
            NO_SENTENCE),
        budget("text that ends its string", 10, "note " + endedString(), NO_SENTENCE),
        budget("text that ends by an escape", 10, "note \"x\\\" ); " + RUN + "; //\"", NO_SENTENCE),
        budget("text with an escaped end", 10, "note \"x\\\"", "the text is"),
        budget("unicode escape in a text", 10, "note \"x\\u0022 ); end\"", "the text is"),
        budget("octal escape in a text", 10, "note \"x\\42 ); end\"", "the text is"),
        budget("slot in a text", 10, "note \"{reason}\"", "the text is"),
        budget("expression in a text", 10, "note \"${x}\"", "the text is"),
        budget("remark in a text", 10, "note \"x // y\"", "the text is"),
        budget("block remark in a text", 10, "note \"x /* y\"", "the text is"),
        budget("end of a block remark in a text", 10, "note \"x */ y\"", "the text is"),
        budget("tab in a text", 10, "note \"x\ty\"", "the text is"),
        budget("wide quotation mark in a text", 10, "note \"x\uFF02 ); y\"", "the text is"),
        budget("markup in a text", 10, "note \"<script>\"", "the text is"),
        budget("long text", 10, "note \"" + "a".repeat(501) + "\"", "the text is"),
        budget("text that goes on in the next line", 10, "note \"x\n" + RUN + "\"", NO_SENTENCE),
        budget("approach nobody may favour", 10, "favour undecided because \"x\"", "approach is"),
        budget("approach in Java", 10, "favour NOT_COVERED because \"x\"", "the approach is"),
        budget("approach that ends its string", 10, "favour x\", because \"y\"", NO_SENTENCE),
        line("unknown criterion", BUDGET, 5, "@criterion( costs )", 5, "there is no criterion"),
        line("unknown source", BUDGET, 6, "@source( S99 )", 6, "there is no source"),
        line(
            "favour by a tab to hide that no criterion is named",
            BUDGET,
            10,
            "favour\tfine-tuning because \"x\"\nend\n\nrule \"B\"\n@source( S1 )\nwhen\nthe data is judged small\nthen\nfavour\tfine-tuning because \"x\"",
            13,
            "must say which question"),
        budget("value with code", 10, number("5L); exit(0"), "the value is"),
        budget("value of 20 digits", 10, number("9".repeat(20)), "the value is"),
        budget("value in other digits", 10, number("\u0665"), "the value is"),
        budget("value in octal", 10, number("010"), "the value is"),
        budget("value below nothing", 10, number("-1"), "the value is"),
        line(
            "number that is stated already",
            "thresholds.dslr",
            15,
            "\"a few thousand\" begins at 1 labelled examples because \"x\"",
            15,
            "is stated twice"));
  }

  private static Stream<HostileEdit> ends() {
    return Stream.of(
        budget("code behind then", 9, "then " + RUN + ";", CODE),
        budget("rule behind an end", 11, "end rule \"x\" when then " + RUN + "; end", NO_SENTENCE),
        budget("end twice", 11, "end\nend", STRAY).at(12),
        line("no end", BUDGET, 11, "", 4, "has no end"),
        line("no then", BUDGET, 9, "", 10, "wrong side of then"),
        line("rule inside a rule", BUDGET, 10, "rule \"x\"", 4, "has no end before line 10"),
        line("no end in the file", BUDGET, 30, "", 22, "has no end"),
        budget("sentence outside", 12, "the budget for compute is low", STRAY),
        line("no condition", BUDGET, 8, "// nothing", 4, "favours something whatever is stated"),
        line("no criterion", BUDGET, 5, "", 4, "must say which question it answers"),
        line("no source", BUDGET, 6, "", 4, "cites nothing"),
        line("no conclusion", BUDGET, 10, "// " + RUN, 4, "concludes nothing"));
  }

  private static Stream<HostileEdit> files() {
    var combine = text("advice/combine.drl");
    var vocabulary = text("vocabulary.dsl");
    return Stream.of(
        rulesInDrl(),
        file("changed DRL", "advice/combine.drl", combine + "\n", 1, FOREIGN),
        file(
            "payload in the DRL", "advice/combine.drl", combine.replace("insert", RUN), 1, FOREIGN),
        file("changed vocabulary", "vocabulary.dsl", vocabulary + "[then]x=" + RUN, 1, FOREIGN),
        file("second vocabulary", "criteria/more.dsl", "[then]x=" + RUN, 1, FOREIGN),
        file("DRL in capitals", "criteria/x.DRL", "rule x", 1, NO_PLACE),
        file("decision table", "criteria/x.drl.xlsx", "", 1, NO_PLACE),
        file("guided table", "criteria/x.gdst", "<x/>", 1, NO_PLACE),
        file("Java file", "criteria/X.java", "class X { static { " + RUN + "; } }", 1, NO_PLACE),
        file("class", "criteria/X.class", "", 1, NO_PLACE),
        file("kmodule", "kmodule.xml", "<kmodule/>", 1, NO_PLACE),
        file("project", "pom.xml", "<project/>", 1, NO_PLACE),
        file("folder", "META-INF/", "", 1, NO_PLACE),
        file("second source", "criteria/source.yaml", "", 1, NO_PLACE));
  }

  private static Stream<HostileEdit> fileNames() {
    var rules = text(BUDGET);
    return Stream.of(
        file("file name that ends a string", endedName(), rules, 1, NO_FILE_NAME),
        file("file name with a unicode escape", "criteria/\\u0022.dslr", rules, 1, NO_FILE_NAME),
        file("file name with a backslash", "criteria/..\\x.dslr", rules, 1, NO_FILE_NAME),
        file("file name with a dollar", "criteria/${x}.dslr", rules, 1, NO_FILE_NAME),
        file("file name with a remark", "criteria/x*.dslr", rules, 1, NO_FILE_NAME),
        file("file name that begins with a dot", "criteria/.dslr", rules, 1, NO_FILE_NAME),
        file("file outside", "criteria/../../x.dslr", rules, 1, NO_FILE_NAME),
        file("file in a folder of its own", "other/x.dslr", rules, 1, NO_FILE_NAME),
        file("file of the program", "META-INF/x.dslr", rules, 1, NO_FILE_NAME));
  }

  private static Stream<HostileEdit> encodings() {
    var rules = text(BUDGET);
    var accent = rules.replace("time is low", "time is l\u00F6w");
    return Stream.of(
        new HostileEdit("UTF-16", BUDGET, rules, UTF_16, 1, "not text in UTF-8"),
        new HostileEdit("Latin-1", BUDGET, accent, ISO_8859_1, 8, "not text in UTF-8"),
        new HostileEdit(
            "Latin-1 source", HostileEdit.SOURCE, "# \u00FC", ISO_8859_1, 1, "not text in UTF-8"),
        file("lines that end in carriage returns", BUDGET, rules.replace('\n', '\r'), 1, UNSEEN),
        file("two byte order marks", BUDGET, "\uFEFF\uFEFF" + rules, 1, UNSEEN));
  }

  private static Stream<HostileEdit> sources() {
    var footnote = "place: footnote 4";
    var tag = "YAML tag or alias";
    return Stream.of(
        source("tag of Java", footnote, "place: !!java.net.URL http://x", 63, tag),
        source("tag that runs", footnote, "place: !!javax.script.ScriptEngineManager [x]", 63, tag),
        source("alias", "place: second", "place: &a x\n    says: *a\n    x: second", 30, tag),
        source("field twice", footnote, footnote + "\n    place: x", 64, "is given twice"),
        source("second document", "readings:", "---\nreadings:", 67, "and another begins"),
        source("control character", footnote, "place: \"\\e[31m\"", 63, UNSEEN),
        source("class by name", footnote, footnote + "\n    \"@class\": X", 64, "is no field"),
        source("id that ends an annotation", "id: S14", "id: S14 ) @x(", 62, "cannot be cited"),
        source("deep nesting", "document:", "document: " + "[".repeat(50_000), 4, "too deeply"),
        file("bomb", HostileEdit.SOURCE, "a: &a [x, x]\nb: [*a, *a]\n", 2, tag),
        file("NUL in the source", HostileEdit.SOURCE, "a: \0", 1, "read as YAML"),
        file("empty source", HostileEdit.SOURCE, "", 1, "the file is empty"));
  }

  private static Stream<HostileEdit> sizes() {
    var more = "the budget for training time is low\n".repeat(49);
    var strange = "x\n".repeat(100);
    var rule =
        "rule \"%d\"\n@source( S1 )\nwhen\nthe data is judged small\nthen\nnote \"x\"\nend\n";
    var rules = new StringBuilder("package dev.thaw.rules\n");
    for (int i = 0; i < 2001; i++) {
      rules.append(rule.formatted(i));
    }
    return Stream.of(
        budget("very many sentences", 8, more + "the budget for compute is low", "too many").at(59),
        budget("very many problems", 3, strange, "the rest was not read").at(53),
        file("very many rules", "aaa.dslr", rules.toString(), 14002, "too many rules"));
  }

  private static String number(String value) {
    return "\"a bound\" ends at " + value + " labelled examples because \"x\"";
  }

  /** Returns a text in quotation marks that ends its string and runs. */
  static String endedString() {
    return "\"x\" ) ); " + RUN + "; //\"";
  }

  /** Returns the path of a file whose name ends the string that it is put in. */
  static String endedName() {
    return "criteria/x\" + " + RUN + " + \".dslr";
  }

  /** Returns a file of plain DRL that runs. */
  static HostileEdit rulesInDrl() {
    var rule = "package dev.thaw.rules.criteria\nrule \"x\"\n@source( S1 )\nwhen\nthen\n";
    return file("DRL", "criteria/x.drl", rule + RUN + ";\nend\n", 1, FOREIGN);
  }
}
