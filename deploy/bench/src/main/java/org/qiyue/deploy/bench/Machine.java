package org.qiyue.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine of a measurement. */
public record Machine(String processor, int cores, double gigabytes, String kernel, String jdk) {

    /** This machine. */
    public static Machine here() throws IOException {
        long kilobytes = Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
        return new Machine(
                processor,
                Cores.COUNT,
                kilobytes / 1024.0 / 1024.0,
                "Linux " + System.getProperty("os.version"),
                System.getProperty("java.vm.vendor") + " " + Runtime.version());
    }

    /** The load averages over 1, 5 and 15 minutes. */
    public static String load() throws IOException {
        String[] fields = Files.readString(Path.of("/proc/loadavg")).split(" ");
        return fields[0] + " " + fields[1] + " " + fields[2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d cores of %s, %.0f GiB, %s, %s", cores, processor, gigabytes, kernel, jdk);
    }
}
