package org.qiyue.deploy.bench.pages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiyue.deploy.bench.CommandLine;
import org.qiyue.deploy.bench.Machine;
import org.qiyue.deploy.local.BrowserSession;

/**
 * Measures how soon officials have the pages of a register of a million employers (PERF-7) and a large export of it (PERF-8).
 */
public final class ApiPages {

    private static final String SECOND = "city2";

    private final PagesOptions options;
    private final String command;

    private ApiPages(PagesOptions options, String command) {
        this.options = options;
        this.command = command;
    }

    /** Runs once and exits: 0 measured and written down, 1 failed, 2 not understood or not possible as asked. */
    public static void main(String[] arguments) {
        System.exit(CommandLine.run("api", List.of(arguments), PagesOptions::read, (options, command) -> {
            new ApiPages(options, command).measure();
            return true;
        }));
    }

    private void measure() throws Exception {
        String pgbench = Pgbench.version();
        try (LargeCity city = LargeCity.start(options)) {
            city.say("signing in");
            BrowserSession official = BrowserSession.signIn(city.city(), Pages.CITY);
            BrowserSession supervisor = BrowserSession.signIn(city.city(), Pages.DISTRICT);
            PageMeasurement measurement = new PageMeasurement(
                    city, Map.of(Pages.CITY, official, Pages.DISTRICT, supervisor), options.requests());
            List<Page> pages = new Pages(city, official, supervisor, options.employers()).all();
            city.say("asking for every page, for the compilers");
            measurement.warmUp(pages);
            String loads = Machine.load();
            List<PageFigures> figures = new ArrayList<>();
            for (Page page : pages) {
                PageFigures measured = measurement.measure(page, options.repetitions());
                figures.add(measured);
                city.say(String.format(
                        Locale.ROOT,
                        "%s (%s): p95 %.1f ms, %.2f times its statements",
                        page.name(),
                        page.account(),
                        measured.p95(),
                        measured.ratio()));
            }
            loads += "; " + Machine.load();
            ExportFigures export = null;
            if (options.exports()) {
                city.say("exporting");
                export = new ExportMeasurement(city, official, BrowserSession.signIn(city.city(), SECOND)).measure();
            }
            PagesReport.Conditions conditions = new PagesReport.Conditions(
                    LocalDate.now(),
                    Machine.here(),
                    command,
                    city.size(),
                    options.requests(),
                    options.repetitions(),
                    city.register().settings(),
                    pgbench,
                    loads);
            Files.createDirectories(options.result().getParent());
            Files.writeString(options.result(), PagesReport.write(conditions, figures, export), StandardCharsets.UTF_8);
            city.say("written to " + options.result());
        }
    }
}
