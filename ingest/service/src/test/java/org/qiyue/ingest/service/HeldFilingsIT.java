package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

class HeldFilingsIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");

    private static final Instant SUMMER = Instant.parse("2026-07-01T08:00:00Z");

    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aRenewalBeforeItsConclusionIsHeldThenAccepted() throws Exception {
        Filing renewal = CONTRACT.renewed();
        intake.record(renewal);
        assertThat(intake.result(renewal)).isEqualTo("HELD");
        assertThat(intake.of(renewal, "credit_code")).isEqualTo(Filings.EMPLOYER);
        intake.record(CONTRACT.concluded());
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED");
        assertThat(intake.register.query("SELECT count(credit_code) FROM registry.filing"))
                .isEqualTo("0");
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(intake.register.count("contract_version")).isEqualTo(2);
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(3);
    }

    @Test
    void aHeldFilingIsNotJudgedForTrustASecondTime() throws Exception {
        intake.register.changePlatform(
                "yiqian",
                "kind = 'SELF_BUILT', own_credit_codes = '{" + Filings.EMPLOYER + "}'",
                RecorderFixture.RECEIVED.minusSeconds(60));
        Filing renewal = CONTRACT.fromPlatformOfKind("SELF_BUILT").renewed();
        intake.record(renewal);
        assertThat(intake.rules(renewal)).isEqualTo("J09");
        intake.register.changePlatform(
                "yiqian", "status = 'SUSPENDED', own_credit_codes = '{}'", RecorderFixture.RECEIVED.minusSeconds(30));
        intake.recorder.expire(10);
        assertThat(intake.result(renewal)).isEqualTo("REJECTED");
        assertThat(intake.rules(renewal)).isEqualTo("J09");
    }

    @Test
    void theOldestOfThoseThatWaitForAConclusionIsReleasedFirst() throws Exception {
        Filing first = CONTRACT.amended(10000, 11000);
        Filing second = CONTRACT.amended(11000, 12000);
        intake.record(first);
        intake.record(second);
        assertThat(intake.rules(first) + intake.rules(second)).isEqualTo("J09J09");
        intake.record(CONTRACT.concluded());
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.of(second, "contract_version")).isEqualTo("3");
        assertThat(transactionsOfVersions()).isEqualTo("1");
    }

    @Test
    void whatWaitsForAVersionIsReleasedByTheEventThatMakesIt() throws Exception {
        Filing third = CONTRACT.expecting(3).amended(12000, 13000);
        Filing second = CONTRACT.expecting(2).amended(11000, 12000);
        intake.record(CONTRACT.concluded());
        intake.record(third);
        intake.record(second);
        assertThat(intake.rules(third) + intake.rules(second)).isEqualTo("J02J02");
        intake.record(CONTRACT.expecting(1).amended(10000, 11000));
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.of(third, "contract_version")).isEqualTo("4");
        assertThat(transactionsOfVersions()).isEqualTo("2");
    }

    @Test
    void aSecondContractIsReleasedByTheEndingOfTheFirst() throws Exception {
        Filing second = successor().concluded("2026-07-01", "2027-06-30");
        intake.at(SUMMER).record(CONTRACT.concluded());
        intake.record(second);
        assertThat(intake.result(second)).isEqualTo("HELD");
        intake.record(CONTRACT.rescinded("2026-06-30"));
        assertThat(intake.result(second)).startsWith("ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(intake.register.query(
                        "SELECT count(DISTINCT xmin::text) FROM registry.contract_version WHERE filing_no > 1"))
                .isEqualTo("1");
    }

    @Test
    void aSecondContractAndTheEndingOfTheFirstMayComeInOneBatch() throws Exception {
        Filing second = successor().concluded("2026-07-01", "2027-06-30");
        intake.at(SUMMER).record(CONTRACT.concluded(), second, CONTRACT.rescinded("2026-06-30"));
        assertThat(intake.result(second)).startsWith("ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
    }

    @Test
    void aContractThatHasTwoInItsWayWaitsForTheSecondOnceTheFirstHasEnded() throws Exception {
        Filing later = Filings.of("yiqian", "YQ-3").withWorkerOf(CONTRACT).concluded("2027-03-01", "2028-02-29");
        Filing second = successor().concluded("2026-07-01", "2027-12-31");
        intake.at(SUMMER).record(CONTRACT.concluded(), later);
        intake.record(second);
        intake.record(CONTRACT.rescinded("2026-06-30"));
        assertThat(intake.result(second)).isEqualTo("HELD");
        assertThat(intake.register.query("SELECT contract_no FROM registry.held_filing"))
                .isEqualTo("YQ-3");
        Filing withdrawal = Filings.of("yiqian", "YQ-3").withdrawn(later);
        intake.at(SUMMER.plus(Duration.ofHours(25))).record(withdrawal);
        intake.decide(withdrawal, true);
        intake.recorder.carryOut(10);
        assertThat(intake.result(second)).startsWith("ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
    }

    @Test
    void aContractWhoseEndingLiesAheadStandsInTheWayUntilThen() throws Exception {
        intake.at(SUMMER).record(CONTRACT.concluded());
        intake.record(CONTRACT.rescinded("2026-07-10"));
        Filing tooEarly = successor().concluded("2026-07-05", "2027-06-30");
        intake.record(tooEarly);
        assertThat(intake.rules(tooEarly)).contains("J04");
        Filing inTime = Filings.of("yiqian", "YQ-3").withWorkerOf(CONTRACT).concluded("2026-07-11", "2027-06-30");
        intake.record(inTime);
        assertThat(intake.result(inTime)).startsWith("ACCEPTED");
    }

    @Test
    void moreThanAHundredFilingsDoNotWaitForOneContract() throws Exception {
        List<Filing> early = new ArrayList<>();
        for (int raise = 0; raise < 130; raise++) {
            early.add(CONTRACT.amended(10000 + raise, 10001 + raise));
        }
        intake.record(early.subList(0, 60).toArray(Filing[]::new));
        intake.record(early.subList(60, 130).toArray(Filing[]::new));
        assertThat(intake.result(early.get(99))).isEqualTo("HELD");
        assertThat(intake.result(early.get(100))).isEqualTo("REJECTED");
        assertThat(intake.rules(early.get(100))).isEqualTo("J09");
        assertThat(intake.of(early.get(100), "findings->0->>'messageEn'")).contains("100 filings wait");
        intake.record(CONTRACT.concluded());
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(intake.register.query("SELECT version || ' ' || wage_amount FROM registry.contract"))
                .isEqualTo("101 10100.00");
    }

    @Test
    void whatOneTransactionCannotReleaseTheNextOnesDo(@TempDir Path folder) throws Exception {
        try (RecorderFixture narrow = new RecorderFixture(folder, 4)) {
            for (int raise = 0; raise < 10; raise++) {
                narrow.record(CONTRACT.amended(10000 + raise, 10001 + raise));
            }
            narrow.record(CONTRACT.concluded());
            assertThat(narrow.register.count("held_filing")).isEqualTo(6);
            assertThat(narrow.recorder.resume()).isEqualTo(1);
            assertThat(narrow.register.count("held_filing")).isEqualTo(2);
            assertThat(narrow.recorder.resume()).isEqualTo(1);
            assertThat(narrow.recorder.resume()).isZero();
            assertThat(narrow.register.query("SELECT wage_amount FROM registry.contract"))
                    .isEqualTo("10010.00");
            assertThat(narrow.register.count("receipt_outbox")).isEqualTo(21);
        }
    }

    @Test
    void filingsThatWaitForVersionsInReverseAreReleasedAllAtOnce() throws Exception {
        intake.record(CONTRACT.concluded());
        for (int version = 30; version > 1; version--) {
            intake.record(CONTRACT.expecting(version).amended(10000 + version - 1, 10000 + version));
        }
        assertThat(intake.register.count("held_filing")).isEqualTo(29);
        intake.record(CONTRACT.expecting(1).amended(10000, 10001));
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(intake.register.query("SELECT version || ' ' || wage_amount FROM registry.contract"))
                .isEqualTo("31 10030.00");
    }

    /** The same parties under another number. */
    private static Filings successor() {
        return Filings.of("yiqian", "YQ-2").withWorkerOf(CONTRACT);
    }

    private String transactionsOfVersions() throws Exception {
        return intake.register.query("SELECT count(DISTINCT xmin::text) FROM registry.contract_version");
    }
}
