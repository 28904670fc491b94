package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.FailingRules;

/** A rule that fails over a filing that waits: it waits on, whatever else is decided, until the rule is mended. */
class UndecidableIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final Filings OTHER = Filings.of("yiqian", "YQ-2");

    private final Set<String> undecidable = new HashSet<>();
    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(
                folder,
                FailingRules.over(
                        filing -> undecidable.contains(filing.envelope().id())));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void theEventThatItWaitedForIsRegisteredAndSoIsWhatElseWaitedForIt() throws Exception {
        Filing renewal = CONTRACT.renewed();
        Filing amendment = CONTRACT.amended(10000, 11000);
        Filing conclusion = CONTRACT.concluded();
        intake.record(renewal, amendment);
        failsOver(renewal);
        intake.record(conclusion);
        assertThat(intake.results()).isEqualTo("HELD,ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("held_filing")).isEqualTo(1);
        undecidable.clear();
        assertThat(intake.recorder.expire(10)).isEqualTo(1);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(5);
    }

    @Test
    void othersWhoseTimeIsUpAreAnsweredAndItIsDecidedOnceItCanBe() throws Exception {
        intake.record(CONTRACT.concluded(), OTHER.concluded());
        Filing first = CONTRACT.expecting(5).amended(10000, 11000);
        Filing second = OTHER.expecting(5).amended(10000, 11000);
        Filing third = OTHER.expecting(6).amended(10000, 12000);
        intake.record(first, second, third);
        failsOver(first);
        for (int times = 0; times < 4; times++) {
            intake.recorder.expire(10);
        }
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,HELD,REJECTED,REJECTED");
        undecidable.clear();
        assertThat(intake.recorder.expire(10)).as("passed over by this program").isZero();
        intake.restart();
        assertThat(intake.recorder.expire(10)).isEqualTo(1);
        assertThat(intake.result(first)).isEqualTo("REJECTED");
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(8);
    }

    @Test
    void whatTheBureauDecidedOfOthersIsCarriedOut() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        Filing foreign = OTHER.concluded();
        intake.record(conclusion, foreign);
        Filing first = CONTRACT.withdrawn(conclusion);
        Filing second = OTHER.withdrawn(foreign);
        intake.at(RecorderFixture.RECEIVED.plus(Duration.ofHours(25))).record(first, second);
        intake.decide(first, true);
        intake.decide(second, false);
        failsOver(first);
        for (int times = 0; times < 3; times++) {
            intake.recorder.carryOut(10);
        }
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,PENDING_APPROVAL,REJECTED");
        undecidable.clear();
        intake.restart();
        assertThat(intake.recorder.carryOut(10)).isEqualTo(1);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED,REJECTED");
    }

    private void failsOver(Filing filing) {
        undecidable.add(filing.envelope().id());
    }
}
