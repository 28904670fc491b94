package org.qiyue.registry.service.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.export.Cover;
import org.qiyue.registry.service.statistics.FigureViews.DefinitionView;
import org.qiyue.registry.service.statistics.StatisticsViews.ReleaseView;

/**
 * What stands before figures in a file: all that is needed to quote them, in both languages.
 *
 * @param cover the lines
 * @param isComparison whether two releases stand side by side
 */
record FigureCover(Cover cover, boolean isComparison) {
    private static final String MONTHS = "M";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    static FigureCover of(
            ReleaseView release,
            ReleaseView compared,
            FigureQuestion question,
            List<DefinitionView> indicators,
            Caller caller,
            Instant now) {
        List<Cover.Line> lines = new ArrayList<>();
        lines.add(new Cover.Line("发布 release", told(release)));
        if (compared != null) {
            lines.add(new Cover.Line("所比较的发布 compared with", told(compared)));
        }
        Stream.of(release, compared)
                .filter(each -> each != null && hasPartMonth(each, question, indicators))
                .forEach(each -> lines.add(new Cover.Line("月份未完 part month", partMonth(each))));
        lines.add(new Cover.Line("条件 asked for", asked(question)));
        boolean isOfCity = caller.scope().unit().filter(Scope.City.CODE::equals).isPresent();
        if (!isOfCity && indicators.stream().anyMatch(each -> each.unit().startsWith("元"))) {
            lines.add(new Cover.Line(
                    "未列示 withheld",
                    "其他地区及全市分行业的工资总额，以及依据不足 10 人的和两次发布比较的工资数，不列示。 Totals of wages of other areas and of sections of the city, "
                            + "their wages that rest on fewer than 10, and all of them in a comparison of releases."));
        }
        for (DefinitionView each : indicators) {
            lines.add(new Cover.Line("指标 indicator " + each.code(), told(each)));
        }
        String who = caller.name() + " (" + caller.username() + ")";
        lines.add(new Cover.Line("下载 downloaded", who + " " + MOMENT.format(now)));
        lines.add(new Cover.Line(
                "使用提示 please note",
                "内部数据，不得对外发布：为真实计数，未作披露控制。 Internal: true counts without disclosure control, not for publication."));
        return new FigureCover(
                new Cover("统计数据 Statistical figures", lines, "说明 About", "数据 Data", who + "  " + MOMENT.format(now)),
                compared != null);
    }

    /** Whether months are asked for of which the last was not over; of quarters only those that are over are published. */
    private static boolean hasPartMonth(ReleaseView release, FigureQuestion question, List<DefinitionView> indicators) {
        YearMonth last = YearMonth.from(release.asOf());
        return release.asOf().isBefore(last.atEndOfMonth())
                && (question.frequency() == null || question.frequency().equals(MONTHS))
                && (question.to() == null || question.to().compareTo(last.toString()) >= 0)
                && indicators.stream()
                        .flatMap(each -> each.series().stream())
                        .anyMatch(each -> each.frequency().equals(MONTHS));
    }

    private static String partMonth(ReleaseView release) {
        return "%s · %s 仅至 %s to %s only"
                .formatted(release.releaseId(), YearMonth.from(release.asOf()), release.asOf(), release.asOf());
    }

    private static String told(ReleaseView release) {
        return "%s · 截止日 as of %s · 快照位置 position %d · 程序版本 code version %s · 摘要 digest %s"
                .formatted(
                        release.releaseId(),
                        release.asOf(),
                        release.snapshotPosition(),
                        release.codeVersion(),
                        release.digest());
    }

    private static String told(DefinitionView each) {
        String told =
                "%s %s · 单位 unit %s · 定义 formula %s · 统计对象 population %s · 来源 source %s · 最早月份 earliest %s · 最早发布 first release %s"
                        .formatted(
                                each.nameZh(),
                                each.nameEn(),
                                each.unit(),
                                each.formula(),
                                orDash(each.population()),
                                each.source(),
                                orDash(each.earliestPeriod()),
                                orDash(each.firstRelease()));
        return each.missingZh() == null ? told : told + " · 无数据 n/a: " + each.missingZh() + " " + each.missingEn();
    }

    private static String asked(FigureQuestion question) {
        List<String> asked = new ArrayList<>(List.of("indicator=" + String.join(",", question.indicators())));
        add(asked, "variant", question.variant());
        add(asked, "frequency", question.frequency());
        add(asked, "area", String.join(",", question.areas()));
        add(asked, "section", String.join(",", question.sections()));
        add(asked, "sex", String.join(",", question.sexes()));
        add(asked, "ageGroup", String.join(",", question.ageGroups()));
        add(asked, "from", question.from());
        add(asked, "to", question.to());
        return String.join(" ", asked);
    }

    private static void add(List<String> asked, String name, String value) {
        if (value != null && !value.isEmpty()) {
            asked.add(name + "=" + value);
        }
    }

    private static String orDash(String text) {
        return text == null ? "—" : text;
    }
}
