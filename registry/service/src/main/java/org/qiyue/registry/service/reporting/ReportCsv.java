package org.qiyue.registry.service.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.reporting.ReportFigure;
import org.qiyue.registry.service.csv.CsvLine;
import org.qiyue.registry.service.reporting.ReportStore.Version;
import org.qiyue.registry.service.reporting.ReportViews.FigureView;
import org.qiyue.registry.service.reporting.ReportViews.PageView;
import org.qiyue.registry.service.reporting.ReportViews.TextView;
import org.qiyue.registry.service.reporting.ReportViews.VersionView;

/** Reports as files for the office. */
final class ReportCsv {
    private ReportCsv() {}

    /** A report as it stands. */
    static String of(PageView page) {
        String version = page.frozen()
                ? "第" + page.head().version() + "次报送 version " + page.head().version()
                : page.head().state().label().zh() + "，随登记变动 "
                        + page.head().state().label().en() + ", still moving";
        return file(
                page.head().area(),
                page.head().period(),
                version,
                page.countedAt().toString(),
                page.figures(),
                page.text());
    }

    /** A version as it was submitted. */
    static String of(VersionView version) {
        return file(
                version.area(),
                version.period(),
                "第" + version.version() + "次报送 version " + version.version(),
                version.countedAt().toString(),
                version.figures(),
                version.text());
    }

    private static String file(
            String area, String period, String version, String countedAt, List<FigureView> figures, TextView text) {
        StringBuilder file = new StringBuilder(CsvLine.BYTE_ORDER_MARK)
                .append(CsvLine.of(Stream.of("# 区级定期报告 district report", area, name(area), period, version, countedAt)))
                .append(CsvLine.of(Stream.of(
                        "类别 group", "指标代码 code", "指标", "figure", "单位 unit", "本期 value", "上期报送 period before")));
        figures.forEach(figure -> file.append(CsvLine.of(Stream.of(
                figure.groupZh() + " " + figure.groupEn(),
                figure.code(),
                figure.labelZh(),
                figure.labelEn(),
                figure.unit().label().zh() + " " + figure.unit().label().en(),
                Objects.requireNonNullElse(figure.value(), ""),
                Objects.requireNonNullElse(figure.before(), "")))));
        file.append(CsvLine.of(Stream.of("形势分析 situation", text.situation())))
                .append(CsvLine.of(Stream.of("工作情况 measures", text.measures())))
                .append(CsvLine.of(Stream.of("问题与建议 problems", text.problems())));
        return file.toString();
    }

    /** What units submitted last of a period, side by side; of units that have not submitted nothing. */
    static String together(String period, List<Area> units, List<Version> versions) {
        Map<String, Version> ofUnit = versions.stream().collect(Collectors.toMap(Version::area, version -> version));
        StringBuilder file = new StringBuilder(CsvLine.BYTE_ORDER_MARK)
                .append(CsvLine.of(Stream.of("# 区级定期报告汇总 district reports", period)))
                .append(CsvLine.of(Stream.concat(
                        Stream.of("指标代码 code", "指标", "figure"),
                        units.stream().map(unit -> unit.code() + " " + unit.nameZh()))))
                .append(CsvLine.of(Stream.concat(
                        Stream.of("VERSION", "报送次数", "Version"),
                        units.stream()
                                .map(unit -> ofUnit.containsKey(unit.code())
                                        ? ofUnit.get(unit.code()).version()
                                        : ""))));
        ReportFigure.all()
                .forEach(figure -> file.append(CsvLine.of(Stream.concat(
                        Stream.of(
                                figure.code(),
                                figure.group().label().zh() + " "
                                        + figure.label().zh(),
                                figure.group().label().en() + ": "
                                        + figure.label().en()),
                        units.stream().map(unit -> cell(ofUnit.get(unit.code()), figure))))));
        return file.toString();
    }

    private static Object cell(Version version, ReportFigure figure) {
        return version == null || version.figures().get(figure.code()) == null
                ? ""
                : version.figures().get(figure.code());
    }

    private static String name(String area) {
        return Area.of(area).nameZh();
    }
}
