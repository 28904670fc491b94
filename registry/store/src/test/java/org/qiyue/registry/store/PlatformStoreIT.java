package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.CodeLists;

class PlatformStoreIT {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");

    private static RegistryDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = RegistryDatabase.migrated();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void ingestReadsWhatWasRegistered() throws SQLException {
        register(platform("zijian", Platform.Status.ACTIVE), certificate("zijian", "0a01", null));
        PlatformRegister register = PlatformStore.read(database.ingest());
        assertThat(register.platform("zijian")).hasValueSatisfying(platform -> {
            assertThat(platform.status()).isEqualTo(Platform.Status.ACTIVE);
            assertThat(platform.ownCreditCodes()).containsExactly("91110105MA00XYH16C");
        });
        assertThat(register.certificate("0a01")).hasValueSatisfying(certificate -> {
            assertThat(certificate.certificate()).containsExactly(1, 2, 3);
            assertThat(certificate.notAfter()).isEqualTo(TO);
        });
    }

    @Test
    void whatIsNotRegisteredIsAbsent() throws SQLException {
        PlatformRegister register = PlatformStore.read(database.ingest());
        assertThat(register.platform("nobody")).isEmpty();
        assertThat(register.platform(null)).isEmpty();
        assertThat(register.certificate(null)).isEmpty();
    }

    @Test
    void aPlatformIsSuspendedAndItsCertificateRevoked() throws SQLException {
        register(platform("other", Platform.Status.ACTIVE), certificate("other", "0a02", null));
        register(platform("other", Platform.Status.SUSPENDED), certificate("other", "0a02", FROM));
        PlatformRegister register = PlatformStore.read(database.ingest());
        assertThat(register.platform("other").orElseThrow().status()).isEqualTo(Platform.Status.SUSPENDED);
        assertThat(register.certificate("0a02").orElseThrow().revokedAt()).isEqualTo(FROM);
    }

    @Test
    void whatAPlatformWasStaysWritten() throws SQLException {
        register(platform("dated", Platform.Status.ACTIVE), certificate("dated", "0a07", null));
        register(platform("dated", Platform.Status.ACTIVE), certificate("dated", "0a07", null));
        register(platform("dated", Platform.Status.SUSPENDED), certificate("dated", "0a07", null));
        register(platform("dated", Platform.Status.ACTIVE), certificate("dated", "0a07", null));
        assertThat(database.query("SELECT status FROM registry.platform_history WHERE platform_code = 'dated'"
                        + " ORDER BY since"))
                .containsExactly("ACTIVE", "SUSPENDED", "ACTIVE");
        assertThat(database.query("SELECT h.since = p.registered_on::timestamp AT TIME ZONE 'Asia/Shanghai'"
                        + " FROM registry.platform_history h JOIN registry.platform p USING (platform_code)"
                        + " WHERE platform_code = 'dated' ORDER BY since"))
                .containsExactly("t", "f", "f");
    }

    @Test
    void aPlatformIsSeenAsItWasAtATime() throws SQLException {
        register(platform("seen", Platform.Status.ACTIVE), certificate("seen", "0a08", null));
        register(platform("seen", Platform.Status.SUSPENDED), certificate("seen", "0a08", null));
        database.execute("UPDATE registry.platform_history SET since = '2026-05-01T00:00:00+08:00'"
                + " WHERE platform_code = 'seen' AND status = 'SUSPENDED'");
        Instant suspended = Instant.parse("2026-04-30T16:00:00Z");
        assertThat(PlatformStore.standing(database.ingest(), suspended).get("seen"))
                .isEqualTo(new PlatformStore.Standing(
                        platform("seen", Platform.Status.ACTIVE).kind(), Platform.Status.ACTIVE));
        assertThat(PlatformStore.standing(database.ingest(), suspended.plusSeconds(1))
                        .get("seen")
                        .status())
                .isEqualTo(Platform.Status.SUSPENDED);
        assertThat(PlatformStore.standing(database.ingest(), Instant.EPOCH)).doesNotContainKey("seen");
    }

    @Test
    void aSerialBelongsToOnePlatform() throws SQLException {
        register(platform("first", Platform.Status.ACTIVE), certificate("first", "0a03", null));
        assertThatThrownBy(
                        () -> register(platform("second", Platform.Status.ACTIVE), certificate("second", "0a03", null)))
                .isInstanceOf(SQLException.class);
        assertThat(PlatformStore.read(database.ingest()).platform("second")).isEmpty();
    }

    @Test
    void ingestRegistersNoPlatform() throws SQLException {
        Connection ingest = database.ingest();
        assertThatThrownBy(() -> PlatformStore.register(
                        ingest, platform("mine", Platform.Status.ACTIVE), certificate("mine", "0a04", null)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void codeListsAreLoadedWholeAndAgain() throws SQLException {
        CodeLists lists = CodeLists.standard();
        try (Connection admin = database.administrator().getConnection()) {
            assertThat(CodeItemLoader.load(admin, lists))
                    .isEqualTo(lists.items().size());
            assertThat(CodeItemLoader.load(admin, lists))
                    .isEqualTo(lists.items().size());
        }
        assertThat(RegistryDatabase.query(
                        database.registry(),
                        "SELECT name_zh FROM registry.code_item WHERE list = 'area' AND code = '110105'"))
                .containsExactly("朝阳区");
        assertThat(database.query("SELECT count(*) FROM registry.code_item"))
                .containsExactly(String.valueOf(lists.items().size()));
    }

    private static void register(Platform platform, PlatformCertificate certificate) throws SQLException {
        try (Connection admin = database.administrator().getConnection()) {
            PlatformStore.register(admin, platform, certificate);
        }
    }

    private static Platform platform(String code, Platform.Status status) {
        return new Platform(
                code,
                "自建",
                "Self-built",
                Platform.Kind.SELF_BUILT,
                status,
                Set.of("91110105MA00XYH16C"),
                LocalDate.of(2026, 1, 1));
    }

    private static PlatformCertificate certificate(String code, String serial, Instant revokedAt) {
        return new PlatformCertificate(serial, code, new byte[] {1, 2, 3}, FROM, TO, revokedAt);
    }
}
