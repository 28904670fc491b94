package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.ingest.service.review.ReviewClock;
import org.qiyue.ingest.service.review.ReviewLimits;
import org.qiyue.ingest.service.review.ReviewOutcome;
import org.qiyue.registry.store.review.RuleCount;

/** The daily review over what filings have left in the register. The contract runs from 2026-03-01 to 2027-02-28. */
class DailyReviewIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final String STANDING =
            "SELECT string_agg(rule || ' ' || found_on || ' ' || coalesce(cleared_on::text, '-'),"
                    + " ', ' ORDER BY rule, found_on) FROM supervision.review_finding WHERE contract_id IS NOT NULL AND rule LIKE ";

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
    void anExpiredContractIsFoundOnceHoweverOftenTheDayIsReviewedAndClearedByItsRenewal() throws Exception {
        intake.record(CONTRACT.concluded());
        assertThat(found(review("2027-03-30"), "G05")).isZero();
        assertThat(review("2027-03-31").rules()).contains(new RuleCount("G05", "CONTRACT", null, 1, 1, 0));
        String before = everything();
        assertThat(review("2027-03-31").rules()).contains(new RuleCount("G05", "CONTRACT", null, 1, 0, 0));
        review("2027-04-01");
        assertThat(everything()).isEqualTo(before);
        assertThat(standing("G05")).isEqualTo("G05 2027-03-31 -");
        intake.at(Instant.parse("2027-04-01T08:00:00Z")).record(CONTRACT.renewed());
        assertThat(review("2027-04-02").rules()).contains(new RuleCount("G05", "CONTRACT", null, 0, 0, 1));
        assertThat(standing("G05")).isEqualTo("G05 2027-03-31 2027-04-02");
    }

    @Test
    void theReviewOrdersTheEmployersForTheSearch() throws Exception {
        intake.record(CONTRACT.concluded());
        review("2026-11-25");
        assertThat(intake.register.query(
                        "SELECT string_agg(concat_ws(' ', area, credit_code, contracts), ',' ORDER BY area)"
                                + " FROM registry.employer_rank"))
                .isEqualTo("110000 " + Filings.EMPLOYER + " 1,110105 " + Filings.EMPLOYER + " 1");
    }

    @Test
    void aFindingNamesContractRuleArticleAreaAndWhatItRestsOn() throws Exception {
        intake.record(CONTRACT.concluded());
        review("2027-03-31");
        assertThat(intake.register.query(
                        "SELECT concat_ws('|', level, severity, platform_code, credit_code, contract_id,"
                                + " area, registration_area, finding->>'basis', finding->'contracts'->>0,"
                                + " finding->>'messageEn') FROM supervision.review_finding WHERE rule = 'G05'"))
                .isEqualTo("RISK|NORMAL|yiqian|" + Filings.EMPLOYER + "|" + intake.contractId(CONTRACT)
                        + "|110105|110105|法释〔2025〕12号第十一条；《劳动合同法》第十条、第八十二条|" + intake.contractId(CONTRACT)
                        + "|The contract expired on 2027-02-28 and was neither renewed nor ended; the worker may claim"
                        + " renewal on the old terms.");
    }

    @Test
    void anyPastDayIsReviewedAsItWas() throws Exception {
        intake.record(CONTRACT.concluded());
        review("2027-03-31");
        ReviewOutcome past = review("2027-01-15");
        assertThat(found(past, "G07")).isEqualTo(1);
        assertThat(found(past, "G05")).isZero();
        assertThat(standing("G0_")).isEqualTo("G05 2027-03-31 -, G07 2027-01-15 2027-03-31");
        review("2027-01-10");
        assertThat(standing("G07")).isEqualTo("G07 2027-01-10 2027-03-31");
        String before = everything();
        review("2027-01-10");
        review("2027-01-15");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anEndingCountsFromItsDayOnAndACorrectionWorksBackToIt() throws Exception {
        Filing ending = Edited.from(CONTRACT.rescinded("2026-06-30"))
                .with("/data/ending/certificateIssuedOn", "2026-06-30")
                .filing();
        intake.record(CONTRACT.concluded());
        intake.at(Instant.parse("2026-07-01T08:00:00Z")).record(ending);
        assertThat(found(review("2026-06-29"), "I17")).isZero();
        assertThat(found(review("2026-07-15"), "I17")).isZero();
        assertThat(found(review("2026-07-16"), "I17")).isEqualTo(1);
        intake.at(Instant.parse("2026-07-20T08:00:00Z"))
                .record(Edited.from(CONTRACT.corrected(ending, "/ending/fileTransferOn", "x", "2026-07-19"))
                        .with("/data/correction/changes/0/oldValue", Edited.json("null"))
                        .filing());
        review("2026-07-20");
        assertThat(standing("I17")).isEqualTo("I17 2026-07-16 2026-07-20");
    }

    @Test
    void rulesWhoseRegisterIsEmptyAreNamedAndEvaluatedOnceItIsLoaded() throws Exception {
        intake.record(CONTRACT.concluded());
        ReviewOutcome without = review("2026-11-25");
        assertThat(without.rules().stream().filter(rule -> rule.skipped() != null))
                .extracting(rule -> rule.rule() + " " + rule.skipped())
                .containsExactly(
                        "C23 REGISTER_EMPTY",
                        "I26 REGISTER_EMPTY",
                        "A13 REGISTER_EMPTY",
                        "A14 REGISTER_EMPTY",
                        "A12 REGISTER_EMPTY");
        intake.register.execute("INSERT INTO registry.register_insured VALUES"
                + " ('" + Filings.EMPLOYER + "', '2026-09-01', 5, 1), ('" + Filings.EMPLOYER + "', '2026-10-01', 4, 1),"
                + " ('91110302MA01TEG73A', '2026-09-01', 9, 1), ('91110302MA01TEG73A', '2026-10-01', 9, 1)");
        intake.register.execute("INSERT INTO registry.register_qualification VALUES"
                + " ('AUTHORITY_LICENCE', '测试CA', '1', '2020-01-01', '2026-10-31', NULL, NULL, 1),"
                + " ('CLASSIFIED_PROTECTION', 'yiqian', '2', '2020-01-01', '2028-10-31', 3, '2026-06-01', 1)");
        ReviewOutcome with = review("2026-11-25");
        assertThat(with.rules()).contains(new RuleCount("A13", "PLATFORM", "REGISTER_EMPTY", 0, 0, 0));
        assertThat(found(with, "I26")).isEqualTo(2);
        assertThat(intake.register.query("SELECT finding->'facts'->>'excess' FROM supervision.review_finding"
                        + " WHERE rule = 'I26' AND credit_code = '" + Filings.EMPLOYER + "'"))
                .isEqualTo("3");
        assertThat(intake.register.query("SELECT string_agg(rule || ' ' || subject, ', ' ORDER BY rule, subject)"
                        + " FROM supervision.review_finding WHERE credit_code IS NULL"))
                .isEqualTo("A12 测试CA, A14 jingqian");
        assertThat(review("2027-03-01").rules())
                .contains(new RuleCount("I26", "EMPLOYER", "REGISTER_OUT_OF_DATE", 0, 0, 0));
        assertThat(intake.register.query("SELECT count(*) FROM supervision.review_finding"
                        + " WHERE rule = 'I26' AND cleared_on IS NULL"))
                .isEqualTo("2");
    }

    @Test
    void anAuthorityInNoRegisterIsFoundOnceWhileItSignsForFilings() throws Exception {
        intake.register.execute("INSERT INTO registry.register_qualification VALUES"
                + " ('AUTHORITY_LICENCE', '别家CA', '1', '2020-01-01', '2028-10-31', NULL, NULL, 1)");
        intake.record(CONTRACT.concluded(), Filings.of("jingqian", "JQ-1").concluded());
        assertThat(found(review("2026-02-19"), "A12")).isZero();
        assertThat(found(review("2026-02-20"), "A12")).isEqualTo(1);
        assertThat(found(review("2026-03-21"), "A12")).isEqualTo(1);
        assertThat(found(review("2026-03-22"), "A12")).isZero();
        assertThat(intake.register.query("SELECT string_agg(concat_ws(' ', subject, found_on, cleared_on,"
                        + " finding->'facts'->>'platforms', area), '; ') FROM supervision.review_finding"
                        + " WHERE rule = 'A12'"))
                .isEqualTo("测试CA 2026-02-20 2026-03-22 jingqian, yiqian");
    }

    @Test
    void aWorkerOnSiteWithoutContractIsFoundByTheBlindIndexAlone() throws Exception {
        intake.record(CONTRACT.concluded());
        intake.register.execute("UPDATE registry.employer SET industry_section = 'E'");
        intake.register.execute("INSERT INTO registry.register_real_name SELECT '" + Filings.EMPLOYER
                + "', id_type, id_blind, '2026-03-01', NULL, true, 1 FROM registry.worker");
        assertThat(found(review("2026-11-25"), "C23")).isZero();
        intake.register.execute("INSERT INTO registry.register_real_name VALUES ('" + Filings.EMPLOYER
                + "', '01', decode(repeat('ab', 16), 'hex'), '2026-03-01', NULL, true, 1)");
        assertThat(found(review("2026-11-25"), "C23")).isEqualTo(1);
        assertThat(intake.register.query(
                        "SELECT finding->'facts'->>'workers' FROM supervision.review_finding" + " WHERE rule = 'C23'"))
                .isEqualTo("1");
    }

    @Test
    void userUnitsAreReviewedByTheContractsOfTheirAgencies() throws Exception {
        intake.record(CONTRACT.concluded());
        for (int number = 2; number < 4; number++) {
            intake.record(dispatched(Filings.of("yiqian", "YQ-" + number)));
        }
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        review("2026-11-25");
        assertThat(intake.register.query("SELECT credit_code || ' ' || (finding->>'contractCount') || ' '"
                        + " || (finding->>'messageEn') FROM supervision.review_finding WHERE rule = 'F08'"))
                .isEqualTo(Filings.EMPLOYER + " 2 Dispatched workers are a larger share of all workers than the law"
                        + " allows: 2/3.");
    }

    /** By an agency to the employer, for two years. */
    private static Filing dispatched(Filings contract) {
        String agency = "91110302MA01TEG73A";
        Edited filing = Edited.from(contract.concluded("2026-03-01", "2028-02-29"))
                .with("/data/employer/creditCode", agency)
                .with("/data/contract/employmentForm", "03")
                .with(
                        "/data/dispatch",
                        Edited.json("{'licenceNo': '1', 'licenceValidTo': '2029-12-31', 'userUnitCreditCode': '"
                                + Filings.EMPLOYER + "', 'userUnitName': '测试用工单位', 'periodStart': '2026-03-01',"
                                + " 'periodEnd': '2028-02-29', 'postKind': '2', 'position': '保洁',"
                                + " 'userUnitDivision': '110105'}"));
        return filing.filing();
    }

    @Test
    void takenBackFilingsAreCountedForEmployerAndPlatform() throws Exception {
        Filing[] conclusions = new Filing[20];
        Filings[] contracts = new Filings[20];
        for (int number = 0; number < 20; number++) {
            contracts[number] = Filings.of("yiqian", "YQ-" + number);
            conclusions[number] = contracts[number].concluded();
        }
        intake.record(conclusions);
        intake.record(contracts[0].withdrawn(conclusions[0]), contracts[1].withdrawn(conclusions[1]));
        LocalDate recorded = LocalDate.ofInstant(Instant.now(), DailyReview.ZONE);
        ReviewOutcome outcome = review(recorded.toString(), ReviewLimits.upTo(100), Clock.systemUTC());
        assertThat(outcome.rules())
                .contains(
                        new RuleCount("J13", "EMPLOYER", null, 1, 1, 0),
                        new RuleCount("J13", "PLATFORM", null, 1, 1, 0));
        assertThat(intake.register.query("SELECT string_agg(subject || ' ' || (finding->'facts'->>'repaired') || '/'"
                        + " || (finding->'facts'->>'filed'), ', ' ORDER BY subject) FROM supervision.review_finding"
                        + " WHERE rule = 'J13'"))
                .isEqualTo(Filings.EMPLOYER + " 2/20, yiqian 2/20");
    }

    @Test
    void smallPortionsFindWhatLargeOnesFind() throws Exception {
        for (int number = 0; number < 7; number++) {
            Filings contract = Filings.of("yiqian", "YQ-" + number);
            String employer = List.of(
                            Filings.EMPLOYER, "91110302MA01TEG73A", "91110108MA01ABCD5T", "91110101MA04BKE98F")
                    .get(number % 4);
            intake.record(Edited.from(contract.concluded())
                    .with("/data/employer/creditCode", employer)
                    .filing());
        }
        ReviewOutcome outcome = review("2027-03-31", new ReviewLimits(1, 1, 100), clock());
        assertThat(found(outcome, "G05")).isEqualTo(7);
        assertThat(outcome.employers()).isEqualTo(4);
        assertThat(outcome.contracts()).isEqualTo(7);
        String before = everything();
        assertThat(found(review("2027-03-31"), "G05")).isEqualTo(7);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anEmployerTooLargeForTheMemoryIsPassedOverAndNamed() throws Exception {
        intake.record(CONTRACT.concluded(), Filings.of("yiqian", "YQ-2").concluded());
        ReviewOutcome outcome = review("2027-03-31", ReviewLimits.upTo(1), clock());
        assertThat(outcome.passedOver()).containsExactly(Filings.EMPLOYER);
        assertThat(intake.register.query("SELECT passed_over[1] FROM supervision.review_run"))
                .isEqualTo(Filings.EMPLOYER);
        assertThat(found(outcome, "G05")).isZero();
    }

    @Test
    void aContractTakenOverIsTheSuccessorsFromTheDayOnWhichThatTakesEffect() throws Exception {
        String successor = "91110302MA01TEG73A";
        intake.record(CONTRACT.concluded());
        intake.at(Instant.parse("2027-01-10T08:00:00Z"))
                .record(Edited.amended(CONTRACT, "/employer/name", "08", "北京测试(集团)有限公司", "北京承继有限公司")
                        .on("2027-01-10")
                        .with("/data/amendment/signedOn", "2027-01-10")
                        .with("/data/amendment/effectiveOn", "2027-01-20")
                        .with("/data/amendment/successorCreditCode", successor)
                        .filing());
        assertThat(intake.register.query("SELECT credit_code FROM registry.contract"))
                .isEqualTo(successor);
        review("2027-01-19");
        review("2027-01-20");
        assertThat(intake.register.query("SELECT string_agg(credit_code || ' ' || found_on || ' '"
                        + " || coalesce(cleared_on::text, '-'), ', ' ORDER BY found_on)"
                        + " FROM supervision.review_finding WHERE rule = 'G07'"))
                .isEqualTo(Filings.EMPLOYER + " 2027-01-19 2027-01-20, " + successor + " 2027-01-20 -");
    }

    @Test
    void theServiceReviewsADayOnceItsHourHasComeAndNotAgain() throws Exception {
        assertThat(clock(LocalTime.of(12, 1)).look()).isTrue();
        assertThat(intake.register.query("SELECT count(*) FROM supervision.review_run"))
                .isEqualTo("0");
        assertThat(clock(LocalTime.NOON).look()).isTrue();
        assertThat(clock(LocalTime.NOON).look()).isTrue();
        assertThat(intake.register.query("SELECT string_agg(day || ' ' || (finished_at IS NOT NULL), ',')"
                        + " FROM supervision.review_run"))
                .isEqualTo("2027-06-01 true");
        intake.register.execute("REVOKE SELECT ON supervision.review_run FROM qiyue_ingest");
        assertThat(clock(LocalTime.NOON).look()).isFalse();
    }

    /** Noon in Beijing it is, by the clock of these tests. */
    private ReviewClock clock(LocalTime at) throws Exception {
        return new ReviewClock(job(ReviewLimits.upTo(100), clock()), at, Duration.ZERO, clock(), () -> true);
    }

    @Test
    void onlyOneInstanceReviewsAtATime() throws Exception {
        DailyReview review = job(ReviewLimits.upTo(100), clock());
        try (Connection other = intake.register.ingest().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + 0x726576696577L + ")");
            assertThat(review.run(LocalDate.parse("2027-03-31"))).isEmpty();
            statement.execute("SELECT pg_advisory_unlock_all()");
        }
        assertThat(review.run(LocalDate.parse("2027-03-31"))).isPresent();
        assertThat(review.isReviewed(LocalDate.parse("2027-03-31"))).isTrue();
        assertThat(review.isReviewed(LocalDate.parse("2027-04-01"))).isFalse();
    }

    @Test
    void aDayToComeIsNotReviewed() {
        assertThatThrownBy(() -> review("2028-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCommandReviewsAnyDayAndSaysWhatItFound() throws Exception {
        intake.record(CONTRACT.concluded());
        assertThat(command("--day", "2027-03-31")).isZero();
        assertThat(printed).contains("G05", "found 1", "opened 1", "REGISTER_EMPTY");
        assertThat(command()).isZero();
        assertThat(intake.register.query("SELECT max(day) FROM supervision.review_run"))
                .isEqualTo("2027-06-01");
        assertThat(command("--day", "2027-06-02")).isEqualTo(2);
        assertThat(command("--day", "today")).isEqualTo(2);
        assertThat(command("2027-03-31")).isEqualTo(2);
    }

    private String printed = "";

    private int command(String... arguments) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = ReviewMain.run(
                List.of(arguments), intake.register.ingest(), RuleSource.of(RuleBook.standard()), clock(), out);
        printed = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private ReviewOutcome review(String day) throws Exception {
        return review(day, ReviewLimits.upTo(100), clock());
    }

    private ReviewOutcome review(String day, ReviewLimits limits, Clock clock) throws Exception {
        return job(limits, clock).run(LocalDate.parse(day)).orElseThrow();
    }

    private DailyReview job(ReviewLimits limits, Clock clock) throws Exception {
        return new DailyReview(
                intake.register.ingest(), ReviewBook.standard(), RuleSource.of(RuleBook.standard()), limits, clock);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2027-06-01T04:00:00Z"), ZoneOffset.UTC);
    }

    private static int found(ReviewOutcome outcome, String rule) {
        return outcome.rules().stream()
                .filter(each -> each.rule().equals(rule))
                .mapToInt(RuleCount::found)
                .sum();
    }

    private String standing(String rule) throws Exception {
        return intake.register.query(STANDING + "'" + rule + "'");
    }

    /** Every finding with all its columns: nothing new was written when this is the same. */
    private String everything() throws Exception {
        return intake.register.query(
                "SELECT string_agg(f::text, '; ' ORDER BY finding_no) FROM supervision.review_finding f");
    }
}
