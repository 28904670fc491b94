package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.service.record.PartsKeeper;

/** Intake over the edges of the parts in which the register's tables are kept. */
class PartsKeeperIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final Filings OTHER = Filings.of("jingqian", "JQ-1");
    private static final String PARTS =
            "SELECT string_agg(tableoid::regclass::text, ' ' ORDER BY filing_no) FROM registry.";

    private RecorderFixture intake;
    private PartsKeeper keeper;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
        keeper = new PartsKeeper(intake.register.ingest(), Duration.ofMinutes(10), () -> false);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aBatchOverTheEdgeOfAPartIsRecordedAndItsHeldFilingReleased() throws Exception {
        numbersGoOnAfter(9_999_998);
        Filing renewal = CONTRACT.renewed();
        Filing other = OTHER.concluded();
        intake.record(renewal, other);
        assertThat(intake.result(renewal)).isEqualTo("HELD");
        intake.record(CONTRACT.concluded());
        assertThat(intake.register.query(PARTS + "filing"))
                .isEqualTo("registry.filing_first registry.filing_10000000 registry.filing_10000000");
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        intake.record(other);
        assertThat(intake.register.count("filing")).isEqualTo(3);
    }

    @Test
    void whatCameWithoutAPartIsMovedByTheNextLook() throws Exception {
        numbersGoOnAfter(40_000_000);
        Filing renewal = CONTRACT.renewed();
        intake.record(renewal);
        assertThat(intake.register.query(PARTS + "filing")).isEqualTo("registry.filing_rest");
        assertThat(keeper.look()).isTrue();
        assertThat(keeper.strays("filing")).isZero();
        assertThat(intake.register.query(PARTS + "filing")).isEqualTo("registry.filing_40000000");
        intake.record(CONTRACT.concluded());
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED");
    }

    @Test
    void rowsThatHaveNoPartAreCounted() throws Exception {
        intake.record(CONTRACT.concluded());
        intake.register.execute(
                "INSERT INTO registry.contract_version (contract_id, version, kind, occurred_on, recorded_at,"
                        + " filing_no, filing_id, terms) SELECT 'Z' || substr(contract_id, 2), version, kind, occurred_on,"
                        + " recorded_at, filing_no, filing_id, terms FROM registry.contract_version");
        assertThat(keeper.look()).isTrue();
        assertThat(keeper.strays("contract_version")).isEqualTo(1);
        assertThat(keeper.strays("filing")).isZero();
    }

    @Test
    void aLookThatFailsLeavesIntakeAlone() throws Exception {
        numbersGoOnAfter(12_000_000);
        try (Connection reader = intake.register.administrator().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT count(*) FROM registry.filing");
            assertThat(keeper.look()).isFalse();
            intake.record(CONTRACT.concluded());
        }
        assertThat(intake.results()).isEqualTo("ACCEPTED");
        assertThat(keeper.look()).isTrue();
    }

    private void numbersGoOnAfter(long number) throws Exception {
        intake.register.execute("SELECT setval('registry.filing_number', " + number + ")");
    }
}
