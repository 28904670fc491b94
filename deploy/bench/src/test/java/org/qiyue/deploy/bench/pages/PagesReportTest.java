package org.qiyue.deploy.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.Machine;
import org.qiyue.deploy.bench.pages.PageFigures.Repetition;

class PagesReportTest {

    private static Waits waits(long micros) {
        return new Waits(LongStream.rangeClosed(1, 100).map(i -> i * micros).toArray());
    }

    private static String report(PageFigures figures, ExportFigures export) {
        return PagesReport.write(
                new PagesReport.Conditions(
                        LocalDate.of(2026, 11, 26),
                        new Machine("a processor", 2, 24, "Linux", "a JDK"),
                        "deploy/bench/api",
                        "1,000 employers",
                        100,
                        1,
                        Map.of("fsync", "on"),
                        "pgbench 15",
                        "0 0 0; 1 1 1"),
                List.of(figures),
                export);
    }

    private static PageFigures figures(long api, long sql) {
        Page page = new Page("ledger", "city", List.of(Page.Request.get("/api/v1/employers")));
        return new PageFigures(
                page, 5, List.of(new Repetition(waits(api), waits(sql), waits(api * 2), waits(sql * 2))));
    }

    @Test
    void tellsThePercentilesTheirRatioAndWhetherTheyReachTheGoal() {
        assertThat(report(figures(100, 60), new ExportFigures(104_000, 0.4, 9.1, 5_000_000, 21)))
                .contains("| PERF-7 | p95 of a page / p95 of its statements by pgbench | 2.00 | 1.67 | the goal |")
                .contains("| ledger | city | 5.0 | 9.5 | 9.9 | 5.0 | 3.0 | 5.7 | 1.67 | yes |")
                .contains("| ledger | city | 10.0 | 19.0 | 6.0 | 11.4 | 1.67 |")
                .contains("| PERF-8 | XLSX of 100,000 rows, s | 15 | 9.1 | the goal |")
                .contains("| 104,000 | 0.4 | 9.1 | 5.0 | 21 |");
    }

    @Test
    void saysWhatMissesTheGoal() {
        assertThat(report(figures(600, 200), null))
                .contains("| 2.00 | 3.00 | not yet |")
                .contains("| PERF-7 | p95 of a page, ms | 50 | 57.0 | not yet |")
                .contains("| no |")
                .doesNotContain("XLSX");
    }

    @Test
    void readsTheLogOfPgbenchWithoutItsWarmUp() {
        Waits waits = Pgbench.waits(List.of("0 1 9000 0 1 2", "0 2 1000 3 1 2", "1 2 3000 3 1 2"), 1);
        assertThat(waits.millis(50)).isEqualTo(1);
        assertThat(waits.millis(95)).isEqualTo(3);
        assertThatThrownBy(() -> Pgbench.waits(List.of("0 1 9000 0 1 2"), 1)).hasMessageContaining("Nothing");
    }

    @Test
    void addsUpTheGenerationsOfAHeap() {
        assertThat(ExportMeasurement.heapKilobytes("""
                 def new generation   total 9792K, used 4096K [0x1, 0x2, 0x3)
                  eden space 8704K,  47% used [0x1, 0x2, 0x3)
                 tenured generation   total 21888K, used 20480K [0x1, 0x2, 0x3)
                 Metaspace       used 30000K, committed 30100K, reserved 1048576K
                """)).isEqualTo(24_576);
        assertThat(ExportMeasurement.heapKilobytes(
                        " DefNew  total 9K, used 1K [0x1)\n Tenured  total 9K, used 2K [0x1)"))
                .isEqualTo(3);
        assertThat(ExportMeasurement.heapKilobytes(" garbage-first heap   total 262144K, used 45678K [0x1, 0x2)"))
                .isEqualTo(45_678);
        assertThatThrownBy(() -> ExportMeasurement.heapKilobytes("nothing")).hasMessageContaining("nothing");
    }
}
