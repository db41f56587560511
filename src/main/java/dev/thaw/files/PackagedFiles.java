package dev.thaw.files;

import dev.thaw.wording.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Reads files that are packaged with this class, from a jar or from the build. */
public final class PackagedFiles {

  /** What is no name of a file, but leads elsewhere. */
  private static final List<String> WAYS = List.of("", ".", "..");

  private PackagedFiles() {}

  /**
   * Returns the files of the folder in which a known file lies, by their path inside the folder.
   *
   * @param file the known file; a folder itself cannot be asked for, as many jars list files only
   * @param wanted which paths inside the folder to read
   */
  public static SortedMap<String, byte[]> beside(String file, Predicate<String> wanted) {
    var location = PackagedFiles.class.getClassLoader().getResource(file);
    if (location == null) {
      throw new IllegalStateException("Not on the class path: " + file);
    }
    int end = file.lastIndexOf('/');
    var folder = file.substring(0, end + 1);
    var files = new TreeMap<String, byte[]>();
    read(
            location,
            file,
            file.substring(0, end),
            name -> name.startsWith(folder) && wanted.test(name.substring(end + 1)))
        .forEach((name, content) -> files.put(name.substring(end + 1), content));
    return files;
  }

  /**
   * Returns a packaged file, or all files of a packaged folder at any depth, by their names on the
   * class path; empty where there is none.
   *
   * @param name the name on the class path, such as {@code features/book}
   * @param wanted which names to read
   */
  public static SortedMap<String, byte[]> under(String name, Predicate<String> wanted) {
    var files = new TreeMap<String, byte[]>();
    if (!isThere(name)) {
      return files;
    }
    try {
      var all = PackagedFiles.class.getClassLoader().getResources(name);
      for (var location : Collections.list(all)) {
        read(
                location,
                name,
                name,
                wanted.and(one -> one.equals(name) || one.startsWith(name + "/")))
            .forEach(files::putIfAbsent);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /**
   * Returns whether there is a packaged file or folder of a name.
   *
   * @param name the name on the class path
   */
  public static boolean isThere(String name) {
    return Stream.of(name.split("/", -1)).noneMatch(WAYS::contains)
        && PackagedFiles.class.getClassLoader().getResource(name) != null;
  }

  /**
   * Reads packaged files.
   *
   * @param location where a file or folder is
   * @param name its name on the class path
   * @param below the name of what to look through, if it is not in a jar; the same, or that of a
   *     folder above
   * @param wanted which names to read
   */
  private static SortedMap<String, byte[]> read(
      URL location, String name, String below, Predicate<String> wanted) {
    try {
      var connection = location.openConnection();
      connection.setUseCaches(false);
      if (connection instanceof JarURLConnection packed) {
        try (var jar = packed.getJarFile()) {
          return inJar(jar, wanted);
        }
      }
      var root = Path.of(URI.create(location.toString()));
      for (var part : name.split("/", -1)) {
        root = Objects.requireNonNull(root.getParent(), part);
      }
      return onDisk(root, root.resolve(below), wanted);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static SortedMap<String, byte[]> inJar(JarFile jar, Predicate<String> wanted)
      throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (ZipEntry entry : jar.stream().toList()) {
      if (!entry.isDirectory() && wanted.test(entry.getName())) {
        files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> onDisk(Path root, Path below, Predicate<String> wanted)
      throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var paths = Files.walk(below)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        var name = FileName.of(root.relativize(file)).replace('\\', '/');
        if (wanted.test(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
