package org.qiyue.registry.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.statistics.FigureViews.DefinitionView;
import org.qiyue.registry.service.statistics.FigureViews.Measure;
import org.qiyue.registry.service.statistics.FigureViews.SeriesView;

/** What indicators are and where a release has figures of them, told from the totals of the city. */
@ApplicationScoped
class Definitions {
    /** One short walk along the index for each indicator and variant; a release holds far more figures than these. */
    private static final String SERIES = """
            select i.code, v.variant, s.frequency, s.first, s.last
            from statistics.indicator i
            cross join unnest(array['D', 'Q', '_Z']) as v(variant)
            cross join lateral (
                select o.frequency, min(o.period) as first, max(o.period) as last
                from statistics.observation o
                where o.release_id = ? and o.indicator = i.code and o.variant = v.variant and o.sex = '_T'
                  and o.age_group = '_T' and o.area = '110000' and o.industry_section = '_T'
                group by o.frequency) s
            order by i.code, v.variant, s.frequency
            """;

    private static final String INDICATORS = """
            select i.*, (select r.release_id from statistics.release r
                         where exists (select from statistics.observation o
                                       where o.release_id = r.release_id and o.indicator = i.code)
                         order by r.created_at, r.release_id limit 1) as first_release
            from statistics.indicator i
            """;

    private static final int MOST_RELEASES = 32;

    private final Statements statements;

    /** The series of the releases that were asked for last: they never change, while indicators get new releases. */
    private final Map<String, Map<String, List<SeriesView>>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Map<String, List<SeriesView>>> eldest) {
                    return size() > MOST_RELEASES;
                }
            });

    Definitions(Statements statements) {
        this.statements = statements;
    }

    /** All indicators in the order of their codes, by code. */
    Map<String, DefinitionView> of(String releaseId) {
        Map<String, List<SeriesView>> series = knownOf(releaseId);
        return statements
                .list(
                        INDICATORS,
                        row -> new DefinitionView(
                                row.text("code"),
                                row.text("name_zh"),
                                row.text("name_en"),
                                row.text("dataset"),
                                Measure.ofUnit(row.text("unit")),
                                row.text("formula"),
                                row.text("population"),
                                row.text("unit"),
                                row.count("decimals"),
                                row.text("source"),
                                row.text("earliest_period"),
                                row.text("first_release"),
                                series.getOrDefault(row.text("code"), List.of()),
                                row.text("missing_zh"),
                                row.text("missing_en")))
                .stream()
                .sorted(Comparator.comparing(DefinitionView::code))
                .collect(Collectors.toMap(DefinitionView::code, each -> each, (one, same) -> one, LinkedHashMap::new));
    }

    private Map<String, List<SeriesView>> knownOf(String releaseId) {
        Map<String, List<SeriesView>> series = known.get(releaseId);
        if (series == null) {
            series = seriesOf(releaseId);
            known.put(releaseId, series);
        }
        return series;
    }

    private Map<String, List<SeriesView>> seriesOf(String releaseId) {
        record Series(String code, SeriesView series) {}
        return statements
                .list(
                        SERIES,
                        row -> new Series(
                                row.text("code"),
                                new SeriesView(
                                        row.text("variant"),
                                        row.text("frequency"),
                                        row.text("first"),
                                        row.text("last"))),
                        releaseId)
                .stream()
                .collect(Collectors.groupingBy(Series::code, Collectors.mapping(Series::series, Collectors.toList())));
    }
}
