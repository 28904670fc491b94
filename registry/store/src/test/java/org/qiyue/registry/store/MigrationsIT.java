package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    @Test
    void theyApplyOnceAndASecondCallChangesNothing() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            assertThat(RegistryMigrations.migrate(database.administrator())).isPositive();
            assertThat(RegistryMigrations.migrate(database.administrator())).isZero();
        }
    }

    @Test
    void whatAnEarlierReleaseRegisteredIsDatedAsCorrected() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            migrate(database, "11");
            database.execute("""
                    INSERT INTO registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id,
                        jurisdiction_area, registration_area, employment_form, term_type, start_date, end_date,
                        work_place_division, version, first_filing_no, last_filing_no, updated_at)
                    VALUES (lpad('A', 26, '0'), 'yiqian', 'A', 'E', 1, '110105', '110105', '01', '1', '2028-01-01',
                            '2028-12-31', '120101', 4, 1, 4, now());
                    INSERT INTO registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no,
                        filing_id, supersedes, fact_occurred_on, fact_term_start, withdrawn_by, terms)
                    SELECT lpad('A', 26, '0'), version, kind, date '2025-12-31' + version, now(), version,
                        lpad(version::text, 32, '0')::uuid, lpad(supersedes::text, 32, '0')::uuid, occurred, start,
                        withdrawn, '{}'
                    FROM (VALUES (1, 'CONCLUDED', null::int, null::date, date '2026-01-05', null::bigint),
                                 (2, 'RENEWED', null, null, date '2028-01-01', null),
                                 (3, 'CORRECTED', 1, date '2025-11-30', date '2026-01-03', null),
                                 (4, 'CORRECTED', 1, date '2025-10-31', null, 9))
                        AS v (version, kind, supersedes, occurred, start, withdrawn)""");
            assertThat(RegistryMigrations.migrate(database.administrator())).isPositive();
            assertThat(database.query(
                            "SELECT kind || ' ' || occurred_on FROM extract.contract_event ORDER BY filing_no"))
                    .containsExactly("CONCLUDED 2025-11-30", "RENEWED 2026-01-02");
            assertThat(database.query("SELECT first_start || ' ' || placed_by_registration FROM registry.contract"))
                    .containsExactly("2026-01-03 true");
        }
    }

    @Test
    void whomAnEarlierReleaseRegisteredAsLaidOffStandsAmongTheLayOffs() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            migrate(database, "17");
            database.execute("""
                    INSERT INTO registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id,
                        jurisdiction_area, employment_form, term_type, start_date, occupation_code, ended_on, ending_kind,
                        ending_reason, voided, version, first_filing_no, last_filing_no, updated_at)
                    SELECT lpad(no, 26, '0'), 'yiqian', no, 'E', 1, '110105', '01', '2', '2024-01-01', '4-04-05-01',
                        '2026-06-30', 'RESCINDED', reason, voided, 2, 1, 2, now()
                    FROM (VALUES ('A', '4101', false), ('B', '4001', false), ('C', '4101', true))
                        AS v (no, reason, voided)""");
            assertThat(RegistryMigrations.migrate(database.administrator())).isPositive();
            assertThat(database.query(
                            "SELECT concat_ws(' ', credit_code, ended_on, right(contract_id, 1), occupation_code)"
                                    + " FROM registry.lay_off"))
                    .containsExactly("E 2026-06-30 A 4-04-05-01");
        }
    }

    @Test
    void namesOfAnEarlierReleaseAreTakenApartAsNewOnesAre() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            migrate(database, "32");
            String one = "INSERT INTO registry.employer_name (credit_code, name) VALUES ('%s', '京京京科（北京京科）')";
            database.execute(one.formatted("A"));
            assertThat(RegistryMigrations.migrate(database.administrator())).isPositive();
            database.execute(one.formatted("B"));
            assertThat(database.query("SELECT array_to_string(grams, ' ') FROM registry.employer_name"))
                    .containsExactly("京京 京科 科北 北京", "京京 京科 科北 北京");
            assertThat(database.query("SELECT relforcerowsecurity::text FROM pg_class WHERE relname = 'employer_name'"))
                    .containsExactly("true");
        }
    }

    @Test
    void theSchemaThatProgramsAskForIsTheOneThatMigratingLeaves() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.migrated()) {
            assertThat(database.query("SELECT max(version::integer) FROM registry.flyway_schema_history"))
                    .containsExactly(Integer.toString(RegistryMigrations.SCHEMA));
        }
    }

    @Test
    void aDatabaseThatIsNotOursIsRefused() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            database.execute("CREATE SCHEMA registry CREATE TABLE registry.stranger (id int)");
            assertThatThrownBy(() -> RegistryMigrations.migrate(database.administrator()))
                    .isInstanceOf(FlywayException.class);
        }
    }

    @Test
    void aRoleThatIsNoSuperuserMigratesWhereTheRolesStand() throws SQLException {
        try (RegistryDatabase first = RegistryDatabase.migrated();
                RegistryDatabase database = RegistryDatabase.empty()) {
            first.execute("DROP ROLE IF EXISTS installer");
            first.execute("CREATE ROLE installer LOGIN PASSWORD 'installer' CREATEROLE");
            first.execute("GRANT qiyue_owner TO installer");
            database.execute("GRANT CREATE ON DATABASE " + databaseName(database) + " TO installer WITH GRANT OPTION");
            database.execute("ALTER DATABASE " + databaseName(database) + " OWNER TO installer");
            assertThat(RegistryMigrations.migrate(new SingleRole(database, "installer")))
                    .isPositive();
        }
    }

    @Test
    void everyTableAndViewBelongsToARoleThatNobodySignsInAs() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.migrated()) {
            assertThat(database.query("""
                            SELECT DISTINCT pg_get_userbyid(c.relowner) FROM pg_class c
                            JOIN pg_namespace n ON n.oid = c.relnamespace
                            WHERE n.nspname IN ('registry', 'supervision', 'extract', 'statistics', 'audit')
                            AND c.relkind IN ('r', 'p', 'v', 'S') AND c.relname <> 'flyway_schema_history'""")).containsExactlyInAnyOrder("qiyue_owner", "qiyue_reader");
            assertThat(database.query("SELECT rolname FROM pg_roles WHERE rolcanlogin AND (rolname = 'qiyue_owner'"
                            + " OR rolname = 'qiyue_reader')"))
                    .isEmpty();
        }
    }

    @Test
    void everyTableSaysWhatItIs() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.migrated()) {
            assertThat(database.query("""
                            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                            WHERE n.nspname IN ('registry', 'supervision', 'extract', 'statistics', 'audit')
                            AND c.relkind IN ('r', 'p', 'v') AND obj_description(c.oid, 'pg_class') IS NULL
                            AND c.relname <> 'flyway_schema_history'""")).isEmpty();
        }
    }

    @Test
    void nobodyElseMayEvenConnect() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            RegistryMigrations.migrate(database.administrator());
            database.execute("DROP ROLE IF EXISTS stranger");
            database.execute("CREATE ROLE stranger LOGIN PASSWORD 'stranger'");
            assertThatThrownBy(() -> database.connect("stranger"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void noProgramMayChangeTheSchema() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.migrated()) {
            for (String role : RegistryDatabase.PROGRAMS) {
                for (String schema : new String[] {"public", "registry", "supervision", "extract", "statistics"}) {
                    Connection connection = database.connect(role);
                    try (Statement statement = connection.createStatement()) {
                        assertThatThrownBy(() -> statement.execute("CREATE TABLE " + schema + ".mine (id int)"))
                                .hasMessageContaining("permission denied");
                    }
                }
            }
        }
    }

    @Test
    void earlierLoadsAreToldWhetherTheyLeftTheirRegisterEmpty() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            migrate(database, "28");
            String compromise =
                    "INSERT INTO registry.register_key_compromise" + " VALUES ('0a01', now(), current_date, '测试', %d);";
            database.execute(
                    "INSERT INTO registry.register_load (register, file_name, file_digest, loaded_by, loaded_at,"
                            + " rows_read, rows_changed, rows_removed) SELECT 'key-compromise', 'f', decode(repeat('00', 32), 'hex'),"
                            + " '操作员', timestamptz '2026-11-25 08:00+08' + n * interval '1 hour', 1, 1, 0"
                            + " FROM generate_series(1, 3) AS n;"
                            + compromise.formatted(1)
                            + " SELECT set_config('qiyue.load_no', '2', false); DELETE FROM registry.register_key_compromise;"
                            + compromise.formatted(3));
            RegistryMigrations.migrate(database.administrator());
            assertThat(database.query("SELECT left_without FROM registry.register_load ORDER BY load_no"))
                    .containsExactly("{}", "{key-compromise}", "{}");
        }
    }

    @Test
    void filingsDecidedBeforePartsCountedLackedTheRegisterAsAWhole() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            migrate(database, "28");
            database.execute("SELECT nextval('registry.filing_number');"
                    + " INSERT INTO registry.register_load (register, file_name, file_digest, loaded_by, loaded_at,"
                    + " rows_read, rows_changed, rows_removed) VALUES ('qualification', 'f', decode(repeat('00', 32), 'hex'),"
                    + " '操作员', '2025-11-25 08:00+08', 1, 1, 0);"
                    + " INSERT INTO registry.register_qualification (kind, holder, number, valid_from, valid_to, load_no)"
                    + " VALUES ('AUTHORITY_LICENCE', '某CA', '1', '2020-01-01', '2030-12-31', 1)");
            RegistryMigrations.migrate(database.administrator());
            String silent = "SELECT register || ' ' || (silent_from = '-infinity') || ' '"
                    + " || (silent_to = '2025-11-25 08:00+08') || ' ' || (silent_to = 'infinity')"
                    + " FROM registry.rule_not_evaluated WHERE rule = '%s' ORDER BY silent_from";
            assertThat(database.query(silent.formatted("A12")))
                    .containsExactly("qualification true true false", "qualification:consent false false true");
            assertThat(database.query(silent.formatted("A13")))
                    .containsExactly("qualification true true false", "qualification:product false false true");
            assertThat(database.query("SELECT DISTINCT silent_from > now() - interval '1 hour' AND silent_from <= now()"
                            + " FROM registry.rule_not_evaluated WHERE register LIKE 'qualification:%'"))
                    .containsExactly("t");
        }
    }

    private static void migrate(RegistryDatabase database, String version) {
        Flyway.configure(RegistryMigrations.class.getClassLoader())
                .dataSource(database.administrator())
                .locations("classpath:org/qiyue/registry/store/migrations")
                .schemas("registry")
                .placeholderReplacement(false)
                .target(version)
                .load()
                .migrate();
    }

    private static String databaseName(RegistryDatabase database) throws SQLException {
        return database.query("SELECT current_database()").get(0);
    }
}
