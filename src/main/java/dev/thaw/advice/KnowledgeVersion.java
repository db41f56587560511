package dev.thaw.advice;

/**
 * Identifies the rules that an advice was given by.
 *
 * @param version the release of Thaw
 * @param sha256 one digest over all files of the rules, in hexadecimal digits
 */
public record KnowledgeVersion(String version, String sha256) {}
