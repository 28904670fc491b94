package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.book.RegisteredRules;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.ingest.service.review.ReviewLimits;
import org.qiyue.registry.store.change.ApprovedChanges;

/** Filings are read by the code lists that were approved for their day, by intake, by its restarts and by a rebuild. */
class RegisteredCodesIT {
    private static final LocalDate DAY =
            LocalDate.ofInstant(RecorderFixture.RECEIVED, ApprovedChanges.CITY).plusDays(1);
    private static final Instant BEGIN = DAY.atStartOfDay(ApprovedChanges.CITY).toInstant();
    private static final Filings BEFORE = Filings.of("yiqian", "YQ-1");
    private static final Filings ON_THE_DAY = Filings.of("jingqian", "JQ-1");
    private static final String NEW_DIVISION =
            "{\"name_zh\": \"平台服务业\", \"name_en\": \"Platform services\"," + " \"parent\": \"I\", \"valid_to\": \"\"}";

    private static final String ENDED =
            "{\"name_zh\": \"工程技术人员\", \"name_en\": \"\", \"parent\": \"2\", \"valid_to\": \"2026-01-31\"}";

    private RecorderFixture intake;
    private RebuildFixture rebuild;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = RecorderFixture.withRegisteredRules(folder);
        rebuild = new RebuildFixture(intake);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aCodeIsRefusedTheDayBeforeAndAcceptedOnTheDayItself() throws Exception {
        intake.approved("code-lists", "industry-division/98", NEW_DIVISION, LocalDate.of(2026, 1, 1), DAY);
        Filing old = ofIndustry(BEFORE, "I9810");
        Filing young = ofIndustry(ON_THE_DAY, "I9810");
        intake.at(BEGIN.minusSeconds(60)).record(old);
        intake.at(BEGIN).record(young);
        assertThat(intake.result(old)).isEqualTo("REJECTED");
        assertThat(intake.rules(old)).isEqualTo("A02");
        assertThat(intake.result(young)).startsWith("ACCEPTED");
        assertThat(intake.register.query("SELECT industry_code || ' ' || industry_section FROM registry.employer"))
                .isEqualTo("I9810 I");
        assertThat(intake.of(old, "rule_set_version"))
                .isEqualTo(RuleBook.standard().version(DAY.minusDays(1)));
        assertThat(intake.of(young, "rule_set_version"))
                .isNotEqualTo(RuleBook.standard().version(DAY));
        assertThat(rebuild.rebuilt().otherRules()).isEmpty();
        rebuild.same();
    }

    @Test
    void aCodeWithALastDayIsAcceptedTheDayBeforeAndRefusedOnTheDayItself() throws Exception {
        intake.approved("code-lists", "occupation-medium/2-02", ENDED, LocalDate.of(2022, 9, 28), DAY);
        Filing old = BEFORE.concluded();
        Filing young = ON_THE_DAY.concluded();
        intake.at(BEGIN.minusSeconds(60)).record(old);
        intake.at(BEGIN).record(young);
        assertThat(intake.result(old)).startsWith("ACCEPTED");
        assertThat(intake.result(young)).isEqualTo("REJECTED");
        assertThat(intake.rules(young)).isEqualTo("A02");
        rebuild.same();
    }

    @Test
    void aFilingThatWaitsIsReadByTheListsOfItsOwnDay() throws Exception {
        intake.approved("code-lists", "occupation-medium/2-02", ENDED, LocalDate.of(2022, 9, 28), DAY);
        Filing renewal = BEFORE.renewed();
        Filing conclusion = ofOccupation(BEFORE, "2-03");
        intake.at(BEGIN.minusSeconds(60)).record(renewal);
        assertThat(intake.result(renewal)).isEqualTo("HELD");
        intake.restart();
        intake.at(BEGIN.plusSeconds(60)).record(conclusion);
        assertThat(intake.result(conclusion)).startsWith("ACCEPTED");
        assertThat(intake.result(renewal)).startsWith("ACCEPTED");
        rebuild.same();
    }

    @Test
    void theReviewOfADayNamesTheListsOfItsDay() throws Exception {
        intake.approved("code-lists", "industry-division/98", NEW_DIVISION, DAY, DAY);
        DailyReview review = new DailyReview(
                intake.register.ingest(),
                ReviewBook.standard(),
                new RegisteredRules(intake.register.ingest(), RuleBook.standard(), Duration.ZERO),
                ReviewLimits.upTo(100),
                Clock.systemUTC());
        review.run(DAY.minusDays(1));
        review.run(DAY);
        assertThat(intake.register.column("SELECT rule_set_version FROM supervision.review_run ORDER BY day"))
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(RuleBook.standard().version(DAY.minusDays(1)));
    }

    private static Filing ofOccupation(Filings contract, String occupation) {
        Concluded plain = (Concluded) contract.concluded();
        return new Concluded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                plain.contract().toBuilder().occupationCode(occupation).build(),
                null,
                plain.evidence());
    }

    private static Filing ofIndustry(Filings contract, String industry) {
        Concluded plain = (Concluded) contract.concluded();
        return new Concluded(
                plain.envelope(),
                plain.filing(),
                plain.employer().toBuilder().industryCode(industry).build(),
                plain.worker(),
                plain.contract(),
                null,
                plain.evidence());
    }
}
