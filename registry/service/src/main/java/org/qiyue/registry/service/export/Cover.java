package org.qiyue.registry.service.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.job.JobViews.JobApproval;
import org.qiyue.registry.service.listing.Criterion;
import org.qiyue.registry.service.listing.Language;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.listing.Remark;
import org.qiyue.registry.service.listing.Words;

/**
 * What stands before the rows of an export: what it is, what was asked for, of what time, for whom.
 *
 * @param title the title
 * @param lines terms with their values, in order
 * @param sheetName the name of its own sheet
 * @param dataName the name of the sheet with the rows
 * @param foot who and when, in a line
 */
public record Cover(String title, List<Line> lines, String sheetName, String dataName, String foot) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    public Cover {
        lines = List.copyOf(lines);
    }

    /** A term and its value. */
    public record Line(String term, String value) {}

    /** Of an export as it begins. */
    static Cover of(
            Listing<?> listing,
            Map<String, String> search,
            Language language,
            Caller caller,
            Instant asOf,
            long rows,
            JobApproval approval,
            String jobId) {
        List<Line> lines = new ArrayList<>();
        String who = caller.name() + " (" + caller.username() + ")";
        lines.add(line(language, "数据时点(北京时间)", "As of (Beijing)", MOMENT.format(asOf)));
        lines.add(line(language, "数据范围", "Scope", scope(caller.scope()).in(language)));
        for (Remark remark : listing.remarks(search)) {
            lines.add(new Line(remark.term().in(language), remark.value().in(language)));
        }
        conditions(listing, search, language, lines);
        String sort = search.getOrDefault(
                Listings.SORT, listing.sorts().keySet().iterator().next());
        lines.add(line(language, "排序", "Order", listing.sorts().get(sort).in(language)));
        lines.add(line(language, "行数", "Rows", Long.toString(rows)));
        lines.add(line(language, "导出人", "Exported by", who));
        if (approval != null) {
            lines.add(line(
                    language,
                    "审批人",
                    "Granted by",
                    approval.decidedBy() + " " + MOMENT.format(approval.decidedAt()) + " " + approval.reason()));
        }
        lines.add(line(language, "导出编号", "Export no.", jobId));
        lines.add(line(
                language,
                "使用提示",
                "Please note",
                new Words(
                                "仅供履行监管职责使用;姓名、证件号码已脱敏。请按规定保管,用毕销毁。",
                                "For supervision alone; names and identity numbers are masked. Keep it as the rules demand, "
                                        + "and destroy it when it has served.")
                        .in(language)));
        return new Cover(
                listing.title().in(language),
                lines,
                new Words("说明", "About").in(language),
                new Words("数据", "Data").in(language),
                who + "  " + MOMENT.format(asOf));
    }

    private static void conditions(
            Listing<?> listing, Map<String, String> search, Language language, List<Line> lines) {
        boolean none = true;
        for (Criterion criterion : listing.criteria()) {
            String value = search.get(criterion.name());
            if (value != null) {
                none = false;
                lines.add(new Line(
                        new Words("查询条件:", "Asked for: ").in(language)
                                + criterion.title().in(language),
                        criterion.meaning().apply(value).in(language)));
            }
        }
        if (none) {
            lines.add(line(language, "查询条件", "Asked for", new Words("无,范围内全部", "everything in scope").in(language)));
        }
    }

    private static Words scope(Scope scope) {
        String unit = scope.unit().orElse(scope.value());
        if (unit.equals(Scope.City.CODE)) {
            return new Words("全市", "the whole city");
        }
        return Area.find(unit)
                .map(area -> new Words(area.nameZh(), area.nameEn()))
                .orElse(Words.same(unit));
    }

    private static Line line(Language language, String zh, String en, String value) {
        return new Line(new Words(zh, en).in(language), value);
    }
}
