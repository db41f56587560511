package dev.thaw.advice;

/**
 * Which rules gave an advice.
 *
 * @param version the release of Thaw
 * @param sha256 a digest of every file of the rules folder, in hexadecimal digits
 */
public record KnowledgeVersion(String version, String sha256) {}
