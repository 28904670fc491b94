package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.service.rebuild.RegistryRebuild;
import org.qiyue.registry.store.registers.Register;

/** A register is built again from the log of its filings and decisions, and comes out the same. */
class RebuildIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final Filings OTHER = Filings.of("jingqian", "JQ-1");

    private RecorderFixture intake;
    private RebuildFixture rebuild;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
        rebuild = new RebuildFixture(intake);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void anEmptyRegisterIsTheSameAgain() throws Exception {
        assertThat(rebuild.rebuilt().isSame()).isTrue();
    }

    @Test
    void theLivesOfContractsComeOutTheSame() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        Filing amendment = CONTRACT.amended(10000, 12000);
        intake.record(conclusion, OTHER.concluded(), amendment);
        intake.record(CONTRACT.corrected(amendment, "/contract/positionName", "工程师", "高级工程师"));
        intake.record(OTHER.rescinded("2026-05-31"), CONTRACT.renewed("YQ-1-B"));
        intake.record(CONTRACT.withdrawn(amendment));
        rebuild.same();
    }

    @Test
    void whatWasRefusedStandsAsItWasRefused() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(List.of(
                intake.arrived(conclusion),
                intake.arrived("jingqian", "{".getBytes(java.nio.charset.StandardCharsets.UTF_8), "AA=="),
                intake.arrived(
                        "yiqian",
                        Edited.from(conclusion).with("/subject", "YQ-9").bytes(),
                        "AA==")));
        intake.record(
                Filings.of("yiqian", "YQ-2").withId(conclusion.envelope().id()).concluded());
        intake.record(CONTRACT.concluded());
        rebuild.same();
    }

    @Test
    void whatCameFromTheFutureStandsRefusedAndKeepsItsKey() throws Exception {
        Filing early = CONTRACT.concluded();
        intake.at(RecorderFixture.RECEIVED.minus(Duration.ofDays(2))).record(early);
        assertThat(intake.rules(early)).isEqualTo("A09");
        intake.at(RecorderFixture.RECEIVED).record(OTHER.concluded());
        rebuild.same();
    }

    @Test
    void whatWasHeldIsReleasedOrRefusedAsItWas() throws Exception {
        intake.record(CONTRACT.expecting(2).amended(12000, 13000), OTHER.amended(10000, 11000));
        intake.record(CONTRACT.concluded());
        intake.record(CONTRACT.expecting(1).amended(10000, 12000));
        Filing second = Filings.of("yiqian", "YQ-3").withWorkerOf(CONTRACT).concluded();
        intake.record(second);
        assertThat(intake.result(second)).isEqualTo("HELD");
        assertThat(intake.recorder.expire(10)).isEqualTo(2);
        intake.record(OTHER.concluded());
        rebuild.same();
    }

    @Test
    void whatTheBureauDecidedIsCarriedOutWhereItWas() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        Filing foreign = OTHER.concluded();
        intake.record(conclusion, foreign);
        Filing right = CONTRACT.corrected(conclusion, "/worker/idNumber", CONTRACT.worker(), "11010519491231002X");
        Filing late = OTHER.withdrawn(foreign);
        intake.at(RecorderFixture.RECEIVED.plus(Duration.ofHours(25))).record(right, late);
        intake.decide(right, true);
        intake.recorder.carryOut(10);
        intake.record(CONTRACT.amended(10000, 12000));
        intake.decide(late, false);
        intake.recorder.carryOut(10);
        Filing waiting = CONTRACT.withdrawn(conclusion);
        intake.record(waiting);
        rebuild.same();
    }

    @Test
    void whatWasHeldAndThenWaitedForTheBureauIsCarriedOutWhereItWas() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        Filing right = CONTRACT.corrected(conclusion, "/worker/idNumber", CONTRACT.worker(), "11010519491231002X");
        intake.record(right);
        assertThat(intake.result(right)).isEqualTo("HELD");
        intake.record(conclusion);
        assertThat(intake.result(right)).isEqualTo("PENDING_APPROVAL");
        rebuild.same();
        intake.decide(right, true);
        assertThat(intake.recorder.carryOut(10)).isEqualTo(1);
        intake.record(CONTRACT.amended(10000, 12000));
        rebuild.same();
    }

    @Test
    void whatIsKeptForTheRulesOfSubstanceComesOutTheSame() throws Exception {
        Filings permit = Filings.of("yiqian", "YQ-7");
        Filing conclusion = Edited.from(permit.concluded())
                .with("/data/worker/idType", "03")
                .with("/data/worker/idNumber", "H12345678")
                .with("/data/worker/sex", "2")
                .with("/data/worker/birthDate", "1970-06-15")
                .with("/data/worker/cadreTrack", "F55")
                .filing();
        intake.record(conclusion, OTHER.concluded());
        intake.record(permit.corrected(conclusion, "/worker/birthDate", "1970-06-15", "1971-06-15"));
        intake.at(RecorderFixture.RECEIVED.plus(Duration.ofDays(60)));
        intake.record(Courses.dismissed(OTHER, "4101", "2026-03-31", "2026-03-01", "1")
                .with("/data/ending/massLayoffNo", "测裁-1")
                .with("/data/ending/massLayoffHeadcount", Edited.json("20"))
                .with("/data/ending/staffTotal", Edited.json("100"))
                .filing());
        assertThat(intake.register.count("lay_off")).isEqualTo(1);
        rebuild.same();
    }

    @Test
    void everyFilingIsDecidedByWhatItsPlatformWasThen() throws Exception {
        Filing first = Edited.from(CONTRACT.concluded())
                .without("/data/evidence/depositNo")
                .filing();
        intake.record(first);
        assertThat(intake.rules(first)).isEqualTo("A22");
        Instant suspended = RecorderFixture.RECEIVED.plusSeconds(600);
        intake.register.changePlatform("yiqian", "kind = 'GOVERNMENT', status = 'SUSPENDED'", suspended);
        Filing before = CONTRACT.amended(10000, 12000);
        Filing after = CONTRACT.amended(12000, 13000);
        intake.at(suspended.minusMillis(1)).record(before);
        intake.at(suspended).record(after);
        assertThat(intake.result(before)).isEqualTo("ACCEPTED");
        assertThat(lastRefusal()).isEqualTo("A06");
        Instant lifted = suspended.plusSeconds(600);
        intake.register.changePlatform("yiqian", "status = 'ACTIVE'", lifted);
        intake.at(lifted.minusMillis(1)).record(CONTRACT.amended(12000, 14000));
        assertThat(lastRefusal()).isEqualTo("A06");
        Filing again = CONTRACT.fromPlatformOfKind("GOVERNMENT").amended(12000, 13000);
        intake.at(lifted).record(again);
        assertThat(intake.result(again)).isEqualTo("ACCEPTED");
        rebuild.same();
    }

    @Test
    void whatASelfBuiltSystemFiledForOthersStandsRefusedAndKeepsItsKey() throws Exception {
        Instant since = RecorderFixture.RECEIVED.minusSeconds(60);
        intake.register.changePlatform(
                "yiqian", "kind = 'SELF_BUILT', own_credit_codes = '{91110302MA01TEG73A}'", since);
        Filings own = CONTRACT.fromPlatformOfKind("SELF_BUILT");
        Filing others = own.concluded();
        intake.record(others);
        assertThat(intake.rules(others)).isEqualTo("A11");
        Instant listed = RecorderFixture.RECEIVED.plusSeconds(60);
        intake.register.changePlatform("yiqian", "own_credit_codes = '{" + Filings.EMPLOYER + "}'", listed);
        intake.at(listed);
        intake.record(own.withId(others.envelope().id()).concluded("2026-03-01", "2027-03-31"));
        assertThat(lastRefusal()).isEqualTo("A07");
        Filing next = own.concluded();
        intake.record(next, OTHER.concluded());
        assertThat(intake.result(next)).startsWith("ACCEPTED");
        rebuild.same();
    }

    @Test
    void whatTellsReusedDocumentsAndNumbersComesOutTheSame() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        Filing[] others = new Filing[4];
        for (int worker = 0; worker < others.length; worker++) {
            others[worker] = Edited.from(Filings.of("jingqian", "JQ-2" + worker)
                            .withWorker("1985-01-01", 2 * worker + 1)
                            .concluded())
                    .with("/data/worker/mobile", CONTRACT.mobile())
                    .with("/data/evidence/docDigest", CONTRACT.document())
                    .filing();
        }
        intake.record(conclusion, others[0]);
        intake.record(others[1], others[2]);
        Filing correction = CONTRACT.corrected(conclusion, "/worker/mobile", CONTRACT.mobile(), "13911112222");
        intake.record(correction, CONTRACT.corrected(conclusion, "/evidence/docDigest", "", "ab".repeat(32)));
        intake.record(others[3]);
        intake.record(CONTRACT.withdrawn(correction));
        assertThat(intake.risks(others[2])).contains("A23", "B15");
        assertThat(intake.risks(others[3])).contains("A23", "B15");
        rebuild.same();
    }

    @Test
    void historyFiledCrosswiseComesOutTheSame() throws Exception {
        intake.at(RecorderFixture.RECEIVED.plus(Duration.ofDays(150)));
        intake.record(Filings.of("yiqian", "YQ-3").withWorkerOf(CONTRACT).concluded("2026-07-01", "2027-06-30"));
        intake.record(CONTRACT.concluded());
        intake.record(CONTRACT.rescinded("2026-06-30"));
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        rebuild.same();
    }

    @Test
    void everyFilingIsDecidedByTheRegistersOfItsTime(@TempDir Path folder) throws Exception {
        intake.record(CONTRACT.concluded());
        rebuild.load(folder, "branch_of", "91110105MA00XYH16C,北京别名有限公司,存续,");
        Filing renamed = OTHER.concluded();
        intake.record(renamed);
        assertThat(intake.rules(renamed)).contains("B09");
        rebuild.load(folder, "branch_of", "91110105MA00XYH16C,北京测试(集团)有限公司,存续,");
        Filing third = Filings.of("yiqian", "YQ-7").concluded();
        intake.record(third);
        assertThat(intake.result(third)).isEqualTo("ACCEPTED");
        rebuild.same();
    }

    @Test
    void whichAuthoritiesWereNotQualifiedComesOutTheSame(@TempDir Path folder) throws Exception {
        intake.record(CONTRACT.concluded());
        rebuild.load(
                folder,
                Register.QUALIFICATION,
                "kind,holder,number,valid_from,valid_to\nAUTHORITY_LICENCE,别家CA,1,2020-01-01,2030-12-31\n");
        intake.record(OTHER.concluded());
        intake.at(RecorderFixture.RECEIVED.plus(Duration.ofDays(2)))
                .record(Filings.of("jingqian", "JQ-8").concluded());
        assertThat(intake.register.query("SELECT string_agg(platform_code || ' ' || last_on, ', ')"
                        + " FROM supervision.unqualified_authority"))
                .isEqualTo("jingqian 2026-02-22");
        rebuild.same();
        intake.register.execute("UPDATE registry.filing SET rule_set_version = '2026.10-00000000'");
        assertThat(rebuild.rebuilt().comparison().first()).isEmpty();
        // Releases that named their rules by the edition alone kept none.
        intake.register.execute("UPDATE registry.filing SET rule_set_version = '2026.11'");
        intake.register.execute("TRUNCATE supervision.unqualified_authority");
        assertThat(rebuild.rebuilt().comparison().first()).isEmpty();
    }

    @Test
    void aRowChangedBehindIntakesBackIsNamed() throws Exception {
        intake.record(CONTRACT.concluded(), OTHER.concluded());
        intake.register.execute("UPDATE registry.contract SET wage_amount = 11000 WHERE contract_no = 'JQ-1'");
        intake.register.execute("UPDATE registry.worker SET name_masked = '李*' WHERE worker_id = 1");
        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.isSame()).isFalse();
        assertThat(outcome.comparison().differences()).isEqualTo(2);
        assertThat(outcome.comparison().first())
                .anySatisfy(row -> assertThat(row)
                        .startsWith("registry.contract " + intake.contractId(OTHER))
                        .endsWith("differs"))
                .anySatisfy(row -> assertThat(row).startsWith("registry.worker 01"));
    }

    @Test
    void aRegisterBuiltAgainIsInTheSameParts() throws Exception {
        intake.register.execute("SELECT setval('registry.filing_number', 59999999)");
        intake.record(CONTRACT.concluded());
        TestRegister other = TestRegister.create();
        assertThat(rebuild.to(other).run().isSame()).isTrue();
        assertThat(other.query("SELECT tableoid::regclass FROM registry.filing"))
                .isEqualTo("registry.filing_60000000");
    }

    @Test
    void aRegisterIsNotBuiltOverAnother() throws Exception {
        intake.record(CONTRACT.concluded());
        TestRegister other = TestRegister.create();
        rebuild.to(other).run();
        assertThatThrownBy(() -> rebuild.to(other).run()).hasMessageContaining("holds filings already");
    }

    /** The rule of the last filing that was refused. */
    private String lastRefusal() throws Exception {
        return intake.register.query("SELECT findings -> 0 ->> 'rule' FROM registry.filing WHERE result = 'REJECTED'"
                + " ORDER BY filing_no DESC LIMIT 1");
    }
}
