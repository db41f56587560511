package dev.thaw.rulebook;

import dev.thaw.wording.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Reads the files of a folder that is packaged with this class, from a jar or from the build. */
final class PackagedFiles {

  private PackagedFiles() {}

  /**
   * Returns the files of the folder in which a known file lies, by their path inside the folder.
   *
   * @param file the known file; a folder itself cannot be asked for, as many jars list files only
   * @param wanted which paths inside the folder to read
   */
  static SortedMap<String, byte[]> beside(String file, Predicate<String> wanted) {
    try {
      var location = location(file);
      var connection = location.openConnection();
      connection.setUseCaches(false);
      if (connection instanceof JarURLConnection packed) {
        try (var jar = packed.getJarFile()) {
          return inJar(jar, file.substring(0, file.lastIndexOf('/') + 1), wanted);
        }
      }
      return onDisk(Path.of(URI.create(location.toString())).resolveSibling(""), wanted);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static URL location(String file) {
    var location = PackagedFiles.class.getClassLoader().getResource(file);
    if (location == null) {
      throw new IllegalStateException("Not on the class path: " + file);
    }
    return location;
  }

  private static SortedMap<String, byte[]> inJar(
      JarFile jar, String folder, Predicate<String> wanted) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (ZipEntry entry : jar.stream().toList()) {
      var name = entry.getName();
      if (name.startsWith(folder) && !entry.isDirectory()) {
        var path = name.substring(folder.length());
        if (wanted.test(path)) {
          files.put(path, jar.getInputStream(entry).readAllBytes());
        }
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> onDisk(Path folder, Predicate<String> wanted)
      throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        var path = FileName.of(folder.relativize(file)).replace('\\', '/');
        if (wanted.test(path)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
