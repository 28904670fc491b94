package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
                            WHERE n.nspname IN ('registry', 'supervision', 'extract', 'statistics')
                            AND c.relkind IN ('r', 'v', 'S') AND c.relname <> 'flyway_schema_history'""")).containsExactlyInAnyOrder("qiyue_owner", "qiyue_reader");
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
                            WHERE n.nspname IN ('registry', 'supervision', 'extract', 'statistics')
                            AND c.relkind IN ('r', 'v') AND obj_description(c.oid, 'pg_class') IS NULL
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

    private static String databaseName(RegistryDatabase database) throws SQLException {
        return database.query("SELECT current_database()").get(0);
    }
}
