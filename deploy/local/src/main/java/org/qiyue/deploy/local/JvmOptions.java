package org.qiyue.deploy.local;

import java.util.ArrayList;
import java.util.List;

/** How the city's Java programs are run so that all of them fit on a laptop. */
final class JvmOptions {

    private JvmOptions() {}

    /** For programs that do little work here: the quick compiler alone, which halves the time until they are ready. */
    static List<String> quickStart(int megabytes) {
        return of(megabytes, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    /** For programs that check signatures and run queries: both compilers. */
    static List<String> fullSpeed(int megabytes) {
        return of(megabytes, "-XX:+UseSerialGC");
    }

    /**
     * For the registry, whose requests leave a megabyte each behind: room for more than a hundred of them, or every twentieth waits
     * for the collector.
     */
    static List<String> pages() {
        return of(384, "-XX:+UseSerialGC", "-Xmn160m");
    }

    /**
     * For intake, whose batches live for a second and then go all at once: room for some of them, so that they are not
     * copied about, both cores to collect, and large pages where the system gives them, since the batches are spread over all of
     * it. Most of it is free again while nobody files.
     */
    static List<String> intake() {
        return of(1536, "-XX:+UseParallelGC", "-XX:MaxNewSize=1100m", "-XX:+UseTransparentHugePages");
    }

    private static List<String> of(int megabytes, String... own) {
        List<String> options = new ArrayList<>(List.of("-Xms32m", "-Xmx" + megabytes + "m"));
        options.addAll(List.of(own));
        options.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        return List.copyOf(options);
    }
}
