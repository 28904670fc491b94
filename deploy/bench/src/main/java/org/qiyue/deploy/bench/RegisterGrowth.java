package org.qiyue.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a register large: rows that ingest has written are the pattern, and each copy of them gets keys of its own, so that
 * every table by which a filing is looked up has as many rows, and every index as many entries in as random an order, as
 * after so many filings.
 *
 * <p>The bytes of filings and receipts, and the text of terms, are left out of the copies: no filing reads those of another
 * contract, and with them ten million contracts would fill 150 GB.
 */
public final class RegisterGrowth {

    private static final String PATTERN = "pattern";
    private static final long MOST_CONTRACTS_A_STEP = 50_000;

    /** Numbers, of which each copy takes the next stretch as long as the pattern's. */
    private static final Map<String, String> NUMBERS = Map.of(
            "filing_no", "registry.filing_number",
            "first_filing_no", "registry.filing_number",
            "last_filing_no", "registry.filing_number",
            "withdrawn_by", "registry.filing_number",
            "names_filing_no", "registry.filing_number",
            "worker_id", "registry.worker_number",
            "worker_before", "registry.worker_number");

    private static final Set<String> UUIDS = Set.of("filing_id", "supersedes", "names_filing");
    private static final Set<String> TEXTS = Set.of("receipt_no", "provisional_receipt_no");
    private static final Set<String> BYTES = Set.of("raw_cipher", "data_key_wrapped");

    private static final List<String> TABLES = List.of(
            "registry.employer",
            "registry.employer_area",
            "registry.employer_name",
            "registry.worker",
            "registry.contract",
            "registry.contract_alias",
            "registry.contract_version",
            "registry.contract_succession",
            "registry.contract_worker",
            "registry.lay_off",
            "registry.party_fact",
            "registry.filing",
            "registry.filing_key",
            "registry.refused_content",
            "supervision.risk_finding");

    /** What intake alone asks for, whoever reads the register. */
    private static final Set<String> FOR_INTAKE =
            Set.of("registry.contract_worker", "registry.filing_key", "registry.lay_off", "registry.refused_content");

    /** Two characters of two thousand, other ones for each copy, where the name of a place ends and an employer's own begins. */
    private static final String VARIED_NAME =
            "left(name, 2) || chr(19968 + (hashtextextended(name || k, 1) & 2047)::int)"
                    + " || chr(19968 + (hashtextextended(name || k, 2) & 2047)::int) || substr(name, 3)";

    private final Register register;
    private final List<String> tables;
    private final boolean forReading;
    private long contracts;
    private long copies;
    private Map<String, Long> strides;

    private RegisterGrowth(Register register, boolean forReading) {
        this.register = register;
        this.forReading = forReading;
        this.tables = forReading
                ? TABLES.stream().filter(table -> !FOR_INTAKE.contains(table)).toList()
                : TABLES;
    }

    /** All that a filing is looked up in; copies of an employer have its name. */
    static RegisterGrowth forFiling(Register register) {
        return new RegisterGrowth(register, false);
    }

    /** All that officials read; each copy of an employer has another name. Nothing more can be filed afterwards. */
    public static RegisterGrowth forReading(Register register) {
        return new RegisterGrowth(register, true);
    }

    /** Keeps what stands in the register now as the pattern. */
    public void takePattern() throws SQLException {
        try (Connection connection = register.open()) {
            Register.execute(connection, "CREATE SCHEMA " + PATTERN);
            for (String table : tables) {
                // Waiting filings and what they ask for are no past.
                Register.execute(connection, "CREATE TABLE " + pattern(table) + " AS SELECT * FROM " + table);
            }
            contracts = number(connection, "SELECT count(*) FROM registry.contract");
            if (contracts == 0) {
                throw new IllegalStateException("There is no contract to make more of");
            }
            strides = new LinkedHashMap<>();
            for (String sequence : Set.copyOf(NUMBERS.values())) {
                strides.put(sequence, number(connection, "SELECT last_value FROM " + sequence) + 1);
            }
        }
    }

    /**
     * Adds whole copies until there are so many contracts or more; nobody else may write meanwhile.
     *
     * @return how many there are
     */
    public long growTo(long wanted) throws SQLException {
        try (Connection connection = register.open()) {
            long now = number(connection, "SELECT count(*) FROM registry.contract");
            // Numbers given out meanwhile are jumped over.
            long first = Math.max(copies + 1, nextCopy(connection));
            long last = first + Math.max(0, (wanted - now + contracts - 1) / contracts) - 1;
            long step = Math.max(1, MOST_CONTRACTS_A_STEP / contracts);
            Register.execute(
                    connection,
                    "SELECT registry.make_partitions(last_filing => %d)"
                            .formatted((last + 1) * strides.get("registry.filing_number")));
            for (long copy = first; copy <= last; copy += step) {
                connection.setAutoCommit(false);
                for (String table : tables) {
                    Register.execute(connection, copy(connection, table, copy, Math.min(copy + step - 1, last)));
                }
                connection.commit();
                connection.setAutoCommit(true);
            }
            if (last >= first) {
                copies = last;
                for (Map.Entry<String, Long> stride : strides.entrySet()) {
                    Register.execute(
                            connection,
                            "SELECT setval('%s', %d)".formatted(stride.getKey(), (last + 1) * stride.getValue()));
                }
                for (String table : tables) {
                    Register.execute(connection, "VACUUM (ANALYZE) " + table);
                }
            }
            return number(connection, "SELECT count(*) FROM registry.contract");
        }
    }

    private long nextCopy(Connection connection) throws SQLException {
        long next = 1;
        for (Map.Entry<String, Long> stride : strides.entrySet()) {
            next = Math.max(
                    next, number(connection, "SELECT last_value FROM " + stride.getKey()) / stride.getValue() + 1);
        }
        return next;
    }

    private String copy(Connection connection, String table, long from, long to) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String column : Register.strings(
                connection,
                "SELECT attname FROM pg_attribute WHERE attrelid = '" + table
                        + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum")) {
            columns.add(column);
            values.add(value(table, column));
        }
        return "INSERT INTO %s (%s) SELECT %s FROM generate_series(%d, %d) AS k, %s"
                .formatted(table, String.join(", ", columns), String.join(", ", values), from, to, pattern(table));
    }

    private String value(String table, String column) {
        if (NUMBERS.containsKey(column)) {
            return column + " + k * " + strides.get(NUMBERS.get(column));
        }
        if (UUIDS.contains(column)) {
            return "md5(" + column + "::text || k)::uuid";
        }
        if (TEXTS.contains(column)) {
            return "left(" + column + ", 10) || upper(left(md5(" + column + " || k), greatest(length(" + column
                    + ") - 10, 0)))";
        }
        if (BYTES.contains(column)) {
            return "substr(" + column + ", 1, 16)";
        }
        return switch (column) {
            // Its first ten characters are the time.
            case "contract_id" -> "left(contract_id, 10) || upper(left(md5(contract_id || k), 16))";
            // With fewer digits two of ten million contracts' employers are the same.
            case "credit_code", "moved_to" -> "left(" + column + ", 2) || upper(left(md5(" + column + " || k), 16))";
            case "party" ->
                "CASE WHEN length(party) = 18 THEN left(party, 2) || upper(left(md5(party || k), 16)) ELSE "
                        + "(party::bigint + k * " + strides.get("registry.worker_number") + ")::text END";
            case "contract_no" -> "contract_no || '/' || k";
            case "content_digest" -> "decode(md5(content_digest::text || k) || md5(k || content_digest::text), 'hex')";
            case "doc_digest" -> "decode(md5(doc_digest::text || k) || md5(k || doc_digest::text), 'hex')";
            case "id_blind", "mobile_blind" -> "decode(md5(" + column + "::text || k), 'hex')";
            case "worker_key" -> "hashtextextended(worker_key::text || k, 0) & 9223372036854775807";
            case "name" -> forReading && table.startsWith("registry.employer") ? VARIED_NAME : column;
            case "terms", "changes" -> table.equals("registry.contract_version") ? "'[]'::json" : column;
            case "record_offset" -> "-1 - record_offset - k";
            default -> column;
        };
    }

    private static String pattern(String table) {
        return PATTERN + "." + table.substring(table.indexOf('.') + 1);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(Register.strings(connection, sql).get(0));
    }
}
