package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contracts with their histories, found by employer; for reading outside a batch, a page at a time. */
public final class ContractsOfEmployers {

    private static final String PAGE = "SELECT contract_id FROM registry.contract WHERE credit_code = ANY (?)"
            + " AND (credit_code, contract_id) > (?, ?) ORDER BY credit_code, contract_id LIMIT ?";
    private static final String HANDED_OVER =
            "SELECT DISTINCT contract_id FROM registry.contract_succession WHERE credit_code = ANY (?)";
    private static final String DISPATCHED = "SELECT DISTINCT contract_id FROM registry.contract_version"
            + " WHERE (terms #>> '{dispatch,userUnitCreditCode}') COLLATE \"C\" = ANY (?)";
    private static final String SENDERS = "SELECT filing_no, platform_code"
            + Columns.each(
                    "unnest(?) AS a (no)",
                    "SELECT filing_no, platform_code FROM registry.filing WHERE filing_no = a.no");
    private static final String COUNT =
            "SELECT credit_code, count(*) FROM registry.contract WHERE credit_code = ANY (?) GROUP BY credit_code";

    private final Connection connection;

    /**
     * @param connection in a transaction of its own, as the role of ingest
     */
    public ContractsOfEmployers(Connection connection) {
        this.connection = connection;
    }

    /** How many contracts each of the employers has, void and ended ones too; none where absent. */
    public Map<String, Integer> counts(Collection<String> creditCodes) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (PreparedStatement query = asked(COUNT, creditCodes);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    /**
     * The next contracts of these employers, in the order of employer and contract.
     *
     * @param after the last one read; null at the beginning
     */
    public List<RegisteredContract> page(Collection<String> creditCodes, ContractRow after, int atMost)
            throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = asked(PAGE, creditCodes)) {
            query.setString(2, after == null ? "" : after.creditCode());
            query.setString(3, after == null ? "" : after.contractId());
            query.setInt(4, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return read(ids);
    }

    /** Numbers of the contracts that these employers had until others took them over. */
    public List<String> handedOver(Collection<String> creditCodes) throws SQLException {
        return ids(HANDED_OVER, creditCodes);
    }

    /** Numbers of the contracts that dispatch, or once did, to these user units. */
    public List<String> dispatchedTo(Collection<String> userUnits) throws SQLException {
        return ids(DISPATCHED, userUnits);
    }

    /** Contracts by their numbers, in the order asked for; who was their worker before a correction is not read. */
    public List<RegisteredContract> read(List<String> contractIds) throws SQLException {
        Map<String, List<VersionRow>> versions = VersionTable.read(connection, contractIds);
        Map<String, ContractRow> rows = new HashMap<>();
        ContractTable.read(connection, contractIds).forEach(row -> rows.put(row.contractId(), row));
        List<RegisteredContract> contracts = new ArrayList<>(contractIds.size());
        for (String id : contractIds) {
            if (rows.containsKey(id)) {
                contracts.add(new RegisteredContract(rows.get(id), versions.getOrDefault(id, List.of()), List.of()));
            }
        }
        return contracts;
    }

    /** The platforms that sent filings, by the filings' numbers; not always the one that filed the contract first. */
    public Map<Long, String> senders(Collection<Long> filingNos) throws SQLException {
        Map<Long, String> senders = new HashMap<>();
        if (filingNos.isEmpty()) {
            return senders;
        }
        Columns<Long> asked = new Columns<>(connection, filingNos).number(number -> number);
        try (PreparedStatement query = asked.prepare(SENDERS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                senders.put(rows.getLong(1), rows.getString(2));
            }
        }
        return senders;
    }

    private List<String> ids(String sql, Collection<String> creditCodes) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = asked(sql, creditCodes);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private PreparedStatement asked(String sql, Collection<String> creditCodes) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setArray(1, connection.createArrayOf("text", creditCodes.toArray()));
        return query;
    }
}
