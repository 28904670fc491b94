package org.qiyue.registry.store.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.model.survey.StratumShare;

/** When a further frame of a month is made, and from which of them a sample is drawn. */
class FrameVersionsIT {
    private static final LocalDate MONTH = SurveyRegister.MONTH;
    private static final String TOO_MANY = "QY011";
    private static final String WITHOUT_REASON = "QY012";
    private static final String UNCHANGED = "QY013";
    private static final String NOT_THE_LATEST = "QY014";

    private SurveyRegister register;

    @BeforeEach
    void fill() throws SQLException {
        register = new SurveyRegister();
        register.employer("AA", "'110105'", "'C'", 3);
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void whatIsTheSameAsTheLatestIsNotMadeAgain() throws SQLException {
        register.make(MONTH);
        refused(UNCHANGED, () -> register.make(MONTH));
        register.make(MONTH.minusMonths(1));
        register.change();
        register.make(MONTH);
        refused(UNCHANGED, () -> register.make(MONTH));
        assertThat(register.query("SELECT month || ' ' || version FROM supervision.survey_frame ORDER BY frame_no"))
                .containsExactly(MONTH + " 1", MONTH.minusMonths(1) + " 1", MONTH + " 2");
        assertThat(register.query("SELECT DISTINCT frame_no FROM supervision.survey_unit"))
                .as("nothing of what was refused stays")
                .hasSize(3);
    }

    @Test
    void whatIsAsAnEarlierVersionAndNotAsTheLatestIsMade() throws SQLException {
        register.make(MONTH);
        register.change();
        register.make(MONTH);
        register.execute("UPDATE registry.employer SET contracts_in_force = 3");
        register.make(MONTH);
        assertThat(register.query("SELECT count(DISTINCT digest) FROM supervision.survey_frame"))
                .containsExactly("2");
    }

    @Test
    void aMonthHasSoManyFramesAndNoMore() throws SQLException {
        for (int version = 1; version <= SurveyRegister.MOST_VERSIONS; version++) {
            register.make(MONTH);
            register.change();
        }
        refused(TOO_MANY, () -> register.make(MONTH));
        register.make(MONTH.minusMonths(1));
    }

    @Test
    void onceASampleOfTheMonthWasDrawnAFurtherFrameNeedsAReason() throws SQLException {
        long frame = register.make(MONTH);
        register.change();
        register.make(MONTH);
        register.draw(frame + 1, theOnly());
        register.change();
        refused(WITHOUT_REASON, () -> register.make(MONTH));
        refused("23514", () -> register.make(MONTH, " "));
        register.make(MONTH, "补录三家单位");
        register.change();
        refused(WITHOUT_REASON, () -> register.make(MONTH));
        register.make(MONTH.minusMonths(1));
        assertThat(register.query("SELECT coalesce(reason, '-') FROM supervision.survey_frame ORDER BY frame_no"))
                .containsExactly("-", "-", "补录三家单位", "-");
    }

    @Test
    void aSampleIsDrawnFromTheLatestFrameOfItsMonth() throws SQLException {
        long first = register.make(MONTH);
        register.make(MONTH.minusMonths(1));
        register.change();
        long second = register.make(MONTH);
        refused(NOT_THE_LATEST, () -> register.draw(first, theOnly()));
        register.draw(second, theOnly());
        register.draw(first + 1, theOnly());
    }

    private static List<StratumShare> theOnly() {
        return List.of(new StratumShare(Stratum.of("110105", "C", 3, SurveyRegister.BANDS), 1, 1));
    }

    private static void refused(String state, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        thrown -> assertThat(thrown.getSQLState())
                                .as(thrown.getMessage())
                                .isEqualTo(state));
    }
}
