package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.ingest.service.review.ReviewLimits;
import org.qiyue.registry.store.review.RuleCount;

/**
 * The review of a day reads what was in effect on it: contracts of 2023-10-01 to 2025-09-30 at 2,420 yuan, the minimum until
 * it became 2,540 on 2025-09-01; what was signed in August 2025 takes effect on 2025-10-01. Platforms are as they were.
 */
class ReviewOfWhatIsInEffectIT {
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
    void aWageOfARenewalSignedAheadDoesNotHideThatThePresentOneIsTooLow() throws Exception {
        Filings contract = contract(1);
        accept(concluded(contract), renewed(contract, 3000));
        assertThat(found("2025-08-31", "E02")).isZero();
        assertThat(found("2025-09-01", "E02")).isEqualTo(1);
        assertThat(found("2025-10-01", "E02")).isZero();
    }

    @Test
    void aWageOfAnAmendmentSignedAheadDoesNotHideThatThePresentOneIsTooLow() throws Exception {
        Filings contract = contract(1);
        accept(concluded(contract, "2026-09-30"), amended(contract, 2420, 3000));
        assertThat(found("2025-08-31", "E02")).isZero();
        assertThat(found("2025-09-01", "E02")).isEqualTo(1);
        assertThat(found("2025-10-01", "E02")).isZero();
    }

    @Test
    void anAmendmentOfTheRunningTermCountsBesideARenewalSignedBeforeIt() throws Exception {
        Filings contract = contract(1);
        Filing amendment = Edited.from(amended(contract, 3000, 2600))
                .dated("2025-08-20", "2025-08-25")
                .with("/data/amendment/effectiveOn", "2025-09-01")
                .filing();
        accept(concluded(contract), renewed(contract, 3000), amendment);
        assertThat(found("2025-09-01", "E02")).isZero();
    }

    @Test
    void wagesAgreedForLaterAreNotCountedForNow() throws Exception {
        for (int number = 0; number < 20; number++) {
            Filings contract = contract(number);
            if (number % 2 == 0) {
                accept(concluded(contract), renewed(contract, 9000));
            } else {
                accept(concluded(contract, "2026-09-30"), amended(contract, 2420, 9000));
            }
        }
        assertThat(found("2025-09-15", "E11")).isEqualTo(1);
        assertThat(found("2025-10-01", "E11")).isZero();
    }

    @Test
    void theTextOfARenewalIsDueFromItsSignatureThoughItsTermIsToCome() throws Exception {
        Filings contract = contract(1);
        accept(
                concluded(contract),
                Edited.from(renewed(contract, 3000))
                        .without("/data/contract/textDeliveredOn")
                        .filing());
        assertThat(found("2025-09-04", "C11")).isZero();
        assertThat(found("2025-09-05", "C11")).isEqualTo(1);
    }

    @Test
    void aPlatformIsReviewedAsItWasOnTheDay() throws Exception {
        intake.register.execute("INSERT INTO registry.register_qualification VALUES"
                + " ('CLASSIFIED_PROTECTION', '别家', '1', '2020-01-01', '2030-12-31', 3, '2026-01-01', 1)");
        Instant change = Instant.parse("2026-03-01T16:00:00Z");
        intake.register.changePlatform("yiqian", "status = 'SUSPENDED'", change);
        intake.register.changePlatform("jingqian", "kind = 'GOVERNMENT'", change);
        assertThat(found("2026-03-01", "A14")).isEqualTo(2);
        assertThat(found("2026-03-02", "A14")).isZero();
        assertThat(found("2019-12-31", "A14")).isZero();
    }

    @Test
    void aFilingCountsForThePlatformThatSentIt() throws Exception {
        for (int number = 0; number < 20; number++) {
            Filings contract = Filings.of("yiqian", "YQ-" + number);
            accept(contract.concluded());
            Filings there = Filings.of("jingqian", "JQ-" + number)
                    .withWorkerOf(contract)
                    .naming(intake.contractId(contract));
            Filing renewal = there.renewed();
            accept(renewal);
            if (number < 2) {
                intake.withdraw(there, renewal);
            }
        }
        review(LocalDate.ofInstant(Instant.now(), DailyReview.ZONE).toString());
        assertThat(intake.register.query("SELECT string_agg(subject || ' ' || (finding->'facts'->>'repaired') || '/'"
                        + " || (finding->'facts'->>'filed'), ', ') FROM supervision.review_finding"
                        + " WHERE rule = 'J13'"))
                .isEqualTo("jingqian 2/20");
    }

    private static Filings contract(int number) {
        return Filings.of("yiqian", "YQ-" + number);
    }

    private static Filing concluded(Filings contract) {
        return concluded(contract, "2025-09-30");
    }

    private static Filing concluded(Filings contract, String end) {
        return Edited.from(contract.concluded("2026-03-01", end))
                .dated("2026-02-20", "2023-09-20")
                .dated("2026-03-01", "2023-10-01")
                .with("/data/contract/wageAmount", Edited.json("2420"))
                .filing();
    }

    private static Filing renewed(Filings contract, int wage) {
        return Edited.from(contract.renewed())
                .dated("2026-02-20", "2025-08-20")
                .dated("2026-03-01", "2023-10-01")
                .dated("2027-03-01", "2025-10-01")
                .dated("2027-02-28", "2025-09-30")
                .with("/data/contract/wageAmount", Edited.json(Integer.toString(wage)))
                .filing();
    }

    private static Filing amended(Filings contract, int from, int to) {
        return Edited.from(contract.amended(from, to))
                .dated("2026-02-20", "2025-08-20")
                .dated("2026-03-01", "2025-10-01")
                .filing();
    }

    private void accept(Filing... filings) throws Exception {
        intake.record(filings);
        for (Filing filing : filings) {
            assertThat(intake.result(filing)).as(intake.rules(filing)).startsWith("ACCEPTED");
        }
    }

    private void review(String day) throws Exception {
        new DailyReview(
                        intake.register.ingest(),
                        ReviewBook.standard(),
                        RuleSource.of(RuleBook.standard()),
                        ReviewLimits.upTo(100),
                        Clock.systemUTC())
                .run(LocalDate.parse(day))
                .orElseThrow();
    }

    private int found(String day, String rule) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2027-06-01T04:00:00Z"), ZoneOffset.UTC);
        return new DailyReview(
                        intake.register.ingest(),
                        ReviewBook.standard(),
                        RuleSource.of(RuleBook.standard()),
                        ReviewLimits.upTo(100),
                        clock)
                .run(LocalDate.parse(day)).orElseThrow().rules().stream()
                        .filter(each -> each.rule().equals(rule))
                        .mapToInt(RuleCount::found)
                        .sum();
    }
}
