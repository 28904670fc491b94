package org.qiyue.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiyue.deploy.local.simulation.SignedFiling;

/** What a load is made of: how many filings of which kind, and how long they are. */
final class FilingKinds {

    private static final Pattern TYPE = Pattern.compile("\"org\\.qiyue\\.filing\\.([a-z]+)\\.v1\"");

    private final Map<String, Long> kinds = new TreeMap<>();
    private long all;
    private long bytes;

    static FilingKinds of(FilingArchive archive) throws IOException {
        FilingKinds kinds = new FilingKinds();
        archive.read(kinds::note);
        return kinds;
    }

    private void note(SignedFiling filing) {
        all++;
        bytes += filing.event().length;
        kinds.merge(kind(filing.event()), 1L, Long::sum);
    }

    private static String kind(byte[] bytes) {
        String event = new String(bytes, StandardCharsets.UTF_8);
        Matcher type = TYPE.matcher(event);
        return type.find() ? type.group(1) : "other";
    }

    /** How many filings there are. */
    long all() {
        return all;
    }

    /** How long the events are on average, in bytes. */
    double meanBytes() {
        return (double) bytes / all;
    }

    /** How many filings there are of each kind. */
    Map<String, Long> kinds() {
        return kinds;
    }
}
