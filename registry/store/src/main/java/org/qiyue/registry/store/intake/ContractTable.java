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
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.TermType;

/** registry.contract and its names in registry.contract_alias. */
final class ContractTable {

    private static final List<String> COLUMNS = List.of(
            "contract_id",
            "platform_code",
            "contract_no",
            "credit_code",
            "worker_id",
            "jurisdiction_area",
            "registration_area",
            "placed_by_registration",
            "employment_form",
            "term_type",
            "signed_on",
            "employment_start",
            "start_date",
            "end_date",
            "first_start",
            "industry_section",
            "occupation_code",
            "work_place_division",
            "wage_amount",
            "wage_unit",
            "wage_monthly",
            "probation_start",
            "probation_end",
            "ended_on",
            "ending_kind",
            "ending_reason",
            "moved_to",
            "voided",
            "version",
            "first_filing_no",
            "last_filing_no",
            "updated_at",
            "mobile_blind");
    private static final String LIST = String.join(", ", COLUMNS);

    private ContractTable() {}

    static Map<ContractName, String> names(Connection connection, Collection<ContractName> names) throws SQLException {
        Map<ContractName, String> ids = new HashMap<>();
        if (names.isEmpty()) {
            return ids;
        }
        Columns<ContractName> asked = new Columns<>(connection, names)
                .text(ContractName::platformCode)
                .text(ContractName::contractNo);
        try (PreparedStatement query = asked.prepare("SELECT n.platform_code, n.contract_no, n.contract_id"
                        + " FROM unnest(?, ?) AS a (platform_code, contract_no)"
                        + " JOIN registry.contract_alias n USING (platform_code, contract_no)");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.put(new ContractName(rows.getString(1), rows.getString(2)), rows.getString(3));
            }
        }
        return ids;
    }

    static List<ContractRow> read(Connection connection, Collection<String> ids) throws SQLException {
        Columns<String> asked = new Columns<>(connection, ids).text(id -> id);
        return query(
                asked,
                "SELECT " + LIST + " FROM unnest(?) AS a (contract_id) JOIN registry.contract c USING (contract_id)");
    }

    static Map<Long, List<ContractRow>> ofWorkers(Connection connection, Collection<Long> workerIds)
            throws SQLException {
        Columns<Long> asked = new Columns<>(connection, workerIds).number(id -> id);
        Map<Long, List<ContractRow>> standing = new HashMap<>();
        for (ContractRow contract : query(
                asked,
                "SELECT v.*"
                        + Columns.each(
                                "unnest(?) AS a (worker)",
                                "SELECT " + LIST + " FROM registry.contract"
                                        + " WHERE worker_id = a.worker AND NOT voided AND moved_to IS NULL")
                        + " ORDER BY contract_id")) {
            standing.computeIfAbsent(contract.workerId(), id -> new ArrayList<>(1))
                    .add(contract);
        }
        return standing;
    }

    /** Contracts that are new. */
    static BinaryCopy newRows(IntakeBatch batch) {
        BinaryCopy copy = new BinaryCopy();
        for (ContractChange change : batch.contracts.values()) {
            if (change.before() == null) {
                append(copy, change.after());
            }
        }
        return copy;
    }

    static void write(Connection connection, IntakeBatch batch, RowsAhead rows) throws SQLException {
        rows.contracts().into(connection, "registry.contract (" + LIST + ")");
        update(
                connection,
                batch.contracts.values().stream()
                        .filter(change -> change.before() != null)
                        .map(ContractChange::after)
                        .toList());
        if (!batch.names.isEmpty()) {
            new Columns<>(connection, batch.names.entrySet())
                    .text(entry -> entry.getKey().platformCode())
                    .text(entry -> entry.getKey().contractNo())
                    .text(Map.Entry::getValue)
                    .update("INSERT INTO registry.contract_alias (platform_code, contract_no, contract_id)"
                            + " SELECT * FROM unnest(?, ?, ?) ON CONFLICT (platform_code, contract_no)"
                            + " DO UPDATE SET contract_id = excluded.contract_id");
        }
    }

    private static void append(BinaryCopy copy, ContractRow c) {
        ContractRow.Ended ended = c.ended();
        copy.row(COLUMNS.size())
                .text(c.contractId())
                .text(c.platformCode())
                .text(c.contractNo())
                .text(c.creditCode())
                .bigint(c.workerId())
                .text(c.jurisdictionArea())
                .text(c.registrationArea())
                .bool(c.placedByRegistration())
                .text(c.employmentForm().code())
                .text(c.termType().code())
                .date(c.signedOn())
                .date(c.employmentStart())
                .date(c.startDate())
                .date(c.endDate())
                .date(c.firstStart())
                .text(c.industrySection())
                .text(c.occupationCode())
                .text(c.workPlaceDivision())
                .numeric(c.wageAmount())
                .text(c.wageUnit())
                .numeric(c.wageMonthly())
                .date(c.probationStart())
                .date(c.probationEnd())
                .date(ended == null ? null : ended.on())
                .text(ended == null ? null : ended.kind().name())
                .text(ended == null ? null : ended.reason())
                .text(c.movedTo())
                .bool(c.voided())
                .integer(c.version())
                .bigint(c.firstFilingNo())
                .bigint(c.lastFilingNo())
                .instant(c.updatedAt())
                .bytes(Columns.parsed(c.mobile()));
    }

    private static void update(Connection connection, List<ContractRow> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        new Columns<>(connection, changed)
                .text(ContractRow::contractId)
                .text(ContractRow::platformCode)
                .text(ContractRow::contractNo)
                .text(ContractRow::creditCode)
                .number(ContractRow::workerId)
                .text(ContractRow::jurisdictionArea)
                .text(ContractRow::registrationArea)
                .as("bool", ContractRow::placedByRegistration)
                .text(c -> c.employmentForm().code())
                .text(c -> c.termType().code())
                .as("date", ContractRow::signedOn)
                .as("date", ContractRow::employmentStart)
                .as("date", ContractRow::startDate)
                .as("date", ContractRow::endDate)
                .as("date", ContractRow::firstStart)
                .text(ContractRow::industrySection)
                .text(ContractRow::occupationCode)
                .text(ContractRow::workPlaceDivision)
                .as("numeric", ContractRow::wageAmount)
                .text(ContractRow::wageUnit)
                .as("numeric", ContractRow::wageMonthly)
                .as("date", ContractRow::probationStart)
                .as("date", ContractRow::probationEnd)
                .as("date", c -> c.ended() == null ? null : c.ended().on())
                .text(c -> c.ended() == null ? null : c.ended().kind().name())
                .text(c -> c.ended() == null ? null : c.ended().reason())
                .text(ContractRow::movedTo)
                .as("bool", ContractRow::voided)
                .as("int4", ContractRow::version)
                .number(ContractRow::firstFilingNo)
                .number(ContractRow::lastFilingNo)
                .as("timestamptz", ContractRow::updatedAt)
                .bytes(c -> Columns.parsed(c.mobile()))
                .update(UPDATE);
    }

    private static final String UPDATE = "UPDATE registry.contract c SET "
            + String.join(
                    ", ",
                    COLUMNS.stream()
                            .skip(1)
                            .map(column -> column + " = a." + column)
                            .toList())
            + " FROM unnest(" + "?, ".repeat(COLUMNS.size() - 1) + "?) AS a (" + LIST
            + ") WHERE c.contract_id = a.contract_id";

    private static List<ContractRow> query(Columns<?> asked, String sql) throws SQLException {
        List<ContractRow> contracts = new ArrayList<>();
        if (asked.isEmpty()) {
            return contracts;
        }
        try (PreparedStatement query = asked.prepare(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                contracts.add(contract(rows));
            }
        }
        return contracts;
    }

    private static ContractRow contract(ResultSet rows) throws SQLException {
        LocalDate start = day(rows, 13);
        LocalDate first = day(rows, 15);
        LocalDate endedOn = day(rows, 24);
        return new ContractRow(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getLong(5),
                rows.getString(6),
                rows.getString(7),
                rows.getBoolean(8),
                EmploymentForm.ofCode(rows.getString(9)).orElseThrow(),
                TermType.ofCode(rows.getString(10)).orElseThrow(),
                day(rows, 11),
                day(rows, 12),
                start,
                day(rows, 14),
                first == null ? start : first,
                rows.getString(16),
                rows.getString(17),
                rows.getString(18),
                rows.getBigDecimal(19),
                rows.getString(20),
                rows.getBigDecimal(21),
                day(rows, 22),
                day(rows, 23),
                endedOn == null
                        ? null
                        : new ContractRow.Ended(endedOn, FilingKind.valueOf(rows.getString(25)), rows.getString(26)),
                rows.getString(27),
                rows.getBoolean(28),
                rows.getInt(29),
                rows.getLong(30),
                rows.getLong(31),
                rows.getObject(32, OffsetDateTime.class).toInstant(),
                Columns.hex(rows.getBytes(33)));
    }

    private static LocalDate day(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }
}
