package org.qiyue.registry.store.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where documents and mobile numbers stand. What was withdrawn, what a correction replaced and void contracts are left out.
 * Each thing asked for is looked up by its index and no further than the answer needs, however many contracts have it.
 */
final class TraceReader {

    private static final String OF_OTHERS = "SELECT a.n"
            + " FROM unnest(?, ?, ?) WITH ORDINALITY AS a (doc_digest, credit_code, worker_id, n)"
            + " CROSS JOIN LATERAL (SELECT 1 FROM registry.contract_version v JOIN registry.contract c USING (contract_id)"
            + " WHERE registry.digest_key(v.doc_digest) = registry.digest_key(a.doc_digest)"
            + " AND v.doc_digest = a.doc_digest AND v.withdrawn_by IS NULL AND NOT c.voided"
            + " AND (c.credit_code <> a.credit_code OR c.worker_id IS DISTINCT FROM a.worker_id)"
            + " AND v.contract_id <> ALL (?)"
            + " AND NOT EXISTS (SELECT FROM registry.contract_version x WHERE x.contract_id = v.contract_id"
            + " AND x.version > v.version AND x.kind = 'CORRECTED' AND x.doc_digest IS NOT NULL"
            + " AND x.withdrawn_by IS NULL AND x.supersedes IN (v.filing_id, v.supersedes))"
            + " LIMIT 1) AS other";

    /**
     * Of a number that more contracts have, the first thousand at hand tell as well that it is one of many. The employer is
     * compared in a way that no index serves: else, before statistics are there, the planner also reads all index entries of a
     * large employer, for each number.
     */
    private static final String ON_MOBILE = "SELECT a.n, w.worker_id"
            + " FROM unnest(?, ?) WITH ORDINALITY AS a (credit_code, mobile_blind, n)"
            + " CROSS JOIN LATERAL (SELECT DISTINCT s.worker_id FROM (SELECT c.worker_id FROM registry.contract c"
            + " WHERE registry.mobile_key(c.credit_code, c.mobile_blind) = registry.mobile_key(a.credit_code, a.mobile_blind)"
            + " AND c.credit_code IS NOT DISTINCT FROM a.credit_code AND c.mobile_blind = a.mobile_blind"
            + " AND NOT c.voided AND c.moved_to IS NULL AND c.contract_id <> ALL (?) LIMIT 1000) AS s LIMIT 50) AS w";

    private TraceReader() {}

    static Set<DocumentUse> ofOthers(
            Connection connection, Collection<DocumentUse> documents, Collection<String> atHand) throws SQLException {
        Set<DocumentUse> found = new HashSet<>();
        if (documents.isEmpty()) {
            return found;
        }
        List<DocumentUse> asked = List.copyOf(documents);
        Columns<DocumentUse> columns = new Columns<>(connection, asked)
                .bytes(use -> Columns.parsed(use.document()))
                .text(DocumentUse::creditCode)
                .number(DocumentUse::workerId);
        try (PreparedStatement query = columns.prepare(OF_OTHERS)) {
            query.setArray(4, ids(connection, atHand));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(asked.get(rows.getInt(1) - 1));
                }
            }
        }
        return found;
    }

    static Map<MobileUse, Set<Long>> workersOn(
            Connection connection, Collection<MobileUse> mobiles, Collection<String> atHand) throws SQLException {
        Map<MobileUse, Set<Long>> workers = new HashMap<>();
        if (mobiles.isEmpty()) {
            return workers;
        }
        List<MobileUse> asked = List.copyOf(mobiles);
        Columns<MobileUse> columns =
                new Columns<>(connection, asked).text(MobileUse::creditCode).bytes(use -> Columns.parsed(use.mobile()));
        try (PreparedStatement query = columns.prepare(ON_MOBILE)) {
            query.setArray(3, ids(connection, atHand));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    workers.computeIfAbsent(asked.get(rows.getInt(1) - 1), none -> new HashSet<>(2))
                            .add(rows.getLong(2));
                }
            }
        }
        return workers;
    }

    private static Array ids(Connection connection, Collection<String> contractIds) throws SQLException {
        return connection.createArrayOf("text", contractIds.toArray());
    }
}
