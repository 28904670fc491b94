package org.qiyue.registry.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.store.ScopeKeys;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ScopeGuardTest {
    private static final String TABLES_WITH_ROWS = "employer,contract,contract_version,filing,worker";

    @Inject
    EntityManager entityManager;

    @Inject
    DataSource database;

    @Inject
    TransactionManager transactions;

    @Test
    void without_a_scope_the_services_role_sees_no_row() throws SQLException {
        try (Connection connection = RegistryDatabase.service()) {
            for (String table : TABLES_WITH_ROWS.split(",")) {
                assertThat(count(connection, "registry." + table)).as(table).isZero();
            }
            assertThat(count(connection, "supervision.risk_finding")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "auditor", "11010", "110105;110101", "platform:", "110000 "})
    void an_empty_or_made_up_scope_opens_no_employer(String scope) throws SQLException {
        assertThat(employersUnder(RegistryDatabase.signed(scope, "somebody", Instant.now())))
                .isZero();
    }

    @Test
    void a_scope_opens_rows_with_its_signature_for_five_minutes() throws SQLException {
        assertThat(employersUnder(RegistryDatabase.signed("110000", "somebody", Instant.now())))
                .isPositive();
        assertThat(employersUnder(RegistryDatabase.signed(
                        "110000", "somebody", Instant.now().minusSeconds(290))))
                .isPositive();
    }

    static Stream<String> forged() {
        String good = RegistryDatabase.signed("110105", "somebody", Instant.now());
        String[] parts = good.split("\\|");
        String key = "another key of thirty-two bytes or more";
        long now = Instant.now().getEpochSecond();
        return Stream.of(
                "110105",
                "110000" + good.substring(6),
                good.replace("|" + parts[2] + "|", "|" + HexFormat.of().formatHex("another".getBytes()) + "|"),
                good.replace("city-officer", "auditor"),
                good.replace("|" + parts[3] + "|", "|" + (Long.parseLong(parts[3]) + 1) + "|"),
                good.substring(0, good.length() - 1),
                good + "0",
                good + "|" + parts[4],
                "|||" + now + "|",
                "||||",
                ScopeKeys.sign(key, "110105", "city-officer", "somebody", now),
                RegistryDatabase.signed("110105", "somebody", Instant.ofEpochSecond(now - 310)),
                RegistryDatabase.signed("110105", "somebody", Instant.ofEpochSecond(now + 310)));
    }

    @ParameterizedTest
    @MethodSource
    void forged(String context) {
        assertThatThrownBy(() -> employersUnder(context)).hasMessageContaining("is not signed");
    }

    @Test
    void the_service_reads_no_key() throws SQLException {
        try (Connection connection = RegistryDatabase.service()) {
            assertThatThrownBy(() -> count(connection, "registry.scope_key")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void nothing_of_the_scope_stays_on_the_pooled_connections() throws SQLException {
        for (int i = 0; i < 20; i++) {
            Api.as(Tokens.city()).json("/employers?limit=1");
        }
        for (int i = 0; i < 5; i++) {
            try (Connection connection = database.getConnection()) {
                assertThat(count(connection, "registry.employer")).isZero();
            }
        }
    }

    @Test
    void callers_of_many_areas_at_once_do_not_see_each_others_rows() {
        List<String> areas = List.of("110101", "110105", "110108", "110302");
        areas.forEach(Tokens::district);

        CompletableFuture<?>[] asking = areas.stream()
                .map(area -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 25; i++) {
                        List<List<String>> seen = Api.as(Tokens.district(area))
                                .json("/employers?limit=100")
                                .getList("items.areas");
                        assertThat(seen).isNotEmpty().allMatch(of -> of.contains(area));
                    }
                }))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(asking).join();
    }

    @ParameterizedTest
    @CsvSource({"unmarked, 25006", "second, 25006", "marked, 42501"})
    void only_the_one_transaction_of_a_marked_method_is_not_read_only(String method, String sqlState) {
        assertThat(Api.as(Tokens.city()).get("/test-writing/" + method).asString())
                .isEqualTo(sqlState);
    }

    @ParameterizedTest
    @CsvSource({"isolation, repeatable read", "isolation-marked, read committed"})
    void what_reads_sees_one_snapshot_and_what_writes_sees_what_others_commit(String method, String level) {
        assertThat(Api.as(Tokens.city()).get("/test-writing/" + method).asString())
                .isEqualTo(level);
    }

    @Test
    @ActivateRequestContext
    void a_transaction_of_nobody_is_refused_in_a_request() throws SystemException {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {}))
                .hasMessageContaining("sign-in");
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    void a_query_outside_a_transaction_is_impossible() {
        assertThatThrownBy(() -> entityManager
                        .createNativeQuery("select count(*) from registry.employer")
                        .getSingleResult())
                .isInstanceOf(RuntimeException.class);
    }

    private static long employersUnder(String context) throws SQLException {
        try (Connection connection = RegistryDatabase.service();
                PreparedStatement set = connection.prepareStatement("select set_config('qiyue.scope', ?, true)")) {
            connection.setAutoCommit(false);
            set.setString(1, context);
            set.execute();
            return count(connection, "registry.employer");
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
