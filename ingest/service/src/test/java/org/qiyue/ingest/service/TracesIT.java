package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.service.Courses.by;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Sm3;

/** Documents that were filed for others before (A23), and mobile numbers that several workers of an employer have (B15). */
class TracesIT {
    private static final String OTHER = "91110302MA01TEG73A";
    private static final String SIGNER = "/data/evidence/signatures/%d/certSubjectIdDigest";
    private static final String NUMBER = "13911112222";

    private RecorderFixture intake;
    private int number;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aDocumentFiledForAnotherWorkerIsFoundInAnyBatch() throws Exception {
        Filings first = contract();
        intake.record(first.concluded());
        Filing later = with(contract(), first.document());
        intake.record(later);
        assertThat(intake.risks(later)).isEqualTo("A23");
        Filings one = contract();
        Filing other = with(contract(), one.document());
        intake.record(one.concluded(), other);
        assertThat(intake.risks(other)).isEqualTo("A23");
    }

    @Test
    void aDocumentFiledForAnotherEmployerOfTheSameWorkerIsFound() throws Exception {
        Filings first = contract();
        intake.record(by(OTHER, Edited.from(first.concluded())));
        Filing here = with(contract().withWorkerOf(first), first.document());
        intake.record(here);
        assertThat(intake.risks(here)).contains("A23");
    }

    @Test
    void theSamePartiesMayGiveTheSameDocumentAgain() throws Exception {
        Filings first = contract();
        Filing ending = first.rescinded("2026-03-31");
        intake.record(first.concluded(), first.renewed());
        intake.record(first.amended(10000, 12000));
        Filings next = contract().withWorkerOf(first);
        Filing again = Edited.from(with(next, first.document()))
                .with("/data/contract/startDate", "2028-03-01")
                .with("/data/contract/endDate", "2029-02-28")
                .filing();
        intake.record(again);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED,ACCEPTED");
        intake.record(ending);
        assertThat(intake.register.query("SELECT count(*) FROM supervision.risk_finding WHERE rule = 'A23'"))
                .isEqualTo("0");
    }

    @Test
    void aContractThatWasWithdrawnHasNoDocument() throws Exception {
        Filings first = contract();
        Filing mistake = first.concluded();
        intake.record(mistake);
        intake.withdraw(first, mistake);
        Filing later = with(contract(), first.document());
        intake.record(later);
        assertThat(intake.risks(later)).isEmpty();
        Filings one = contract();
        Filing wrong = one.concluded();
        Filing other = with(contract(), one.document());
        intake.record(wrong, one.withdrawn(wrong), other);
        assertThat(intake.result(other)).isEqualTo("ACCEPTED");
        assertThat(intake.risks(other)).isEmpty();
    }

    @Test
    void aCorrectedDocumentCountsInPlaceOfTheOneItReplaces() throws Exception {
        Filings first = contract();
        Filings second = contract();
        Filing slip = with(second, first.document());
        intake.record(slip, first.concluded());
        Filing mended = second.corrected(slip, "/evidence/docDigest", first.document(), second.document());
        intake.record(mended);
        assertThat(intake.result(mended)).isEqualTo("ACCEPTED");
        assertThat(intake.risks(mended)).isEmpty();
        Filing likeFirst = with(contract(), first.document());
        Filing likeSecond = with(contract(), second.document());
        intake.record(likeFirst, likeSecond);
        assertThat(intake.risks(likeFirst)).isEqualTo("A23");
        assertThat(intake.risks(likeSecond)).isEqualTo("A23");
        Filings third = contract();
        Filing clean = third.concluded();
        Filing worse = third.corrected(clean, "/evidence/docDigest", third.document(), second.document());
        intake.record(clean);
        intake.record(worse);
        assertThat(intake.risks(worse)).isEqualTo("A23");
    }

    @Test
    void aDocumentThatACorrectionReplacedIsFreeOfIt() throws Exception {
        Filings first = contract();
        Filing slip = with(first, "ab".repeat(32));
        intake.record(slip);
        intake.record(first.corrected(slip, "/evidence/docDigest", "ab".repeat(32), first.document()));
        Filing owner = with(contract(), "ab".repeat(32));
        intake.record(owner);
        assertThat(intake.risks(owner)).isEmpty();
        Filing inBatch = with(contract(), "cd".repeat(32));
        Filings second = contract();
        Filing wrong = with(second, "cd".repeat(32));
        intake.record(
                wrong, second.corrected(wrong, "/evidence/docDigest", "cd".repeat(32), second.document()), inBatch);
        assertThat(intake.risks(inBatch)).isEmpty();
    }

    @Test
    void threeWorkersOnOneNumberPassAndTheFourthIsFoundInAnyBatch() throws Exception {
        Filing third = null;
        for (int worker = 1; worker <= 3; worker++) {
            third = calling(contract(), NUMBER);
            intake.record(third);
        }
        assertThat(intake.risks(third)).isEmpty();
        Filing fourth = calling(contract(), "+86" + NUMBER);
        intake.record(fourth);
        assertThat(intake.risks(fourth)).isEqualTo("B15");
        Filing[] batch = new Filing[4];
        for (int worker = 0; worker < 4; worker++) {
            batch[worker] = calling(contract(), "13933334444");
        }
        intake.record(batch);
        assertThat(intake.risks(batch[2])).isEmpty();
        assertThat(intake.risks(batch[3])).isEqualTo("B15");
    }

    @Test
    void oneWorkerWithManyContractsIsOneAndOtherEmployersDoNotCount() throws Exception {
        Filings first = contract();
        intake.record(calling(first, NUMBER));
        intake.record(calling(contract(), NUMBER), calling(contract(), NUMBER));
        Filing again = Edited.from(calling(contract().withWorkerOf(first), NUMBER))
                .with("/data/contract/startDate", "2027-03-01")
                .with("/data/contract/endDate", "2028-02-28")
                .filing();
        Filing elsewhere = by(OTHER, Edited.from(calling(contract(), NUMBER)));
        intake.record(again, elsewhere);
        assertThat(intake.risks(again)).isEmpty();
        assertThat(intake.risks(elsewhere)).doesNotContain("B15");
    }

    @Test
    void whoseContractWasWithdrawnOrNumberCorrectedCountsNoMore() throws Exception {
        Filings first = contract();
        Filings second = contract();
        Filing mistake = calling(first, NUMBER);
        Filing slip = calling(second, NUMBER);
        intake.record(mistake, slip, calling(contract(), NUMBER));
        intake.withdraw(first, mistake);
        Filing correction = second.corrected(slip, "/worker/mobile", NUMBER, second.mobile());
        intake.record(correction);
        intake.record(calling(contract(), NUMBER));
        Filing third = calling(contract(), NUMBER);
        intake.record(third);
        assertThat(intake.risks(third)).isEmpty();
        intake.record(second.withdrawn(correction));
        Filing fifth = calling(contract(), NUMBER);
        intake.record(fifth);
        assertThat(intake.risks(fifth)).isEqualTo("B15");
    }

    @Test
    void aNumberThatACorrectionGivesIsCounted() throws Exception {
        for (int worker = 1; worker <= 3; worker++) {
            intake.record(calling(contract(), NUMBER));
        }
        Filings fourth = contract();
        Filing clean = fourth.concluded();
        intake.record(clean);
        Filing correction = fourth.corrected(clean, "/worker/mobile", fourth.mobile(), NUMBER);
        intake.record(correction);
        assertThat(intake.risks(correction)).isEqualTo("B15");
    }

    @Test
    void aContractTakenOverCountsForItsSuccessor() throws Exception {
        for (int worker = 1; worker <= 3; worker++) {
            Filings contract = contract();
            intake.record(calling(contract, NUMBER));
            intake.record(Edited.amended(contract, "/employer/name", "08", "北京测试(集团)有限公司", "北京承继有限公司")
                    .with("/data/amendment/successorCreditCode", OTHER)
                    .filing());
        }
        Filing here = calling(contract(), NUMBER);
        Filing there = by(OTHER, Edited.from(calling(contract(), NUMBER)));
        intake.record(here, there);
        assertThat(intake.risks(here)).isEmpty();
        assertThat(intake.risks(there)).contains("B15");
    }

    @Test
    void theRegisterKeepsNoNumberAndTheBureausScreensNoIndexOfOne() throws Exception {
        Filings first = contract();
        intake.record(calling(first, NUMBER));
        assertThat(intake.register.query(
                        "SELECT concat_ws(' ', length(t.mobile_blind), t.mobile_blind = v.mobile_blind,"
                                + " encode(v.doc_digest, 'hex') = '" + first.document() + "',"
                                + " (to_jsonb(t) || to_jsonb(v))::text LIKE '%" + NUMBER + "%')"
                                + " FROM registry.contract t JOIN registry.contract_version v USING (contract_id)"))
                .isEqualTo("16 t t f");
        assertThat(intake.register.query("SELECT has_column_privilege('qiyue_registry', 'registry.contract',"
                        + " 'mobile_blind', 'SELECT') OR has_column_privilege('qiyue_registry',"
                        + " 'registry.contract_version', 'mobile_blind', 'SELECT')"))
                .isEqualTo("f");
    }

    @Test
    void bothAreFoundThroughTheirIndexes() throws Exception {
        intake.record(contract().concluded());
        intake.register.execute("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET enable_seqscan = off',"
                + " current_database()); END $$");
        assertThat(plan(
                        "registry.contract_version v WHERE v.doc_digest IS NOT NULL AND registry.digest_key(v.doc_digest)"
                                + " = registry.digest_key('\\x" + "ab".repeat(32) + "')"))
                .contains("contract_version_first_by_document", "contract_version_2027_digest_key_idx")
                .doesNotContain("Seq Scan");
        assertThat(plan("registry.contract c WHERE registry.mobile_key(c.credit_code, c.mobile_blind)"
                        + " = registry.mobile_key('" + OTHER + "', '\\x" + "ab".repeat(16) + "')"))
                .contains("contract_by_mobile");
    }

    private String plan(String query) throws Exception {
        return String.join("\n", intake.register.column("EXPLAIN SELECT 1 FROM " + query));
    }

    private Filings contract() {
        return Filings.of("yiqian", "YQ-" + ++number).withWorker("1985-01-01", 2 * number + 1);
    }

    /** A conclusion with another document. */
    private static Filing with(Filings contract, String document) {
        return Edited.from(contract.concluded())
                .with("/data/evidence/docDigest", document)
                .with(SIGNER.formatted(0), Sm3.subjectIdDigest(document, Filings.EMPLOYER))
                .with(SIGNER.formatted(1), Sm3.subjectIdDigest(document, contract.worker()))
                .filing();
    }

    /** A conclusion with another mobile number. */
    private static Filing calling(Filings contract, String mobile) {
        return Edited.from(contract.concluded())
                .with("/data/worker/mobile", mobile)
                .filing();
    }
}
