package dev.thaw.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the benchmarks run on, in words. */
final class ThisMachine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private ThisMachine() {}

  static String describe() throws IOException {
    return String.format(
        Locale.ROOT,
        "%d cores, %s, %s %s, %.0f GiB, load average %.1f at the start; %s %s",
        Runtime.getRuntime().availableProcessors(),
        processor(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        memory(),
        system().getSystemLoadAverage(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"));
  }

  private static double memory() {
    return system().getTotalMemorySize() / (double) (1 << 30);
  }

  private static OperatingSystemMXBean system() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return "a processor without a name";
    }
    try (var lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("a processor without a name");
    }
  }
}
