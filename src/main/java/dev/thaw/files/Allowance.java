package dev.thaw.files;

/**
 * How much of other people's files is read.
 *
 * @param largest how many bytes one file may have
 * @param most how many files there may be
 * @param together how many bytes all files may have
 * @param kinds what may be named at all, for people, such as {@code files and folders}
 */
public record Allowance(int largest, int most, long together, String kinds) {

  /**
   * Allows one file.
   *
   * @param largest how many bytes it may have
   * @param kinds what may be named in its place, for people
   */
  public static Allowance ofOne(int largest, String kinds) {
    return new Allowance(largest, 1, largest, kinds);
  }
}
