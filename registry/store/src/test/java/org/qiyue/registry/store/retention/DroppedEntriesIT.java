package org.qiyue.registry.store.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries leave the access log by the stretch, when their time is over, and by one way. */
class DroppedEntriesIT {

    private static final String DROP = "SELECT audit.drop_entries(current_date, 3, '测试员', 1)";
    private static final String LEFT = "SELECT min(entry_no) || '-' || max(entry_no) FROM audit.access_entry";

    private AgedRegistry register;

    @BeforeEach
    void fill(@TempDir Path folder) throws SQLException, IOException {
        register = new AgedRegistry(folder);
        register.looked("2021-05-01", 7);
        register.execute("INSERT INTO registry.keeping_time VALUES ('ACCESS_LOG', 36, '2025-01-01', '试')");
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void aStretchGoesAndItsEndStays() throws SQLException {
        String hash = register.one("SELECT encode(hash, 'hex') FROM audit.access_entry WHERE entry_no = 3");
        assertThat(register.one(DROP)).isEqualTo("3");
        assertThat(register.one(LEFT)).isEqualTo("4-7");
        assertThat(register.one("SELECT concat_ws(' ', first_entry_no, entry_no, entries, dropped_by,"
                        + " encode(hash, 'hex')) FROM audit.checkpoint"))
                .isEqualTo("1 3 3 测试员 " + hash);
        assertThat(register.one("SELECT encode(previous_hash, 'hex') FROM audit.access_entry WHERE entry_no = 4"))
                .isEqualTo(hash);
        assertThat(register.one(DROP)).isEqualTo("3");
        assertThat(register.one(DROP)).as("the newest stays").isEqualTo("0");
        assertThat(register.one(LEFT)).isEqualTo("7-7");
    }

    @Test
    void whatIsYoungerThanItsKeepingTimeStays() throws SQLException {
        register.looked(register.one("SELECT (current_date - interval '35 months')::date"), 3);
        assertThat(register.one(DROP.replace(" 3,", " 100,"))).isEqualTo("7");
        assertThat(register.one(LEFT)).isEqualTo("8-10");
    }

    @Test
    void aDayThatHasNotComeIsNoReason() throws SQLException {
        register.looked(register.one("SELECT (current_date - interval '1 month')::date"), 3);
        assertThat(register.one("SELECT audit.drop_entries('2099-01-01', 100, '测试员', 1)"))
                .isEqualTo("7");
    }

    @Test
    void aBrokenChainIsNotDropped() throws SQLException {
        register.execute("ALTER TABLE audit.access_entry DISABLE TRIGGER USER;"
                + " UPDATE audit.access_entry SET account = 'another' WHERE entry_no = 2;"
                + " ALTER TABLE audit.access_entry ENABLE TRIGGER USER");
        assertThatThrownBy(() -> register.one(DROP)).hasMessageContaining("broken at entry 2");
        assertThat(register.one(LEFT)).isEqualTo("1-7");
    }

    @Test
    void nobodyTakesSingleEntriesAway() {
        assertThatThrownBy(() -> register.execute("DELETE FROM audit.access_entry WHERE entry_no = 1"))
                .hasMessageContaining("never taken away");
        assertThatThrownBy(() -> register.execute("INSERT INTO audit.checkpoint (entry_no, at, hash, first_entry_no,"
                        + " first_at, entries, dropped_by) SELECT entry_no, at, hash, 2, at, 1, 'x'"
                        + " FROM audit.access_entry WHERE entry_no = 2"))
                .hasMessageContaining("from its beginning");
        assertThatThrownBy(() -> register.execute("INSERT INTO audit.checkpoint (entry_no, at, hash, first_entry_no,"
                        + " first_at, entries, dropped_by) SELECT entry_no, at, hash, 1, at, 2, 'x'"
                        + " FROM audit.access_entry WHERE entry_no = 2;"
                        + " DELETE FROM audit.access_entry WHERE entry_no IN (1, 2, 5)"))
                .hasMessageContaining("before a checkpoint");
        assertThatThrownBy(() -> register.execute("DELETE FROM audit.checkpoint"))
                .hasMessageContaining("never changed");
    }
}
