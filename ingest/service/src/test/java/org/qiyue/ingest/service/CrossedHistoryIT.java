package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** Two contracts of the same parties in a row, the later one filed first. */
class CrossedHistoryIT {
    private static final Filings EARLIER = Filings.of("yiqian", "YQ-1");
    private static final Filings LATER = Filings.of("yiqian", "YQ-2").withWorkerOf(EARLIER);
    private static final Instant SUMMER = Instant.parse("2026-07-20T08:00:00Z");

    private final Filing earlier = EARLIER.concluded();
    private final Filing ending = EARLIER.rescinded("2026-06-30");
    private final Filing later = LATER.concluded("2026-07-01", "2027-06-30");

    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder).at(SUMMER);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void theEndingOfTheEarlierContractReleasesItThoughItWaitsBehindTheLaterOne() throws Exception {
        intake.record(later);
        intake.record(earlier);
        assertThat(intake.rules(earlier)).contains("J04");
        intake.record(ending);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(contracts()).isEqualTo("YQ-1 2026-06-30 2,YQ-2 - 1");
    }

    @Test
    void anEndingThatCameBeforeItsContractLetsThatPassBesideTheLaterOne() throws Exception {
        intake.record(later);
        intake.record(ending);
        assertThat(intake.rules(ending)).contains("J09");
        intake.record(earlier);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(contracts()).isEqualTo("YQ-1 2026-06-30 2,YQ-2 - 1");
    }

    @Test
    void theyEndTheSameWithinOneBatch() throws Exception {
        intake.record(later, earlier, ending);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(contracts()).isEqualTo("YQ-1 2026-06-30 2,YQ-2 - 1");
    }

    @Test
    void theyEndTheSameInTheirOrder() throws Exception {
        intake.record(earlier, ending, later);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(contracts()).isEqualTo("YQ-1 2026-06-30 2,YQ-2 - 1");
    }

    @Test
    void theEndingMayExpectEventsBeforeItWhicheverComesLast() throws Exception {
        Filing raise = EARLIER.expecting(1).amended(10000, 12000);
        Filing end = EARLIER.expecting(2).rescinded("2026-06-30");
        intake.record(later);
        intake.record(end);
        intake.record(earlier);
        assertThat(intake.rules(earlier)).contains("J04");
        intake.record(raise);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(contracts()).isEqualTo("YQ-1 2026-06-30 3,YQ-2 - 1");
    }

    @Test
    void aContractThatIsWithdrawnLaterIsInNobodysWay() throws Exception {
        intake.at(RecorderFixture.RECEIVED).record(later);
        intake.record(earlier);
        intake.record(EARLIER.expecting(1).withdrawn(earlier));
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(contracts()).isEqualTo("YQ-1 - 2,YQ-2 - 1");
    }

    @Test
    void aContractThatAnotherEmployerTakesOverIsInNobodysWay() throws Exception {
        intake.record(Edited.from(EARLIER.expecting(1).amended(1, 2))
                .with(
                        "/data/amendment/items",
                        Edited.json(
                                "[{'field': '/employer/name', 'kind': '08', 'oldValue': null, 'newValue': '北京承继有限公司'}]"))
                .with("/data/amendment/successorCreditCode", "91110302MA01TEG73A")
                .filing());
        intake.record(later);
        intake.record(earlier);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
    }

    @Test
    void aContractThatEndedOnlyAfterTheLaterOneBeganGoesOnWaiting() throws Exception {
        Filing tooLate = EARLIER.rescinded("2026-07-15");
        intake.record(later);
        intake.record(earlier);
        intake.record(tooLate);
        assertThat(intake.results()).isEqualTo("ACCEPTED,HELD,HELD");
        assertThat(intake.register.count("contract")).isEqualTo(1);
    }

    @Test
    void theEndingOfAnotherWorkersContractUnderTheSameNumberDoesNotCount() throws Exception {
        Filing mistaken = EARLIER.withWorkerOf(Filings.of("yiqian", "YQ-9")).rescinded("2026-06-30");
        intake.record(later);
        intake.record(mistaken);
        intake.record(earlier);
        assertThat(intake.results()).isEqualTo("ACCEPTED,HELD,HELD");
        intake.record(ending);
        assertThat(intake.result(earlier)).startsWith("ACCEPTED");
        assertThat(intake.result(ending)).startsWith("ACCEPTED");
        assertThat(intake.result(mistaken)).isEqualTo("REJECTED");
    }

    private String contracts() throws Exception {
        return intake.register.query(
                "SELECT string_agg(concat_ws(' ', contract_no, coalesce(ended_on::text, '-'), version),"
                        + " ',' ORDER BY contract_no) FROM registry.contract");
    }
}
