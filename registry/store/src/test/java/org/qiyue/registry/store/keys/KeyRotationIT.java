package org.qiyue.registry.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.SealedFiling;
import org.qiyue.registry.store.UnreadableCipherException;
import org.qiyue.registry.store.intake.Contracts;
import org.qiyue.registry.store.intake.FilledRegistry;

class KeyRotationIT {

    private static final String EMPLOYER = "91110105MA00XYH16C";
    private static final List<String> NUMBERS = List.of(
            "11010119900307731X",
            "110112199311170021",
            "11010519650101003X",
            "110108201001150012",
            "11010519491231002X");

    @TempDir
    Path folder;

    private RegistryDatabase database;
    private Path keys;

    @BeforeEach
    void fill() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        keys = folder.resolve("keys.properties");
        KeyRing ring = KeyRing.create(keys);
        FilledRegistry filled = new FilledRegistry(database.ingest(), ring);
        for (int i = 0; i < NUMBERS.size(); i++) {
            filled.conclude(Contracts.row(Character.toString('A' + i)), NUMBERS.get(i), "测试" + i);
        }
        IdentifierCipher cipher = new IdentifierCipher(ring);
        for (String worker : database.query("SELECT worker_id FROM registry.worker")) {
            say(worker, "/worker/birthDate", cipher, IdentifierField.WORKER_BIRTH_DATE, "1990-03-07");
            say(worker, "/worker/name", cipher, IdentifierField.WORKER_NAME, "曾用");
        }
        database.execute("INSERT INTO registry.party_fact (party, field, filing_no, stands, value) VALUES ('" + EMPLOYER
                + "', '/employer/name', 1, true, '名')");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void everythingIsReadWithTheNewKeysAloneAndSaysTheSame() throws SQLException, IOException {
        List<String> before = readAll(KeyRing.open(keys));
        KeyRing.renew(keys);
        List<KeyRotation.Progress> done =
                new KeyRotation(database.administrator(), KeyRing.open(keys), 2).run(progress -> {});
        assertThat(done)
                .extracting(
                        KeyRotation.Progress::table, KeyRotation.Progress::rewritten, KeyRotation.Progress::finished)
                .containsExactly(tuple("worker", 5L, true), tuple("party_fact", 10L, true), tuple("filing", 5L, true));
        KeyRing newest = KeyRing.retire(keys);
        assertThat(newest.numbers()).hasSize(1);
        assertThat(readAll(newest)).isEqualTo(before);
    }

    @Test
    void oneThatIsStoppedGoesOnFromThere() throws SQLException, IOException {
        List<String> before = readAll(KeyRing.open(keys));
        KeyRing ring = KeyRing.renew(keys);
        List<String> told = new ArrayList<>();
        for (String stop : List.of("worker 2", "worker 4", "party_fact 2", "party_fact 8", "filing 2")) {
            assertThatThrownBy(() -> new KeyRotation(database.administrator(), ring, 2).run(progress -> {
                        told.add(progress.table() + " " + progress.seen());
                        if (told.contains(stop)) {
                            throw new IllegalStateException("stopped");
                        }
                    }))
                    .hasMessage("stopped");
        }
        List<KeyRotation.Progress> done = new KeyRotation(database.administrator(), ring, 2).run(progress -> {});
        assertThat(told.stream()
                        .filter(each -> each.matches("(worker|filing) [24]|party_fact ([2468]|10)"))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(done).extracting(KeyRotation.Progress::rewritten).containsExactly(5L, 10L, 5L);
        assertThat(readAll(KeyRing.retire(keys))).isEqualTo(before);
    }

    @Test
    void whatAProgramWroteUnderTheOldKeyMeanwhileIsFoundByTheNextRun() throws SQLException, IOException {
        KeyRing old = KeyRing.open(keys);
        KeyRing ring = KeyRing.renew(keys);
        new KeyRotation(database.administrator(), ring).run(progress -> {});
        new FilledRegistry(database.ingest(), old).conclude(Contracts.row("Z"), "810000199001010019", "测试迟");
        assertThat(step("retire", 1)).contains("仍有旧密钥加密的数据", "rewritten 1");
        assertThat(KeyRing.open(keys).numbers()).hasSize(2);
        assertThat(step("retire", 0)).contains("older keys are gone");
        assertThat(readAll(KeyRing.open(keys))).hasSize(6 * 2 + 10 + 6);
    }

    @Test
    void theCommandRenewsRotatesAndRetires() throws IOException {
        assertThat(step("retire", 0)).contains("alone");
        assertThat(step("renew", 0)).contains("start ingest and registry again");
        assertThat(step("rotate", 0)).contains("20 rows were encrypted anew", "filing: 已检查 seen 5");
        assertThat(step("rotate", 0)).contains("0 rows");
        assertThat(step("retire", 0)).contains("older keys are gone");
        assertThat(step("", 2)).contains("renew | rotate | retire");
        assertThat(new KeyRotationMain(Map.of(), print(new ByteArrayOutputStream())).run(List.of("renew")))
                .isEqualTo(1);
    }

    @Test
    void aKeyThatIsNotOnTheRingIsSaidAndNothingIsLost() throws IOException, SQLException {
        List<String> before = readAll(KeyRing.open(keys));
        Path another = folder.resolve("another.properties");
        KeyRing.create(another);
        KeyRing.renew(another);
        KeyRing stranger = KeyRing.retire(another);
        assertThatThrownBy(() -> new KeyRotation(database.administrator(), stranger).run(progress -> {}))
                .isInstanceOf(UnreadableCipherException.class)
                .hasMessageContaining("has no identifier key");
        assertThat(readAll(KeyRing.open(keys))).isEqualTo(before);
    }

    private String step(String step, int code) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of(
                "QIYUE_KEYS",
                keys.toString(),
                "QIYUE_DB_URL",
                database.url(),
                "QIYUE_DB_USER",
                "postgres",
                "QIYUE_DB_PASSWORD",
                "postgres");
        int exit = new KeyRotationMain(environment, print(printed)).run(List.of(step));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(text).isEqualTo(code);
        return text;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** Every encrypted value in clear. */
    private List<String> readAll(KeyRing ring) throws SQLException {
        IdentifierCipher identifiers = new IdentifierCipher(ring);
        FilingCipher filings = new FilingCipher(ring);
        List<String> clear = new ArrayList<>();
        try (Connection admin = database.administrator().getConnection();
                Statement statement = admin.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT id_blind, id_cipher, name_cipher FROM registry.worker ORDER BY worker_id")) {
                while (row.next()) {
                    clear.add(identifiers.decrypt(IdentifierField.WORKER_ID, row.getBytes(1), row.getBytes(2)));
                    clear.add(identifiers.decrypt(IdentifierField.WORKER_NAME, row.getBytes(1), row.getBytes(3)));
                }
            }
            try (ResultSet row =
                    statement.executeQuery("SELECT f.field, w.id_blind, f.cipher FROM registry.party_fact f"
                            + " JOIN registry.worker w ON w.worker_id::text = f.party ORDER BY f.party, f.field")) {
                while (row.next()) {
                    IdentifierField field = row.getString(1).endsWith("name")
                            ? IdentifierField.WORKER_NAME
                            : IdentifierField.WORKER_BIRTH_DATE;
                    clear.add(identifiers.decrypt(field, row.getBytes(2), row.getBytes(3)));
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT raw_cipher, data_key_wrapped, content_digest FROM registry.filing ORDER BY filing_no")) {
                while (row.next()) {
                    clear.add(new String(
                            filings.open(new SealedFiling(row.getBytes(1), row.getBytes(2)), row.getBytes(3)),
                            StandardCharsets.UTF_8));
                }
            }
        }
        return clear;
    }

    private void say(String worker, String field, IdentifierCipher cipher, IdentifierField kind, String value)
            throws SQLException {
        try (Connection admin = database.administrator().getConnection();
                PreparedStatement insert = admin.prepareStatement(
                        "INSERT INTO registry.party_fact (party, field, filing_no, stands, cipher)"
                                + " SELECT worker_id, ?, 1, true, ? FROM registry.worker WHERE worker_id = ?");
                PreparedStatement owner =
                        admin.prepareStatement("SELECT id_blind FROM registry.worker WHERE worker_id = ?")) {
            owner.setLong(1, Long.parseLong(worker));
            try (ResultSet row = owner.executeQuery()) {
                row.next();
                insert.setString(1, field);
                insert.setBytes(2, cipher.encrypt(kind, row.getBytes(1), value));
                insert.setLong(3, Long.parseLong(worker));
                insert.executeUpdate();
            }
        }
    }
}
