package dev.thaw.benchmarks.peers;

import java.util.function.Supplier;

/** Every peer that is measured, in the order of the results page. */
public enum Contender {
  /** Thaw, as programs call it. */
  THAW("Thaw, `Advisor.advise`", "all", ThawAdvice::new),
  /** Thaw with a KIE session for each use case, whatever it may remember of equal ones. */
  THAW_LIVE("Thaw, a session each time", "all", LiveThaw::new),
  /** The compiled rules of Thaw in KIE sessions. */
  DROOLS("bare Drools, the same rules", "none", BareDrools::new),
  /** Conditions written in Java. */
  JAVA("plain Java", "rules", PlainJava::new),
  /** A table of all answers that is looked up. */
  TABLE("plain Java, a table of all answers", "rules", AnswerTable::new),
  /** Evrete. */
  EVRETE("Evrete 4.0.3", "rules", EvreteRules::new),
  /** Easy Rules. */
  EASY_RULES("Easy Rules 4.1.0", "rules", EasyRules::new),
  /** Decision tables in DMN. */
  DMN("Kie DMN 10.2.0", "none", DmnTables::new),
  /** One expression in JSON. */
  JSON_LOGIC("json-logic-java 1.1.0", "none", JsonExpression::new);

  private final String label;
  private final String reasons;
  private final Supplier<Peer<?>> start;

  Contender(String label, String reasons, Supplier<Peer<?>> start) {
    this.label = label;
    this.reasons = reasons;
    this.start = start;
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
    return start.get();
  }
}
