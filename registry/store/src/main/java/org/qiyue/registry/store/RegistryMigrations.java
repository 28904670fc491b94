package org.qiyue.registry.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the schema this release of the register needs. Run by whoever installs or upgrades, never by a
 * service: the services' roles may not change the schema.
 */
public final class RegistryMigrations {

    /** The number of the newest migration: the schema that this release writes to. */
    public static final int SCHEMA = 32;

    private static final String LOCATION = "classpath:org/qiyue/registry/store/migrations";

    private RegistryMigrations() {}

    /**
     * Applies every migration not yet applied; a second call changes nothing.
     *
     * @param dataSource an empty database or one migrated before, as a superuser, or as a user with CREATEROLE where
     *     the roles of {@code V1} stand already (qiyue_ingest with BYPASSRLS)
     * @return the number of migrations applied by this call
     * @throws org.flywaydb.core.api.FlywayException when the database was changed by other hands (a checksum differs,
     *     a schema is not empty), or a migration fails; what failed is rolled back
     */
    public static int migrate(DataSource dataSource) {
        return Flyway.configure(RegistryMigrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations(LOCATION)
                .schemas("registry")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
