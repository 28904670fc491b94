package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.FailingRules;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.record.OffsetAdvance;

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
        new RebuildFixture(intake).same();
        undecidable.clear();
        assertThat(intake.recorder.expire(10)).isEqualTo(1);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(5);
        new RebuildFixture(intake).same();
    }

    @Test
    void whatTheRegisterRefusesOfItIsPutOffAndTheEventThatItWaitedForIsRegistered() throws Exception {
        Filing renewal = CONTRACT.renewed();
        Filing expired = OTHER.renewed();
        intake.record(renewal, expired);
        refuse("contract_version", "NEW.filing_no = 1");
        intake.record(CONTRACT.concluded());
        assertThat(intake.results()).isEqualTo("HELD,HELD,ACCEPTED");
        assertThat(intake.register.count("held_release")).isEqualTo(1);
        assertThat(intake.recorder.resume()).isZero();
        assertThat(intake.recorder.expire(10)).as("the other").isEqualTo(1);
        assertThat(intake.recorder.undecidable()).isEqualTo(2);
        assertThat(intake.results()).isEqualTo("HELD,REJECTED,ACCEPTED");
        refuse("contract_version", "false");
        intake.restart();
        assertThat(intake.recorder.resume()).isEqualTo(1);
        assertThat(intake.results()).isEqualTo("ACCEPTED,REJECTED,ACCEPTED");
        assertThat(intake.recorder.resume()).isZero();
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(5);
        new RebuildFixture(intake).same();
    }

    @Test
    void aContractPutOffOnceMoreIsLookedAtAgain() throws Exception {
        intake.record(CONTRACT.renewed());
        refuse("contract_version", "NEW.filing_no = 1");
        intake.record(CONTRACT.concluded());
        assertThat(intake.recorder.resume()).as("passed over").isZero();
        intake.record(CONTRACT.amended(10000, 11000));
        refuse("contract_version", "false");
        assertThat(intake.recorder.resume()).isEqualTo(1);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
    }

    @Test
    void whatCannotBeReplayedKeepsNothingElseInQuarantine() throws Exception {
        quarantine(
                CONTRACT.concluded(),
                OTHER.concluded(),
                Filings.of("yiqian", "YQ-3").concluded());
        refuse("contract_alias", "NEW.contract_no = 'YQ-1'");
        OptionalLong last = intake.recorder.replay(0, 10);
        for (int times = 0; last.isPresent() && times < 10; times++) {
            last = intake.recorder.replay(last.getAsLong(), 10);
        }
        assertThat(last).isEmpty();
        assertThat(intake.register.column("SELECT contract_no FROM registry.contract_alias ORDER BY 1"))
                .containsExactly("YQ-2", "YQ-3");
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

    private void quarantine(Filing... filings) throws Exception {
        List<FilingRecord> records = new ArrayList<>();
        for (Filing filing : filings) {
            records.add(intake.arrived(filing));
        }
        List<CheckedFiling> unprocessable = new ArrayList<>();
        intake.checks
                .begin(records)
                .filings()
                .forEach(filing -> unprocessable.add(((CheckedFiling.Readable) filing).unprocessable()));
        intake.recorder.record(
                unprocessable, List.of(new OffsetAdvance(records.get(0).source(), 0, records.size())));
        assertThat(intake.results()).isEqualTo("QUARANTINED,QUARANTINED,QUARANTINED");
    }

    /** The register refuses rows of a table that fulfil a condition. */
    private void refuse(String table, String condition) throws Exception {
        intake.register.execute(
                "CREATE OR REPLACE FUNCTION registry.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " IF (" + condition + ") THEN RAISE EXCEPTION 'refused' USING ERRCODE = '23514'; END IF;"
                        + " RETURN NEW; END $$");
        intake.register.execute("CREATE OR REPLACE TRIGGER refuse BEFORE INSERT ON registry." + table
                + " FOR EACH ROW EXECUTE FUNCTION registry.refuse()");
    }

    private void failsOver(Filing filing) {
        undecidable.add(filing.envelope().id());
    }
}
