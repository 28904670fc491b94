package org.qiyue.registry.service.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeView;

/** What the API shows of dated tables. */
final class ParameterViews {
    private ParameterViews() {}

    /** How a figure is written. */
    @Schema(
            name = "FigureType",
            description = "时长 PT72H、整数、小数、是否 1/0、代码前缀、日期 / duration, whole number, decimal, yes or no as 1 or 0, "
                    + "beginnings of codes, days; lists parted by single spaces")
    enum FigureType {
        DURATION,
        WHOLE,
        DECIMAL,
        FLAG,
        CODES,
        DAYS
    }

    /** A figure of an entry. */
    @Schema(name = "ParameterFigure")
    record FigureView(
            @Schema(description = "栏名,提出变更时照用 / its column, by which a change names it")
            String column,

            String nameZh,
            String nameEn,
            FigureType type,

            @Schema(nullable = true, description = "最小值 / the smallest value")
            String least,

            @Schema(nullable = true, description = "最大值 / the largest value")
            String most,

            @Schema(nullable = true) String unitZh,
            @Schema(nullable = true) String unitEn) {}

    /** What an entry says from a day on. */
    @Schema(name = "ParameterStep")
    record StepView(
            @Schema(description = "各栏的值 / the values by column")
            SortedMap<String, String> values,

            @Schema(nullable = true, description = "自该法定日起,无则自始 / from this legal day on, none: from the beginning")
            LocalDate validFrom,

            @Schema(nullable = true, description = "至该法定日,无则至今 / to this legal day, none: still")
            LocalDate validTo,

            @Schema(
                    nullable = true,
                    description = "自该备案日起按此评价,无则随版本发布 / filings from this day on are judged by it, none: as released")
            LocalDate filingsFrom,

            @Schema(description = "依据 / article or document")
            String basis,

            @Schema(nullable = true, description = "变更编号,无则随版本发布 / number of the change, none: as released")
            Long changeNo) {}

    /** An entry of a dated table as in force for filings of a day. */
    @Schema(name = "ParameterItem")
    record ItemView(
            @Schema(description = "表名 / name of the table", examples = "parameters")
            String table,

            @Schema(description = "项名 / key of the entry", examples = "gap-days")
            String key,

            String nameZh,
            String nameEn,
            List<FigureView> figures,

            @Schema(nullable = true, description = "当日的值,无则当日尚无 / what holds on the day, none where nothing does")
            StepView inForce,

            @Schema(nullable = true, description = "已批准、其后生效的下一次变更 / the next change that is approved and comes later")
            StepView coming,

            @Schema(description = "待决定的变更数 / proposals that wait for a decision")
            int proposed) {}

    /** All entries of the tables for filings of a day. */
    @Schema(name = "ParameterList")
    record ParameterList(
            @Schema(description = "备案日 / the day of filing") LocalDate day,

            @Schema(
                    description =
                            "此刻批准最早可自该备案日起适用 / the first day of filing that an approval of this moment could govern")
            LocalDate earliest,

            List<ItemView> items,
            Instant asOf) {}

    /** One entry with all that it said and will say, and all that was proposed of it. */
    @Schema(name = "ParameterHistory")
    record HistoryView(
            ItemView item,

            @Schema(description = "历次取值,最近的在前 / what it said and will say, the latest first")
            List<StepView> steps,

            @Schema(description = "历次变更,最近的在前 / what was proposed, the latest first")
            List<ChangeView> changes,

            LocalDate earliest,
            Instant asOf) {}
}
