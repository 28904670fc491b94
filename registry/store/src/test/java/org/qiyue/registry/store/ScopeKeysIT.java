package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScopeKeysIT {

    private static final String FIRST = "the first key, which has more than 32 bytes";
    private static final String LONG = "a key longer than a block of the digest: ".repeat(3);
    private static final String THIRD = "密钥密钥密钥密钥密钥密钥密钥密钥";

    private static RegistryDatabase database;

    @BeforeAll
    static void migrate() throws SQLException {
        database = RegistryDatabase.migrated();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void aKeyIsGoodUntilTheNextButOneIsInstalled() throws SQLException {
        ScopeKeys.install(database.administrator(), FIRST);
        assertThat(scope(FIRST)).isEqualTo("110105");
        ScopeKeys.install(database.administrator(), LONG);
        ScopeKeys.install(database.administrator(), LONG);
        assertThat(scope(FIRST)).isEqualTo("110105");
        assertThat(scope(LONG)).isEqualTo("110105");
        ScopeKeys.install(database.administrator(), THIRD);
        assertThat(scope(THIRD)).isEqualTo("110105");
        assertThat(scope(LONG)).isEqualTo("110105");
        assertThatThrownBy(() -> scope(FIRST)).hasMessageContaining("is not signed");
    }

    @Test
    void whoActsIsReadFromTheContext() throws SQLException {
        ScopeKeys.install(database.administrator(), FIRST);
        String context =
                ScopeKeys.sign(FIRST, "", "auditor", "审计|员", Instant.now().getEpochSecond());
        assertThat(asked(context, "registry.scope_user()")).isEqualTo("审计|员");
        assertThat(asked(context, "registry.scope_role()")).isEqualTo("auditor");
        assertThat(asked(context, "registry.scope()")).isNull();
    }

    @Test
    void aShortKeyAndAStrokeAreRefused() {
        assertThatThrownBy(() -> ScopeKeys.install(database.administrator(), "short"))
                .hasMessageContaining("fewer than 32 bytes");
        assertThatThrownBy(() -> ScopeKeys.sign(FIRST, "110105|", "", "", 0)).hasMessageContaining("stroke");
    }

    private static String scope(String key) throws SQLException {
        return asked(ScopeKeys.sign(key, "110105", "", "", Instant.now().getEpochSecond()), "registry.scope()");
    }

    private static String asked(String context, String what) throws SQLException {
        try (Connection registry = database.registry()) {
            registry.setAutoCommit(false);
            RegistryDatabase.query(registry, "SELECT set_config('qiyue.scope', '" + context + "', true)");
            return RegistryDatabase.query(registry, "SELECT " + what).get(0);
        }
    }
}
