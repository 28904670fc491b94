package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogIT {
    private static final String KEY = "a scope key of this test, of 32 bytes and more";
    private static final String VIEW = "SELECT audit.append('VIEW', 'CONTRACT', '{01HZ,甲}', '{}', null, null, null, 1,"
            + " '2001:DB8:0::1', 'OK')";

    private static RegistryDatabase database;

    @BeforeAll
    static void migrate() throws SQLException {
        database = RegistryDatabase.migrated();
        ScopeKeys.install(database.administrator(), KEY);
        as("city-officer", "110000", VIEW);
        as("district-supervisor", "110105", VIEW);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void whoItWasIsTakenFromTheSignedContext() throws SQLException {
        assertThat(
                        database.query(
                                "SELECT concat_ws(' ', entry_no, account, role, unit, action, resource, array_to_string(records, ','),"
                                        + " result_count, client_ip, outcome) FROM audit.access_entry ORDER BY entry_no LIMIT 2"))
                .containsExactly(
                        "1 官员|一 city-officer 110000 VIEW CONTRACT 01HZ,甲 1 2001:db8::1 OK",
                        "2 官员|一 district-supervisor 110105 VIEW CONTRACT 01HZ,甲 1 2001:db8::1 OK");
    }

    @Test
    void everyEntryHasTheHashOfItsTextAndOfTheEntryBefore() throws SQLException {
        assertThat(database.query("SELECT hash = sha256(convert_to(audit.entry_text(e), 'UTF8')) AND previous_hash ="
                        + " coalesce(lag(hash) OVER (ORDER BY entry_no), decode(repeat('00', 32), 'hex'))"
                        + " FROM audit.access_entry e"))
                .hasSizeGreaterThan(1)
                .containsOnly("t");
        assertThat(database.query("SELECT audit.entry_text(e) FROM audit.access_entry e WHERE entry_no = 1"))
                .singleElement()
                .asString()
                .matches(
                        "1:127:\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z10:官员\\|一12:city-officer6:1100004:VIEW"
                                + "8:CONTRACT2\\[4:01HZ3:甲]0\\[]---1:111:2001:db8::12:OK64:0{64}");
    }

    @Test
    void nobodyAppendsWithoutAnAccount() throws SQLException {
        try (Connection registry = database.registry();
                Statement statement = registry.createStatement()) {
            assertThatThrownBy(() -> statement.execute(VIEW)).hasMessageContaining("account");
        }
    }

    @Test
    void atATransactionOfOneSnapshotItIsRefused() throws SQLException {
        try (Connection registry = database.registry()) {
            registry.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThatThrownBy(() -> run(registry, "city-officer", "110000", VIEW))
                    .hasMessageContaining("READ COMMITTED");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO audit.access_entry SELECT * FROM audit.access_entry",
                "UPDATE audit.access_entry SET account = 'x'",
                "DELETE FROM audit.access_entry",
                "TRUNCATE audit.access_entry",
                "UPDATE audit.head SET entry_no = 0",
                "SELECT audit.turn()",
                "SELECT audit.reveal_wait(1)"
            })
    void theServiceMayNot(String sql) throws SQLException {
        for (String role : List.of("auditor", "city-officer")) {
            assertThatThrownBy(() -> as(role, "110000", sql)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.access_entry SET account = 'x'",
                "DELETE FROM audit.access_entry WHERE false",
                "TRUNCATE audit.access_entry",
                "DELETE FROM audit.head"
            })
    void notEvenTheSuperuserMay(String sql) {
        assertThatThrownBy(() -> database.execute(sql)).hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.execute("SET ROLE qiyue_owner; " + sql))
                .hasMessageContaining("never changed");
    }

    @Test
    void auditorsAloneReadIt() throws SQLException {
        String count = "SELECT count(*) > 0 FROM audit.access_entry";
        String found = "SELECT count(*) > 0 FROM audit.entries_of('甲')";

        assertThat(as("auditor", "", count)).isEqualTo("t");
        assertThat(as("auditor", "", found)).isEqualTo("t");
        for (String role : List.of("city-officer", "security-administrator", "")) {
            assertThat(as(role, "110000", count)).as(role).isEqualTo("f");
            assertThat(as(role, "110000", found)).as(role).isEqualTo("f");
        }
        for (Connection program : List.of(database.ingest(), database.analytics())) {
            assertThatThrownBy(() -> RegistryDatabase.query(program, count)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "platform-operator", "security-administrator", "data-operator", ""})
    void nothingIsRevealedToOtherRoles(String role) {
        assertThatThrownBy(() ->
                        as(role, "110000", "SELECT audit.reveal('A', '{worker.name}', '01', null, 'C-1', null, 30)"))
                .hasMessageContaining("to this role");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'{worker.name}', '', null, 'C-1'",
                "'{worker.name}', null, null, 'C-1'",
                "'{worker.name}', '01', 'why', ''",
                "'{worker.name}', '01', 'why', null",
                "'{}', '01', null, 'C-1'"
            })
    void nothingIsRevealedWithoutFieldsPurposeAndCase(String arguments) {
        assertThatThrownBy(() -> as("city-officer", "110000", "SELECT audit.reveal('A', " + arguments + ", null, 30)"))
                .hasMessageContaining("without fields, purpose and case");
    }

    private static String as(String role, String scope, String sql) throws SQLException {
        try (Connection registry = database.registry()) {
            return run(registry, role, scope, sql);
        }
    }

    private static String run(Connection registry, String role, String scope, String sql) throws SQLException {
        registry.setAutoCommit(false);
        String context = ScopeKeys.sign(KEY, scope, role, "官员|一", Instant.now().getEpochSecond());
        try (PreparedStatement set = registry.prepareStatement("SELECT set_config('qiyue.scope', ?, true)")) {
            set.setString(1, context);
            set.execute();
        }
        String answer;
        try (PreparedStatement statement = registry.prepareStatement(sql)) {
            answer = statement.execute() && statement.getResultSet().next()
                    ? statement.getResultSet().getString(1)
                    : null;
        }
        registry.commit();
        return answer;
    }
}
