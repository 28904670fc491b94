package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** Rules about one filing that read a register from outside: silent while it is empty, evaluated once it is loaded. */
class RegisteredFactsIT {
    private static final String AGENCY = "91110302MA01TEG73A";

    /** Registers are changed by loads alone. */
    private static final String CHANGED = "SET qiyue.load_no = '2'; ";

    private static final String UNQUALIFIED =
            "SELECT string_agg(concat_ws(' ', platform_code, authority, first_on, last_on, first_filing_no), ', ')"
                    + " FROM supervision.unqualified_authority";

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
    void whileNoRegisterIsLoadedAFilingIsCleanAndNothingIsFound() throws Exception {
        Filing filing = filed(concluded());
        assertThat(intake.result(filing)).isEqualTo("ACCEPTED");
        assertThat(risks(filing)).isNull();
    }

    @Test
    void anEmployerIsComparedWithTheEmployerRegister() throws Exception {
        employer("91110108MA01ABCD5T", "别处有限公司", "ACTIVE", "NULL");
        assertThat(intake.rules(filed(concluded()))).isEqualTo("B08");
        employer(Filings.EMPLOYER, "北京测试（集团）有限公司", "ACTIVE", "NULL");
        assertThat(intake.rules(filed(concluded()))).isNull();
        intake.register.execute(CHANGED + "UPDATE registry.register_employer SET name = '北京另一有限公司', status = 'REVOKED',"
                + " status_on = '2024-03-01' WHERE credit_code = '" + Filings.EMPLOYER + "'");
        Filing closed = filed(concluded());
        assertThat(intake.rules(closed)).isEqualTo("B09");
        assertThat(risks(closed)).isEqualTo("B10");
    }

    @Test
    void whatACorrectionMakesOfTheEmployerIsComparedWithTheEmployerRegister() throws Exception {
        Filings contract = Filings.of("yiqian", "YQ-" + ++number);
        Filing conclusion = filed(contract.concluded());
        employer(Filings.EMPLOYER, "北京测试(集团)有限公司", "REVOKED", "'2026-02-20'");
        Filing same = filed(contract.corrected(conclusion, "/contract/positionName", "工程师", "高级工程师"));
        assertThat(intake.rules(same)).isNull();
        assertThat(risks(same)).isNull();
        Filing renamed = filed(contract.corrected(conclusion, "/employer/name", "北京测试(集团)有限公司", "北京另一有限公司"));
        assertThat(intake.rules(renamed)).isEqualTo("B09");
        Filing later = contract.corrected(conclusion, "/contract/signedOn", "2026-02-20", "2026-02-21");
        intake.record(later);
        assertThat(risks(later)).isEqualTo("B10");
    }

    @Test
    void aUserUnitThatACorrectionNamesIsComparedWithTheRelationsOnRecord() throws Exception {
        intake.register.execute("INSERT INTO registry.register_relation VALUES ('" + Filings.EMPLOYER + "', '" + AGENCY
                + "', 'OWNS', '2020-01-01', NULL, 1)");
        String other = "91110108MA01ABCD5T";
        Filings contract = Filings.of("yiqian", "YQ-" + (number + 1));
        Filing conclusion = Edited.from(dispatched())
                .with("/data/dispatch/userUnitCreditCode", other)
                .filing();
        assertThat(risks(filed(conclusion))).isNull();
        Filing correction = contract.corrected(conclusion, "/dispatch/userUnitCreditCode", other, Filings.EMPLOYER);
        assertThat(risks(filed(correction))).isEqualTo("F09");
    }

    @Test
    void aBranchWithoutALicenceNeedsAuthority() throws Exception {
        employer(Filings.EMPLOYER, "北京测试(集团)有限公司", "ACTIVE", "NULL");
        intake.register.execute(CHANGED + "UPDATE registry.register_employer SET branch_of = '91110108MA01ABCD5T',"
                + " branch_licensed = false");
        assertThat(risks(filed(concluded()))).isEqualTo("B12");
    }

    @Test
    void whatAuthorityAndPlatformLackIsNoLeadAboutTheContractAndTheAuthorityIsNotedOnce() throws Exception {
        qualification("CRYPTOGRAPHIC_PRODUCT", "jingqian", "NULL", "NULL");
        qualification("CLASSIFIED_PROTECTION", "jingqian", "3", "'2025-12-01'");
        filed(concluded());
        assertThat(intake.register.query(UNQUALIFIED)).isNull();
        qualification("AUTHORITY_LICENCE", "别家CA", "NULL", "NULL");
        Filings contract = Filings.of("yiqian", "YQ-" + ++number);
        Filing conclusion = filed(contract.concluded());
        filed(concluded());
        intake.at(Instant.parse("2026-02-22T16:30:00Z"));
        filed(concluded());
        assertThat(intake.register.query(UNQUALIFIED))
                .isEqualTo("yiqian 测试CA 2026-02-20 2026-02-23 " + intake.of(conclusion, "filing_no"));
        assertThat(intake.register.query("SELECT count(*) FROM supervision.risk_finding"))
                .isEqualTo("0");
        intake.at(RecorderFixture.RECEIVED);
        Filing withdrawal = contract.withdrawn(conclusion);
        intake.record(withdrawal);
        assertThat(intake.result(withdrawal)).isEqualTo("ACCEPTED");
    }

    @Test
    void anAuthorityThatIsQualifiedIsNotNoted() throws Exception {
        qualification("AUTHORITY_LICENCE", "测试CA", "NULL", "NULL");
        filed(concluded());
        qualification("AUTHORITY_CRYPTOGRAPHY", "测试CA", "NULL", "NULL");
        filed(concluded());
        assertThat(intake.register.query(UNQUALIFIED)).isNull();
    }

    @Test
    void aCertificateReportedAsCompromisedIsFoundHoweverItsZerosAreWritten() throws Exception {
        intake.register.execute("INSERT INTO registry.register_key_compromise VALUES"
                + " ('a01', '2026-02-20T09:02:00+08:00', '2026-02-21', '测试', 1)");
        assertThat(risks(filed(concluded()))).isNull();
        intake.register.execute(CHANGED
                + "UPDATE registry.register_key_compromise SET compromised_since = '2026-02-20T09:01:00+08:00'");
        assertThat(risks(filed(concluded()))).isEqualTo("A19,A19");
    }

    @Test
    void anAgencyThatItsUserUnitOwnsIsFound() throws Exception {
        intake.register.execute("INSERT INTO registry.register_relation VALUES ('" + Filings.EMPLOYER + "', '" + AGENCY
                + "', 'OWNS', '2020-01-01', '2026-02-19', 1)");
        assertThat(risks(filed(dispatched()))).isNull();
        intake.register.execute(CHANGED + "UPDATE registry.register_relation SET valid_to = NULL");
        assertThat(risks(filed(dispatched()))).isEqualTo("F09");
    }

    @Test
    void severanceIsHeldToTheAverageWageOfTheYearBeforeAtThePlaceOfWork() throws Exception {
        intake.register.execute("INSERT INTO registry.register_average_wage VALUES ('110000', 2025, 3000, 1),"
                + " ('110000', 2026, 90000, 1), ('120000', 2025, 90000, 1)");
        assertThat(ended("4500")).isEqualTo(null);
        assertThat(ended("5000")).isEqualTo("I15");
    }

    @Test
    void aWorkerKnownUnderAnotherNameIsTold() throws Exception {
        Filings first = Filings.of("yiqian", "YQ-first");
        filed(first.concluded());
        assertThat(intake.rules(filed(named(first, "测 试乙", AGENCY)))).isNull();
        assertThat(intake.rules(filed(named(first, "测试丙", "91110108MA01ABCD5T"))))
                .isEqualTo("B13");
    }

    /** The same worker with another employer. */
    private Filing named(Filings first, String name, String employer) {
        return Edited.from(Filings.of("yiqian", "YQ-" + ++number)
                        .withWorkerOf(first)
                        .concluded())
                .with("/data/worker/name", name)
                .with("/data/employer/creditCode", employer)
                .filing();
    }

    /** Half a month's severance of a wage of 10,000, of which three times the average of 3,000 counts. */
    private String ended(String amount) throws Exception {
        Filings contract = Filings.of("yiqian", "YQ-" + ++number);
        filed(contract.concluded());
        Filing ending = Edited.from(contract.rescinded("2026-06-30"))
                .on("2026-06-30")
                .with("/data/ending/reasonCode", "3601")
                .with("/data/ending/initiator", "EMPLOYER")
                .with("/data/ending/avgMonthlyWage12", Edited.json("10000"))
                .with("/data/ending/severanceMonths", Edited.json("0.5"))
                .with("/data/ending/severanceAmount", Edited.json(amount))
                .filing();
        intake.at(Instant.parse("2026-07-01T08:00:00Z")).record(ending);
        assertThat(intake.result(ending)).startsWith("ACCEPTED");
        return intake.register.query("SELECT string_agg(f->>'rule', ',') FROM registry.filing,"
                + " jsonb_array_elements(findings) f WHERE f->>'rule' = 'I15' AND filing_id = '"
                + ending.envelope().id() + "'");
    }

    private Filing concluded() {
        return Filings.of("yiqian", "YQ-" + ++number).concluded();
    }

    private Filing dispatched() {
        return Edited.from(Filings.of("yiqian", "YQ-" + ++number).concluded("2026-03-01", "2028-02-29"))
                .with("/data/employer/creditCode", AGENCY)
                .with("/data/contract/employmentForm", "03")
                .with(
                        "/data/dispatch",
                        Edited.json("{'licenceNo': '1', 'licenceValidTo': '2029-12-31', 'userUnitCreditCode': '"
                                + Filings.EMPLOYER + "', 'userUnitName': '测试用工单位', 'periodStart': '2026-03-01',"
                                + " 'periodEnd': '2028-02-29', 'postKind': '2', 'position': '保洁',"
                                + " 'userUnitDivision': '110105'}"))
                .filing();
    }

    private Filing filed(Filing filing) throws Exception {
        intake.record(filing);
        assertThat(intake.result(filing)).startsWith("ACCEPTED");
        return filing;
    }

    private void employer(String creditCode, String name, String status, String statusOn) throws Exception {
        intake.register.execute("INSERT INTO registry.register_employer (credit_code, name, status, status_on, load_no)"
                + " VALUES ('" + creditCode + "', '" + name + "', '" + status + "', " + statusOn + ", 1)");
    }

    private void qualification(String kind, String holder, String level, String assessedOn) throws Exception {
        intake.register.execute("INSERT INTO registry.register_qualification VALUES ('" + kind + "', '" + holder
                + "', '1', '2020-01-01', '2030-12-31', " + level + ", " + assessedOn + ", 1)");
    }

    /** The rules that raised a risk about a filing, but for A18: the agency's certificate is the employer's in these tests. */
    private String risks(Filing filing) throws Exception {
        return intake.register.query("SELECT string_agg(rule, ',' ORDER BY rule) FROM supervision.risk_finding"
                + " WHERE rule <> 'A18' AND filing_no = " + intake.of(filing, "filing_no"));
    }
}
