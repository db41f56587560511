package dev.thaw.cli;

import dev.thaw.bulk.LineFormat;
import dev.thaw.files.FileProblem;
import dev.thaw.files.InvalidInput;
import dev.thaw.files.NewFile;
import dev.thaw.files.OrdinaryFiles;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file of lines that is read or written bit by bit; one that ends in .gz is packed. */
final class LineFile {

  private static final String PACKED = ".gz";
  private static final List<String> NDJSON = List.of(".ndjson", ".jsonl");
  private static final List<String> CSV = List.of(".csv");
  private static final int BUFFER = 1 << 16;

  private LineFile() {}

  /**
   * Returns how the lines of a file are written, by its name; nothing where that does not say.
   *
   * @param file the file's name
   */
  static Optional<LineFormat> format(String file) {
    var lower = file.toLowerCase(Locale.ROOT);
    var name = isPacked(file) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
    if (CSV.stream().anyMatch(name::endsWith)) {
      return Optional.of(LineFormat.CSV);
    }
    return NDJSON.stream().anyMatch(name::endsWith)
        ? Optional.of(LineFormat.NDJSON)
        : Optional.empty();
  }

  private static boolean isPacked(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  /**
   * Opens a file to be read.
   *
   * @param file its name
   * @throws InvalidInput when it cannot be read
   */
  static ReadBytes open(String file) throws InvalidInput {
    try {
      var path = FileName.here(file);
      return new ReadBytes(OrdinaryFiles.open(path, InputFile.KINDS));
    } catch (FileProblem e) {
      throw InputFile.refused(file, e.says());
    } catch (NoSuchFileException e) {
      throw InputFile.refused(file, "there is no such file.");
    } catch (IOException | InvalidPathException e) {
      throw InputFile.refused(file, "it cannot be read as a file.");
    }
  }

  /**
   * Returns what a file holds, unpacked.
   *
   * @param file its name
   * @param in its bytes
   */
  static InputStream unpacked(String file, InputStream in) throws IOException {
    return isPacked(file) ? new GZIPInputStream(in, BUFFER) : in;
  }

  /**
   * Opens a new file to be written; whatever is flushed can be read from it, even if the program
   * ends there.
   *
   * @param file its name
   * @throws InvalidInput when there is such a file already, or it cannot be written
   */
  static OutputStream create(String file) throws InvalidInput {
    try {
      var out = NewFile.open(FileName.here(file));
      return isPacked(file) ? new GZIPOutputStream(out, BUFFER, true) : out;
    } catch (FileAlreadyExistsException e) {
      throw InputFile.refused(file, "there is such a file already; allowed: a new name.");
    } catch (IOException | InvalidPathException e) {
      throw InputFile.refused(file, "it cannot be written; allowed: another name.");
    }
  }
}
