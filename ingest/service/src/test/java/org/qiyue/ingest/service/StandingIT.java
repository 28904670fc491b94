package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** What corrections, withdrawals and takeovers leave standing, in the register and in what statistics read. */
class StandingIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final String SUCCESSOR = "91110302MA01TEG73A";

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
    void anEventWhoseWithdrawalIsWithdrawnCountsAgain() throws Exception {
        Filing amendment = CONTRACT.amended(10000, 12000);
        Filing withdrawal = CONTRACT.withdrawn(amendment);
        accept(CONTRACT.concluded(), amendment, withdrawal);
        assertThat(withdrawals()).isEqualTo("0,3,0");
        accept(CONTRACT.withdrawn(withdrawal));
        assertThat(withdrawals()).isEqualTo("0,0,4,0");
        assertThat(intake.register.query("SELECT wage_amount FROM registry.contract"))
                .isEqualTo("12000.00");
        assertThat(events()).isEqualTo("CONCLUDED 2026-02-20,AMENDED 2026-02-20");
    }

    @Test
    void anEventCountsByItsLegalDateAsLastCorrected() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        Filing ending = CONTRACT.rescinded("2026-06-30");
        intake.at(Instant.parse("2026-07-10T08:00:00Z"));
        accept(conclusion, ending);
        Filing date = CONTRACT.corrected(conclusion, "/filing/occurredOn", "2026-02-20", "2026-01-31");
        Filing last = CONTRACT.corrected(ending, "/ending/endedOn", "2026-06-30", "2026-07-01");
        accept(date, last);
        assertThat(events()).isEqualTo("CONCLUDED 2026-01-31,RESCINDED 2026-07-01");
        accept(CONTRACT.withdrawn(last));
        assertThat(events()).isEqualTo("CONCLUDED 2026-01-31,RESCINDED 2026-06-30");
        assertThat(intake.register.query("SELECT string_agg(occurred_on::text, ',' ORDER BY version)"
                        + " FROM registry.contract_version WHERE version <= 2"))
                .isEqualTo("2026-02-20,2026-06-30");
    }

    @Test
    void aRenewedContractKeepsTheFirstDayOfItsFirstTerm() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        Filing renewal = CONTRACT.renewed();
        accept(conclusion, renewal);
        assertThat(spell()).isEqualTo("2027-03-01 2026-03-01");
        accept(CONTRACT.withdrawn(renewal));
        assertThat(spell()).isEqualTo("2026-03-01 2026-03-01");
        accept(CONTRACT.corrected(conclusion, "/contract/startDate", "2026-03-01", "2026-02-24"));
        assertThat(spell()).isEqualTo("2026-02-24 2026-02-24");
    }

    @Test
    void aContractTakenOverStaysLinkedToTheEmployerWhoHadIt() throws Exception {
        Filing takeover = takeover();
        accept(CONTRACT.concluded(), takeover);
        assertThat(intake.register.query("SELECT credit_code FROM registry.contract"))
                .isEqualTo(SUCCESSOR);
        assertThat(intake.register.query("SELECT concat_ws('|', credit_code, moved_to, moved_on, registration_area)"
                        + " FROM registry.contract_succession"))
                .isEqualTo(Filings.EMPLOYER + "|" + SUCCESSOR + "|2026-03-01|110105");
        assertThat(intake.register.column(
                        "SELECT name || contracts_in_force FROM registry.employer ORDER BY credit_code"))
                .containsExactly("北京测试(集团)有限公司0", "北京承继有限公司1");
        assertThat(intake.register.column(
                        "SELECT concat_ws('|', employer_key, first_start, area)" + " FROM extract.contract_spell"))
                .containsExactly(SUCCESSOR + "|2026-03-01|110105");
        assertThat(intake.register.query("SELECT employment_start FROM registry.contract"))
                .isEqualTo("2026-03-01");
        accept(CONTRACT.withdrawn(takeover));
        assertThat(intake.register.count("contract_succession")).isZero();
        assertThat(intake.register.column("SELECT contracts_in_force FROM registry.employer ORDER BY credit_code"))
                .containsExactly("1", "0");
    }

    @Test
    void whatTheSuccessorFilesWaitsForTheTakeover() throws Exception {
        accept(CONTRACT.concluded());
        Filing raise = Edited.from(CONTRACT.expecting(2).amended(10000, 12000))
                .by(SUCCESSOR)
                .filing();
        intake.record(raise);
        assertThat(intake.result(raise)).isEqualTo("HELD");
        assertThat(intake.rules(raise)).isEqualTo("J02");
        accept(takeover());
        assertThat(intake.result(raise)).startsWith("ACCEPTED");
        assertThat(intake.register.query("SELECT credit_code || wage_amount FROM registry.contract"))
                .isEqualTo(SUCCESSOR + "12000.00");
    }

    @Test
    void aSuccessorDescribedAfterwardsIsCalledByItsNameWhenTheTakeoverIsWithdrawn() throws Exception {
        Filing takeover = takeover();
        accept(CONTRACT.concluded(), takeover);
        accept(Edited.from(Filings.of("jingqian", "JQ-1").concluded())
                .by(SUCCESSOR)
                .with("/data/employer/name", "北京本名有限公司")
                .filing());
        assertThat(nameOfSuccessor()).isEqualTo("北京承继有限公司");
        intake.withdraw(CONTRACT, takeover);
        assertThat(nameOfSuccessor()).isEqualTo("北京本名有限公司");
    }

    @Test
    void aContractTakenOverFollowsTheEmployerWhoHadItIntoAnotherDistrict() throws Exception {
        Filings other = Filings.of("jingqian", "JQ-1");
        accept(CONTRACT.concluded(), takeover(), other.concluded());
        accept(Edited.amended(other, "/employer/registrationDistrict", "07", "110105", "110106")
                .filing());
        assertThat(intake.register.query("SELECT registration_area FROM registry.contract_succession"))
                .isEqualTo("110106");
    }

    private static Filing takeover() {
        return Edited.amended(CONTRACT, "/employer/name", "08", "北京测试(集团)有限公司", "北京承继有限公司")
                .with("/data/amendment/successorCreditCode", SUCCESSOR)
                .filing();
    }

    private String nameOfSuccessor() throws Exception {
        return intake.register.query("SELECT name FROM registry.employer WHERE credit_code = '" + SUCCESSOR + "'");
    }

    @Test
    void theUserUnitsPlaceDecidesWhoSupervisesADispatchedWorkerHoweverItIsChanged() throws Exception {
        Filing conclusion = dispatched();
        accept(conclusion);
        assertThat(area()).isEqualTo("110108");
        accept(CONTRACT.corrected(conclusion, "/dispatch/userUnitDivision", "110108", "110112"));
        assertThat(area()).isEqualTo("110112");
        Filing whole = Edited.amended(CONTRACT, "/dispatch", "06", null, "")
                .with("/data/amendment/items/0/oldValue", dispatch("110112"))
                .with("/data/amendment/items/0/newValue", dispatch("110113"))
                .filing();
        accept(whole);
        assertThat(area()).isEqualTo("110113");
        assertThat(
                        intake.register.query(
                                "SELECT terms->'dispatch'->>'userUnitDivision' FROM registry.contract_version ORDER BY version DESC"))
                .isEqualTo("110113");
    }

    @Test
    void aCorrectionThatNamesAnotherContractThanItsNumberDoesIsRefused() throws Exception {
        Filings own = Filings.of("jingqian", "JQ-9");
        Filing conclusion = own.concluded();
        accept(CONTRACT.concluded(), conclusion);
        Filing correction =
                own.naming(intake.contractId(CONTRACT)).corrected(conclusion, "/contract/positionName", "工程师", "高级工程师");
        intake.record(correction);
        assertThat(intake.result(correction)).isEqualTo("REJECTED");
        assertThat(intake.of(correction, "findings->0->>'pointer'")).isEqualTo("/data/filing/registryContractId");
    }

    @Test
    void anIdInAnotherSpellingTakesNoKeyFromTheIdItResembles() throws Exception {
        String id = "0190a000-0000-7000-8000-00000000000a";
        byte[] shouted =
                Edited.from(CONTRACT.concluded()).with("/id", id.toUpperCase()).bytes();
        intake.record(java.util.List.of(intake.arrived("yiqian", shouted, intake.signature("yiqian", shouted))));
        assertThat(intake.results()).isEqualTo("REJECTED");
        assertThat(intake.register.count("filing_key")).isZero();
        Filing conclusion = CONTRACT.withId(id).concluded();
        accept(conclusion);
    }

    private static Filing dispatched() {
        return Edited.from(CONTRACT.concluded())
                .with("/data/contract/employmentForm", "03")
                .with("/data/dispatch", dispatch("110108"))
                .filing();
    }

    private static JsonNode dispatch(String division) {
        return Edited.json("{'licenceNo': '测派-1', 'licenceValidTo': '2028-12-31', 'userUnitCreditCode': '" + SUCCESSOR
                + "', 'userUnitName': '测试用工单位', 'periodStart': '2026-03-01', 'periodEnd': '2027-02-28',"
                + " 'postKind': '1', 'position': '工程师', 'userUnitDivision': '" + division + "'}");
    }

    /** Records filings, each in a batch of its own, all of which must be accepted. */
    private void accept(Filing... filings) throws Exception {
        for (Filing filing : filings) {
            intake.record(filing);
            assertThat(intake.result(filing)).as(intake.rules(filing)).startsWith("ACCEPTED");
        }
    }

    private String withdrawals() throws Exception {
        return intake.register.query("SELECT string_agg(coalesce(withdrawn_by, 0)::text, ',' ORDER BY version)"
                + " FROM registry.contract_version");
    }

    private String events() throws Exception {
        return intake.register.query(
                "SELECT string_agg(kind || ' ' || occurred_on, ',' ORDER BY filing_no) FROM extract.contract_event");
    }

    private String spell() throws Exception {
        return intake.register.query("SELECT start_date || ' ' || first_start FROM extract.contract_spell");
    }

    private String area() throws Exception {
        return intake.register.query("SELECT jurisdiction_area FROM registry.contract");
    }
}
