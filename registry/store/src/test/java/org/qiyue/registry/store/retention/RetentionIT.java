package org.qiyue.registry.store.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.intake.Contracts;

/** What has been kept as long as it may be is erased, and nothing else. */
class RetentionIT {

    private static final String OLD = "11010119900307731X";
    private static final String OLD_TOO = "110112199311170021";
    private static final String YOUNG = "11010519650101003X";
    private static final String REFUSED = "110108201001150012";
    private static final String EMPLOYER = "91110105MA00XYH16C";

    private AgedRegistry register;

    @BeforeEach
    void fill(@TempDir Path folder) throws SQLException, IOException {
        register = new AgedRegistry(folder);
        register.conclude("A", OLD, "欧阳甲");
        register.conclude("B", OLD_TOO, "司马乙");
        register.conclude("C", YOUNG, "诸葛丙");
        register.conclude("D", "110105194912310021", "诸葛丙");
        register.conclude("R", REFUSED, "赵六");
        register.refuse("R");
        // Both contracts are of one person; the second one runs until 2036.
        register.execute(
                "UPDATE registry.contract SET worker_id = 3, end_date = '2036-06-30' WHERE contract_id LIKE 'D%'");
        register.execute("DELETE FROM registry.worker WHERE worker_id = 4");
        register.looked("2021-05-01", 7);
        register.looked("2022-05-01", 5);
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void nothingThatTellsWhoTheyWereIsLeftAnywhere() throws SQLException {
        assertThat(register.found(OLD)).isPositive();
        assertThat(register.found("赵六")).isPositive();
        Optional<RetentionCertificate> certificate = register.retention().run("测试员", told -> {});
        assertThat(certificate).isPresent();
        for (String gone : List.of(OLD, OLD_TOO, REFUSED, "欧阳甲", "欧阳**", "欧**", "司马乙", "司**", "赵六")) {
            assertThat(register.found(gone)).as(gone).isZero();
        }
        assertThat(register.one("SELECT count(*) FROM registry.worker WHERE id_masked = '***' AND id_cipher IS NULL"))
                .isEqualTo("2");
    }

    @Test
    void whoHasAYoungerContractKeepsEverything() throws SQLException {
        long before = register.found(YOUNG);
        String row = register.one("SELECT w::text FROM registry.worker w WHERE worker_id = 3");
        register.retention().run("测试员", told -> {});
        assertThat(before).isPositive();
        assertThat(register.found(YOUNG)).isEqualTo(before);
        assertThat(register.one("SELECT w::text FROM registry.worker w WHERE worker_id = 3"))
                .isEqualTo(row);
        assertThat(register.one("SELECT count(data_key_wrapped) FROM registry.filing"))
                .isEqualTo("2");
    }

    @Test
    void noFigureOfStatisticsChanges() throws SQLException {
        List<String> before = register.extracts();
        register.retention().run("测试员", told -> {});
        assertThat(before).hasSizeGreaterThan(4);
        assertThat(register.extracts()).isEqualTo(before);
    }

    @Test
    void theIndexOfANumberFollowsFromNothingAfterwards() throws SQLException {
        List<String> before = register.database.query("SELECT encode(id_blind, 'hex') FROM registry.worker");
        register.retention().run("测试员", told -> {});
        List<String> after = register.database.query(
                "SELECT encode(id_blind, 'hex') FROM registry.worker WHERE erased_in IS NOT NULL");
        assertThat(after).hasSize(2).doesNotContainAnyElementsOf(before).doesNotHaveDuplicates();
    }

    @Test
    void aSecondRunChangesNothing() throws SQLException {
        register.retention().run("测试员", told -> {});
        List<String> before = withoutRuns();
        assertThat(register.retention().run("测试员", told -> {})).isEmpty();
        assertThat(withoutRuns()).isEqualTo(before);
    }

    @Test
    void oneThatIsStoppedAnywhereEndsTheSame() throws SQLException {
        int stops = 0;
        Optional<RetentionCertificate> certificate = Optional.empty();
        while (certificate.isEmpty() && stops < 30) {
            int stop = stops++;
            try {
                certificate = register.retention(1).run("测试员", told -> {
                    if (stop < 12) {
                        throw new IllegalStateException("stopped");
                    }
                });
            } catch (IllegalStateException stopped) {
                assertThat(stopped).hasMessage("stopped");
            }
        }
        assertThat(stops).isGreaterThan(6);
        assertThat(certificate.orElseThrow().document())
                .contains("\"erased\":{\"accessEntries\":11,\"contracts\":2,\"exportFilePieces\":0,\"filings\":2,"
                        + "\"persons\":2,\"refusedFilings\":1}")
                .contains("\"readableFilingsAfter\":2,\"readableFilingsBefore\":5");
        assertThat(register.one("SELECT count(*) FROM registry.retention_run")).isEqualTo("1");
        assertThat(register.found(OLD)).isZero();
        assertThat(verified()).isEmpty();
    }

    @Test
    void whatFailsInTheMiddleLeavesNothingHalfDone() throws SQLException {
        register.execute("ALTER TABLE registry.party_fact RENAME TO party_fact_away");
        assertThatThrownBy(() -> register.retention().run("测试员", told -> {})).isInstanceOf(SQLException.class);
        assertThat(register.one("SELECT count(data_key_wrapped) FROM registry.filing"))
                .isEqualTo("5");
        register.execute("ALTER TABLE registry.party_fact_away RENAME TO party_fact");
        assertThat(register.retention().run("测试员", told -> {})).isPresent();
    }

    @Test
    void whatIsHeldIsPassedOverAndNamed() throws SQLException {
        register.conclude(Contracts.row("E").creditCode("91110302MA01TEG73A"), "110105199001010035", "另一家");
        register.execute("INSERT INTO registry.retention_hold (subject, key, case_no, reason, entered_by) VALUES"
                + " ('EMPLOYER', '91110302MA01TEG73A', '京劳监〔2041〕1号', '在办', 'op'),"
                + " ('CONTRACT', '"
                + register.one("SELECT contract_id FROM registry.contract WHERE contract_id LIKE 'A%'")
                + "', '京劳监〔2041〕2号', '在办', 'op')");
        long before = register.found(OLD);
        RetentionCertificate certificate =
                register.retention().run("测试员", told -> {}).orElseThrow();
        assertThat(register.found(OLD)).isEqualTo(before);
        assertThat(register.found("另一家")).isPositive();
        assertThat(register.found(OLD_TOO)).isZero();
        assertThat(certificate.document())
                .contains("\"persons\":1")
                .contains(
                        "{\"caseNo\":\"京劳监〔2041〕1号\",\"contracts\":1,\"hold\":1,\"refusedFilings\":0,\"why\":\"HOLD\"}")
                .contains("\"caseNo\":\"京劳监〔2041〕2号\"");
        String end = "UPDATE registry.retention_hold SET ended_by = '%s', ended_at = now(), end_reason = '结案'";
        assertThatThrownBy(() -> register.execute(end.formatted("op"))).hasMessageContaining("ended_by_another");
        register.execute(end.formatted("op2"));
        register.retention().run("测试员", told -> {});
        assertThat(register.found(OLD)).isZero();
        assertThat(register.found("另一家")).isZero();
    }

    @Test
    void aRefusedFilingOfAHeldEmployerIsFoundByItsBytes() throws SQLException {
        register.execute("INSERT INTO registry.retention_hold (subject, key, case_no, reason, entered_by) VALUES"
                + " ('EMPLOYER', '" + EMPLOYER + "', '1号', '在办', 'op')");
        assertThatThrownBy(() -> new Retention(
                                register.database.administrator(),
                                Optional.empty(),
                                Optional.empty(),
                                AgedRegistry.IN_2041)
                        .run("测试员", told -> {}))
                .hasMessageContaining("QIYUE_KEYS");
        // The bytes of the fixture's filings name the worker alone.
        register.retention().run("测试员", told -> {});
        assertThat(register.found(REFUSED)).isZero();
        assertThat(register.found(OLD)).isPositive();
    }

    @Test
    void whoWaitsForADecisionIsPassedOver() throws SQLException {
        register.execute("UPDATE registry.filing SET result = 'PENDING_APPROVAL' WHERE contract_no = 'NO-B'");
        RetentionCertificate certificate =
                register.retention().run("测试员", told -> {}).orElseThrow();
        assertThat(register.found(OLD_TOO)).isPositive();
        assertThat(register.found(OLD)).isZero();
        assertThat(certificate.document()).contains("\"why\":\"UNDECIDED_FILINGS\"");
    }

    @Test
    void whoWasMixedUpByADocumentIsOneCase() throws SQLException {
        register.execute("INSERT INTO registry.contract_worker (contract_id, filing_no, worker_id, worker_before)"
                + " SELECT contract_id, 1, 1, 3 FROM registry.contract WHERE contract_id LIKE 'A%'");
        register.retention().run("测试员", told -> {});
        // The filings of A name a person who has a younger contract.
        assertThat(register.found(OLD)).isPositive();
        assertThat(register.found(OLD_TOO)).isZero();
        register.execute("UPDATE registry.contract SET end_date = '2030-06-30' WHERE contract_id LIKE 'D%'");
        register.retention().run("测试员", told -> {});
        assertThat(register.found(OLD)).isZero();
        assertThat(register.found(YOUNG)).isZero();
    }

    @Test
    void theReportSaysWhatIsDueAndChangesNothing() throws SQLException {
        List<String> before = register.everything();
        Retention.Report report = register.retention().report(LocalDate.of(2041, 3, 1));
        assertThat(report.due()).isEqualTo(new Erased(2, 2, 2, 1, 11, 0));
        assertThat(register.retention().report(LocalDate.of(2030, 1, 1)).due())
                .isEqualTo(new Erased(0, 0, 0, 1, 11, 0));
        assertThat(register.everything()).isEqualTo(before);
    }

    @Test
    void twoAtOnceAreRefused() throws SQLException {
        List<String> second = new ArrayList<>();
        register.retention().run("测试员", told -> {
            if (second.isEmpty()) {
                second.add("");
                assertThatThrownBy(() -> register.retention().run("另一人", other -> {}))
                        .hasMessageContaining("another run is going on");
            }
        });
        assertThat(second).hasSize(1);
    }

    @Test
    void noKeepingTimeIsShorterThanTheLawSays() throws SQLException {
        for (String each : List.of("'CONTRACT', 23", "'REFUSED_FILING', 23", "'ACCESS_LOG', 5")) {
            assertThatThrownBy(() -> register.execute(
                            "INSERT INTO registry.keeping_time VALUES (" + each + ", '2030-01-01', '试')"))
                    .hasMessageContaining("not_below_the_legal_minimum");
        }
        register.execute("INSERT INTO registry.keeping_time VALUES ('CONTRACT', 240, '2040-01-01', '试')");
        assertThat(register.retention().report(LocalDate.of(2041, 3, 1)).due().persons())
                .isZero();
        assertThat(register.retention().report(LocalDate.of(2039, 12, 31)).due().persons())
                .isEqualTo(2);
    }

    @Test
    void programsMayNeitherEraseNorWriteProof() throws SQLException {
        for (String role : RegistryDatabase.PROGRAMS) {
            for (String sql : List.of(
                    "UPDATE registry.filing SET data_key_wrapped = NULL",
                    "INSERT INTO registry.erased_filing VALUES (1, 1, 'CONTRACT')",
                    "INSERT INTO registry.retention_run (day) VALUES (now())",
                    "INSERT INTO registry.keeping_time VALUES ('CONTRACT', 240, '2040-01-01', '试')",
                    "DELETE FROM registry.retention_certificate",
                    "SELECT audit.drop_entries(current_date, 10, 'x', 1)")) {
                try (Connection program = register.database.connect(role)) {
                    assertThatThrownBy(() -> program.createStatement().execute(sql))
                            .as(role + " " + sql)
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    private List<String> verified() throws SQLException {
        try (Connection admin = register.database.administrator().getConnection()) {
            return CertificateChain.verify(admin, Optional.empty());
        }
    }

    /** All but that a run was made. */
    private List<String> withoutRuns() throws SQLException {
        return register.everything().stream()
                .filter(row -> !row.startsWith("registry.retention_run "))
                .toList();
    }
}
