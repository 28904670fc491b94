package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** registry.party_fact. */
final class PartyFactTable {

    private static final String COLUMNS = "party, field, filing_no, legal_on, contract_id, stands, value, cipher";

    private PartyFactTable() {}

    static List<PartyFact> read(Connection connection, Collection<String> parties) throws SQLException {
        List<PartyFact> facts = new ArrayList<>();
        if (parties.isEmpty()) {
            return facts;
        }
        Columns<String> asked = new Columns<>(connection, parties).text(party -> party);
        try (PreparedStatement query = asked.prepare("SELECT v.*"
                        + Columns.each(
                                "unnest(?) AS a (one)",
                                "SELECT " + COLUMNS + " FROM registry.party_fact WHERE party = a.one"));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                facts.add(new PartyFact(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getLong(3),
                        rows.getObject(4, LocalDate.class),
                        rows.getString(5),
                        rows.getBoolean(6),
                        rows.getString(7),
                        rows.getBytes(8)));
            }
        }
        return facts;
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        if (batch.facts.isEmpty()) {
            return;
        }
        new Columns<>(connection, batch.facts)
                .text(PartyFact::party)
                .text(PartyFact::field)
                .number(PartyFact::filingNo)
                .as("date", PartyFact::legalOn)
                .text(PartyFact::contractId)
                .as("bool", PartyFact::stands)
                .text(PartyFact::value)
                .bytes(PartyFact::cipher)
                .update(
                        "INSERT INTO registry.party_fact AS f (" + COLUMNS
                                + ") SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (party, field, filing_no)"
                                + " DO UPDATE SET legal_on = excluded.legal_on, stands = excluded.stands, value = excluded.value");
    }
}
