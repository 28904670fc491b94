package org.qiyue.registry.store.retention;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes away who somebody was, once all of his contracts are older than the keeping time. His contracts stay, with sex, year of
 * birth and the random key of statistics, so that no figure changes.
 */
final class ErasedPersons implements Erasure {

    private static final String FILINGS = "SELECT v.filing_no FROM registry.contract_version v"
            + " WHERE v.contract_id = ANY (?) UNION SELECT x.filing_no FROM registry.contract_worker x"
            + " WHERE x.contract_id = ANY (?)";

    /** Before the index of his number is gone. */
    private static final String OF_SITES = "DELETE FROM registry.register_real_name r USING registry.worker w"
            + " WHERE w.worker_id = ANY (?) AND r.id_blind = w.id_blind AND r.id_type = w.id_type";

    private static final String OF_PAST_SITES = "DELETE FROM registry.register_past p USING registry.worker w"
            + " WHERE w.worker_id = ANY (?) AND p.register = 'register_real_name'"
            + " AND p.entry ->> 'id_blind' = '\\x' || encode(w.id_blind, 'hex') AND p.entry ->> 'id_type' = w.id_type";

    private static final String FACTS = "DELETE FROM registry.party_fact WHERE party = ANY"
            + " (SELECT unnest(?::bigint[])::text COLLATE \"C\") AND field LIKE '/worker/%'";

    /** 128 bits that follow from nothing. */
    private static final String PERSON = "UPDATE registry.worker SET erased_in = ?, id_blind ="
            + " substr(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 1, 16),"
            + " id_cipher = NULL, id_masked = '***', name_cipher = NULL, name_masked = '**', birth_cipher = NULL,"
            + " cadre_track = NULL, retirement_kind = NULL, retirement_on = NULL WHERE worker_id = ANY (?)";

    /** Whoever files under a number that is forgotten hears that there is no such contract. */
    private static final String NAMES = "DELETE FROM registry.contract_alias a USING registry.filing f"
            + " WHERE f.filing_no = ANY (?) AND a.platform_code = f.platform_code AND a.contract_no = f.contract_no"
            + " AND a.contract_id = ANY (?)";

    private static final List<String> TRACES = List.of(
            "UPDATE registry.contract SET contract_no = '***', mobile_blind = NULL WHERE contract_id = ANY (?)",
            "UPDATE registry.contract_version SET mobile_blind = NULL, doc_digest = NULL WHERE contract_id = ANY (?)"
                    + " AND (mobile_blind IS NOT NULL OR doc_digest IS NOT NULL)");

    private final KeepingTime keeping;

    ErasedPersons(KeepingTime keeping) {
        this.keeping = keeping;
    }

    @Override
    public Portion next(Connection connection, Run run, int atMost) throws SQLException {
        DuePersons.Reach reach = DuePersons.reach(connection, run.doneTo(), run.lastWorkerId(), atMost);
        List<Long> workers = new ArrayList<>();
        List<String> contracts = new ArrayList<>();
        Map<Long, PassedOver> left = new HashMap<>();
        for (DuePersons.Case each : DuePersons.find(
                connection, run.doneTo(), run.lastWorkerId(), atMost, keeping.keptFrom(run.day()), run.day())) {
            if (each.holds().isEmpty()) {
                workers.addAll(each.workers());
                contracts.addAll(each.contracts());
            }
            PassedOver own = PassedOver.contracts(each.contracts().size());
            each.holds().forEach(hold -> left.merge(hold, own, PassedOver::plus));
        }
        long filings = workers.isEmpty() ? 0 : erase(connection, run, workers, contracts);
        return new Portion(
                reach.workerId(),
                Erased.persons(workers.size(), contracts.size(), filings),
                left,
                reach.looked() < atMost);
    }

    private static long erase(Connection connection, Run run, List<Long> workers, List<String> contracts)
            throws SQLException {
        Array ofContracts = connection.createArrayOf("text", contracts.toArray());
        Array ofWorkers = connection.createArrayOf("bigint", workers.toArray());
        List<Long> theirs = filings(connection, ofContracts);
        try (PreparedStatement names = connection.prepareStatement(NAMES)) {
            names.setArray(1, connection.createArrayOf("bigint", theirs.toArray()));
            names.setArray(2, ofContracts);
            names.executeUpdate();
        }
        long filings = ErasedFilings.erase(connection, run, KeptData.CONTRACT, theirs);
        update(connection, OF_SITES, ofWorkers);
        update(connection, OF_PAST_SITES, ofWorkers);
        update(connection, FACTS, ofWorkers);
        for (String trace : TRACES) {
            update(connection, trace, ofContracts);
        }
        try (PreparedStatement person = connection.prepareStatement(PERSON)) {
            person.setLong(1, run.runNo());
            person.setArray(2, ofWorkers);
            person.executeUpdate();
        }
        return filings;
    }

    private static List<Long> filings(Connection connection, Array contracts) throws SQLException {
        List<Long> filings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FILINGS)) {
            query.setArray(1, contracts);
            query.setArray(2, contracts);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    filings.add(rows.getLong(1));
                }
            }
        }
        return filings;
    }

    private static void update(Connection connection, String sql, Array keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, keys);
            statement.executeUpdate();
        }
    }
}
