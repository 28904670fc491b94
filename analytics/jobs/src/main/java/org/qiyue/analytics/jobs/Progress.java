package org.qiyue.analytics.jobs;

import java.io.PrintStream;
import java.util.Locale;

/** One line for each step, with the seconds since the run began. */
final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String chinese, String english) {
        double seconds = (System.nanoTime() - began) / 1e9;
        out.println(String.format(Locale.ROOT, "[%6.1f s] %s / %s", seconds, chinese, english));
        out.flush();
    }
}
