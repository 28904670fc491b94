package org.qiyue.registry.service.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.qiyue.registry.service.csv.CsvLine;

/** Entries as lines of a CSV file for the office. */
final class EntryCsv {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneId.of("Asia/Shanghai"));

    private static final List<String> HEADINGS = List.of(
            "编号 entryNo",
            "时间 at",
            "账号 account",
            "角色 role",
            "单位 unit",
            "操作 action",
            "对象 resource",
            "记录 records",
            "明文内容 fields",
            "用途 purpose",
            "用途说明 purposeNote",
            "案号 caseNo",
            "条数 resultCount",
            "地址 clientIp",
            "结果 outcome",
            "上一条哈希 previousHash",
            "本条哈希 hash");

    private EntryCsv() {}

    /** The line of headings. */
    static String headings() {
        return CsvLine.of(HEADINGS.stream());
    }

    /** A line above the headings that says something of the whole file. */
    static String remark(String text) {
        return CsvLine.of(Stream.of("# " + text));
    }

    /** The line of an entry. */
    static String line(EntryRow row) {
        return CsvLine.of(Stream.of(
                Long.toString(row.entryNo),
                TIME.format(row.at),
                row.account,
                row.role,
                row.unit,
                row.action,
                row.resource,
                String.join(" ", row.records),
                String.join(" ", row.fields),
                row.purpose,
                row.purposeNote,
                row.caseNo,
                row.resultCount == null ? null : row.resultCount.toString(),
                row.clientIp,
                row.outcome,
                HexFormat.of().formatHex(row.previousHash),
                HexFormat.of().formatHex(row.hash)));
    }
}
