package dev.thaw.benchmarks.peers;

/** Every peer that is measured, in the order of the results page. */
public enum Contender {
  /** Thaw, as programs call it. */
  THAW("Thaw, `Advisor.advise`", "all"),
  /** Thaw with a KIE session for each use case, whatever it may remember of equal ones. */
  THAW_LIVE("Thaw, a session each time", "all"),
  /** The compiled rules of Thaw in KIE sessions. */
  DROOLS("bare Drools, the same rules", "none"),
  /** Conditions written in Java. */
  JAVA("plain Java", "rules"),
  /** A table of all answers that is looked up. */
  TABLE("plain Java, a table of all answers", "rules"),
  /** Evrete. */
  EVRETE("Evrete 4.0.3", "rules"),
  /** Easy Rules. */
  EASY_RULES("Easy Rules 4.1.0", "rules"),
  /** Decision tables in DMN. */
  DMN("Kie DMN 10.2.0", "none"),
  /** One expression in JSON. */
  JSON_LOGIC("json-logic-java 1.1.0", "none");

  private final String label;
  private final String reasons;

  Contender(String label, String reasons) {
    this.label = label;
    this.reasons = reasons;
  }

  /** Returns what people call it. */
  public String label() {
    return label;
  }

  /**
   * Returns which reasons it gives: {@code none}, the names of the {@code rules}, or {@code all}
   * with facts, sources and next steps.
   */
  public String reasons() {
    return reasons;
  }

  /** Returns the peer, ready to decide. */
  public Peer<?> start() {
    return switch (this) {
      case THAW -> new ThawAdvice();
      case THAW_LIVE -> new LiveThaw();
      case DROOLS -> new BareDrools();
      case JAVA -> new PlainJava();
      case TABLE -> new AnswerTable();
      case EVRETE -> new EvreteRules();
      case EASY_RULES -> new EasyRules();
      case DMN -> new DmnTables();
      case JSON_LOGIC -> new JsonExpression();
    };
  }
}
