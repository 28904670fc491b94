package org.qiyue.registry.service.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qiyue.registry.model.sharing.SharingAction;
import org.qiyue.registry.model.sharing.SharingAgreement;
import org.qiyue.registry.model.sharing.SharingConsumer;
import org.qiyue.registry.model.sharing.SharingPurpose;
import org.qiyue.registry.model.sharing.SharingQuestion;
import org.qiyue.registry.model.sharing.SharingState;
import org.qiyue.registry.model.sharing.SharingTerms;
import org.qiyue.registry.service.sharing.AgreementViews.CallView;
import org.qiyue.registry.service.sharing.AgreementViews.DayView;
import org.qiyue.registry.service.sharing.AgreementViews.EventView;
import org.qiyue.registry.service.sharing.AgreementViews.UseView;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads and writes agreements, and reads their calls; every method runs in the transaction of its caller. */
@ApplicationScoped
class AgreementStore {
    private static final String READ =
            "SELECT a.agreement_no, a.consumer, a.account, a.role, a.purpose, a.purpose_text, a.basis, a.questions,"
                    + " a.fields, a.areas, a.valid_from, a.valid_to, a.daily_quota, a.total_quota, a.state, a.suspended_for, a.drafters,"
                    + " a.enacted_by, a.revision, u.today, u.total, u.calls, u.refused, u.last_at"
                    + " FROM supervision.sharing_agreement a CROSS JOIN LATERAL (SELECT"
                    + " coalesce(sum(d.subjects) FILTER (WHERE d.day = ?), 0)::integer AS today,"
                    + " coalesce(sum(d.subjects), 0)::integer AS total, coalesce(sum(d.calls), 0)::integer AS calls,"
                    + " coalesce(sum(d.refused), 0)::integer AS refused, max(d.last_at) AS last_at"
                    + " FROM supervision.sharing_use d WHERE d.agreement_no = a.agreement_no) u";
    private static final String DRAFT =
            "INSERT INTO supervision.sharing_agreement (consumer, account, role, purpose, purpose_text, basis,"
                    + " questions, fields, areas, valid_from, valid_to, daily_quota, total_quota, drafters)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING agreement_no";
    private static final String REWRITE =
            "UPDATE supervision.sharing_agreement SET consumer = ?, account = ?, role = ?, purpose = ?,"
                    + " purpose_text = ?, basis = ?, questions = ?, fields = ?, areas = ?, valid_from = ?, valid_to = ?, daily_quota = ?,"
                    + " total_quota = ?, drafters = ? WHERE agreement_no = ? AND revision = ?";
    private static final String MOVE = "UPDATE supervision.sharing_agreement SET state = ?, suspended_for = ?,"
            + " enacted_by = coalesce(enacted_by, ?) WHERE agreement_no = ? AND revision = ?";
    private static final String NOTE = "INSERT INTO supervision.sharing_event (agreement_no, action, by, state, reason)"
            + " VALUES (?, ?, ?, ?, ?)";
    private static final String EVENTS = "SELECT action, by, at, state, reason FROM supervision.sharing_event"
            + " WHERE agreement_no = ? ORDER BY event_no";
    private static final String DAYS = "SELECT day, calls, subjects, found, refused FROM supervision.sharing_use"
            + " WHERE agreement_no = ? AND day > ? ORDER BY day DESC";
    private static final String CALLS =
            "SELECT call_no, receipt_no, asked_at, purpose, business_no, question, subjects,"
                    + " found, outcome, entry_no, answer_digest FROM supervision.sharing_call";

    private final Statements statements;

    AgreementStore(Statements statements) {
        this.statements = statements;
    }

    /** An agreement with what stands beside it. */
    record Stored(
            String agreementNo,
            SharingAgreement agreement,
            String suspendedFor,
            String enactedBy,
            UseView use,
            long revision) {}

    /** A call with the place it has among all. */
    record StoredCall(long callNo, CallView view) {}

    Optional<Stored> find(String agreementNo, LocalDate today) {
        return statements.first(READ + " WHERE a.agreement_no = ?", AgreementStore::stored, today, agreementNo);
    }

    /**
     * Agreements that the caller sees, the newest first.
     *
     * @param state null for all
     * @param before number of the last one seen, null for none
     */
    List<Stored> list(LocalDate today, SharingState state, String before, int atMost) {
        return statements.list(
                READ + " WHERE (?::text IS NULL OR a.state = ?) AND (?::text IS NULL OR a.agreement_no < ?)"
                        + " ORDER BY a.agreement_no DESC LIMIT ?",
                AgreementStore::stored,
                today,
                state,
                state,
                before,
                before,
                atMost);
    }

    /** Keeps a new draft and gives its number. */
    String draft(SharingTerms terms, String drafter) {
        List<Object> values = values(terms);
        values.add(List.of(drafter));
        String number = statements
                .first(DRAFT, row -> row.text("agreement_no"), values.toArray())
                .orElseThrow();
        note(number, SharingAction.WRITE, drafter, "");
        return number;
    }

    /** Writes a draft anew; false when somebody else changed it meanwhile. */
    boolean rewrite(Stored before, SharingTerms terms, String drafter) {
        Set<String> drafters = new TreeSet<>(before.agreement().drafters());
        drafters.add(drafter);
        List<Object> values = values(terms);
        values.add(List.copyOf(drafters));
        values.add(before.agreementNo());
        values.add(before.revision());
        boolean isWritten = statements.write(REWRITE, values.toArray()) == 1;
        if (isWritten) {
            note(before.agreementNo(), SharingAction.WRITE, drafter, "");
        }
        return isWritten;
    }

    /** Takes an agreement to the state that an act leads to; false when somebody else changed it meanwhile. */
    boolean move(Stored before, SharingAction action, String account, String reason) {
        boolean isMoved = statements.write(
                        MOVE,
                        action.to(),
                        action == SharingAction.SUSPEND ? reason : null,
                        action == SharingAction.PUT_IN_FORCE ? account : null,
                        before.agreementNo(),
                        before.revision())
                == 1;
        if (isMoved) {
            note(before.agreementNo(), action, account, reason);
        }
        return isMoved;
    }

    List<EventView> events(String agreementNo) {
        return statements.list(
                EVENTS,
                row -> new EventView(
                        row.member(SharingAction.class, "action"),
                        row.text("by"),
                        row.moment("at"),
                        row.member(SharingState.class, "state"),
                        row.text("reason")),
                agreementNo);
    }

    /** Days after one on which it was used, the latest first. */
    List<DayView> days(String agreementNo, LocalDate after) {
        return statements.list(
                DAYS,
                row -> new DayView(
                        row.day("day"),
                        row.count("calls"),
                        row.count("subjects"),
                        row.count("found"),
                        row.count("refused")),
                agreementNo,
                after);
    }

    /** Calls by an agreement before one, the latest first. */
    List<StoredCall> calls(String agreementNo, long before, int atMost) {
        return statements.list(
                CALLS + " WHERE agreement_no = ? AND call_no < ? ORDER BY call_no DESC LIMIT ?",
                row -> new StoredCall(row.number("call_no"), call(row)),
                agreementNo,
                before,
                atMost);
    }

    private void note(String agreementNo, SharingAction action, String account, String reason) {
        statements.write(NOTE, agreementNo, action, account, action.to(), reason);
    }

    private static List<Object> values(SharingTerms terms) {
        return new ArrayList<>(List.of(
                terms.consumer(),
                terms.account(),
                terms.kind().realmRole(),
                terms.purpose(),
                terms.purposeText(),
                terms.basis(),
                terms.questions().stream().map(Enum::name).sorted().toList(),
                terms.fields(),
                terms.areas(),
                terms.from(),
                terms.until(),
                terms.dailyQuota(),
                terms.totalQuota()));
    }

    private static Stored stored(Row row) throws SQLException {
        Set<SharingQuestion> questions = EnumSet.noneOf(SharingQuestion.class);
        row.texts("questions").forEach(name -> questions.add(SharingQuestion.valueOf(name)));
        return new Stored(
                row.text("agreement_no"),
                new SharingAgreement(
                        new SharingTerms(
                                row.text("consumer"),
                                row.text("account"),
                                SharingConsumer.find(row.text("role")).orElseThrow(),
                                row.member(SharingPurpose.class, "purpose"),
                                row.text("purpose_text"),
                                row.text("basis"),
                                questions,
                                row.texts("fields"),
                                row.texts("areas"),
                                row.day("valid_from"),
                                row.day("valid_to"),
                                row.count("daily_quota"),
                                row.count("total_quota")),
                        row.member(SharingState.class, "state"),
                        Set.copyOf(row.texts("drafters"))),
                row.text("suspended_for"),
                row.text("enacted_by"),
                new UseView(
                        row.count("today"),
                        row.count("total"),
                        row.count("calls"),
                        row.count("refused"),
                        row.moment("last_at")),
                row.number("revision"));
    }

    private static CallView call(Row row) throws SQLException {
        return new CallView(
                row.text("receipt_no"),
                row.moment("asked_at"),
                row.text("purpose"),
                row.text("business_no"),
                row.member(SharingQuestion.class, "question"),
                row.count("subjects"),
                row.count("found"),
                row.text("outcome"),
                row.number("entry_no"),
                row.text("answer_digest"));
    }
}
