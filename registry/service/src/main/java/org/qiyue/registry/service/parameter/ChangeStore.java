package org.qiyue.registry.service.parameter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.JDBCException;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.DatedChange;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeState;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeView;
import org.qiyue.registry.service.parameter.ChangeViews.ProposalRequest;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads and writes changes; every method runs in the transaction of its caller. */
@ApplicationScoped
class ChangeStore {
    private static final String READ = "SELECT change_no, table_name, entry_key, entry::text AS entry, valid_from,"
            + " filings_from, basis, explanation, state, revision, proposed_by, proposed_at, decided_by, decided_at,"
            + " decision_reason, coalesce(approval_no, 0) AS approval_no FROM registry.table_change";
    private static final String LIST =
            READ + " WHERE change_no < ? AND (?::text IS NULL OR state = ?)" + " ORDER BY change_no DESC LIMIT ?";
    private static final String OF_ENTRY =
            READ + " WHERE table_name = ? AND entry_key = ? ORDER BY change_no DESC LIMIT 500";
    private static final String APPROVED =
            READ + " WHERE state = 'APPROVED' AND table_name <> 'code-lists' ORDER BY approval_no";
    private static final String OF_TABLE = READ + " WHERE table_name = ? ORDER BY change_no DESC";
    private static final String WAITING = "SELECT table_name, entry_key, count(*)::integer AS waiting"
            + " FROM registry.table_change WHERE state = 'PROPOSED' GROUP BY table_name, entry_key";
    private static final String PROPOSE = "INSERT INTO registry.table_change (table_name, entry_key, entry, valid_from,"
            + " filings_from, basis, explanation, proposed_by) VALUES (?, ?, ?::jsonb, ?, ?, ?, ?, ?)";
    private static final String PROPOSED =
            READ + " WHERE table_name = ? AND entry_key = ? AND valid_from = ?" + " AND state = 'PROPOSED'";
    private static final String DECIDE =
            "UPDATE registry.table_change SET state = ?, decided_by = ?, decision_reason = ?"
                    + " WHERE change_no = ? AND revision = ? AND state = 'PROPOSED'";

    /** What the register says of an approval that comes too late for its day. */
    private static final String TOO_LATE = "QY001";

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Statements statements;
    private final ObjectMapper json;

    ChangeStore(Statements statements, ObjectMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /** An approved change and its number among all changes. */
    record Approved(long changeNo, DatedChange change) {}

    /** The day of an approved change would begin before it could be known everywhere; nothing was written. */
    static final class TooLateException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Changes, the newest first.
     *
     * @param before number of the last one seen, null for the first page
     * @param state null for all
     */
    List<ChangeView> list(Long before, ChangeState state, int atMost) {
        return statements.list(LIST, this::view, before == null ? Long.MAX_VALUE : before, state, state, atMost);
    }

    Optional<ChangeView> find(long changeNo) {
        return statements.first(READ + " WHERE change_no = ?", this::view, changeNo);
    }

    /** All changes of one entry, the newest first. */
    List<ChangeView> of(String table, String key) {
        return statements.list(OF_ENTRY, this::view, table, key);
    }

    /** All changes of one table, the newest first. */
    List<ChangeView> ofTable(String table) {
        return statements.list(OF_TABLE, this::view, table);
    }

    /** All that was approved of figures, in the order of the approvals. */
    List<Approved> approved() {
        return statements.list(APPROVED, row -> new Approved(row.number("change_no"), change(row)));
    }

    /** How many proposals wait, by table and key parted by a blank. */
    Map<String, Integer> waiting() {
        Map<String, Integer> waiting = new TreeMap<>();
        statements.list(
                WAITING,
                row -> waiting.put(row.text("table_name") + " " + row.text("entry_key"), row.count("waiting")));
        return waiting;
    }

    /**
     * Writes a proposal.
     *
     * @return it; empty when another one of that entry and day waits
     */
    Optional<ChangeView> propose(ProposalRequest asked, String account) {
        boolean made = statements.insert(
                PROPOSE,
                asked.table(),
                asked.key(),
                write(asked.values()),
                asked.validFrom(),
                asked.filingsFrom(),
                asked.basis().strip(),
                asked.explanation().strip(),
                account);
        return made
                ? statements.first(PROPOSED, this::view, asked.table(), asked.key(), asked.validFrom())
                : Optional.empty();
    }

    /**
     * Decides a change, or withdraws it.
     *
     * @return false when the revision that is meant stands no more
     * @throws TooLateException when it was to be approved and its day begins too soon
     */
    boolean decide(long changeNo, long revision, ChangeState state, String reason, String account)
            throws TooLateException {
        try {
            return statements.write(DECIDE, state, account, reason, changeNo, revision) == 1;
        } catch (JDBCException refused) {
            if (TOO_LATE.equals(refused.getSQLState())) {
                throw new TooLateException();
            }
            throw refused;
        }
    }

    private ChangeView view(Row row) throws SQLException {
        return new ChangeView(
                row.number("change_no"),
                row.text("table_name"),
                row.text("entry_key"),
                read(row.text("entry")),
                row.day("valid_from"),
                row.day("filings_from"),
                row.text("basis"),
                row.text("explanation"),
                row.member(ChangeState.class, "state"),
                row.number("revision"),
                row.text("proposed_by"),
                row.moment("proposed_at"),
                row.text("decided_by"),
                row.moment("decided_at"),
                row.text("decision_reason"));
    }

    private DatedChange change(Row row) throws SQLException {
        return new DatedChange(
                row.number("approval_no"),
                ChangeableTable.named(row.text("table_name")).orElseThrow(),
                row.text("entry_key"),
                read(row.text("entry")),
                row.day("valid_from"),
                row.day("filings_from"),
                row.text("basis"));
    }

    private SortedMap<String, String> read(String entry) {
        try {
            return json.readValue(entry, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the register keeps texts by column", broken);
        }
    }

    private String write(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are always JSON", impossible);
        }
    }
}
