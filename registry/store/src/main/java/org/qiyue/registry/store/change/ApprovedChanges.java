package org.qiyue.registry.store.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.CodeChange;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.DatedChange;

/**
 * The changes of dated tables and code lists that were approved when they were read, and how far they suffice: a change for a day of filing is
 * approved {@code registry.change_lead()} before that day begins, or not at all.
 *
 * @param tables the tables and lists shipped with this release, and what was approved
 * @param until no change can come any more for days that begin by then; by the clock of the register
 */
public record ApprovedChanges(AmendedTables tables, Instant until) {

    /** Where the days of filing begin. */
    public static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private static final String LIMITS = "SET LOCAL lock_timeout = '10s'; SET LOCAL statement_timeout = '10s'";
    private static final String READING = "SELECT pg_advisory_xact_lock_shared(registry.change_lock())";
    private static final String UNTIL = "SELECT clock_timestamp() + registry.change_lead()";
    private static final String APPROVED = "SELECT approval_no, table_name, entry_key, valid_from, filings_from, basis,"
            + " ARRAY(SELECT key FROM jsonb_each_text(entry) ORDER BY key),"
            + " ARRAY(SELECT value FROM jsonb_each_text(entry) ORDER BY key)"
            + " FROM registry.table_change WHERE state = 'APPROVED' ORDER BY approval_no";

    /** The name under which changes of code lists stand among those of tables. */
    private static final String CODE_LISTS = "code-lists";

    public ApprovedChanges {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Reads them, in a transaction of their own: those of an approval that is under way are waited for.
     *
     * @param register a connection outside of a transaction, as role of ingest
     * @throws SQLException when the register cannot be reached
     * @throws IllegalArgumentException when this release cannot make anything of one; nothing can be judged then
     */
    public static ApprovedChanges read(Connection register) throws SQLException {
        boolean autoCommit = register.getAutoCommit();
        register.setAutoCommit(false);
        try (Statement statement = register.createStatement()) {
            statement.execute(LIMITS);
            statement.execute(READING);
            Instant until = until(statement);
            AmendedTables tables = approved(register);
            register.commit();
            return new ApprovedChanges(tables, until);
        } finally {
            register.rollback();
            register.setAutoCommit(autoCommit);
        }
    }

    /** Whether all changes for filings of that day are among these. */
    public boolean suffices(LocalDate filingDay) {
        return !filingDay.atStartOfDay(CITY).toInstant().isAfter(until);
    }

    private static Instant until(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(UNTIL)) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static AmendedTables approved(Connection register) throws SQLException {
        List<DatedChange> changes = new ArrayList<>();
        List<CodeChange> codes = new ArrayList<>();
        try (PreparedStatement select = register.prepareStatement(APPROVED);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getString(2).equals(CODE_LISTS)) {
                    codes.add(codeChange(row));
                } else {
                    changes.add(change(row));
                }
            }
        }
        return AmendedTables.with(changes, codes);
    }

    private static CodeChange codeChange(ResultSet row) throws SQLException {
        return new CodeChange(
                row.getLong(1),
                row.getObject(5, LocalDate.class),
                CodeItem.of(row.getString(3), values(row), row.getObject(4, LocalDate.class), row.getString(6)));
    }

    private static DatedChange change(ResultSet row) throws SQLException {
        String table = row.getString(2);
        return new DatedChange(
                row.getLong(1),
                ChangeableTable.named(table)
                        .orElseThrow(() -> new IllegalArgumentException("a table that is not known: " + table)),
                row.getString(3),
                values(row),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }

    private static SortedMap<String, String> values(ResultSet row) throws SQLException {
        String[] columns = (String[]) row.getArray(7).getArray();
        String[] texts = (String[]) row.getArray(8).getArray();
        SortedMap<String, String> values = new TreeMap<>();
        for (int at = 0; at < columns.length; at++) {
            values.put(columns[at], texts[at]);
        }
        return values;
    }
}
