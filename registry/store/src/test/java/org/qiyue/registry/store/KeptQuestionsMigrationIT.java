package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** V52 on questions that were kept in the words that the ledger of cases had at first. */
class KeptQuestionsMigrationIT {

    @Test
    void whatWasKeptInOldWordsIsAskedInTodays() throws SQLException {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            migrate(database, "50");
            keep(database, "cases", "mine", "{\"mine\": \"true\", \"open\": \"true\"}");
            keep(database, "cases", "near", "{\"urgency\": \"CRITICAL\", \"area\": \"110105\"}");
            keep(database, "cases", "none", "{\"urgency\": \"NONE\", \"mine\": \"true\", \"assignee\": \"a\"}");
            keep(database, "cases", "today", "{\"urgency\": \"OVERDUE\", \"assignee\": \"me\"}");
            keep(database, "alerts", "other", "{\"mine\": \"true\", \"urgency\": \"NONE\"}");
            RegistryMigrations.migrate(database.administrator());
            assertThat(database.query(
                            "SELECT concat_ws(' ', name, search, version) FROM registry.saved_view ORDER BY name"))
                    .containsExactly(
                            "mine {\"open\": \"true\", \"assignee\": \"me\"} 2",
                            "near {\"area\": \"110105\", \"urgency\": \"DUE_SOON\"} 2",
                            "none {\"urgency\": \"NOT_DUE\", \"assignee\": \"a\"} 2",
                            "other {\"mine\": \"true\", \"urgency\": \"NONE\"} 1",
                            "today {\"urgency\": \"OVERDUE\", \"assignee\": \"me\"} 1");
        }
    }

    private static void keep(RegistryDatabase database, String ledger, String name, String search) throws SQLException {
        database.execute("INSERT INTO registry.saved_view (ledger, name, account, unit, shared, search) VALUES ('"
                + ledger + "', '" + name + "', 'somebody', '110105', false, '" + search + "')");
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
}
