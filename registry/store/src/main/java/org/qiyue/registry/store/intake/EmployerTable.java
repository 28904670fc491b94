package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.Jurisdiction;

/** registry.employer with its areas and its search index. */
final class EmployerTable {

    private static final String DESCRIPTION = "credit_code, name, registration_area, registered_address,"
            + " legal_representative_masked, entity_kind, industry_code, industry_section, ownership_code, size_class,"
            + " provisional";

    private EmployerTable() {}

    static Map<String, EmployerRow> read(Connection connection, Collection<String> creditCodes) throws SQLException {
        Map<String, EmployerRow> employers = new HashMap<>();
        if (creditCodes.isEmpty()) {
            return employers;
        }
        Columns<String> asked = new Columns<>(connection, creditCodes).text(code -> code);
        try (PreparedStatement query = asked.prepare("SELECT " + DESCRIPTION
                        + " FROM unnest(?) AS a (credit_code) JOIN registry.employer e" + " USING (credit_code)");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                EmployerRow employer = employer(rows);
                employers.put(employer.creditCode(), employer);
            }
        }
        return employers;
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        Map<String, EmployerTouch> touches = EmployerTouch.of(batch);
        describe(connection, batch, touches);
        touch(
                connection,
                batch,
                touches.values().stream()
                        .filter(touch -> !batch.employers.containsKey(touch.creditCode()))
                        .toList());
        List<EmployerTouch.InArea> places =
                touches.values().stream().flatMap(EmployerTouch::places).toList();
        if (!places.isEmpty()) {
            new Columns<>(connection, places)
                    .text(EmployerTouch.InArea::area)
                    .text(EmployerTouch.InArea::creditCode)
                    .update("INSERT INTO registry.employer_area (area, credit_code) SELECT * FROM unnest(?, ?)"
                            + " ON CONFLICT DO NOTHING");
        }
    }

    private static void describe(Connection connection, IntakeBatch batch, Map<String, EmployerTouch> touches)
            throws SQLException {
        if (batch.employers.isEmpty()) {
            return;
        }
        described(connection, batch)
                .number(employer -> touches.get(employer.creditCode()).opened())
                .text(employer -> touches.get(employer.creditCode()).areaList())
                .as("timestamptz", employer -> batch.recordedAt)
                .update("INSERT INTO registry.employer AS e (" + DESCRIPTION
                        + ", contracts_in_force, areas, first_filed_at, last_filed_at)"
                        + " SELECT " + DESCRIPTION + ", opened, string_to_array(areas, ','), at, at"
                        + " FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS a (" + DESCRIPTION
                        + ", opened, areas, at)"
                        + " ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name,"
                        + " registration_area = excluded.registration_area,"
                        + " registered_address = excluded.registered_address,"
                        + " legal_representative_masked = excluded.legal_representative_masked,"
                        + " entity_kind = excluded.entity_kind, industry_code = excluded.industry_code,"
                        + " industry_section = excluded.industry_section, ownership_code = excluded.ownership_code,"
                        + " size_class = excluded.size_class, provisional = excluded.provisional,"
                        + " contracts_in_force = e.contracts_in_force + excluded.contracts_in_force,"
                        + " areas = " + union("e.areas", "excluded.areas") + ","
                        + " last_filed_at = greatest(e.last_filed_at, excluded.last_filed_at)");
        new Columns<>(connection, batch.employers.values())
                .text(EmployerRow::creditCode)
                .text(EmployerRow::name)
                .update(
                        "INSERT INTO registry.employer_name AS n (credit_code, name) SELECT * FROM unnest(?, ?)"
                                + " ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name WHERE n.name <> excluded.name");
        new Columns<>(connection, batch.employers.values())
                .text(EmployerRow::creditCode)
                .text(EmployerRow::registrationArea)
                .text(EmployerRow::industrySection)
                .text(employer ->
                        Jurisdiction.of(null, null, employer.registrationArea()).code())
                .update("UPDATE registry.contract c SET registration_area = a.area, industry_section = a.section,"
                        + " jurisdiction_area = CASE WHEN c.placed_by_registration THEN a.placed"
                        + " ELSE c.jurisdiction_area END"
                        + " FROM unnest(?, ?, ?, ?) AS a (credit_code, area, section, placed)"
                        + " WHERE c.credit_code = a.credit_code AND (c.registration_area IS DISTINCT FROM a.area"
                        + " OR c.industry_section IS DISTINCT FROM a.section)");
        // Ingest may delete these rows and insert them, not update them.
        new Columns<>(connection, batch.employers.values())
                .text(EmployerRow::creditCode)
                .text(EmployerRow::registrationArea)
                .update("WITH moved AS (DELETE FROM registry.contract_succession s"
                        + " USING unnest(?, ?) AS a (credit_code, area) WHERE s.credit_code = a.credit_code"
                        + " AND s.registration_area IS DISTINCT FROM a.area RETURNING s.*, a.area)"
                        + " INSERT INTO registry.contract_succession"
                        + " (credit_code, contract_id, moved_to, moved_on, registration_area)"
                        + " SELECT credit_code, contract_id, moved_to, moved_on, area FROM moved");
    }

    private static Columns<EmployerRow> described(Connection connection, IntakeBatch batch) {
        return new Columns<>(connection, batch.employers.values())
                .text(EmployerRow::creditCode)
                .text(EmployerRow::name)
                .text(EmployerRow::registrationArea)
                .text(EmployerRow::registeredAddress)
                .text(EmployerRow::legalRepresentativeMasked)
                .text(EmployerRow::entityKind)
                .text(EmployerRow::industryCode)
                .text(EmployerRow::industrySection)
                .text(EmployerRow::ownershipCode)
                .text(EmployerRow::sizeClass)
                .as("bool", EmployerRow::provisional);
    }

    private static void touch(Connection connection, IntakeBatch batch, List<EmployerTouch> touches)
            throws SQLException {
        if (touches.isEmpty()) {
            return;
        }
        new Columns<>(connection, touches)
                .text(EmployerTouch::creditCode)
                .number(EmployerTouch::opened)
                .text(EmployerTouch::areaList)
                .as("timestamptz", touch -> batch.recordedAt)
                .update("UPDATE registry.employer e SET contracts_in_force = e.contracts_in_force + a.opened,"
                        + " areas = " + union("e.areas", "string_to_array(a.areas, ',')") + ","
                        + " last_filed_at = greatest(e.last_filed_at, a.at)"
                        + " FROM unnest(?, ?, ?, ?) AS a (credit_code, opened, areas, at)"
                        + " WHERE e.credit_code = a.credit_code");
    }

    private static String union(String known, String more) {
        return "CASE WHEN " + known + " @> " + more + " THEN " + known + " ELSE ARRAY(SELECT DISTINCT area FROM unnest("
                + known + " || " + more + ") AS area ORDER BY area) END";
    }

    private static EmployerRow employer(ResultSet rows) throws SQLException {
        return new EmployerRow(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getString(9),
                rows.getString(10),
                rows.getBoolean(11));
    }
}
