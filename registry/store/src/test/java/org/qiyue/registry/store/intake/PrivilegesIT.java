package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.store.RegistryDatabase;

class PrivilegesIT {

    private static final String ID = "11010119900307731X";
    private static final String NAME = "张三丰";

    private static RegistryDatabase database;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        new FilledRegistry(database.ingest()).conclude(Contracts.row("A"), ID, NAME);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void analyticsReadsContractsWithoutNamesAndNumbers() throws SQLException {
        Connection analytics = database.analytics();
        assertThat(
                        RegistryDatabase.query(
                                analytics,
                                "SELECT area || industry_section || wage_monthly || sex || birth_year FROM extract.contract_spell"))
                .containsExactly("110108I8500.0011990");
        assertThat(RegistryDatabase.query(analytics, "SELECT kind FROM extract.contract_event"))
                .containsExactly("CONCLUDED");
        assertThat(RegistryDatabase.query(analytics, "SELECT position FROM extract.snapshot"))
                .containsExactly("1");
    }

    @Test
    void theWorkerKeyOfStatisticsIsNotTheRegistersNumber() throws SQLException {
        assertThat(database.query("SELECT worker_key = worker_id FROM registry.worker"))
                .containsExactly("f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry.employer",
                "registry.employer_area",
                "registry.employer_name",
                "registry.worker",
                "registry.contract",
                "registry.contract_alias",
                "registry.contract_version",
                "registry.filing",
                "registry.filing_key",
                "registry.refused_content",
                "registry.held_filing",
                "registry.lay_off",
                "registry.approval_decision",
                "registry.approval_request",
                "registry.receipt_outbox",
                "registry.platform",
                "registry.saved_view",
                "registry.job",
                "registry.job_decision",
                "registry.job_chunk",
                "registry.scope_key",
                "supervision.risk_finding",
                "supervision.unqualified_authority",
                "audit.access_entry"
            })
    void analyticsReadsNoTable(String table) throws SQLException {
        try (Statement statement = database.analytics().createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT 1 FROM " + table))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM registry.filing",
                "DELETE FROM registry.filing_key",
                "DELETE FROM registry.contract",
                "DELETE FROM registry.contract_version",
                "DELETE FROM registry.worker",
                "DELETE FROM registry.employer",
                "DELETE FROM registry.receipt_outbox",
                "DELETE FROM registry.consumer_offset",
                "DELETE FROM supervision.risk_finding",
                "TRUNCATE registry.filing",
                "UPDATE registry.filing SET raw_cipher = ''",
                "UPDATE registry.filing SET content_digest = ''",
                "UPDATE registry.filing SET received_at = now()",
                "UPDATE registry.contract_version SET terms = '{}'",
                "UPDATE registry.platform SET status = 'ACTIVE'",
                "UPDATE registry.receipt_outbox SET value = ''",
                "UPDATE supervision.risk_finding SET severity = 'LOW'",
                "DELETE FROM supervision.unqualified_authority",
                "UPDATE supervision.unqualified_authority SET first_on = '2026-01-01'",
                "UPDATE registry.approval_request SET changes = '[]'",
                "INSERT INTO registry.approval_decision VALUES (1, true, 'x', now(), 'x')",
                "INSERT INTO statistics.indicator VALUES ('x', 'x', 'x', 'x', 'x', 'x', 0)",
                "ALTER TABLE registry.filing DISABLE ROW LEVEL SECURITY",
                "SET ROLE qiyue_owner"
            })
    void ingestMayNot(String sql) throws SQLException {
        try (Statement statement = database.ingest().createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void noColumnOfAnyTableHoldsAnIdentifierOrANameInClear() throws SQLException {
        List<String> columns = database.query("""
                SELECT format('SELECT %L FROM %I.%I WHERE position(convert_to(%L, ''UTF8'') IN %s) > 0',
                    table_schema || '.' || table_name || '.' || column_name, table_schema, table_name, '%1$s',
                    CASE WHEN data_type = 'bytea' THEN quote_ident(column_name)
                    ELSE 'convert_to(' || quote_ident(column_name) || '::text, ''UTF8'')' END)
                FROM information_schema.columns
                WHERE table_schema IN ('registry', 'supervision', 'extract', 'statistics', 'audit')""".replace("'%1$s'", "'@SECRET@'"));
        assertThat(columns).hasSizeGreaterThan(150);
        for (String secret : List.of(ID, NAME, ID.substring(3, 14))) {
            for (String column : columns) {
                assertThat(database.query(column.replace("@SECRET@", secret)))
                        .as(secret)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSearchForClearTextWouldFindIt() throws SQLException {
        assertThat(database.query("SELECT 1 FROM registry.worker WHERE position(convert_to('张', 'UTF8')"
                        + " IN convert_to(name_masked, 'UTF8')) > 0"))
                .hasSize(1);
    }
}
