package org.qiyue.registry.service.sharing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.model.sharing.SharingQuestion;
import org.qiyue.registry.service.audit.ClientAddress;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sharing.SharedViews.Receipt;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.store.retention.CanonicalJson;

/**
 * Asks the database, which alone tells what an agreement covers, counts, and writes the entry of the access log; every method runs in
 * the transaction of its caller, which must write and be kept when a call is refused.
 */
@ApplicationScoped
class SharedCalls {
    private static final String SHARE =
            "SELECT outcome, suspended_for, purpose, begins_on, ends_on, receipt_no, entry_no, asked_on,"
                    + " asked_at, told::text AS told FROM supervision.share(?, ?, ?, ?, ?, ?, ?)";
    private static final String SEAL =
            "UPDATE supervision.sharing_call SET answer_digest = ? WHERE receipt_no = ?::uuid";
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final Statements statements;
    private final ClientAddress address;
    private final ObjectMapper json;

    SharedCalls(Statements statements, ClientAddress address, ObjectMapper json) {
        this.statements = statements;
        this.address = address;
        this.json = json;
    }

    /** What the database answered. */
    private record Answered(
            String outcome,
            String suspendedFor,
            String purpose,
            LocalDate begins,
            LocalDate ends,
            String receiptNo,
            long entryNo,
            LocalDate day,
            Instant at,
            String told) {}

    /**
     * What is told.
     *
     * @param rows by the place of what was asked about, from 1; what nothing is told of has none
     */
    record Told(String receiptNo, long entryNo, LocalDate day, Instant at, Map<Integer, List<JsonNode>> rows) {

        List<JsonNode> of(int place) {
            return rows.getOrDefault(place, List.of());
        }
    }

    /**
     * Asks about workers and employers, or employers alone.
     *
     * @param blinds a blind index for each employer; null for a question about employers
     * @throws ProblemException why the agreement does not cover it, NOT_FOUND for one that is not the caller's
     */
    Told ask(
            String agreementNo,
            String purpose,
            String businessNo,
            SharingQuestion question,
            List<String> employers,
            List<String> blinds) {
        Answered answered = statements
                .first(
                        SHARE,
                        SharedCalls::answered,
                        agreementNo,
                        purpose,
                        businessNo.strip(),
                        question,
                        employers,
                        blinds,
                        address.current())
                .orElseThrow();
        if (!answered.outcome().equals("OK")) {
            throw refusal(answered, agreementNo);
        }
        Map<Integer, List<JsonNode>> rows = new TreeMap<>();
        for (JsonNode row : read(answered.told())) {
            rows.computeIfAbsent(row.path("place").asInt(), place -> new ArrayList<>())
                    .add(row);
        }
        return new Told(answered.receiptNo(), answered.entryNo(), answered.day(), answered.at(), rows);
    }

    /** Keeps the digest of an answer and gives its receipt. */
    Receipt seal(Told told, Object answer) {
        Map<String, Object> members = json.convertValue(answer, MEMBERS);
        String digest = Sm3.hex(CanonicalJson.of(members).getBytes(StandardCharsets.UTF_8));
        if (statements.write(SEAL, digest, told.receiptNo()) != 1) {
            throw new IllegalStateException("the digest of an answer was not kept");
        }
        return new Receipt(told.receiptNo(), digest, told.at(), told.entryNo());
    }

    private JsonNode read(String told) {
        try {
            return json.readTree(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database gives JSON", impossible);
        }
    }

    private static Answered answered(Row row) throws SQLException {
        return new Answered(
                row.text("outcome"),
                row.text("suspended_for"),
                row.text("purpose"),
                row.day("begins_on"),
                row.day("ends_on"),
                row.text("receipt_no"),
                row.number("entry_no"),
                row.day("asked_on"),
                row.moment("asked_at"),
                row.text("told"));
    }

    private static ProblemException refusal(Answered answered, String agreementNo) {
        Problem problem = Problem.valueOf(answered.outcome());
        return switch (problem) {
            case AGREEMENT_SUSPENDED ->
                new ProblemException(
                        problem,
                        "协议 " + agreementNo + " 已暂停,理由:" + answered.suspendedFor() + "。请与市人力社保局联系,恢复后再查询。",
                        "Agreement " + agreementNo + " is suspended, for: " + answered.suspendedFor()
                                + ". Turn to the bureau; ask again once it is resumed.");
            case AGREEMENT_ENDED ->
                new ProblemException(
                        problem,
                        "协议 " + agreementNo + " 已终止。如仍需共享,请申请新的协议。",
                        "Agreement " + agreementNo + " is over. Ask the bureau for another one if it is still needed.");
            case AGREEMENT_NOT_BEGUN ->
                new ProblemException(
                        problem,
                        "协议 " + agreementNo + " 自 " + answered.begins() + " 起可用。",
                        "Agreement " + agreementNo + " may be used from " + answered.begins() + " on.");
            case AGREEMENT_EXPIRED ->
                new ProblemException(
                        problem,
                        "协议 " + agreementNo + " 已于 " + answered.ends() + " 到期。请申请复核并签订新的协议。",
                        "The term of agreement " + agreementNo + " ended on " + answered.ends()
                                + ". Ask the bureau for its review and another one.");
            case PURPOSE_NOT_AGREED ->
                new ProblemException(
                        problem,
                        "协议约定的用途为 " + answered.purpose() + "。请按约定用途查询,其他用途须另订协议。",
                        "The agreed purpose is " + answered.purpose()
                                + ". State it, or ask the bureau for an agreement on the other purpose.");
            case QUESTION_NOT_AGREED ->
                new ProblemException(
                        problem,
                        "协议不含此查询事项。可查询的事项见 GET /sharing/agreements/" + agreementNo + "。",
                        "The agreement does not cover this question. What it covers stands at GET /sharing/agreements/"
                                + agreementNo + ".");
            case DAILY_QUOTA_SPENT ->
                new ProblemException(
                        problem,
                        "当日额度不足以查询所列全部对象。请减少对象,或于次日(北京时间)再查询。",
                        "The quota of the day does not suffice for all of these. Ask about fewer, or tomorrow (Beijing).",
                        Duration.between(
                                answered.at(),
                                answered.day().plusDays(1).atStartOfDay(PLACE).toInstant()));
            case TOTAL_QUOTA_SPENT ->
                new ProblemException(
                        problem,
                        "协议总额度不足以查询所列全部对象。请减少对象,或申请新的协议。",
                        "The quota of the agreement does not suffice for all of these. Ask about fewer, or ask the bureau for"
                                + " another agreement.");
            default ->
                new ProblemException(
                        Problem.NOT_FOUND,
                        "没有以您的账号为使用方的协议 " + agreementNo + "。请核对编号和账号。",
                        "There is no agreement " + agreementNo
                                + " with your account as its consumer. Look at the number and the account again.");
        };
    }
}
