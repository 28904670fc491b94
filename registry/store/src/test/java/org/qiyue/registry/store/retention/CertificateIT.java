package org.qiyue.registry.store.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates hang together, are signed, and say what is so. */
class CertificateIT {

    private AgedRegistry register;
    private Sm2Pair pair;

    @BeforeEach
    void fill(@TempDir Path folder) throws Exception {
        register = new AgedRegistry(folder);
        pair = Sm2Pair.in(folder);
        register.conclude("A", "11010119900307731X", "甲");
        command(0, "run", "--by", "测试员");
        register.conclude("B", "110112199311170021", "乙");
        command(0, "run", "--by", "测试员");
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void eachFollowsTheOneBeforeAndIsSigned() throws SQLException {
        List<RetentionCertificate> certificates = all();
        assertThat(certificates).hasSize(2);
        assertThat(certificates.get(0).document())
                .startsWith("{\"accessLog\":[]")
                .contains("\"previousHash\":\"" + "0".repeat(64), "\"issuedBy\":\"测试员\"", "\"first\":1,\"last\":1");
        assertThat(certificates.get(1).document())
                .contains("\"previousHash\":\"" + certificates.get(0).hash());
        assertThat(certificates)
                .allSatisfy(each -> assertThat(pair.seal().verify(each.document(), each.signature()))
                        .isTrue());
        assertThat(pair.seal()
                        .verify(
                                certificates.get(0).document() + " ",
                                certificates.get(0).signature()))
                .isFalse();
        assertThat(command(0, "verify")).contains("2 certificates, all fit");
    }

    @Test
    void onePrintsAsAPageInBothLanguages() {
        assertThat(command(0, "print", "2"))
                .startsWith("<!doctype html>")
                .contains("个人信息销毁与去标识化证明", "Certificate of erasure", "劳动合同法第五十条", all2().hash());
        assertThat(command(1, "print", "3")).contains("no certificate 3");
    }

    @Test
    void nobodyChangesOne() {
        for (String sql : List.of(
                "UPDATE registry.retention_certificate SET document = ''",
                "DELETE FROM registry.retention_certificate",
                "TRUNCATE registry.erased_filing CASCADE",
                "DELETE FROM registry.erased_filing")) {
            assertThatThrownBy(() -> register.execute(sql)).hasMessageContaining("never changed");
        }
    }

    @Test
    void whatDoesNotFitIsNamed() throws SQLException {
        register.execute("UPDATE registry.filing SET data_key_wrapped = '\\x00' WHERE filing_no = 1");
        assertThat(command(1, "verify")).contains("1 filings listed as erased can be read");
        behind("UPDATE registry.filing SET data_key_wrapped = NULL WHERE filing_no = 1");
        behind("ALTER TABLE registry.retention_certificate DISABLE TRIGGER USER;"
                + " UPDATE registry.retention_certificate SET document = replace(document, '测试员', '别人')"
                + " WHERE certificate_no = 1; ALTER TABLE registry.retention_certificate ENABLE TRIGGER USER");
        assertThat(command(1, "verify")).contains("certificate 1: the document does not fit its hash");
        behind("ALTER TABLE registry.retention_certificate DISABLE TRIGGER USER;"
                + " DELETE FROM registry.retention_certificate WHERE certificate_no = 1;"
                + " ALTER TABLE registry.retention_certificate ENABLE TRIGGER USER");
        assertThat(command(1, "verify"))
                .contains("number 1 is missing", "does not follow the one before", "finished run without certificate");
    }

    @Test
    void aListThatWasAddedToIsNoticed() throws SQLException {
        behind("INSERT INTO registry.erased_filing VALUES (77, 1, 'CONTRACT')");
        assertThat(command(1, "verify"))
                .contains("certificate 1: the list of erased filings is not the one", "are missing");
    }

    @Test
    void theCommandSaysWhatIsWrong() {
        assertThat(command(2)).contains("report", "run", "verify");
        assertThat(command(2, "report", "yesterday")).contains("usage");
        assertThat(command(0, "report", "2060-01-01")).contains("due on 2060-01-01", "workers 0");
        assertThat(command(0, "run")).contains("nothing is due");
        assertThat(new RetentionMain(Map.of(), print(new ByteArrayOutputStream()), AgedRegistry.IN_2041)
                        .run(List.of("verify")))
                .isEqualTo(1);
    }

    private RetentionCertificate all2() {
        try {
            return all().get(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<RetentionCertificate> all() throws SQLException {
        try (Connection admin = register.database.administrator().getConnection()) {
            return CertificateChain.all(admin);
        }
    }

    private void behind(String sql) throws SQLException {
        register.execute(sql);
    }

    private String command(int code, String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Map<String, String> environment = new HashMap<>(Map.of(
                "QIYUE_DB_URL", register.database.url(),
                "QIYUE_DB_USER", "postgres",
                "QIYUE_DB_PASSWORD", "postgres",
                "QIYUE_KEYS", register.keyFile.toString(),
                "QIYUE_BUREAU_KEY", pair.key().toString(),
                "QIYUE_BUREAU_CERTIFICATE", pair.certificate().toString()));
        int exit = new RetentionMain(environment, print(printed), AgedRegistry.IN_2041).run(List.of(arguments));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(text).isEqualTo(code);
        return text;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
