package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What a rebuild cannot make again, since the filings that made it are erased, taken over from the register that is kept: the
 * contracts of erased persons with all that belongs to them, and, as these filings had a part in them, the rows of their
 * employers and the areas of those employers' other contracts.
 */
public final class CarriedRows {

    private static final int PORTION = 1_000;

    private static final String GONE = "SELECT c.contract_id FROM registry.contract c JOIN registry.worker w"
            + " USING (worker_id) WHERE w.erased_in IS NOT NULL";
    private static final String EMPLOYERS = "SELECT c.credit_code FROM registry.contract c JOIN registry.worker w"
            + " USING (worker_id) WHERE w.erased_in IS NOT NULL UNION SELECT s.credit_code"
            + " FROM registry.contract_succession s WHERE s.contract_id IN (" + GONE + ")";
    private static final String ERASED = "SELECT e.filing_no FROM registry.erased_filing e";

    /**
     * Rows of a table that are taken over whole.
     *
     * @param which SQL: which rows of the table t
     * @param key the column by whose values rows of the other register give way to them; null where there can be none
     */
    private record Whole(String table, String which, String key) {}

    /** In this order: workers get numbers of their own first. */
    private static final List<Whole> WHOLE = List.of(
            new Whole("registry.contract", "t.contract_id IN (" + GONE + ")", null),
            new Whole("registry.contract_version", "t.contract_id IN (" + GONE + ")", null),
            new Whole("registry.lay_off", "t.contract_id IN (" + GONE + ")", null),
            new Whole("registry.contract_succession", "t.contract_id IN (" + GONE + ")", null),
            new Whole("registry.contract_worker", "t.contract_id IN (" + GONE + ")", null),
            new Whole("registry.filing_key", "t.filing_no IN (" + ERASED + ")", null),
            new Whole("registry.approval_request", "t.filing_no IN (" + ERASED + ")", null),
            new Whole("supervision.risk_finding", "t.filing_no IN (" + ERASED + ")", null),
            new Whole("registry.employer", "t.credit_code IN (" + EMPLOYERS + ")", "credit_code"),
            new Whole("registry.employer_area", "t.credit_code IN (" + EMPLOYERS + ")", "credit_code"),
            new Whole("registry.employer_name", "t.credit_code IN (" + EMPLOYERS + ")", "credit_code"),
            new Whole("registry.party_fact", "t.party IN (" + EMPLOYERS + ")", "party"),
            new Whole("supervision.unqualified_authority", "true", "platform_code"));

    private static final String AREAS_OF_CONTRACTS = "SELECT c.contract_id, c.jurisdiction_area, c.registration_area,"
            + " c.industry_section, NULL::bigint FROM registry.contract c WHERE c.credit_code IN (" + EMPLOYERS + ")";
    private static final String AREAS_OF_FILINGS =
            "SELECT NULL, f.jurisdiction_area, f.registration_area, NULL, f.filing_no"
                    + " FROM registry.contract c JOIN registry.contract_version v USING (contract_id)"
                    + " JOIN registry.filing f USING (filing_no) WHERE c.credit_code IN (" + EMPLOYERS + ")";

    private CarriedRows() {}

    /**
     * How much was taken over.
     *
     * @param filings filings that are erased
     * @param contracts contracts of erased persons
     * @param employers their employers
     */
    public record Count(long filings, long contracts, long employers) {

        /** Nothing. */
        public static final Count NOTHING = new Count(0, 0, 0);
    }

    /**
     * Takes them over, at the end of a rebuild; the erased filings themselves stand there already.
     *
     * @param kept the register that is kept, with a role that sees all rows
     * @param built the one built again, as the role that migrated it, in a transaction; the caller commits
     */
    public static Count carry(Connection kept, Connection built) throws SQLException {
        Count count = new Count(
                number(kept, "SELECT count(*) FROM registry.erased_filing"),
                number(kept, "SELECT count(*) FROM (" + GONE + ") AS gone"),
                number(kept, "SELECT count(*) FROM (" + EMPLOYERS + ") AS theirs"));
        if (count.equals(Count.NOTHING)) {
            return count;
        }
        try (Statement statement = built.createStatement()) {
            statement.execute(
                    "CREATE TEMPORARY TABLE carried_worker (was bigint PRIMARY KEY, is_now bigint) ON COMMIT DROP");
        }
        copy(
                kept,
                built,
                "SELECT to_jsonb(t)::text, to_jsonb(t)::text FROM registry.worker t WHERE t.erased_in IS NOT NULL",
                "WITH numbered AS (INSERT INTO carried_worker VALUES ((?::jsonb ->> 'worker_id')::bigint,"
                        + " nextval('registry.worker_number')) RETURNING is_now)"
                        + " INSERT INTO registry.worker SELECT r.* FROM numbered n, jsonb_populate_record("
                        + "NULL::registry.worker, ?::jsonb || jsonb_build_object('worker_id', n.is_now)) r");
        for (Whole whole : WHOLE) {
            carry(kept, built, whole);
        }
        areas(kept, built);
        return count;
    }

    private static void carry(Connection kept, Connection built, Whole whole) throws SQLException {
        if (whole.key() != null) {
            copy(
                    kept,
                    built,
                    "SELECT DISTINCT t." + whole.key() + ", '' FROM " + whole.table() + " t WHERE " + whole.which(),
                    "DELETE FROM " + whole.table() + " t WHERE t." + whole.key() + " = ? AND ? IS NOT NULL");
        }
        // Generated columns cannot be written.
        String columns = text(
                kept,
                "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
                        + " WHERE attrelid = '" + whole.table() + "'::regclass AND attnum > 0 AND NOT attisdropped"
                        + " AND attgenerated = ''");
        copy(
                kept,
                built,
                "SELECT to_jsonb(t)::text, to_jsonb(t)::text FROM " + whole.table() + " t WHERE " + whole.which(),
                "INSERT INTO " + whole.table() + " (" + columns + ") SELECT " + columns
                        + " FROM jsonb_populate_record(NULL::"
                        + whole.table() + ", ?::jsonb || coalesce((SELECT jsonb_object_agg(m.name, w.is_now)"
                        + " FROM (VALUES ('worker_id'), ('worker_before')) AS m (name)"
                        + " JOIN carried_worker w ON w.was = (?::jsonb ->> m.name)::bigint), '{}')) ON CONFLICT DO NOTHING");
    }

    private static void areas(Connection kept, Connection built) throws SQLException {
        for (String each : List.of(AREAS_OF_CONTRACTS, AREAS_OF_FILINGS)) {
            copy(
                    kept,
                    built,
                    "SELECT to_jsonb(a)::text, to_jsonb(a)::text FROM (" + each
                            + ") AS a (contract_id, jurisdiction_area, registration_area, industry_section, filing_no)",
                    each.equals(AREAS_OF_CONTRACTS)
                            ? "UPDATE registry.contract c SET jurisdiction_area = a.jurisdiction_area,"
                                    + " registration_area = a.registration_area, industry_section = a.industry_section"
                                    + " FROM jsonb_populate_record(NULL::registry.contract, ?::jsonb) a"
                                    + " WHERE c.contract_id = a.contract_id AND ? IS NOT NULL"
                            : "WITH a AS (SELECT * FROM jsonb_populate_record(NULL::registry.filing, ?::jsonb)),"
                                    + " led AS (UPDATE supervision.risk_finding r SET area = a.jurisdiction_area,"
                                    + " registration_area = a.registration_area FROM a WHERE r.filing_no = a.filing_no)"
                                    + " UPDATE registry.filing f SET jurisdiction_area = a.jurisdiction_area,"
                                    + " registration_area = a.registration_area FROM a WHERE f.filing_no = a.filing_no"
                                    + " AND ? IS NOT NULL");
        }
    }

    /** Runs a statement for the two texts of every row that a query gives. */
    private static void copy(Connection kept, Connection built, String from, String to) throws SQLException {
        try (Statement read = kept.createStatement();
                PreparedStatement write = built.prepareStatement(to)) {
            read.setFetchSize(PORTION);
            int waiting = 0;
            try (ResultSet rows = read.executeQuery(from)) {
                while (rows.next()) {
                    write.setString(1, rows.getString(1));
                    write.setString(2, rows.getString(2));
                    write.addBatch();
                    if (++waiting == PORTION) {
                        write.executeBatch();
                        waiting = 0;
                    }
                }
            }
            write.executeBatch();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
