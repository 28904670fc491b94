package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.store.RegistryDatabase;

/** Filings, receipts and versions over the edges of the parts they are kept in. */
class TablePartsIT {

    private static final String WHERE = "SELECT concat_ws(' ', tableoid::regclass, %s) FROM registry.%s ORDER BY 1";

    private RegistryDatabase database;
    private FilledRegistry filled;
    private Connection ingest;

    @BeforeEach
    void open() throws Exception {
        database = RegistryDatabase.migrated();
        filled = new FilledRegistry(database.ingest());
        ingest = database.ingest();
        ingest.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void intakeGoesOnAcrossTheEdgesOfParts() throws Exception {
        numbersGoOnAfter(9_999_998);
        conclude("A", "2026-12-31T15:59:59.999Z");
        conclude("B", "2026-12-31T16:00:00Z");
        assertThat(database.query(WHERE.formatted("filing_no", "filing")))
                .containsExactly("registry.filing_10000000 10000000", "registry.filing_first 9999999");
        assertThat(database.query(WHERE.formatted("outbox_no", "receipt_outbox")))
                .containsExactly("registry.receipt_outbox_10000000 10000000", "registry.receipt_outbox_first 9999999");
        assertThat(database.query(WHERE.formatted("right(contract_id, 1)", "contract_version")))
                .containsExactly("registry.contract_version_2027 B", "registry.contract_version_first A");
        assertThat(OutboxStore.claim(ingest, 10))
                .extracting(OutboxReceipt::outboxNo)
                .containsExactly(9_999_999L, 10_000_000L);
        assertThat(FilingLog.after(ingest, 0, 10))
                .extracting(entry -> entry.filing().filingNo())
                .containsExactly(9_999_999L, 10_000_000L);
        assertThat(FilingLog.last(ingest)).isEqualTo(10_000_000);
        assertThat(database.query("SELECT position FROM extract.snapshot")).containsExactly("10000000");
    }

    @Test
    void intakeGoesOnWithoutPartsAndTheNextLookMovesWhatCameMeanwhile() throws Exception {
        numbersGoOnAfter(49_999_999);
        conclude("A", "2095-05-05T00:00:00Z");
        assertThat(database.query(WHERE.formatted("filing_no", "filing")))
                .containsExactly("registry.filing_rest 50000000");
        List<TableParts.Standing> standing = TableParts.make(ingest);
        ingest.commit();
        assertThat(standing)
                .containsExactly(
                        new TableParts.Standing("filing", 5, 0),
                        new TableParts.Standing("receipt_outbox", 5, 0),
                        new TableParts.Standing("contract_version", 0, 1));
        assertThat(database.query(WHERE.formatted("filing_no", "filing")))
                .containsExactly("registry.filing_50000000 50000000");
        assertThat(database.query(WHERE.formatted("outbox_no", "receipt_outbox")))
                .containsExactly("registry.receipt_outbox_50000000 50000000");
        conclude("B", "2026-11-26T00:00:00Z");
        assertThat(database.query("SELECT count(*) FROM registry.filing_50000000"))
                .containsExactly("2");
        assertThat(TableParts.make(ingest))
                .extracting(TableParts.Standing::made)
                .containsOnly(0);
        ingest.rollback();
    }

    @Test
    void thePlannerIsToldLittleOfEveryPartAndOfItsKeysThatAreWorkedOut() throws Exception {
        numbersGoOnAfter(30_000_000);
        TableParts.make(ingest);
        ingest.commit();
        String otherwise = "SELECT a.attrelid::regclass || ' ' || a.attname FROM pg_attribute a"
                + " JOIN (SELECT t.oid AS whole, t.relname, t.oid FROM pg_class t WHERE t.relnamespace = 'registry'::regnamespace"
                + " UNION ALL SELECT i.indrelid, t.relname, i.indexrelid FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid"
                + " WHERE t.relnamespace = 'registry'::regnamespace AND 0 = ANY (i.indkey)) AS asked ON asked.oid = a.attrelid"
                + " WHERE asked.relname ~ '^((filing|receipt_outbox|contract_version)(_first|_rest|_[0-9]+)?|filing_key|contract_alias|refused_content)$' AND a.attnum > 0"
                + " AND NOT (a.attrelid <> asked.whole AND EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = a.attrelid"
                + " AND i.indkey[a.attnum - 1] <> 0)) AND a.attstattarget IS DISTINCT FROM 20";
        assertThat(database.query("SELECT count(*) FROM pg_class WHERE oid = 'registry.filing_30000000'::regclass"))
                .containsExactly("1");
        assertThat(database.query(otherwise)).isEmpty();
    }

    @Test
    void moreThanMayBeMovedStaysInTheRestAndIsTold() throws Exception {
        numbersGoOnAfter(30_000_000);
        conclude("A", "2026-11-26T00:00:00Z");
        String tell =
                "SELECT made || ' ' || strays FROM registry.make_partitions(most_moved => %s) WHERE whole = 'filing'";
        assertThat(database.query(tell.formatted("0"))).containsExactly("0 1");
        assertThat(database.query(WHERE.formatted("filing_no", "filing")))
                .containsExactly("registry.filing_rest 30000001");
        assertThat(database.query(tell.formatted("NULL"))).containsExactly("3 0");
        assertThat(database.query(WHERE.formatted("filing_no", "filing")))
                .containsExactly("registry.filing_30000000 30000001");
    }

    @Test
    void aReaderOfLongStandingKeepsNobodyWaitingForParts() throws Exception {
        numbersGoOnAfter(12_000_000);
        try (Connection reader = database.analytics()) {
            reader.setAutoCommit(false);
            RegistryDatabase.query(reader, "SELECT position FROM extract.snapshot");
            assertThat(catchThrowableOfType(SQLException.class, () -> TableParts.make(ingest))
                            .getSQLState())
                    .isEqualTo("55P03");
            ingest.rollback();
            conclude("A", "2026-11-26T00:00:00Z");
            reader.rollback();
        }
        assertThat(TableParts.make(ingest).get(0)).isEqualTo(new TableParts.Standing("filing", 1, 0));
        ingest.commit();
    }

    @Test
    void aLookUpByKeyReadsTheOnePartThatMayHaveIt() throws Exception {
        ContractRow early = conclude("A", "2026-11-26T00:00:00Z");
        ContractRow late = conclude("B", "2027-11-26T00:00:00Z");
        List<String> versions =
                executed(VersionTable.BY_CONTRACT.replace("unnest(?)", "unnest(ARRAY['" + early.contractId() + "'])"));
        assertThat(versions).containsExactly("contract_version_first");
        assertThat(executed(
                        VersionTable.BY_CONTRACT.replace("unnest(?)", "unnest(ARRAY['" + late.contractId() + "'])")))
                .containsExactly("contract_version_2027");
        assertThat(executed("SELECT f.* FROM unnest(ARRAY[1, 2]::bigint[]) AS a (no)"
                        + " JOIN registry.filing f ON f.filing_no = a.no"))
                .containsExactly("filing_first");
        assertThat(executed("UPDATE registry.contract_version v SET corrected_on = a.d FROM unnest(ARRAY['"
                        + late.contractId() + "'], ARRAY[1], ARRAY[date '2026-01-01']) AS a (id, version, d)"
                        + " WHERE v.contract_id = a.id AND v.version = a.version"))
                .containsExactly("contract_version_2027");
    }

    @Test
    void aPageOfAPlatformsFilingsBeginsAtTheNewestPart() throws Exception {
        numbersGoOnAfter(9_999_999);
        conclude("A", "2026-11-26T00:00:00Z");
        String plan = plan("EXPLAIN SELECT filing_no FROM registry.filing WHERE platform_code = 'kaifang'"
                + " AND filing_no < 10000001 ORDER BY filing_no DESC LIMIT 1");
        assertThat(plan).contains("Append").doesNotContain("Sort", "filing_20000000", "filing_rest");
        assertThat(plan.indexOf("filing_10000000")).isLessThan(plan.indexOf("filing_first"));
    }

    @Test
    void noProgramReachesAPartButThroughItsTable() throws Exception {
        conclude("A", "2026-11-26T00:00:00Z");
        String parts = "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relispartition AND c.relkind = 'r'";
        assertThat(database.query(parts)).hasSizeGreaterThanOrEqualTo(11);
        assertThat(database.query(parts + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"))
                .isEmpty();
        assertThat(database.query(
                        "SELECT r.rolname || ' ' || c.relname FROM pg_class c, pg_roles r WHERE c.relispartition"
                                + " AND c.relkind = 'r' AND r.rolname LIKE 'qiyue%' AND r.rolname <> 'qiyue_owner'"
                                + " AND (has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE')"
                                + " OR has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE'))"))
                .isEmpty();
        try (Statement statement = database.ingest().createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT 1 FROM registry.filing_first"))
                    .hasMessageContaining("permission denied");
        }
        try (Connection owner = database.administrator().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("SET ROLE qiyue_owner");
            assertThat(RegistryDatabase.query(owner, "SELECT 1 FROM registry.filing_first"))
                    .isEmpty();
        }
    }

    @Test
    void ingestAloneOfTheProgramsMayHavePartsMade() throws SQLException {
        for (String role : List.of("qiyue_registry", "qiyue_analytics")) {
            try (Statement statement = database.connect(role).createStatement()) {
                assertThatThrownBy(() -> statement.execute("SELECT registry.make_partitions()"))
                        .hasMessageContaining("permission denied");
            }
        }
        try (Statement statement = database.ingest().createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "SELECT registry.add_part('filing', 'x', 'filing_no', '30000000', '30000001', 0)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void thePlannerIsToldOfTheTablesAsAWhole() throws Exception {
        conclude("A", "2026-11-26T00:00:00Z");
        TableParts.analyze(ingest);
        ingest.commit();
        assertThat(database.query("SELECT DISTINCT tablename FROM pg_stats WHERE inherited AND schemaname = 'registry'"
                        + " ORDER BY 1"))
                .containsExactly("contract_version", "filing", "receipt_outbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31T15:59:59.999Z",
                "2026-12-31T16:00:00Z",
                "2026-11-26T02:03:04.567Z",
                "2041-06-30T00:00:00Z"
            })
    void theTimeInAContractsNumberIsThatOfTheParts(String moment) throws SQLException {
        String id = new ContractIds(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)).next();
        assertThat(database.query("SELECT registry.contract_id_at('" + moment + "')"))
                .containsExactly(id.substring(0, 10));
    }

    private void numbersGoOnAfter(long number) throws SQLException {
        database.execute("SELECT setval('registry.filing_number', " + number + "), setval('registry.outbox_number', "
                + number + ")");
    }

    /** A contract that is registered at a moment; its number ends with the name. */
    private ContractRow conclude(String name, String moment) throws SQLException {
        String time = new ContractIds(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))
                .next()
                .substring(0, 10);
        return filled.conclude(
                Contracts.row(time + "0".repeat(15) + name),
                name.equals("A") ? "11010119900307731X" : "110112199311170021",
                "张三丰");
    }

    /** Parts that a statement of intake has read. */
    private List<String> executed(String sql) throws SQLException {
        WriterLock.take(ingest);
        List<String> lines = RegistryDatabase.query(ingest, "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + sql);
        ingest.rollback();
        return lines.stream()
                .filter(line -> line.contains(" Scan ") && line.contains(" on ") && !line.contains("never executed"))
                .map(line -> line.replaceAll(".* on (\\S+).*", "$1"))
                .filter(table -> database().contains(table))
                .toList();
    }

    private List<String> database() {
        try {
            return database.query("SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String plan(String sql) throws SQLException {
        try (PreparedStatement scope = ingest.prepareStatement("SELECT set_config('enable_seqscan', 'off', true)")) {
            scope.execute();
            return String.join("\n", RegistryDatabase.query(ingest, sql));
        } finally {
            ingest.rollback();
        }
    }
}
