package org.qiyue.registry.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.qiyue.registry.store.intake.TableParts;

/**
 * Brings a database to the schema this release of the register needs. Run by whoever installs or upgrades, never by a
 * service: the services' roles may not change the schema.
 */
public final class RegistryMigrations {

    /** The number of the newest migration: the schema that this release writes to. */
    public static final int SCHEMA = 60;

    private static final String LOCATION = "classpath:org/qiyue/registry/store/migrations";

    private RegistryMigrations() {}

    /**
     * Applies every migration not yet applied, and makes the parts of tables that will soon be needed; a second call changes
     * nothing.
     *
     * @param dataSource an empty database or one migrated before, as a superuser, or as a user with CREATEROLE where
     *     the roles of {@code V1} stand already (qiyue_ingest with BYPASSRLS)
     * @return the number of migrations applied by this call
     * @throws org.flywaydb.core.api.FlywayException when the database was changed by other hands (a checksum differs,
     *     a schema is not empty), or a migration fails; what failed is rolled back
     */
    public static int migrate(DataSource dataSource) {
        int applied = Flyway.configure(RegistryMigrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations(LOCATION)
                .schemas("registry")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
        try (Connection connection = dataSource.getConnection()) {
            TableParts.makeAndTidy(connection);
        } catch (SQLException e) {
            throw new FlywayException("The parts of the register's tables cannot be made", e);
        }
        return applied;
    }
}
