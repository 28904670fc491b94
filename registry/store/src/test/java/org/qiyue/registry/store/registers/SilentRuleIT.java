package org.qiyue.registry.store.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.registry.store.RegistryDatabase;

class SilentRuleIT {

    private static final String HEADING = "credit_code,name,status,removed\n";
    private static final String ENTRY = "91110105MA00XYH16C,北京测试有限公司,存续,";

    @TempDir
    Path folder;

    private RegistryDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = RegistryDatabase.migrated();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void everyRuleThatNeedsARegisterIsSilentBeforeTheFirstLoad() throws Exception {
        assertThat(rules())
                .containsExactly(
                        "A12", "A12", "A12", "A13", "A14", "A19", "B08", "B09", "B10", "B11", "B12", "C01", "F09",
                        "I14", "I15");
        assertThat(silent("B08")).containsExactly("-infinity/infinity");
    }

    @Test
    void aRuleIsSilentExactlyWhileItsRegisterHasNoEntry() throws Exception {
        load("2026-11-25T08:00:00Z", ENTRY);
        assertThat(rules()).containsExactly("A12", "A12", "A12", "A13", "A14", "A19", "F09", "I14", "I15");
        load("2026-11-25T09:00:00Z", ENTRY.replace("测试", "另测"));
        load("2026-11-25T10:00:00Z", ENTRY + "1");
        assertThat(rules()).contains("B08", "B12", "C01");
        assertThat(silent("B08"))
                .containsExactly("-infinity/2026-11-25 08:00:00+00", "2026-11-25 10:00:00+00/infinity");
        load("2026-11-25T11:00:00Z", ENTRY + "\n" + ENTRY.replace("91110105MA00XYH16C", "91110302MA01TEG73A"));
        assertThat(silent("B11"))
                .containsExactly("-infinity/2026-11-25 08:00:00+00", "2026-11-25 10:00:00+00/2026-11-25 11:00:00+00");
        assertThat(silent("A19")).containsExactly("-infinity/infinity");
    }

    @Test
    void aPartOfTheQualificationsCanBeMissing() throws Exception {
        assertThat(gaps()).containsExactly();
        load(
                Register.QUALIFICATION,
                "2026-11-25T08:00:00Z",
                "kind,holder,number,valid_from,valid_to,removed\n商用密码产品认证证书,yiqian,1,2025-01-01,2028-12-31,\n");
        load(
                Register.QUALIFICATION,
                "2026-11-25T09:00:00Z",
                "kind,holder,number,valid_from,valid_to,removed\n使用密码证明文件,甲,2,2025-01-01,2028-12-31,\n"
                        + "商用密码产品认证证书,yiqian,1,2025-01-01,2028-12-31,1\n");
        assertThat(gaps())
                .containsExactly(
                        "{qualification:authority,qualification:protection,qualification:licence,qualification:consent}",
                        "{qualification:product,qualification:protection,qualification:licence}");
        try (Connection ingest = database.ingest()) {
            assertThat(SilentRule.now(ingest))
                    .filteredOn(rule -> rule.rule().equals("A12"))
                    .containsExactly(new SilentRule("A12", "qualification:licence", true));
        }
    }

    private List<String> gaps() throws SQLException {
        return database.query("SELECT left_without FROM registry.register_load ORDER BY load_no");
    }

    @Test
    void theBureausProgramReadsItAndNothingOfTheRegisters() throws Exception {
        try (Connection registry = database.registry()) {
            assertThat(RegistryDatabase.query(registry, "SELECT count(*) FROM registry.rule_not_evaluated"))
                    .containsExactly("15");
            assertThat(RegistryDatabase.query(
                            registry,
                            "SELECT has_table_privilege('registry.register_load', 'SELECT')"
                                    + " OR has_table_privilege('registry.register_employer', 'SELECT')"))
                    .containsExactly("f");
        }
    }

    private List<String> rules() throws SQLException {
        try (Connection ingest = database.ingest()) {
            return SilentRule.now(ingest).stream().map(SilentRule::rule).toList();
        }
    }

    private List<String> silent(String rule) throws SQLException {
        try (Connection ingest = database.ingest()) {
            RegistryDatabase.query(ingest, "SELECT set_config('TimeZone', 'UTC', false)");
            return RegistryDatabase.query(
                    ingest,
                    "SELECT silent_from || '/' || silent_to FROM registry.rule_not_evaluated WHERE rule = '" + rule
                            + "' ORDER BY silent_from");
        }
    }

    private void load(String at, String lines) throws Exception {
        load(Register.EMPLOYER, at, HEADING + lines + "\n");
    }

    private void load(Register register, String at, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("register.csv"), text);
        try (Connection connection = database.administrator().getConnection()) {
            assertThat(new RegisterLoad(null)
                            .load(
                                    connection,
                                    new RegisterLoad.Order(
                                            register,
                                            file,
                                            StandardCharsets.UTF_8,
                                            "操作员",
                                            Clock.fixed(Instant.parse(at), ZoneOffset.UTC)))
                            .outcome())
                    .isEqualTo(LoadReport.Outcome.LOADED);
        }
    }
}
