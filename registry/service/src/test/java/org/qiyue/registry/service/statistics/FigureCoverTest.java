package org.qiyue.registry.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.export.Cover;
import org.qiyue.registry.service.statistics.FigureViews.DefinitionView;
import org.qiyue.registry.service.statistics.FigureViews.Measure;
import org.qiyue.registry.service.statistics.FigureViews.SeriesView;
import org.qiyue.registry.service.statistics.StatisticsViews.ReleaseView;

class FigureCoverTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void a_last_month_that_was_not_over_is_told() {
        assertThat(partMonths("2026-11-23", "M", null)).containsExactly("r · 2026-11 仅至 2026-11-23 to 2026-11-23 only");
        assertThat(partMonths("2026-11-30", "M", null)).isEmpty();
        assertThat(partMonths("2026-11-23", "M", "2026-10")).isEmpty();
        assertThat(partMonths("2026-11-23", "Q", null)).isEmpty();
    }

    private static List<String> partMonths(String asOf, String frequency, String to) {
        DefinitionView indicator = new DefinitionView(
                "concluded",
                "新签劳动合同数",
                "Contracts concluded",
                "CONTRACTS",
                Measure.COUNT,
                "count",
                null,
                "份",
                0,
                "test",
                null,
                null,
                List.of(new SeriesView("_Z", frequency, "2020-01", "2026-11")),
                null,
                null);
        FigureQuestion question = new FigureQuestion(
                List.of("concluded"), null, null, List.of(), List.of(), List.of(), List.of(), null, to);
        ReleaseView release = new ReleaseView("r", NOW, LocalDate.parse(asOf), 1, "t", "aa", 0);
        Caller caller = new Caller("li", "李", Set.of("statistician"), new Scope.City());
        return FigureCover.of(release, null, question, List.of(indicator), caller, NOW).cover().lines().stream()
                .filter(line -> line.term().startsWith("月份未完"))
                .map(Cover.Line::value)
                .toList();
    }
}
