package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** What filings of contracts do to the rows of employers and workers. */
class PartiesIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final Filings OTHER = Filings.of("jingqian", "JQ-1");
    private static final Instant SPRING = Instant.parse("2026-03-30T08:00:00Z");
    private static final String DESCRIBED = "北京测试(集团)有限公司|110105|北京市朝阳区测试路1号|测**|01";

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
    void aCorrectionInABatchOfItsOwnLeavesTheEmployerAsItWas() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing correction = CONTRACT.corrected(conclusion, "/contract/positionName", "工程师", "高级工程师");
        intake.record(correction);
        assertThat(intake.result(correction)).startsWith("ACCEPTED");
        assertThat(employer()).isEqualTo(DESCRIBED);
        assertThat(intake.register.query("SELECT registration_area FROM registry.contract"))
                .isEqualTo("110105");
    }

    @Test
    void aWithdrawalInABatchOfItsOwnLeavesTheEmployerAsItWas() throws Exception {
        Filing amendment = CONTRACT.amended(10000, 12000);
        intake.record(CONTRACT.concluded(), amendment);
        Filing withdrawal = CONTRACT.withdrawn(amendment);
        intake.record(withdrawal);
        assertThat(intake.result(withdrawal)).startsWith("ACCEPTED");
        assertThat(employer()).isEqualTo(DESCRIBED);
        assertThat(intake.register.query("SELECT registration_area || wage_amount FROM registry.contract"))
                .isEqualTo("11010510000.00");
    }

    @Test
    void anEmployerMovesToAnotherDistrictWithAllItsContracts() throws Exception {
        intake.record(CONTRACT.concluded(), Filings.of("jingqian", "JQ-1").concluded());
        accept(Edited.amended(CONTRACT, "/employer/registrationDistrict", "07", "110105", "110106")
                .filing());
        assertThat(intake.register.query("SELECT registration_area || areas::text FROM registry.employer"))
                .isEqualTo("110106{110105,110106}");
        assertThat(intake.register.column("SELECT registration_area || jurisdiction_area FROM registry.contract"))
                .containsExactly("110106110105", "110106110105");
    }

    @Test
    void aContractPlacedByItsEmployersRegistrationMovesWithIt() throws Exception {
        Filing outside = Edited.from(CONTRACT.concluded())
                .with("/data/contract/workPlaceDivision", "120101")
                .filing();
        intake.record(outside);
        assertThat(jurisdiction()).isEqualTo("110105");
        accept(Edited.amended(Filings.of("yiqian", "YQ-1"), "/employer/registrationDistrict", "07", "110105", "110106")
                .filing());
        assertThat(jurisdiction()).isEqualTo("110106");
        Filings other = Filings.of("yiqian", "YQ-2");
        intake.record(other.concluded());
        accept(Edited.amended(other, "/employer/registrationDistrict", "07", "110106", "110107")
                .on("2026-02-20")
                .filing());
        assertThat(jurisdiction()).isEqualTo("110107");
    }

    @Test
    void anEmployerIsOfEveryAreaItWasInThoughOneBatchTellsItAll() throws Exception {
        intake.record(
                CONTRACT.concluded(),
                Edited.amended(CONTRACT, "/contract/workPlaceDivision", "03", "110105", "110101")
                        .filing(),
                Edited.amended(CONTRACT, "/contract/workPlaceDivision", "03", "110101", "110105")
                        .filing(),
                Edited.amended(CONTRACT, "/employer/registrationDistrict", "07", "110105", "110106")
                        .filing(),
                Edited.amended(CONTRACT, "/employer/registrationDistrict", "07", "110106", "110107")
                        .filing());
        assertThat(intake.register.query("SELECT areas FROM registry.employer"))
                .isEqualTo("{110101,110105,110106,110107}");
        assertThat(intake.register.count("employer_area")).isEqualTo(4);
    }

    @Test
    void everyFactOfAnEmployerThatAnAmendmentMayNameReachesItsRow() throws Exception {
        intake.record(CONTRACT.concluded());
        accept(
                Edited.amended(CONTRACT, "/employer/registeredAddress", "07", "北京市朝阳区测试路1号", "北京市丰台区测试路9号")
                        .filing(),
                Edited.amended(CONTRACT, "/employer/legalRepresentative", "07", "测试甲", "试用丁")
                        .filing(),
                Edited.amended(CONTRACT, "/employer/industryCode", "07", null, "I65")
                        .filing(),
                Edited.amended(CONTRACT, "/employer/sizeClass", "07", null, "3").filing(),
                Edited.amended(CONTRACT, "/employer/ownershipCode", "07", null, "110")
                        .filing());
        assertThat(intake.register.query("SELECT concat_ws('|', registered_address, legal_representative_masked,"
                        + " industry_code, industry_section, size_class, ownership_code) FROM registry.employer"))
                .isEqualTo("北京市丰台区测试路9号|试**|I65|I|3|110");
        assertThat(intake.register.query("SELECT industry_section FROM registry.contract"))
                .isEqualTo("I");
    }

    @Test
    void ofTwoNamesThatOfTheLaterLegalDateCountsWhicheverArrivesFirst() throws Exception {
        intake.at(SPRING).record(CONTRACT.concluded(), OTHER.concluded());
        accept(named(CONTRACT, "北京新名有限公司", "2026-03-20"));
        accept(named(OTHER, "北京旧名有限公司", "2026-03-10"));
        assertThat(name()).isEqualTo("北京新名有限公司");
    }

    @Test
    void aWithdrawnRenamingBringsTheNameBeforeBack() throws Exception {
        intake.at(SPRING).record(CONTRACT.concluded(), OTHER.concluded());
        accept(named(CONTRACT, "北京旧名有限公司", "2026-03-10"));
        Filing renaming = named(OTHER, "北京新名有限公司", "2026-03-20");
        accept(renaming);
        assertThat(name()).isEqualTo("北京新名有限公司");
        accept(OTHER.withdrawn(renaming));
        assertThat(name()).isEqualTo("北京旧名有限公司");
    }

    @Test
    void theOnlyRenamingWithdrawnBringsTheFirstNameBack() throws Exception {
        intake.at(SPRING).record(CONTRACT.concluded());
        Filing renaming = named(CONTRACT, "北京新名有限公司", "2026-03-20");
        accept(renaming);
        accept(CONTRACT.withdrawn(renaming));
        assertThat(employer()).isEqualTo(DESCRIBED);
    }

    @Test
    void aRenamingWhoseDateIsCorrectedCountsByTheCorrectedDate() throws Exception {
        intake.at(SPRING).record(CONTRACT.concluded(), OTHER.concluded());
        Filing first = named(CONTRACT, "北京旧名有限公司", "2026-03-10");
        accept(first, named(OTHER, "北京新名有限公司", "2026-03-20"));
        accept(CONTRACT.corrected(first, "/filing/occurredOn", "2026-03-10", "2026-03-25"));
        assertThat(name()).isEqualTo("北京旧名有限公司");
    }

    @Test
    void aCorrectionOfAnOldConclusionDoesNotUndoALaterRenaming() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.at(SPRING).record(conclusion, named(CONTRACT, "北京新名有限公司", "2026-03-10"));
        accept(CONTRACT.corrected(conclusion, "/employer/name", "北京测试(集团)有限公司", "北京测试集团有限公司"));
        assertThat(name()).isEqualTo("北京新名有限公司");
    }

    @Test
    void whatACorrectionSaysOfAWorkerReachesTheRowAndGoesWithIt() throws Exception {
        Filing conclusion = Edited.from(CONTRACT.concluded())
                .with("/data/worker/idType", "03")
                .with("/data/worker/idNumber", "H12345678")
                .with("/data/worker/sex", "1")
                .with("/data/worker/birthDate", "1980-01-01")
                .with("/data/worker/nationality", "CHN")
                .filing();
        intake.record(conclusion);
        String before = worker();
        Filing name = CONTRACT.corrected(conclusion, "/worker/name", "测试乙", "试用丙");
        accept(name);
        String cipher = intake.register.query("SELECT encode(name_cipher, 'hex') FROM registry.worker");
        accept(CONTRACT.corrected(conclusion, "/worker/sex", "1", "2"));
        Filing birth = CONTRACT.corrected(conclusion, "/worker/birthDate", "1980-01-01", "1979-12-31");
        accept(birth);
        assertThat(worker()).isEqualTo("试**|1979|2");
        accept(CONTRACT.withdrawn(birth));
        assertThat(worker()).isEqualTo("试**|" + before.split("\\|")[1] + "|2");
        assertThat(intake.register.query("SELECT encode(name_cipher, 'hex') FROM registry.worker"))
                .isEqualTo(cipher);
    }

    private static Filing named(Filings contract, String name, String day) {
        return Edited.amended(contract, "/employer/name", "07", "北京测试(集团)有限公司", name)
                .on(day)
                .filing();
    }

    /** Records filings, each in a batch of its own, all of which must be accepted. */
    private void accept(Filing... filings) throws Exception {
        for (Filing filing : filings) {
            intake.record(filing);
            assertThat(intake.result(filing)).as(intake.rules(filing)).startsWith("ACCEPTED");
        }
    }

    private String jurisdiction() throws Exception {
        return intake.register.query("SELECT jurisdiction_area FROM registry.contract ORDER BY contract_id LIMIT 1");
    }

    private String name() throws Exception {
        return intake.register.query("SELECT e.name FROM registry.employer e JOIN registry.employer_name n"
                + " USING (credit_code) WHERE e.name = n.name");
    }

    private String worker() throws Exception {
        return intake.register.query("SELECT concat_ws('|', name_masked, birth_year, sex) FROM registry.worker");
    }

    private String employer() throws Exception {
        return intake.register.query("SELECT concat_ws('|', name, registration_area, registered_address,"
                + " legal_representative_masked, entity_kind) FROM registry.employer");
    }
}
