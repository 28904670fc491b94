package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Persons all of whose contracts are older than the keeping time. Who had, or got, a contract by a correction of the document
 * is one case with whoever has it now: filings about it name both.
 */
final class DuePersons {

    /**
     * Last day: of a contract without ending the end of its term, of a withdrawn one the day of its withdrawal. What was filed
     * about it later keeps it as long.
     */
    private static final String FIND = "WITH RECURSIVE candidate AS (SELECT worker_id FROM registry.worker"
            + " WHERE worker_id > ? AND worker_id <= ? ORDER BY worker_id LIMIT ?),"
            + " undecided AS MATERIALIZED (SELECT a.contract_id FROM ("
            + "SELECT f.platform_code, f.contract_no FROM registry.held_filing h JOIN registry.filing f USING (filing_no)"
            + " UNION SELECT h.platform_code, h.contract_no FROM registry.held_filing h"
            + " UNION SELECT f.platform_code, f.contract_no FROM registry.filing f WHERE f.result = 'PENDING_APPROVAL') w"
            + " JOIN registry.contract_alias a USING (platform_code, contract_no)),"
            + " linked (root, member) AS (SELECT worker_id, worker_id FROM candidate JOIN registry.worker w"
            + " USING (worker_id) WHERE w.erased_in IS NULL"
            + " UNION SELECT l.root, n.member FROM linked l CROSS JOIN LATERAL ("
            + "SELECT x.worker_before FROM registry.contract_worker x WHERE x.worker_id = l.member"
            + " UNION ALL SELECT x.worker_id FROM registry.contract_worker x WHERE x.worker_before = l.member"
            + " UNION ALL SELECT c.worker_id FROM registry.contract_worker x JOIN registry.contract c USING (contract_id)"
            + " WHERE x.worker_id = l.member OR x.worker_before = l.member) n (member)),"
            + " his AS (SELECT l.root, c.contract_id, c.credit_code, u.contract_id IS NOT NULL AS waits,"
            + " coalesce(CASE WHEN c.voided THEN (c.updated_at AT TIME ZONE 'Asia/Shanghai')::date"
            + " ELSE coalesce(c.ended_on, c.end_date) END < ?, false)"
            + " AND (c.updated_at AT TIME ZONE 'Asia/Shanghai')::date < ? AS due"
            + " FROM linked l JOIN registry.contract c ON c.worker_id = l.member"
            + " LEFT JOIN (SELECT DISTINCT contract_id FROM undecided) u USING (contract_id)),"
            + " overdue AS (SELECT root, array_agg(contract_id) AS contracts, bool_or(waits) AS waits FROM his"
            + " GROUP BY root HAVING bool_and(due)),"
            + " stop AS (SELECT s.root, array_agg(DISTINCT h.hold_no) AS holds FROM his s JOIN registry.retention_hold h"
            + " ON h.ended_at IS NULL AND coalesce(h.until >= ?, true) AND (h.subject = 'CONTRACT' AND h.key = s.contract_id"
            + " OR h.subject = 'EMPLOYER' AND (h.key = s.credit_code OR EXISTS (SELECT"
            + " FROM registry.contract_succession p WHERE p.contract_id = s.contract_id AND p.credit_code = h.key)))"
            + " GROUP BY s.root)"
            + " SELECT o.root, o.contracts, (SELECT array_agg(DISTINCT l.member ORDER BY l.member) FROM linked l WHERE l.root = o.root),"
            + " coalesce(p.holds, '{}') || CASE WHEN o.waits THEN ARRAY[0::bigint] ELSE '{}' END"
            + " FROM overdue o LEFT JOIN stop p USING (root) ORDER BY o.root";

    private static final String REACH = "SELECT coalesce(max(worker_id), ?), count(*) FROM (SELECT worker_id"
            + " FROM registry.worker WHERE worker_id > ? AND worker_id <= ? ORDER BY worker_id LIMIT ?) AS looked";

    private DuePersons() {}

    /**
     * One or several persons who are one case.
     *
     * @param workers their numbers
     * @param contracts all of their contracts
     * @param holds holds that stand against erasing, 0 for filings that wait to be decided
     */
    record Case(List<Long> workers, List<String> contracts, List<Long> holds) {
        Case {
            workers = List.copyOf(workers);
            contracts = List.copyOf(contracts);
            holds = List.copyOf(holds);
        }
    }

    /**
     * How far a look reaches.
     *
     * @param workerId the last worker looked at
     * @param looked how many were
     */
    record Reach(long workerId, int looked) {}

    /** How far the next look reaches. */
    static Reach reach(Connection connection, long after, long last, int atMost) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(REACH)) {
            query.setLong(1, after);
            query.setLong(2, after);
            query.setLong(3, last);
            query.setInt(4, atMost);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Reach(row.getLong(1), row.getInt(2));
            }
        }
    }

    /**
     * Who of the next workers is due; several who are one case come once, with the first of them.
     *
     * @param keptFrom the first day of which contracts are still kept
     * @param day the day for which holds are asked
     */
    static List<Case> find(Connection connection, long after, long last, int atMost, LocalDate keptFrom, LocalDate day)
            throws SQLException {
        List<Case> cases = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setLong(1, after);
            query.setLong(2, last);
            query.setInt(3, atMost);
            query.setObject(4, keptFrom);
            query.setObject(5, keptFrom);
            query.setObject(6, day);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    List<Long> workers = Arrays.asList((Long[]) rows.getArray(3).getArray());
                    if (workers.get(0) == rows.getLong(1)) {
                        cases.add(new Case(
                                workers,
                                Arrays.asList((String[]) rows.getArray(2).getArray()),
                                Arrays.asList((Long[]) rows.getArray(4).getArray())));
                    }
                }
            }
        }
        return cases;
    }
}
