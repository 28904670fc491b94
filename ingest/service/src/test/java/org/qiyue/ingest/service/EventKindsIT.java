package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** Every kind of event in a batch of its own, and the whole rows it leaves: employer, worker, contract, its own version. */
class EventKindsIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final String CONCLUDED_EMPLOYER =
            "name=北京测试(集团)有限公司 registration_area=110105 areas={110105} registered_address=北京市朝阳区测试路1号"
                    + " legal_representative_masked=测** entity_kind=01 industry_code=- industry_section=-"
                    + " ownership_code=- size_class=- provisional=true contracts_in_force=1";
    private static final String CONCLUDED_CONTRACT =
            "credit_code=91110105MA00XYH16C jurisdiction_area=110105 registration_area=110105"
                    + " placed_by_registration=false employment_form=01 term_type=1 signed_on=2026-02-20"
                    + " employment_start=2026-03-01 start_date=2026-03-01 end_date=2027-02-28 first_start=2026-03-01"
                    + " industry_section=- occupation_code=2-02-10-03 work_place_division=110105 wage_amount=10000.00"
                    + " wage_unit=M wage_monthly=10000.00 probation_start=- probation_end=- ended_on=- ending_reason=-"
                    + " ending_kind=- moved_to=- voided=false version=1";

    private RecorderFixture intake;
    private String concludedWorker;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder).at(Instant.parse("2027-03-10T08:00:00Z"));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aConclusion() throws Exception {
        conclude();
        assertThat(version())
                .isEqualTo("1 CONCLUDED on 2026-02-20 corrected - withdrawn - effective - successor -"
                        + " supersedes - facts - 1 2026-03-01 2027-02-28 - -");
        assertThat(terms("contract")).contains("\"positionName\": \"工程师\"").doesNotContain("workPlaceDetail");
        assertThat(changes()).isEqualTo("[]");
        assertThat(intake.register.query("SELECT terms::jsonb FROM registry.contract_version"))
                .doesNotContain("测试乙")
                .doesNotContain(CONTRACT.worker());
    }

    @Test
    void aRenewal() throws Exception {
        conclude();
        accept(CONTRACT.renewed("YQ-1-B"));
        assertThat(contract()).isEqualTo(concludedBut("start_date=2027-03-01", "end_date=2028-02-29", "version=2"));
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER);
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("2 RENEWED on 2026-02-20 corrected - withdrawn - effective - successor -"
                        + " supersedes - facts - 1 2027-03-01 2028-02-29 - -");
        assertThat(terms("renewal")).contains("\"previousEndDate\": \"2027-02-28\"");
        assertThat(intake.register.count("contract_alias")).isEqualTo(2);
    }

    @Test
    void anAmendment() throws Exception {
        conclude();
        accept(CONTRACT.amended(10000, 12000));
        assertThat(contract()).isEqualTo(concludedBut("wage_amount=12000.00", "wage_monthly=12000.00", "version=2"));
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER);
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("2 AMENDED on 2026-02-20 corrected - withdrawn - effective 2026-03-01"
                        + " successor - supersedes - facts - - - - - -");
        assertThat(changes())
                .isEqualTo("[{\"field\": \"/contract/wageAmount\", \"newValue\": 12000, \"oldValue\": 10000}]");
    }

    @Test
    void anAmendmentByWhichAnotherEmployerTakesOver() throws Exception {
        conclude();
        accept(Edited.amended(CONTRACT, "/employer/name", "08", "北京测试(集团)有限公司", "北京承继有限公司")
                .with("/data/amendment/successorCreditCode", "91110302MA01TEG73A")
                .filing());
        assertThat(contract())
                .isEqualTo(concludedBut("credit_code=91110302MA01TEG73A", "registration_area=-", "version=2"));
        assertThat(intake.register.column("SELECT concat_ws(' ', name, contracts_in_force, areas)"
                        + " FROM registry.employer ORDER BY credit_code"))
                .containsExactly("北京测试(集团)有限公司 0 {110105}", "北京承继有限公司 1 {110105}");
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("2 AMENDED on 2026-02-20 corrected - withdrawn - effective 2026-03-01"
                        + " successor 91110302MA01TEG73A supersedes - facts - - - - - -");
    }

    @Test
    void aRescission() throws Exception {
        conclude();
        accept(CONTRACT.rescinded("2026-06-30"));
        assertThat(contract())
                .isEqualTo(concludedBut(
                        "ended_on=2026-06-30", "ending_reason=3602", "ending_kind=RESCINDED", "version=2"));
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER.replace("contracts_in_force=1", "contracts_in_force=0"));
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("2 RESCINDED on 2026-06-30 corrected - withdrawn - effective - successor -"
                        + " supersedes - facts - - - - - 3602");
        assertThat(terms("ending")).contains("\"initiator\": \"WORKER\"").doesNotContain("reasonStatement");
    }

    @Test
    void aTermination() throws Exception {
        conclude();
        accept(terminated());
        assertThat(contract())
                .isEqualTo(concludedBut(
                        "ended_on=2027-02-28", "ending_reason=4401", "ending_kind=TERMINATED", "version=2"));
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER.replace("contracts_in_force=1", "contracts_in_force=0"));
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("2 TERMINATED on 2027-02-28 corrected - withdrawn - effective - successor -"
                        + " supersedes - facts - - - - - 4401");
    }

    @Test
    void aCorrection() throws Exception {
        Filing conclusion = conclude();
        accept(CONTRACT.corrected(conclusion, "/contract/endDate", "2027-02-28", "2027-08-31"));
        assertThat(contract()).isEqualTo(concludedBut("end_date=2027-08-31", "version=2"));
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER);
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("2 CORRECTED on 2026-02-20 corrected - withdrawn - effective - successor -"
                        + " supersedes 1 facts - - - 2027-08-31 - -");
        assertThat(changes())
                .isEqualTo("[{\"field\": \"/contract/endDate\", \"newValue\": \"2027-08-31\","
                        + " \"oldValue\": \"2027-02-28\"}]");
    }

    @Test
    void aWithdrawalOfAnEnding() throws Exception {
        conclude();
        Filing ending = CONTRACT.rescinded("2026-06-30");
        accept(ending);
        grant(CONTRACT.withdrawn(ending));
        assertThat(contract()).isEqualTo(concludedBut("version=3"));
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER);
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("3 WITHDRAWN on 2026-02-20 corrected - withdrawn - effective - successor -"
                        + " supersedes 2 facts - - - - - -");
        assertThat(terms("ending")).isNull();
        assertThat(intake.register.query("SELECT withdrawn_by = (SELECT filing_no FROM registry.contract_version"
                        + " WHERE version = 3) FROM registry.contract_version WHERE version = 2"))
                .isEqualTo("t");
    }

    @Test
    void aWithdrawalOfTheConclusion() throws Exception {
        Filing conclusion = conclude();
        grant(CONTRACT.withdrawn(conclusion));
        assertThat(contract()).isEqualTo(concludedBut("voided=true", "version=2"));
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER.replace("contracts_in_force=1", "contracts_in_force=0"));
        assertThat(worker()).isEqualTo(concludedWorker);
        assertThat(version())
                .isEqualTo("2 WITHDRAWN on 2026-02-20 corrected - withdrawn - effective - successor -"
                        + " supersedes 1 facts - - - - - -");
    }

    private Filing conclude() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        accept(conclusion);
        assertThat(employer()).isEqualTo(CONCLUDED_EMPLOYER);
        assertThat(contract()).isEqualTo(CONCLUDED_CONTRACT);
        concludedWorker = worker();
        assertThat(concludedWorker).startsWith("1 01 ").contains(" 测** ");
        return conclusion;
    }

    private static Filing terminated() {
        return Edited.from(CONTRACT.rescinded("2027-02-28"))
                .with("/type", "org.qiyue.filing.terminated.v1")
                .with("/dataschema", "urn:qiyue:schema:filing:terminated:1.0")
                .on("2027-02-28")
                .with("/data/ending/reasonCode", "4401")
                .with("/data/ending/initiator", "LAW")
                .with("/data/ending/renewOffered", "NO")
                .with("/data/ending/protectedDeclared", "NONE")
                .with("/data/ending/avgMonthlyWage12", Edited.json("10000"))
                .with("/data/ending/severanceMonths", Edited.json("1.0"))
                .with("/data/ending/severanceAmount", Edited.json("10000"))
                .filing();
    }

    /** Records a filing in a batch of its own, which must be accepted. */
    private void accept(Filing filing) throws Exception {
        intake.record(filing);
        assertThat(intake.result(filing)).as(intake.rules(filing)).startsWith("ACCEPTED");
    }

    /** Records a withdrawal that waits, since a risk is open on what it names, and lets the bureau agree to it. */
    private void grant(Filing withdrawal) throws Exception {
        intake.record(withdrawal);
        assertThat(intake.result(withdrawal)).as(intake.rules(withdrawal)).isEqualTo("PENDING_APPROVAL");
        intake.decide(withdrawal, true);
        intake.recorder.carryOut(10);
        assertThat(intake.result(withdrawal)).as(intake.rules(withdrawal)).startsWith("ACCEPTED");
    }

    private static String concludedBut(String... members) {
        String row = CONCLUDED_CONTRACT;
        for (String member : members) {
            String name = member.substring(0, member.indexOf('='));
            row = row.replaceAll("(?<= |^)" + name + "=[^ ]*", member);
        }
        return row;
    }

    private String employer() throws Exception {
        return row(
                "employer",
                "name, registration_area, areas, registered_address, legal_representative_masked, entity_kind,"
                        + " industry_code, industry_section, ownership_code, size_class, provisional, contracts_in_force");
    }

    private String contract() throws Exception {
        return row(
                "contract",
                "credit_code, jurisdiction_area, registration_area, placed_by_registration, employment_form, term_type,"
                        + " signed_on, employment_start, start_date, end_date, first_start, industry_section,"
                        + " occupation_code, work_place_division, wage_amount, wage_unit, wage_monthly, probation_start,"
                        + " probation_end, ended_on, ending_reason, ending_kind, moved_to, voided, version");
    }

    /** All of the worker's row: number, document, masks, and digests of what is encrypted. */
    private String worker() throws Exception {
        return intake.register.query(
                "SELECT concat_ws(' ', worker_id, id_type, id_masked, name_masked, birth_year, sex,"
                        + " md5(id_blind), md5(id_cipher), md5(name_cipher)) FROM registry.worker");
    }

    /** The row of the last version, supersedes by the version it names. */
    private String version() throws Exception {
        return intake.register.query("SELECT concat_ws(' ', version, kind, 'on', occurred_on, 'corrected',"
                + " coalesce(corrected_on::text, '-'), 'withdrawn', coalesce(withdrawn_by::text, '-'), 'effective',"
                + " coalesce(effective_on::text, '-'), 'successor', coalesce(successor, '-'), 'supersedes',"
                + " coalesce((SELECT s.version::text FROM registry.contract_version s WHERE s.filing_id = v.supersedes),"
                + " '-'), 'facts', coalesce(fact_occurred_on::text, '-'), coalesce(fact_term_type, '-'),"
                + " coalesce(fact_term_start::text, '-'), coalesce(fact_term_end::text, '-'),"
                + " coalesce(fact_ended_on::text, '-'), coalesce(fact_reason, '-'))"
                + " FROM registry.contract_version v ORDER BY version DESC LIMIT 1");
    }

    private String terms(String block) throws Exception {
        return intake.register.query(
                "SELECT terms::jsonb->>'" + block + "' FROM registry.contract_version ORDER BY version DESC LIMIT 1");
    }

    private String changes() throws Exception {
        return intake.register.query(
                "SELECT changes::jsonb FROM registry.contract_version ORDER BY version DESC LIMIT 1");
    }

    private String row(String table, String columns) throws Exception {
        StringBuilder texts = new StringBuilder();
        for (String column : columns.split(", *")) {
            texts.append(texts.isEmpty() ? "" : ", ")
                    .append("'" + column + "=' || coalesce(" + column + "::text, '-')");
        }
        return intake.register.query("SELECT concat_ws(' ', " + texts + ") FROM registry." + table);
    }
}
