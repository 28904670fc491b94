package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/**
 * A contract stands in the way of others for all the time for which it is in force, not for its latest term alone: here from
 * 2026-03-01 to 2027-02-28, and renewed to 2028-02-29.
 */
class WholeTimeIT {
    private static final String OTHER = "91110302MA01TEG73A";
    private static final Filings RENEWED = Filings.of("yiqian", "YQ-1");

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
    void aSecondContractBesideATermThatWasRenewedIsHeldThenRefused() throws Exception {
        intake.record(RENEWED.concluded(), RENEWED.renewed());
        Filing second = Filings.of("yiqian", "YQ-2").withWorkerOf(RENEWED).concluded("2026-05-01", "2026-12-31");
        intake.record(second);
        assertThat(intake.result(second)).isEqualTo("HELD");
        assertThat(intake.rules(second)).contains("J04");
    }

    @Test
    void aSecondContractThroughAnotherPlatformBesideATermThatWasRenewedIsTold() throws Exception {
        intake.record(RENEWED.concluded(), RENEWED.renewed());
        Filing second = Filings.of("jingqian", "JQ-2").withWorkerOf(RENEWED).concluded("2026-05-01", "2026-12-31");
        intake.record(second);
        assertThat(intake.result(second)).isEqualTo("ACCEPTED_WITH_WARNINGS");
        assertThat(intake.rules(second)).contains("J05");
    }

    @Test
    void aContractBeforeTheFirstTermOrAfterTheEndingIsInNobodysWay() throws Exception {
        intake.record(RENEWED.concluded(), RENEWED.renewed());
        Filing before = Filings.of("yiqian", "YQ-2").withWorkerOf(RENEWED).concluded("2026-02-21", "2026-02-28");
        intake.record(before);
        assertThat(intake.result(before)).as(intake.rules(before)).startsWith("ACCEPTED");
        intake.at(Instant.parse("2026-07-01T08:00:00Z")).record(RENEWED.rescinded("2026-06-30"));
        Filing after = Filings.of("yiqian", "YQ-3").withWorkerOf(RENEWED).concluded("2026-07-01", "2026-12-31");
        intake.record(after);
        assertThat(intake.result(after)).as(intake.rules(after)).startsWith("ACCEPTED");
    }

    @Test
    void aContractWhoseStartWasPutOffIsInNobodysWayBeforeIt() throws Exception {
        Filing putOff = Edited.amended(RENEWED, "/contract/startDate", "01", "2026-03-01", "2026-09-01")
                .with("/data/amendment/extensionMonthsTotal", Edited.json("0"))
                .filing();
        intake.record(RENEWED.concluded());
        intake.record(putOff);
        assertThat(intake.result(putOff)).as(intake.rules(putOff)).startsWith("ACCEPTED");
        Filing before = Filings.of("yiqian", "YQ-2").withWorkerOf(RENEWED).concluded("2026-03-01", "2026-08-31");
        intake.record(before);
        assertThat(intake.result(before)).as(intake.rules(before)).startsWith("ACCEPTED");
        Filing beside = Filings.of("yiqian", "YQ-3").withWorkerOf(RENEWED).concluded("2026-09-01", "2026-12-31");
        intake.record(beside);
        assertThat(intake.rules(beside)).contains("J04");
    }

    @Test
    void daysBesideAContractElsewhereCountThoughItsRenewedTermIsToCome() throws Exception {
        intake.record(
                Edited.from(RENEWED.concluded()).by(OTHER).filing(),
                Edited.from(RENEWED.renewed()).by(OTHER).filing());
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED");
        Filing here = Filings.of("yiqian", "YQ-2").withWorkerOf(RENEWED).concluded();
        intake.at(Instant.parse("2026-03-30T08:00:00Z")).record(here);
        assertThat(intake.risks(here)).doesNotContain("J06");
        Filing later = Filings.of("jingqian", "JQ-3").withWorkerOf(RENEWED).concluded();
        intake.at(Instant.parse("2026-03-31T08:00:00Z")).record(later);
        assertThat(intake.risks(later)).contains("J06");
    }
}
