package dev.thaw.wording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names of files as people write them, whatever the character set of the machine.
 *
 * <p>Where that has no letters beyond ASCII, Java finds no file that has some in its name. Names
 * are then taken for UTF-8, through URIs, which hold a name's very bytes.
 */
public final class FileName {

  /** What Java makes of bytes that its character set does not have. */
  private static final char UNREADABLE = '\uFFFD';

  private static final Path WHERE_THIS_RUNS = Path.of("/proc/self/cwd");

  private FileName() {}

  /**
   * Returns the path that a name stands for, relative if the name is.
   *
   * @param name the name of a file or folder, with or without those of the folders that hold it
   * @throws InvalidPathException when no file can have this name
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      if (name.indexOf('\0') >= 0 || !UTF_8.newEncoder().canEncode(name)) {
        throw e;
      }
      return inUtf8(name, e);
    }
  }

  /**
   * Returns the path that a system property names.
   *
   * @param property the property
   * @throws NullPointerException when it is not set; its message is the property
   */
  public static Path inProperty(String property) {
    return path(requireNonNull(System.getProperty(property), property));
  }

  /**
   * Returns a path that leads to what a name stands for in the current folder.
   *
   * @param name the name of a file or folder, as {@link #path} takes it
   * @throws InvalidPathException when no file can have this name
   */
  public static Path here(String name) {
    boolean isFound = Files.isDirectory(Path.of("").toAbsolutePath());
    return isFound ? path(name) : currentFolder().resolve(path(name));
  }

  /**
   * Returns a path as {@link #here} does, for a folder that somebody must have named.
   *
   * @param name the name of the folder
   * @throws InvalidPathException when no folder can have this name; a blank one, as of a variable
   *     that is not set, does not stand for the current folder
   */
  public static Path folder(String name) {
    if (name.isBlank()) {
      throw new InvalidPathException(name, "blank");
    }
    return here(name);
  }

  /**
   * Returns the name of a path, relative if the path is.
   *
   * @param path any path on disk
   */
  public static String of(Path path) {
    var name = path.toString();
    return isReadable(name) ? name : inUtf8(path);
  }

  /**
   * Returns whether Java could read every letter of a name that came from outside.
   *
   * @param name the name, as Java has it
   */
  public static boolean isReadable(String name) {
    return name.indexOf(UNREADABLE) < 0;
  }

  /** Java looks elsewhere for relative names when it cannot read the name of this folder. */
  private static Path currentFolder() {
    try {
      return WHERE_THIS_RUNS.toRealPath();
    } catch (IOException e) {
      return Path.of("");
    }
  }

  private static Path inUtf8(String name, InvalidPathException otherwise) {
    try {
      var whole = Path.of(URI.create("file:///" + encoded(name)));
      return name.startsWith("/") ? whole : whole.subpath(0, whole.getNameCount());
    } catch (IllegalArgumentException e) {
      throw otherwise;
    }
  }

  private static String encoded(String name) {
    return Arrays.stream(name.split("/", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static String inUtf8(Path path) {
    var names = new ArrayList<>(List.of(path.toUri().getRawPath().split("/")));
    var own = names.subList(names.size() - path.getNameCount(), names.size());
    var name = own.stream().map(FileName::decoded).collect(Collectors.joining("/"));
    return path.isAbsolute() ? "/" + name : name;
  }

  private static String decoded(String part) {
    var bytes = URLDecoder.decode(part.replace("+", "%2B"), ISO_8859_1).getBytes(ISO_8859_1);
    return new String(bytes, UTF_8);
  }
}
