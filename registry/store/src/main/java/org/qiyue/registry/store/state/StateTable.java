package org.qiyue.registry.store.state;

import java.util.List;
import org.qiyue.registry.store.IdentifierField;

/**
 * A table of state, as a query for a text key, the row as JSON without what is random or numbered inside, the owner under
 * whom its encrypted columns were sealed, and these columns.
 *
 * @param name the table
 * @param key SQL: a text that tells rows apart, the same in every register of the same filings
 * @param from SQL: the table as t, and what its key needs
 * @param without columns that are random, encrypted or numbered inside
 * @param with SQL: a JSON object in place of these, or null
 * @param owner SQL: blind index of the worker of whom a row tells, or null
 * @param sealed encrypted columns, compared by what they say
 */
record StateTable(
        String name, String key, String from, List<String> without, String with, String owner, List<Sealed> sealed) {

    private static final String OF_WORKER = " JOIN registry.worker w ON w.worker_id = t.worker_id";
    private static final String OF_FIELD = "CASE WHEN t.field = '%s' THEN t.cipher END";
    private static final String WORKER = "w.id_type || encode(w.id_blind, 'hex')";

    /**
     * An encrypted column.
     *
     * @param sql its name, or what it is for rows that hold something of the kind
     * @param what what was sealed: part of the seal
     */
    record Sealed(String sql, IdentifierField what) {}

    /** All that follows from filings and decisions; not these themselves, offsets, receipts on their way and registers. */
    static final List<StateTable> ALL = List.of(
            plain("registry.employer", "t.credit_code"),
            plain("registry.employer_area", "t.area || t.credit_code"),
            plain("registry.employer_name", "t.credit_code"),
            new StateTable(
                    "registry.worker",
                    "t.id_type || encode(t.id_blind, 'hex')",
                    "registry.worker t",
                    List.of("worker_id", "worker_key", "id_cipher", "name_cipher", "birth_cipher"),
                    null,
                    "t.id_blind",
                    List.of(
                            new Sealed("t.id_cipher", IdentifierField.WORKER_ID),
                            new Sealed("t.name_cipher", IdentifierField.WORKER_NAME),
                            new Sealed("t.birth_cipher", IdentifierField.WORKER_BIRTH_DATE))),
            new StateTable(
                    "registry.contract",
                    "t.contract_id",
                    "registry.contract t" + OF_WORKER,
                    List.of("worker_id"),
                    "jsonb_build_object('worker', " + WORKER + ")",
                    null,
                    List.of()),
            plain("registry.contract_alias", "t.platform_code || ' ' || t.contract_no"),
            plain("registry.contract_version", "t.contract_id || lpad(t.version::text, 9, '0')"),
            plain("registry.lay_off", "t.credit_code || t.ended_on || t.contract_id"),
            plain("registry.contract_succession", "t.contract_id || t.credit_code || t.moved_on"),
            new StateTable(
                    "registry.contract_worker",
                    "t.contract_id || lpad(t.filing_no::text, 18, '0')",
                    "registry.contract_worker t" + OF_WORKER
                            + " JOIN registry.worker b ON b.worker_id = t.worker_before",
                    List.of("worker_id", "worker_before"),
                    "jsonb_build_object('worker', " + WORKER + ", 'before', b.id_type || encode(b.id_blind, 'hex'))",
                    null,
                    List.of()),
            new StateTable(
                    "registry.party_fact",
                    "coalesce(" + WORKER + ", t.party) || t.field || lpad(t.filing_no::text, 18, '0')",
                    "registry.party_fact t LEFT JOIN registry.worker w ON t.field LIKE '/worker/%'"
                            + " AND w.worker_id::text = t.party",
                    List.of("party", "cipher"),
                    null,
                    "w.id_blind",
                    List.of(
                            new Sealed(OF_FIELD.formatted("/worker/name"), IdentifierField.WORKER_NAME),
                            new Sealed(OF_FIELD.formatted("/worker/birthDate"), IdentifierField.WORKER_BIRTH_DATE))),
            new StateTable(
                    "registry.filing",
                    "lpad(t.filing_no::text, 18, '0')",
                    "registry.filing t",
                    List.of("raw_cipher", "data_key_wrapped", "credit_code"),
                    null,
                    null,
                    List.of()),
            plain("registry.filing_key", "t.platform_code || ' ' || t.filing_id"),
            plain("registry.refused_content", "t.platform_code || ' ' || encode(t.content_digest, 'hex')"),
            plain("registry.held_filing", "lpad(t.filing_no::text, 18, '0')"),
            new StateTable(
                    "registry.held_release",
                    "t.platform_code || ' ' || t.contract_no",
                    "registry.held_release t",
                    List.of("release_no"),
                    null,
                    null,
                    List.of()),
            plain("registry.approval_request", "lpad(t.filing_no::text, 18, '0')"),
            plain("supervision.risk_finding", "lpad(t.filing_no::text, 18, '0') || lpad(t.ordinal::text, 6, '0')"),
            plain("supervision.unqualified_authority", "t.platform_code || ' ' || t.authority"));

    private static StateTable plain(String name, String key) {
        return new StateTable(name, key, name + " t", List.of(), null, null, List.of());
    }

    /** The rows in the order of their keys: key, row, owner, sealed columns. */
    String query() {
        StringBuilder sql = new StringBuilder("SELECT (").append(key).append(") COLLATE \"C\" AS key, (to_jsonb(t)");
        without.forEach(column -> sql.append(" - '").append(column).append('\''));
        if (with != null) {
            sql.append(" || ").append(with);
        }
        sql.append(")::text, ").append(owner == null ? "NULL::bytea" : owner);
        sealed.forEach(each -> sql.append(", ").append(each.sql()));
        return sql.append(" FROM ").append(from).append(" ORDER BY 1").toString();
    }
}
