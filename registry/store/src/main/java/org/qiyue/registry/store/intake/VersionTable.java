package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FilingKind;

/** registry.contract_version. */
final class VersionTable {

    private static final String COLUMNS = "contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,"
            + " terms, changes, corrected_on, withdrawn_by, doc_digest, mobile_blind, " + VersionFacts.COLUMNS;
    private static final int OWN_COLUMNS = 13;
    static final String BY_CONTRACT = "SELECT v.*"
            + Columns.each(
                    "unnest(?) AS a (id)",
                    "SELECT " + COLUMNS + " FROM registry.contract_version WHERE contract_id = a.id")
            + " ORDER BY contract_id, version";
    private static final int FETCHED = 500;

    private static final String EMPLOYERS = "SELECT DISTINCT code"
            + Columns.each(
                    "unnest(?) AS a (id)",
                    "SELECT terms, successor FROM registry.contract_version WHERE contract_id = a.id")
            + " CROSS JOIN LATERAL (VALUES (v.terms #>> '{employer,creditCode}'), (v.successor)) AS known (code)"
            + " WHERE code IS NOT NULL";

    private VersionTable() {}

    static Map<String, List<VersionRow>> read(Connection connection, Collection<String> contractIds)
            throws SQLException {
        Map<String, List<VersionRow>> versions = new HashMap<>();
        if (contractIds.isEmpty()) {
            return versions;
        }
        Columns<String> asked = new Columns<>(connection, contractIds).text(id -> id);
        try (PreparedStatement query = asked.prepare(BY_CONTRACT);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                VersionRow version = version(rows);
                versions.computeIfAbsent(version.contractId(), id -> new ArrayList<>(2))
                        .add(version);
            }
        }
        return versions;
    }

    /** Hands over contract after contract; keeps the rows of one, and what the driver fetches at a time. */
    static void read(Connection connection, Collection<ContractRow> contracts, Consumer<RegisteredContract> reader)
            throws SQLException {
        if (contracts.isEmpty()) {
            return;
        }
        Map<String, ContractRow> byId = new HashMap<>();
        contracts.forEach(contract -> byId.put(contract.contractId(), contract));
        Columns<String> asked = new Columns<>(connection, byId.keySet()).text(id -> id);
        try (PreparedStatement query = asked.prepare(BY_CONTRACT)) {
            query.setFetchSize(FETCHED);
            try (ResultSet rows = query.executeQuery()) {
                List<VersionRow> versions = new ArrayList<>();
                while (rows.next()) {
                    VersionRow version = version(rows);
                    if (!versions.isEmpty() && !versions.get(0).contractId().equals(version.contractId())) {
                        reader.accept(
                                new RegisteredContract(byId.get(versions.get(0).contractId()), versions, List.of()));
                        versions.clear();
                    }
                    versions.add(version);
                }
                if (!versions.isEmpty()) {
                    reader.accept(
                            new RegisteredContract(byId.get(versions.get(0).contractId()), versions, List.of()));
                }
            }
        }
    }

    /** Credit codes of every employer that the contracts have or ever had. */
    static Set<String> employers(Connection connection, Collection<String> contractIds) throws SQLException {
        Set<String> codes = new HashSet<>();
        if (contractIds.isEmpty()) {
            return codes;
        }
        Columns<String> asked = new Columns<>(connection, contractIds).text(id -> id);
        try (PreparedStatement query = asked.prepare(EMPLOYERS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    /** Versions that are new. */
    static BinaryCopy newRows(IntakeBatch batch) {
        BinaryCopy copy = new BinaryCopy();
        for (VersionRow row : batch.versions) {
            ContractEvent event = row.event();
            copy.row(OWN_COLUMNS + VersionFacts.COUNT)
                    .text(row.contractId())
                    .integer(row.version())
                    .text(event.kind().name())
                    .date(event.legalDate())
                    .instant(row.recordedAt())
                    .bigint(row.filingNo())
                    .uuid(UUID.fromString(event.filingId()))
                    .json(row.terms().text())
                    .json(row.changes().text())
                    .date(row.correctedOn())
                    .bigint(row.withdrawnBy())
                    .bytes(Columns.parsed(row.traces().document()))
                    .bytes(Columns.parsed(row.traces().mobile()));
            VersionFacts.of(event).append(copy);
        }
        return copy;
    }

    static void write(Connection connection, IntakeBatch batch, RowsAhead rows) throws SQLException {
        rows.versions().into(connection, "registry.contract_version (" + COLUMNS + ")");
        if (batch.restated.isEmpty()) {
            return;
        }
        new Columns<>(connection, batch.restated)
                .text(VersionRow::contractId)
                .number(VersionRow::version)
                .as("date", VersionRow::correctedOn)
                .number(VersionRow::withdrawnBy)
                .update("UPDATE registry.contract_version v"
                        + " SET corrected_on = a.corrected_on, withdrawn_by = a.withdrawn_by"
                        + " FROM unnest(?, ?, ?, ?) AS a (contract_id, version, corrected_on, withdrawn_by)"
                        + " WHERE v.contract_id = a.contract_id AND v.version = a.version");
    }

    private static VersionRow version(ResultSet rows) throws SQLException {
        FilingKind kind = FilingKind.valueOf(rows.getString(3));
        ContractEvent event = VersionFacts.read(rows, OWN_COLUMNS + 1)
                .event(kind, rows.getObject(7, UUID.class), rows.getObject(4, LocalDate.class));
        return new VersionRow(
                rows.getString(1),
                rows.getInt(2),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getLong(6),
                event,
                LateText.of(rows.getString(8)),
                LateText.of(rows.getString(9)),
                rows.getObject(10, LocalDate.class),
                rows.getObject(11, Long.class),
                traces(Columns.hex(rows.getBytes(12)), Columns.hex(rows.getBytes(13))));
    }

    private static Traces traces(String document, String mobile) {
        return document == null && mobile == null ? Traces.NONE : new Traces(document, mobile);
    }
}
