package org.qiyue.registry.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.statistics.StatisticsShelf.Cells;
import org.qiyue.registry.service.statistics.StatisticsViews.AreaFigures;
import org.qiyue.registry.service.statistics.StatisticsViews.Card;
import org.qiyue.registry.service.statistics.StatisticsViews.Overview;
import org.qiyue.registry.service.statistics.StatisticsViews.ReleaseView;
import org.qiyue.registry.service.statistics.StatisticsViews.TrendPoint;

/** Lays a release out for the first screen: headline figures, one row per area, the city month by month. */
@ApplicationScoped
class Overviews {
    private static final int TREND_MONTHS = 60;
    private static final int ALL = Integer.MAX_VALUE;

    private final StatisticsShelf shelf;

    Overviews(StatisticsShelf shelf) {
        this.shelf = shelf;
    }

    Overview of(Release release) {
        ReleaseView view = ReleaseView.of(release);
        String period = shelf.lastPeriod(release.releaseId).orElse(null);
        if (period == null) {
            return new Overview(view, null, List.of(), List.of(), List.of());
        }
        YearMonth month = YearMonth.parse(period);
        Map<String, Map<String, BigDecimal>> trend = trend(release.releaseId, month);
        return new Overview(
                view,
                period,
                cards(trend, period, month.minusMonths(1).toString()),
                areas(release.releaseId, period),
                trend.entrySet().stream()
                        .map(each -> new TrendPoint(each.getKey(), each.getValue()))
                        .toList());
    }

    private Map<String, Map<String, BigDecimal>> trend(String releaseId, YearMonth last) {
        Cells city = new Cells(
                null,
                Scope.City.CODE,
                StatisticsShelf.ALL_SECTIONS,
                last.minusMonths(TREND_MONTHS - 1).toString(),
                last.toString());
        Map<String, Map<String, BigDecimal>> months = new TreeMap<>();
        for (Observation each : shelf.observations(releaseId, city, ALL)) {
            months.computeIfAbsent(each.period, period -> new TreeMap<>()).put(each.indicator, each.value);
        }
        return months;
    }

    private List<Card> cards(Map<String, Map<String, BigDecimal>> trend, String period, String before) {
        Map<String, BigDecimal> now = trend.getOrDefault(period, Map.of());
        Map<String, BigDecimal> then = trend.getOrDefault(before, Map.of());
        return shelf.indicators().stream()
                .map(indicator -> new Card(
                        indicator.code,
                        indicator.nameZh,
                        indicator.nameEn,
                        indicator.unit,
                        indicator.decimals,
                        now.get(indicator.code),
                        then.get(indicator.code)))
                .toList();
    }

    private List<AreaFigures> areas(String releaseId, String period) {
        Map<String, Map<String, BigDecimal>> areas = new LinkedHashMap<>();
        Area.all().forEach(area -> areas.put(area.code(), new TreeMap<>()));
        Cells totals = new Cells(null, null, StatisticsShelf.ALL_SECTIONS, period, period);
        for (Observation each : shelf.observations(releaseId, totals, ALL)) {
            if (areas.containsKey(each.area)) {
                areas.get(each.area).put(each.indicator, each.value);
            }
        }
        return Area.all().stream()
                .map(area -> new AreaFigures(area.code(), area.nameZh(), area.nameEn(), areas.get(area.code())))
                .toList();
    }
}
