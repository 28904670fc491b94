package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.alert.AlertClock;
import org.qiyue.ingest.service.alert.AlertJob;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.ingest.service.review.ReviewLimits;
import org.qiyue.registry.store.alert.AlertRuns.Count;

/** From findings to alerts, and what later filings make of them. The wage of 2,000 yuan is below Beijing's minimum. */
class AlertJobIT {
    private static final String ALERTS =
            "SELECT coalesce(string_agg(concat_ws(' ', rule, area, state, standing || '/' || facts,"
                    + " closing_kind), ', ' ORDER BY alert_no), '') FROM supervision.alert WHERE rule IN ('E01', 'G05', 'K')";

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
    void anEmployerHasOneAlertOfARuleThatGrowsAndNoFindingComesInTwice() throws Exception {
        intake.record(underpaid("YQ-1"), underpaid("YQ-2"));
        assertThat(job("2026-12-01").raise()).get().extracting(Count::raised).isEqualTo(rules());
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 2/2");
        assertThat(job("2026-12-01").raise()).contains(Count.NOTHING);
        intake.record(underpaid("YQ-3"));
        job("2026-12-02").raise();
        job("2026-12-02").daily(LocalDate.parse("2026-12-02"));
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 3/3");
        assertThat(intake.register.query("SELECT string_agg(action || ' ' || (entry->>'facts'), ', ' ORDER BY event_no)"
                        + " FROM supervision.alert_event JOIN supervision.alert USING (alert_no) WHERE rule = 'E01'"))
                .isEqualTo("RAISE 2, GROW 1");
        assertThat(intake.register.query("SELECT count(*) FROM supervision.alert_due"))
                .isEqualTo("0");
    }

    @Test
    void anAlertSaysWhyByWhichArticleAndUntilWhenItIsToBeLookedAt() throws Exception {
        intake.record(underpaid("YQ-1"));
        job("2026-09-24").raise();
        assertThat(
                        intake.register.query(
                                "SELECT concat_ws('|', credit_code, art74_item, severity, message_en <> '', basis,"
                                        + " remedy_en <> '', clock, due_on, warn_on, due_certain) FROM supervision.alert WHERE rule = 'E01'"))
                .isEqualTo(Filings.EMPLOYER + "|5|NORMAL|t|《劳动合同法》第五十五条、第七十四条第（五）项、第八十五条第（二）项；《北京市最低工资规定》"
                        + "|t|triage|2026-10-09|2026-10-08|t");
        assertThat(intake.register.query("SELECT f.contract_id || ' ' || f.version FROM supervision.alert_fact f"
                        + " JOIN supervision.alert USING (alert_no) WHERE rule = 'E01'"))
                .isEqualTo(intake.contractId(Filings.of("yiqian", "YQ-1")) + " 1");
    }

    @Test
    void aLastDayInAYearWithoutCalendarIsMarkedAndCountedAgain() throws Exception {
        intake.record(underpaid("YQ-1"));
        job("2026-12-30").raise();
        String due = "SELECT due_on || ' ' || due_certain FROM supervision.alert WHERE rule = 'E01'";
        assertThat(intake.register.query(due)).isEqualTo("2027-01-06 false");
        intake.register.execute("UPDATE supervision.alert SET due_on = '2027-02-01'");
        job("2026-12-31").daily(LocalDate.parse("2026-12-31"));
        assertThat(intake.register.query(due)).isEqualTo("2027-01-06 false");
    }

    @Test
    void anAmendmentToTheLawfulWageClearsItsFindingAndTheLastOneTheAlert() throws Exception {
        intake.record(underpaid("YQ-1"), underpaid("YQ-2"));
        job("2026-12-01").raise();
        intake.record(Filings.of("yiqian", "YQ-1").amended(2_000, 8_500));
        daily("2026-12-02");
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 1/2");
        intake.record(Filings.of("yiqian", "YQ-2").amended(2_000, 2_100));
        daily("2026-12-03");
        assertThat(alerts()).startsWith("E01 110105 OPEN 1/2");
        intake.record(Filings.of("yiqian", "YQ-2").amended(2_100, 8_500));
        assertThat(daily("2026-12-04")).get().extracting(Count::cleared).isNotEqualTo(0);
        assertThat(alerts()).isEqualTo("E01 110105 CLEARED 0/2 AMENDMENT");
        assertThat(intake.register.query(
                        "SELECT closed_on || ' ' || (due_on IS NULL) || ' ' || closed_by FROM supervision.alert"
                                + " WHERE rule = 'E01'"))
                .isEqualTo("2026-12-04 true ");
        assertThat(intake.register.query(
                        "SELECT count(*) FROM supervision.alert_event JOIN supervision.alert USING (alert_no)"
                                + " WHERE rule = 'E01' AND action = 'CLEAR' AND entry->>'kind' = 'AMENDMENT'"))
                .isEqualTo("2");
    }

    @Test
    void whoWasToldAndHasRepairedIsNotKeptWaitingForTheDay() throws Exception {
        intake.record(underpaid("YQ-1"), underpaid("YQ-2"));
        AlertJob job = job("2026-12-02");
        job.raise();
        assertThat(job.seeRepairs()).contains(Count.NOTHING);
        intake.record(Filings.of("yiqian", "YQ-1").amended(2_000, 8_500));
        assertThat(job.seeRepairs()).as("nobody was told").contains(Count.NOTHING);
        intake.register.execute("UPDATE supervision.alert SET state = 'NOTICE_SENT' WHERE rule = 'E01'");
        assertThat(job.seeRepairs()).as("nothing was filed since the last look").contains(Count.NOTHING);
        assertThat(alerts()).isEqualTo("E01 110105 NOTICE_SENT 2/2");
        assertThat(job("2026-12-02").seeRepairs())
                .as("lately, by one who looks first")
                .isPresent();
        assertThat(alerts()).isEqualTo("E01 110105 NOTICE_SENT 1/2");
        intake.record(Filings.of("yiqian", "YQ-2").amended(2_000, 8_500));
        assertThat(job.seeRepairs()).get().extracting(Count::cleared).isEqualTo(1);
        assertThat(alerts()).isEqualTo("E01 110105 CLEARED 0/2 AMENDMENT");
        assertThat(job.seeRepairs()).contains(Count.NOTHING);
    }

    @Test
    void aCorrectionAloneClaimsARepairAndAPersonDecides() throws Exception {
        Filing wrong = underpaid("YQ-1");
        intake.record(wrong);
        job("2026-12-01").raise();
        intake.record(Edited.from(Filings.of("yiqian", "YQ-1").corrected(wrong, "/contract/wageAmount", "a", "b"))
                .with("/data/correction/changes/0/oldValue", Edited.json("2000"))
                .with("/data/correction/changes/0/newValue", Edited.json("8500"))
                .filing());
        assertThat(daily("2026-12-02")).get().extracting(Count::claimed).isEqualTo(1);
        assertThat(alerts()).isEqualTo("E01 110105 REPAIR_CLAIMED 1/1");
        assertThat(intake.register.query(
                        "SELECT concat_ws(' ', state_before, due_on) FROM supervision.alert WHERE rule = 'E01'"))
                .isEqualTo("OPEN 2026-12-09");
        assertThat(daily("2026-12-03")).get().extracting(Count::claimed).isEqualTo(0);
        intake.register.execute("UPDATE supervision.alert SET state = 'OPEN', state_before = NULL WHERE rule = 'E01'");
        intake.register.execute(
                "UPDATE supervision.alert_fact SET refused = refused || claim_filing, claim_kind = NULL,"
                        + " claim_filing = NULL WHERE claim_kind IS NOT NULL");
        assertThat(daily("2026-12-04")).get().extracting(Count::claimed).isEqualTo(0);
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 1/1");
    }

    @Test
    void aFindingOfTheDailyReviewIsClearedByARenewal() throws Exception {
        intake.record(Filings.of("yiqian", "YQ-1").concluded());
        review("2027-03-31");
        daily("2027-03-31");
        assertThat(alerts()).isEqualTo("G05 110105 OPEN 1/1");
        daily("2027-04-01");
        assertThat(alerts()).isEqualTo("G05 110105 OPEN 1/1");
        intake.at(Instant.parse("2027-04-01T08:00:00Z"))
                .record(Filings.of("yiqian", "YQ-1").renewed());
        intake.register.execute("UPDATE supervision.alert_fact SET version = 1");
        review("2027-04-02");
        daily("2027-04-02");
        assertThat(alerts()).isEqualTo("G05 110105 CLEARED 0/1 RENEWAL");
    }

    @Test
    void aConditionThatIsFoundNoMoreWithoutANewFactIsLeftToAPerson() throws Exception {
        intake.record(Filings.of("yiqian", "YQ-1").concluded());
        review("2027-03-31");
        daily("2027-03-31");
        intake.register.execute("UPDATE supervision.review_finding SET cleared_on = '2027-04-05' WHERE rule = 'G05'");
        daily("2027-04-05");
        daily("2027-04-06");
        assertThat(alerts()).isEqualTo("G05 110105 OPEN 1/1");
        assertThat(
                        intake.register.query(
                                "SELECT ceased_on || ' ' || (SELECT count(*) FROM supervision.alert_event e WHERE"
                                        + " e.alert_no = a.alert_no AND action = 'CEASE') FROM supervision.alert a WHERE rule = 'G05'"))
                .isEqualTo("2027-04-05 1");
    }

    @Test
    void twoInstancesAtOnceTakeEachFindingOnce() throws Exception {
        intake.record(IntStream.range(0, 60)
                .mapToObj(number -> underpaid("YQ-" + number))
                .toArray(Filing[]::new));
        String expected = intake.register.query("SELECT count(*) FROM supervision.risk_finding");
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            for (int times = 0; times < 5; times++) {
                List<Future<Optional<Count>>> looks = IntStream.range(0, 4)
                        .mapToObj(instance ->
                                instances.submit(() -> job("2026-12-01").raise()))
                        .toList();
                for (Future<Optional<Count>> look : looks) {
                    look.get();
                }
            }
        } finally {
            instances.shutdownNow();
        }
        assertThat(intake.register.query("SELECT count(*) FROM supervision.alert_fact"))
                .isEqualTo(expected);
        assertThat(intake.register.query("SELECT count(*) FROM supervision.alert_due"))
                .isEqualTo("0");
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 60/60");
    }

    @Test
    void whatBreaksOffIsGoneOnWith() throws Exception {
        intake.record(underpaid("YQ-1"), underpaid("YQ-2"));
        intake.register.execute("REVOKE INSERT ON supervision.alert_event FROM qiyue_ingest");
        assertThatThrownBy(() -> job("2026-12-01").raise()).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> daily("2026-12-01")).isInstanceOf(SQLException.class);
        assertThat(alerts()).isEmpty();
        assertThat(job("2026-12-01").isDone(LocalDate.parse("2026-12-01"))).isFalse();
        intake.register.execute("GRANT INSERT ON supervision.alert_event TO qiyue_ingest");
        daily("2026-12-01");
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 2/2");
        assertThat(job("2026-12-01").isDone(LocalDate.parse("2026-12-01"))).isTrue();
    }

    @Test
    void aHighScoreIsALeadWithItsPartsOnceUntilItsPauseIsOver() throws Exception {
        intake.record(Filings.of("yiqian", "YQ-1").concluded());
        found("D01", 20);
        found("E01", 50);
        found("G01", 5);
        intake.register.execute(
                "INSERT INTO registry.register_insured VALUES ('" + Filings.EMPLOYER + "', '2026-11-01', 10, 1)");
        daily("2026-12-01");
        daily("2026-12-02");
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 50/50, K 110105 OPEN 1/1");
        assertThat(intake.register.query(
                        "SELECT trim_scale(value) || ' ' || band || ' ' || array_to_string(not_evaluated, ',')"
                                + " || ' ' || (SELECT string_agg(concat_ws(':', p->>'part', p->>'weight', p->>'evidence'), ' '"
                                + " ORDER BY p->>'part') FROM jsonb_array_elements(parts) p WHERE (p->>'points')::numeric > 0)"
                                + " FROM supervision.employer_score"))
                .isEqualTo("75 ORANGE K06,K10,K11,K12 K01:30:9 K03:10:1 K04:20:1 K08:15:1");
        intake.register.execute(
                "UPDATE supervision.alert SET state = 'DISMISSED', closed_on = '2026-12-03', closing_kind = 'OTHER',"
                        + " due_on = NULL, warn_on = NULL, clock = NULL, clock_from = NULL WHERE rule = 'K'");
        daily("2026-12-04");
        assertThat(alerts()).endsWith("K 110105 DISMISSED 1/1 OTHER");
        daily("2027-04-01");
        assertThat(alerts()).endsWith("K 110105 DISMISSED 1/1 OTHER, K 110105 OPEN 1/1");
        intake.register.execute(
                "INSERT INTO registry.register_insured VALUES ('" + Filings.EMPLOYER + "', '2027-03-01', 1, 1)");
        daily("2027-04-02");
        assertThat(intake.register.query("SELECT max(ceased_on) FROM supervision.alert WHERE rule = 'K'"))
                .isEqualTo("2027-04-02");
    }

    @Test
    void theClockGoesThroughADayOnceItIsReviewed() throws Exception {
        intake.record(underpaid("YQ-1"));
        clock("2026-12-01").look();
        assertThat(alerts()).isEqualTo("E01 110105 OPEN 1/1");
        assertThat(intake.register.query("SELECT count(*) FROM supervision.alert_run"))
                .isEqualTo("0");
        review("2026-12-01");
        clock("2026-12-01").look();
        clock("2026-12-01").look();
        assertThat(intake.register.query("SELECT day || ' ' || (finished_at IS NOT NULL) FROM supervision.alert_run"))
                .isEqualTo("2026-12-01 true");
    }

    private static Filing underpaid(String contractNo) {
        return Edited.from(Filings.of("yiqian", contractNo).concluded())
                .with("/data/contract/wageAmount", Edited.json("2000"))
                .filing();
    }

    /** How many rules found something in the filings. */
    private int rules() throws SQLException {
        return Integer.parseInt(intake.register.query("SELECT count(DISTINCT rule) FROM supervision.risk_finding"));
    }

    private void found(String rule, int times) throws SQLException {
        intake.register.execute(
                "INSERT INTO supervision.risk_finding SELECT 900000 + n, " + (int) rule.charAt(0) + ", '" + rule
                        + "', 'NORMAL', 'yiqian', '" + Filings.EMPLOYER
                        + "', NULL, '110105', '110105', '2026-11-01', '{\"messageZh\":"
                        + " \"测试\", \"messageEn\": \"Test\"}' FROM generate_series(1, " + times + ") n");
    }

    private String alerts() throws SQLException {
        return intake.register.query(ALERTS);
    }

    private Optional<Count> daily(String day) throws SQLException {
        return job(day).daily(LocalDate.parse(day));
    }

    private void review(String day) throws Exception {
        review(at(day)).run(LocalDate.parse(day));
    }

    private DailyReview review(Clock clock) throws Exception {
        return new DailyReview(
                intake.register.ingest(),
                ReviewBook.standard(),
                RuleSource.of(RuleBook.standard()),
                ReviewLimits.upTo(100),
                clock);
    }

    private AlertJob job(String day) throws SQLException {
        return new AlertJob(intake.register.ingest(), RuleSource.of(RuleBook.standard()), at(day));
    }

    private AlertClock clock(String day) throws Exception {
        return new AlertClock(job(day), review(at(day)), Duration.ZERO, at(day), () -> true);
    }

    private static Clock at(String day) {
        return Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneOffset.UTC);
    }
}
