package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A certificate as a page to be printed, Chinese first, with the document that was signed at its end. */
final class CertificatePage {

    private static final String LINE = "<tr><th>%s<br><small>%s</small></th><td>%s</td></tr>%n";

    private record Line(String path, String chinese, String english) {}

    private static final List<Line> LINES = List.of(
            new Line("number", "编号", "number"),
            new Line("day", "判断到期之日", "judged by the day"),
            new Line("issuedAt", "出具时间", "issued at"),
            new Line("issuedBy", "经办人", "issued by"),
            new Line("erased,persons", "去标识化的劳动者", "workers pseudonymised"),
            new Line("erased,contracts", "所涉劳动合同", "their contracts"),
            new Line("erased,filings", "销毁密钥的备案报文", "filings whose key was destroyed"),
            new Line("erased,refusedFilings", "销毁密钥的被拒报文", "refused filings whose key was destroyed"),
            new Line("erased,accessEntries", "截断的访问日志条数", "entries dropped from the access log"),
            new Line("erased,exportFilePieces", "清除的导出文件片段", "pieces of export files dropped"),
            new Line("filings,first", "报文编号自", "filing numbers from"),
            new Line("filings,last", "报文编号至", "filing numbers to"),
            new Line("filings,digest", "报文编号清单摘要（SM3）", "digest over the list of numbers (SM3)"),
            new Line("proof,readableFilingsBefore", "处置前可解密报文", "readable filings before"),
            new Line("proof,readableFilingsAfter", "处置后可解密报文", "readable filings after"),
            new Line("proof,identifiedWorkersBefore", "处置前可识别劳动者", "identified workers before"),
            new Line("proof,identifiedWorkersAfter", "处置后可识别劳动者", "identified workers after"),
            new Line("method", "方式", "method"),
            new Line("previousHash", "上一份证明的摘要（SM3）", "hash of the certificate before (SM3)"));

    private static final String OF_KEEPING = "SELECT k ->> 'kept' || ' · ' || (k ->> 'months') || ' 个月 months · '"
            + " || (k ->> 'basis') FROM registry.retention_certificate, jsonb_array_elements(document::jsonb -> 'keeping') k"
            + " WHERE certificate_no = ?";
    private static final String OF_HOLDS = "SELECT CASE k ->> 'why' WHEN 'HOLD' THEN '暂缓 hold ' || (k ->> 'hold')"
            + " || ' · ' || (k ->> 'caseNo') ELSE '尚有未决报文 filings not decided yet' END || ' · 合同 contracts '"
            + " || (k ->> 'contracts') || ' · 被拒报文 refused filings ' || (k ->> 'refusedFilings')"
            + " FROM registry.retention_certificate, jsonb_array_elements(document::jsonb -> 'passedOver') k"
            + " WHERE certificate_no = ?";
    private static final String OF_LOG =
            "SELECT (k ->> 'first') || ' – ' || (k ->> 'last') || ' · ' || (k ->> 'lastHash')"
                    + " FROM registry.retention_certificate, jsonb_array_elements(document::jsonb -> 'accessLog') k"
                    + " WHERE certificate_no = ?";

    private CertificatePage() {}

    /** The page in HTML; empty when there is no such certificate. */
    static Optional<String> of(Connection connection, long number) throws SQLException {
        Optional<RetentionCertificate> found = CertificateChain.all(connection).stream()
                .filter(each -> each.number() == number)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RetentionCertificate certificate = found.get();
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<title>销毁与去标识化证明 " + number + "</title><style>body{font-family:sans-serif;margin:2rem}"
                + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;"
                + "overflow-wrap:anywhere}th{width:16rem}small{font-weight:normal}pre{white-space:pre-wrap;"
                + "overflow-wrap:anywhere}</style></head><body>\n"
                + "<h1>个人信息销毁与去标识化证明<br><small>Certificate of erasure and pseudonymisation</small></h1>\n<table>\n");
        for (Line line : LINES) {
            String sql = "SELECT document::jsonb #>> '{" + line.path() + "}' FROM registry.retention_certificate"
                    + " WHERE certificate_no = ?";
            page.append(String.format(LINE, line.chinese(), line.english(), values(connection, sql, number)));
        }
        page.append(String.format(
                LINE, "保存期限与依据", "keeping times and their basis", values(connection, OF_KEEPING, number)));
        page.append(String.format(LINE, "截断的日志区段", "stretches of the log", values(connection, OF_LOG, number)));
        page.append(String.format(LINE, "暂缓未处置", "passed over", values(connection, OF_HOLDS, number)));
        page.append(String.format(LINE, "本证明摘要（SM3）", "hash of this certificate (SM3)", certificate.hash()));
        page.append(String.format(
                LINE,
                "签名（SM2）",
                "signature (SM2)",
                certificate.signature() == null
                        ? "未签名 not signed"
                        : certificate.signature() + "<br>证书 certificate " + certificate.certificateSerial()));
        return Optional.of(page.append("</table>\n<h2>签署原文 <small>the document signed</small></h2>\n<pre>")
                .append(escaped(certificate.document()))
                .append("</pre>\n</body></html>\n")
                .toString());
    }

    private static String values(Connection connection, String sql, long number) throws SQLException {
        StringBuilder values = new StringBuilder();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.append(values.isEmpty() ? "" : "<br>").append(escaped(rows.getString(1)));
                }
            }
        }
        return values.isEmpty() ? "—" : values.toString();
    }

    private static String escaped(String text) {
        return text == null
                ? "—"
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
