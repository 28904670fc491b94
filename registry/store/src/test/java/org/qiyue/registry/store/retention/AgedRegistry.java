package org.qiyue.registry.store.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.SealedFiling;
import org.qiyue.registry.store.UnreadableCipherException;
import org.qiyue.registry.store.intake.Contracts;
import org.qiyue.registry.store.intake.FilledRegistry;

/** A register of contracts that ended in 2028, looked at in 2041, for tests of erasing. */
final class AgedRegistry implements AutoCloseable {

    static final Clock IN_2041 = Clock.fixed(Instant.parse("2041-03-01T02:00:00Z"), ZoneOffset.UTC);

    /** An entry of the access log of long ago, behind the newest. */
    private static final String OLD_ENTRY = "DO $$ DECLARE e audit.access_entry; h audit.head; BEGIN"
            + " SELECT * INTO h FROM audit.head; e.entry_no := h.entry_no + 1; e.at := '%s'; e.account := 'official';"
            + " e.role := 'city-officer'; e.unit := '110000'; e.action := 'VIEW'; e.resource := 'CONTRACT';"
            + " e.records := '{01HZ}'; e.fields := '{}'; e.outcome := 'OK'; e.previous_hash := h.hash;"
            + " e.hash := sha256(convert_to(audit.entry_text(e), 'UTF8'));"
            + " INSERT INTO audit.access_entry VALUES (e.*);"
            + " UPDATE audit.head SET entry_no = e.entry_no, at = e.at, hash = e.hash; END $$";

    final RegistryDatabase database;
    final KeyRing keys;
    final Path keyFile;
    private final FilledRegistry filled;

    AgedRegistry(Path folder) throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        keyFile = folder.resolve("keys.properties");
        keys = KeyRing.create(keyFile);
        filled = new FilledRegistry(database.ingest(), keys);
    }

    /** A contract with a worker of its own, kept until 2038-12-31 and ten years. */
    void conclude(String name, String idNumber, String worker) throws SQLException {
        conclude(Contracts.row(name), idNumber, worker);
    }

    void conclude(Contracts contract, String idNumber, String worker) throws SQLException {
        filled.conclude(contract, idNumber, worker);
    }

    /** The filing of a contract, which is there no more, as one that was refused. */
    void refuse(String name) throws SQLException {
        String contract = "'" + name + "%'";
        database.execute("DELETE FROM registry.worker WHERE worker_id IN"
                + " (SELECT worker_id FROM registry.contract WHERE contract_id LIKE " + contract + ")");
        database.execute("UPDATE registry.filing SET result = 'REJECTED', contract_id = NULL, contract_version = NULL,"
                + " findings = '[{\"rule\": \"A01\", \"level\": \"REJECT\", \"pointer\": \"/data/赵六\"},"
                + " {\"rule\": \"B02\", \"level\": \"REJECT\", \"pointer\": \"/data/worker\"}]'"
                + " WHERE contract_id LIKE " + contract);
        for (String table : List.of("contract_version", "contract_alias", "contract")) {
            database.execute("DELETE FROM registry." + table + " WHERE contract_id LIKE " + contract);
        }
    }

    /** Entries of the access log of one day, so many. */
    void looked(String day, int times) throws SQLException {
        for (int i = 0; i < times; i++) {
            database.execute(OLD_ENTRY.formatted(day + " 10:00:0" + i % 10 + "+08"));
        }
    }

    void execute(String sql) throws SQLException {
        database.execute(sql);
    }

    String one(String sql) throws SQLException {
        return database.query(sql).get(0);
    }

    Retention retention() {
        return retention(2);
    }

    Retention retention(int portion) {
        return new Retention(database.administrator(), Optional.of(keys), Optional.empty(), IN_2041, portion);
    }

    /** Everything the register holds, row by row, with what can be decrypted in clear. */
    List<String> everything() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : database.query("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                + " WHERE schemaname IN ('registry', 'supervision', 'audit', 'statistics') ORDER BY 1")) {
            database.query("SELECT t::text FROM " + table + " t").forEach(row -> rows.add(table + " " + row));
        }
        IdentifierCipher identifiers = new IdentifierCipher(keys);
        FilingCipher filings = new FilingCipher(keys);
        try (Connection admin = database.administrator().getConnection();
                Statement statement = admin.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT id_blind, id_cipher, name_cipher FROM registry.worker WHERE id_cipher IS NOT NULL")) {
                while (row.next()) {
                    rows.add(identifiers.decrypt(IdentifierField.WORKER_ID, row.getBytes(1), row.getBytes(2)));
                    rows.add(identifiers.decrypt(IdentifierField.WORKER_NAME, row.getBytes(1), row.getBytes(3)));
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT raw_cipher, data_key_wrapped, content_digest FROM registry.filing ORDER BY filing_no")) {
                while (row.next()) {
                    rows.add(clear(filings, row));
                }
            }
        }
        return rows;
    }

    private static String clear(FilingCipher filings, ResultSet row) throws SQLException {
        try {
            return new String(
                    filings.open(new SealedFiling(row.getBytes(1), row.getBytes(2)), row.getBytes(3)),
                    StandardCharsets.UTF_8);
        } catch (UnreadableCipherException erased) {
            return "";
        }
    }

    /** How often something stands anywhere, as text or as bytes. */
    long found(String needle) throws SQLException {
        String hex = HexFormat.of().formatHex(needle.getBytes(StandardCharsets.UTF_8));
        return everything().stream()
                .filter(row -> row.contains(needle) || row.contains(hex))
                .count();
    }

    /** What statistics read. */
    List<String> extracts() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String view :
                database.query("SELECT viewname FROM pg_views WHERE schemaname = 'extract' ORDER BY viewname")) {
            rows.addAll(database.query("SELECT '" + view + " ' || t::text FROM extract." + view + " t ORDER BY 1"));
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
