package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.book.RegisteredRules;
import org.qiyue.ingest.service.book.UnknownFiguresException;
import org.qiyue.ingest.service.rebuild.RegistryRebuild;
import org.qiyue.ingest.service.record.RegisterUnavailableException;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.ingest.service.review.ReviewLimits;
import org.qiyue.registry.store.change.ApprovedChanges;

/** Filings are judged by the figures that were approved for their day, by intake, by its restarts and by a rebuild. */
class RegisteredRulesIT {
    private static final LocalDate DAY =
            LocalDate.ofInstant(RecorderFixture.RECEIVED, ApprovedChanges.CITY).plusDays(1);
    private static final Instant BEGIN = DAY.atStartOfDay(ApprovedChanges.CITY).toInstant();
    private static final Filings BEFORE = Filings.of("yiqian", "YQ-1");
    private static final Filings ON_THE_DAY = Filings.of("jingqian", "JQ-1");

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
    void theDayBeforeGoesByTheOldFigureAndTheDayItselfByTheNew() throws Exception {
        intake.approved("parameters", "highest-monthly-wage", "{\"value\": \"9000\"}", DAY, DAY);
        Filing old = BEFORE.concluded();
        Filing young = ON_THE_DAY.concluded();
        intake.at(BEGIN.minusSeconds(60)).record(old);
        intake.at(BEGIN).record(young);
        assertThat(warnings(old)).doesNotContain("E10");
        assertThat(warnings(young)).contains("E10");
        assertThat(version(young)).isNotEqualTo(version(old));
        assertThat(version(old)).isEqualTo(RuleBook.standard().version(DAY.minusDays(1)));
        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.isSame()).isTrue();
        assertThat(outcome.otherRules()).isEmpty();
    }

    @Test
    void aRebuildThatKnewNothingOfTheChangeWouldTakeOthersRules() throws Exception {
        intake.approved("parameters", "highest-monthly-wage", "{\"value\": \"9000\"}", DAY, DAY);
        Filing young = ON_THE_DAY.concluded();
        intake.at(BEGIN).record(young);
        String version = version(young);
        intake.register.execute(
                "ALTER TABLE registry.table_change DISABLE TRIGGER USER; DELETE FROM registry.table_change");
        assertThat(rebuild.rebuilt().otherRules()).containsExactly(Map.entry(version, 1L));
    }

    @Test
    void aFilingThatWaitsIsJudgedByTheFiguresOfItsOwnDay() throws Exception {
        intake.approved("parameters", "highest-monthly-wage", "{\"value\": \"9000\"}", DAY, DAY);
        Filing conclusion = BEFORE.concluded();
        Filing amendment = BEFORE.amended(10000, 12000);
        intake.at(BEGIN.minusSeconds(60)).record(amendment);
        assertThat(intake.result(amendment)).isEqualTo("HELD");
        intake.restart();
        intake.at(BEGIN.plusSeconds(60)).record(conclusion);
        assertThat(version(amendment)).isNotEqualTo(version(conclusion));
        assertThat(warnings(conclusion)).contains("E10");
        rebuild.same();
    }

    @Test
    void theMinimumWageOfADayIsThatKnownOnTheDayOfFiling() throws Exception {
        LocalDate start = LocalDate.of(2025, 9, 1);
        intake.approved(
                "minimum-wage",
                "11",
                "{\"month\": \"90000\", \"hour\": \"500\", \"part_time_hour\": \"500\", \"part_time_holiday_hour\": \"900\"}",
                start,
                DAY);
        Filing old = BEFORE.concluded();
        Filing young = ON_THE_DAY.concluded();
        intake.at(BEGIN.minusSeconds(60)).record(old);
        intake.at(BEGIN).record(young);
        assertThat(intake.risks(old)).doesNotContain("E01");
        assertThat(intake.risks(young)).contains("E01");
        assertThat(version(young)).isNotEqualTo(version(old));
        rebuild.same();
    }

    @Test
    void ofTwoApprovedTheLaterCountsFromItsDay() throws Exception {
        intake.approved(
                "parameters", "highest-monthly-wage", "{\"value\": \"9000\"}", DAY.minusDays(1), DAY.minusDays(1));
        intake.approved("parameters", "highest-monthly-wage", "{\"value\": \"500000\"}", DAY, DAY);
        Filing between = BEFORE.concluded();
        Filing after = ON_THE_DAY.concluded();
        intake.at(BEGIN.minusSeconds(60)).record(between);
        intake.at(BEGIN).record(after);
        assertThat(warnings(between)).contains("E10");
        assertThat(warnings(after)).doesNotContain("E10");
        assertThat(version(after)).isEqualTo(RuleBook.standard().version(DAY));
    }

    @Test
    void aDayForWhichAChangeCouldStillComeIsNotJudged() throws Exception {
        Instant inTwoDays = ZonedDateTime.now(ApprovedChanges.CITY).plusDays(2).toInstant();
        RegisteredRules rules = rules(Duration.ofHours(1));
        assertThatThrownBy(() -> rules.at(inTwoDays))
                .isInstanceOf(UnknownFiguresException.class)
                .hasMessageContaining("cannot be known yet");
        assertThatThrownBy(() -> intake.at(inTwoDays).record(BEFORE.concluded()))
                .isInstanceOfAny(UnknownFiguresException.class, RegisterUnavailableException.class);
        assertThat(intake.register.count("filing")).isZero();
    }

    @Test
    void whatIsAtHandSufficesUntilItIsOld() throws Exception {
        RegisteredRules rules = rules(Duration.ofHours(1));
        assertThat(rules.isCurrent()).isFalse();
        RuleBook book = rules.on(DAY);
        assertThat(rules.isCurrent()).isTrue();
        intake.approved("parameters", "gap-days", "{\"value\": \"31\"}", DAY, DAY);
        assertThat(rules.on(DAY)).isSameAs(book);
        rules.refresh();
        assertThat(rules.on(DAY)).isSameAs(book);
        assertThat(rules(Duration.ZERO).on(DAY).version(DAY)).isNotEqualTo(book.version(DAY));
    }

    @Test
    void aChangeThatThisReleaseCannotReadStopsIntake() throws Exception {
        intake.approved("parameters", "figure-to-come", "{\"value\": \"1\"}", DAY, DAY);
        assertThatThrownBy(() -> rules(Duration.ZERO).on(DAY))
                .isInstanceOf(UnknownFiguresException.class)
                .hasMessageContaining("cannot read");
    }

    @Test
    void theReviewOfADayGoesByItsFigures() throws Exception {
        intake.approved("parameters", "overdue-days", "{\"value\": \"31\"}", DAY, DAY);
        DailyReview review = new DailyReview(
                intake.register.ingest(),
                ReviewBook.standard(),
                rules(Duration.ZERO),
                ReviewLimits.upTo(100),
                Clock.systemUTC());
        review.run(DAY.minusDays(1));
        review.run(DAY);
        assertThat(intake.register.column("SELECT rule_set_version FROM supervision.review_run ORDER BY day"))
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(RuleBook.standard().version(DAY.minusDays(1)));
    }

    private RegisteredRules rules(Duration maxAge) throws SQLException {
        return new RegisteredRules(intake.register.ingest(), RuleBook.standard(), maxAge);
    }

    private String warnings(Filing filing) throws Exception {
        return Objects.requireNonNullElse(intake.rules(filing), "");
    }

    private String version(Filing filing) throws Exception {
        return intake.of(filing, "rule_set_version");
    }
}
