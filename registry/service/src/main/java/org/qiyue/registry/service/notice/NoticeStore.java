package org.qiyue.registry.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.service.notice.NoticeViews.LaterFiling;
import org.qiyue.registry.service.notice.NoticeViews.NoticeAnswer;
import org.qiyue.registry.service.notice.NoticeViews.NoticeFact;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads the notices to an employer, and keeps its answers; every method runs in the transaction of its caller. */
@ApplicationScoped
class NoticeStore {
    private static final String READ =
            "SELECT n.notice_no, n.credit_code, coalesce(e.name, n.credit_code) AS employer_name,"
                    + " n.rule, n.art74_item, n.message_zh, n.message_en, n.basis, n.remedy_zh, n.remedy_en, n.area, n.text, n.sent_on,"
                    + " n.standing, n.revision, w.answered_on,"
                    + " (SELECT count(*)::integer FROM supervision.notice_fact f WHERE f.notice_no = n.notice_no) AS facts"
                    + " FROM supervision.alert_notice n LEFT JOIN supervision.notice_answer w USING (notice_no)"
                    + " LEFT JOIN registry.employer e ON e.credit_code = n.credit_code WHERE n.credit_code = ?";

    private static final String OPEN = "SELECT n.sent_on, count(*) AS notices FROM supervision.alert_notice n"
            + " WHERE n.credit_code = ? AND n.standing = 'TO_ANSWER' GROUP BY n.sent_on";

    private static final String FACTS =
            "SELECT f.ordinal, f.found_on, f.message_zh, f.message_en, c.contract_id, c.contract_no,"
                    + " c.platform_code, w.name_masked FROM supervision.notice_fact f"
                    + " LEFT JOIN registry.contract c ON c.contract_id = f.contract_id"
                    + " LEFT JOIN registry.worker w ON w.worker_id = c.worker_id"
                    + " WHERE f.notice_no = ? AND f.ordinal > ? ORDER BY f.ordinal LIMIT ?";

    private static final String VERSIONS =
            "SELECT v.filing_id::text AS filing_id, v.contract_id, c.contract_no, v.kind, v.occurred_on,"
                    + " v.recorded_at FROM registry.contract_version v JOIN registry.contract c ON c.contract_id = v.contract_id WHERE ";
    private static final String NAMED =
            "v.contract_id IN (SELECT f.contract_id FROM supervision.notice_fact f WHERE f.notice_no = ?)";
    private static final String SINCE =
            " AND v.recorded_at >= (SELECT n.sent_at FROM supervision.alert_notice n WHERE n.notice_no = ?)";
    private static final String LATER =
            VERSIONS + NAMED + SINCE + " ORDER BY v.recorded_at DESC, v.contract_id LIMIT 50";

    private static final String PLATFORMS =
            "SELECT platform_code FROM supervision.notice_platform WHERE notice_no = ? ORDER BY platform_code";
    private static final String ANSWERED =
            "SELECT text, filing_id::text AS filing_id, contract_id, answered_by, answered_on"
                    + " FROM supervision.notice_answer WHERE notice_no = ?";
    private static final String ANSWER =
            "SELECT supervision.answer_notice(?, ?, ?, ?::uuid, ?::text, ?, ?, ?, ?) AS taken";

    private final Statements statements;

    NoticeStore(Statements statements) {
        this.statements = statements;
    }

    /** A notice as it is kept. */
    record Told(
            long noticeNo,
            String creditCode,
            String employerName,
            String rule,
            int art74Item,
            String messageZh,
            String messageEn,
            String basis,
            String remedyZh,
            String remedyEn,
            String area,
            String text,
            LocalDate sentOn,
            NoticeStanding standing,
            long revision,
            LocalDate answeredOn,
            int facts) {}

    /**
     * Notices to an employer, the latest first.
     *
     * @param standing null for all
     * @param before number of the last notice seen, null for the first page
     */
    List<Told> page(String creditCode, NoticeStanding standing, Long before, int atMost) {
        StringBuilder sql = new StringBuilder(READ);
        List<Object> values = new ArrayList<>(List.of(creditCode));
        if (standing != null) {
            sql.append(" AND n.standing = ?");
            values.add(standing);
        }
        if (before != null) {
            sql.append(" AND n.notice_no < ?");
            values.add(before);
        }
        sql.append(" ORDER BY n.notice_no DESC LIMIT ?");
        values.add(atMost);
        return statements.list(sql.toString(), NoticeStore::told, values.toArray());
    }

    /** How many notices of a day are to be answered. */
    record OfDay(LocalDate sentOn, long notices) {}

    /** All notices that an employer is to answer, by the day on which they were sent. */
    List<OfDay> open(String creditCode) {
        return statements.list(OPEN, row -> new OfDay(row.day("sent_on"), row.number("notices")), creditCode);
    }

    /** One of them. */
    Optional<Told> find(String creditCode, long noticeNo) {
        return statements.first(READ + " AND n.notice_no = ?", NoticeStore::told, creditCode, noticeNo);
    }

    /** Findings that a notice tells, after one by its ordinal. */
    List<NoticeFact> facts(long noticeNo, int after, int atMost) {
        return statements.list(FACTS, NoticeStore::fact, noticeNo, after, atMost);
    }

    /** What was registered since about the contracts that it names, the latest first. */
    List<LaterFiling> later(long noticeNo) {
        return statements.list(LATER, NoticeStore::filing, noticeNo, noticeNo);
    }

    /**
     * A filing registered since the notice about a contract of the employer; about those that the notice names where no contract is
     * given.
     */
    Optional<LaterFiling> registered(long noticeNo, UUID filingId, String contractId) {
        Object concerned = contractId == null ? noticeNo : contractId;
        String which = contractId == null ? NAMED : "v.contract_id = ?";
        return statements.first(
                VERSIONS + which + " AND v.filing_id = ?" + SINCE, NoticeStore::filing, concerned, filingId, noticeNo);
    }

    List<String> platforms(long noticeNo) {
        return statements.list(PLATFORMS, row -> row.text("platform_code"), noticeNo);
    }

    Optional<NoticeAnswer> answered(long noticeNo) {
        return statements.first(ANSWERED, NoticeStore::answer, noticeNo);
    }

    /** Keeps the answer; false when the notice is no more as its reader saw it. */
    boolean answer(Told told, String text, LaterFiling repair, LocalDate today, DueDate next) {
        return statements
                .first(
                        ANSWER,
                        row -> row.flag("taken"),
                        told.noticeNo(),
                        told.revision(),
                        text,
                        repair == null ? null : repair.filingId(),
                        repair == null ? null : repair.contractId(),
                        today,
                        next.due(),
                        next.warn(),
                        next.certain())
                .orElseThrow();
    }

    private static Told told(Row row) throws SQLException {
        return new Told(
                row.number("notice_no"),
                row.text("credit_code"),
                row.text("employer_name"),
                row.text("rule"),
                row.count("art74_item"),
                row.text("message_zh"),
                row.text("message_en"),
                row.text("basis"),
                row.text("remedy_zh"),
                row.text("remedy_en"),
                row.text("area"),
                row.text("text"),
                row.day("sent_on"),
                row.member(NoticeStanding.class, "standing"),
                row.number("revision"),
                row.day("answered_on"),
                row.count("facts"));
    }

    private static NoticeFact fact(Row row) throws SQLException {
        return new NoticeFact(
                row.count("ordinal"),
                row.text("contract_id"),
                row.text("contract_no"),
                row.text("platform_code"),
                row.text("name_masked"),
                row.day("found_on"),
                row.text("message_zh"),
                row.text("message_en"));
    }

    private static LaterFiling filing(Row row) throws SQLException {
        return new LaterFiling(
                UUID.fromString(row.text("filing_id")),
                row.text("contract_id"),
                row.text("contract_no"),
                row.text("kind"),
                row.day("occurred_on"),
                row.moment("recorded_at"));
    }

    private static NoticeAnswer answer(Row row) throws SQLException {
        String filing = row.text("filing_id");
        return new NoticeAnswer(
                row.text("text"),
                filing == null ? null : UUID.fromString(filing),
                row.text("contract_id"),
                row.text("answered_by"),
                row.day("answered_on"));
    }
}
