package org.qiyue.registry.store.registers;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.store.registers.RegisterFacts.AreaYear;
import org.qiyue.registry.store.registers.RegisterFacts.EmployerEntryRow;
import org.qiyue.registry.store.registers.RegisterFacts.RelationRow;

/** Answers a {@link RegisterQuestion}: one query for which registers are loaded, one more for each that is. */
public final class RegisterReader {

    private static final String LOADED = "SELECT EXISTS (SELECT FROM registry.register_employer),"
            + " EXISTS (SELECT FROM registry.register_qualification),"
            + " EXISTS (SELECT FROM registry.register_key_compromise),"
            + " EXISTS (SELECT FROM registry.register_relation),"
            + " EXISTS (SELECT FROM registry.register_average_wage)";

    private final Connection connection;

    private RegisterReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * What the registers say.
     *
     * @param connection of the role of ingest
     */
    public static RegisterFacts read(Connection connection, RegisterQuestion question) throws SQLException {
        return new RegisterReader(connection).read(question);
    }

    /** All qualification records; empty while the register is not loaded. */
    public static List<QualificationRow> qualifications(Connection connection) throws SQLException {
        return new RegisterReader(connection).qualifications();
    }

    private RegisterFacts read(RegisterQuestion question) throws SQLException {
        boolean[] loaded = new boolean[5];
        try (PreparedStatement query = connection.prepareStatement(LOADED);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            for (int register = 0; register < loaded.length; register++) {
                loaded[register] = rows.getBoolean(register + 1);
            }
        }
        return new RegisterFacts(
                loaded[0] ? employers(question.creditCodes()) : null,
                loaded[1] ? qualifications() : null,
                loaded[2] ? compromised(question.certSerials()) : null,
                loaded[3] ? relations(question.creditCodes()) : null,
                loaded[4] ? averageWages() : null);
    }

    private Map<String, EmployerEntryRow> employers(Collection<String> creditCodes) throws SQLException {
        Map<String, EmployerEntryRow> employers = new HashMap<>();
        try (PreparedStatement query = asked(
                        "SELECT credit_code, name, status, status_on, branch_of, branch_licensed, approved_for_minors"
                                + " FROM registry.register_employer WHERE credit_code = ANY (?)",
                        creditCodes);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                boolean closed = !rows.getString(3).equals("ACTIVE");
                employers.put(
                        rows.getString(1),
                        new EmployerEntryRow(
                                rows.getString(2),
                                closed ? day(rows, 4) : null,
                                rows.getString(5) != null && !rows.getBoolean(6),
                                rows.getBoolean(7)));
            }
        }
        return employers;
    }

    private List<QualificationRow> qualifications() throws SQLException {
        List<QualificationRow> records = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT kind, holder, valid_from, valid_to, level, assessed_on"
                                + " FROM registry.register_qualification ORDER BY kind, holder, number");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                records.add(new QualificationRow(
                        rows.getString(1),
                        rows.getString(2),
                        day(rows, 3),
                        day(rows, 4),
                        rows.getObject(5, Integer.class),
                        day(rows, 6)));
            }
        }
        return records;
    }

    private Map<String, Instant> compromised(Collection<String> serials) throws SQLException {
        Map<String, Instant> compromised = new HashMap<>();
        try (PreparedStatement query = asked(
                        "SELECT cert_serial, compromised_since FROM registry.register_key_compromise"
                                + " WHERE cert_serial = ANY (?)",
                        serials);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                compromised.put(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
        return compromised;
    }

    private List<RelationRow> relations(Collection<String> owned) throws SQLException {
        List<RelationRow> relations = new ArrayList<>();
        try (PreparedStatement query = asked(
                        "SELECT owner, owned, valid_from, valid_to FROM registry.register_relation WHERE owned = ANY (?)",
                        owned);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                relations.add(new RelationRow(rows.getString(1), rows.getString(2), day(rows, 3), day(rows, 4)));
            }
        }
        return relations;
    }

    private Map<AreaYear, BigDecimal> averageWages() throws SQLException {
        Map<AreaYear, BigDecimal> wages = new HashMap<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT area, year, monthly FROM registry.register_average_wage");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                wages.put(new AreaYear(rows.getString(1), rows.getInt(2)), rows.getBigDecimal(3));
            }
        }
        return wages;
    }

    private PreparedStatement asked(String sql, Collection<String> keys) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        Array array = connection.createArrayOf("text", keys.toArray());
        query.setArray(1, array);
        return query;
    }

    private static LocalDate day(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }
}
