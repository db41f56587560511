package dev.thaw.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that were not there before; never through a link, and whole or not at all. */
public final class NewFile {

  private NewFile() {}

  /** Writes what a file shall hold. */
  @FunctionalInterface
  interface FileContent {

    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a new file.
   *
   * @param file the file
   * @param text what it shall hold, in UTF-8
   * @throws java.nio.file.FileAlreadyExistsException when there is something of this name already,
   *     a link that leads nowhere included
   * @throws IOException when it cannot be written; nothing of it is left then
   */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Opens a new file for what is too much to be held; what is written before something fails stays.
   *
   * @param file the file
   * @throws java.nio.file.FileAlreadyExistsException when there is something of this name already,
   *     a link that leads nowhere included
   * @throws IOException when it cannot be written
   */
  public static OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  static void write(Path file, FileContent content) throws IOException {
    var out = open(file);
    try (out) {
      content.to(out);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /**
   * Writes a file in place of another one, whose content stays if that fails. Where the other one
   * is a link, it is the link that is replaced.
   *
   * @param file the file
   * @param content what it shall hold
   * @throws IOException when it cannot be written
   */
  public static void replace(Path file, byte[] content) throws IOException {
    var begun = file.resolveSibling(".thaw-" + UUID.randomUUID() + ".part");
    write(begun, out -> out.write(content));
    try {
      Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(begun);
      throw e;
    }
  }
}
