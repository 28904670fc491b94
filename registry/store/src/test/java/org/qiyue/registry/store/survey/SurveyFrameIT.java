package org.qiyue.registry.store.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.survey.FrameDigest;
import org.qiyue.registry.model.survey.FrameUnit;
import org.qiyue.registry.model.survey.SampleAllocation;
import org.qiyue.registry.model.survey.SampleDraw;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.model.survey.StratumShare;
import org.qiyue.registry.model.survey.SurveyFigures;

/** Frames as the database makes them, against what the model says of the same employers. */
class SurveyFrameIT {
    private static final LocalDate MONTH = SurveyRegister.MONTH;

    private SurveyRegister register;

    @BeforeEach
    void fill() throws SQLException {
        register = new SurveyRegister();
        for (int i = 10; i < 30; i++) {
            register.employer(Integer.toString(i), "'110105'", "'I'", i % 10);
        }
        register.employer("AA", "'110108'", "'C'", 250);
        register.employer("AB", "'110108'", "'C'", 49);
        register.employer("AC", "'130102'", "NULL", 3);
        register.employer("AD", "NULL", "'C'", 3);
        register.employer("AE", "'110108'", "'C'", 0);
        register.employer("AF", "'110108'", "'C'", 0);
        register.contracts("AE", MONTH, 2, false);
        register.contracts("AE", MONTH, 1, true);
        register.contracts("AE", MONTH.minusDays(1), 4, false);
        register.contracts("AF", MONTH.minusDays(1), 4, false);
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void whoHasContractsOrConcludedSomeIsInTheStratumThatTheModelSays() throws SQLException {
        long frame = register.make(MONTH);
        assertThat(register.query(
                        "SELECT right(credit_code, 2) || ' ' || stratum || ' ' || concluded FROM supervision.survey_unit",
                        "WHERE credit_code LIKE '%A_' ORDER BY credit_code"))
                .containsExactly(
                        "AA " + Stratum.of("110108", "C", 250, SurveyRegister.BANDS) + " 0",
                        "AB " + Stratum.of("110108", "C", 49, SurveyRegister.BANDS) + " 0",
                        "AC " + Stratum.of("130102", null, 3, SurveyRegister.BANDS) + " 0",
                        "AD " + Stratum.of(null, "C", 3, SurveyRegister.BANDS) + " 0",
                        "AE " + Stratum.of("110108", "C", 0, SurveyRegister.BANDS) + " 2");
        assertThat(
                        register.query(
                                "SELECT concat_ws(' ', frame_no, version, employers, strata, made_by) FROM supervision.survey_frame"))
                .containsExactly(frame + " 1 23 6 tongji");
        assertThat(register.query(
                        "SELECT stratum || ' ' || units || ' ' || in_force FROM supervision.survey_stratum",
                        "WHERE area = '110105'"))
                .containsExactly("110105-I-S1 18 90");
    }

    @Test
    void theInsuredAreThoseOfTheLatestMonthThatIsLoaded() throws SQLException {
        register.execute("INSERT INTO registry.register_insured VALUES ('" + SurveyRegister.code("AA") + "', '"
                + MONTH.minusMonths(1) + "', 300, 1), ('" + SurveyRegister.code("AB") + "', '" + MONTH.minusMonths(2)
                + "', 60, 1), ('" + SurveyRegister.code("AC") + "', '" + MONTH.plusMonths(1) + "', 5, 1)");
        register.make(MONTH);
        assertThat(register.query(
                        "SELECT concat_ws(' ', credit_code, insured) FROM supervision.survey_unit",
                        "WHERE insured IS NOT NULL"))
                .containsExactly(SurveyRegister.code("AA") + " 300");
        assertThat(register.query("SELECT insured_month FROM supervision.survey_frame"))
                .containsExactly(MONTH.minusMonths(1).toString());
    }

    @Test
    void theDigestsAreThoseThatAnybodyMakesOfTheUnits() throws SQLException {
        long frame = register.make(MONTH);
        SortedMap<Stratum, String> strata = FrameDigest.ofStrata(units(frame));
        assertThat(register.query("SELECT stratum || ' ' || digest FROM supervision.survey_stratum ORDER BY stratum"))
                .containsExactlyElementsOf(strata.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList());
        assertThat(register.query("SELECT digest FROM supervision.survey_frame"))
                .containsExactly(FrameDigest.of(strata));
    }

    @Test
    void aFurtherVersionKeepsTheOneBefore() throws SQLException {
        long first = register.make(MONTH);
        register.execute("UPDATE registry.employer SET contracts_in_force = 60 WHERE credit_code LIKE '%AB'");
        long second = register.make(MONTH);
        register.make(MONTH.minusMonths(1));
        assertThat(register.query("SELECT month || ' ' || version FROM supervision.survey_frame ORDER BY frame_no"))
                .containsExactly(MONTH + " 1", MONTH + " 2", MONTH.minusMonths(1) + " 1");
        assertThat(register.query(
                        "SELECT frame_no || ' ' || band FROM supervision.survey_unit",
                        "WHERE credit_code LIKE '%AB' ORDER BY frame_no LIMIT 2"))
                .containsExactly(first + " S2", second + " S3");
    }

    @Test
    void aMonthThatIsOverOrToComeHasNoFrame() {
        assertThatThrownBy(() -> register.make(MONTH.plusMonths(1)))
                .hasMessageContaining("this month or the one before");
        assertThatThrownBy(() -> register.make(MONTH.minusMonths(2)))
                .hasMessageContaining("this month or the one before");
        assertThatThrownBy(() -> register.make(MONTH.plusDays(1))).hasMessageContaining("this month or the one before");
    }

    @Test
    void theSampleIsTheOneThatTheModelDrawsByTheSameSeed() throws SQLException {
        long frame = register.make(MONTH);
        List<StratumShare> shares = shares(frame, 12);
        String seed = register.draw(frame, shares);
        Map<Stratum, List<String>> codes = new HashMap<>();
        units(frame)
                .forEach(unit -> codes.computeIfAbsent(unit.stratum(), each -> new ArrayList<>())
                        .add(unit.creditCode()));
        List<String> expected = shares.stream()
                .flatMap(share -> SampleDraw.draw(seed, codes.get(share.stratum()), share.sampled()).stream())
                .toList();
        assertThat(expected).hasSize(12);
        assertThat(register.query(
                        "SELECT credit_code FROM supervision.survey_sampled",
                        "JOIN supervision.survey_unit USING (frame_no, credit_code) ORDER BY stratum, place"))
                .containsExactlyElementsOf(expected);
        assertThat(register.query("SELECT size || ' ' || seed || ' ' || drawn_by FROM supervision.survey_draw"))
                .containsExactly("12 " + seed + " tongji");
        assertThat(register.query(
                        "SELECT sum(s.units::numeric / h.sampled * h.sampled)::integer",
                        "FROM supervision.survey_share h JOIN supervision.survey_stratum s USING (frame_no, stratum)"))
                .containsExactly("23");
    }

    @Test
    void aFrameIsDrawnFromOnceAndEachTimeByAnotherSeed() throws SQLException {
        long frame = register.make(MONTH);
        String seed = register.draw(frame, shares(frame, 12));
        assertThatThrownBy(() -> register.draw(frame, shares(frame, 12)))
                .satisfies(thrown ->
                        assertThat(((SQLException) thrown).getSQLState()).isEqualTo("23505"));
        register.change();
        long next = register.make(MONTH, "漏报补录");
        assertThat(register.draw(next, shares(next, 12))).isNotEqualTo(seed);
    }

    @Test
    void aSampleWithoutAStratumOrWithTooMuchOfOneIsRefused() throws SQLException {
        long frame = register.make(MONTH);
        List<StratumShare> shares = shares(frame, 12);
        assertThatThrownBy(() -> register.draw(frame, shares.subList(1, shares.size())))
                .hasMessageContaining("one unit at least");
        List<StratumShare> tooMany = shares.stream()
                .map(each -> new StratumShare(each.stratum(), each.units() + 1, each.units() + 1))
                .toList();
        assertThatThrownBy(() -> register.draw(frame, tooMany)).hasMessageContaining("all of them at most");
        List<StratumShare> unknown = new ArrayList<>(shares);
        unknown.add(new StratumShare(Stratum.parse("110101-A-S1"), 1, 1));
        assertThatThrownBy(() -> register.draw(frame, unknown)).hasMessageContaining("foreign key");
        assertThatThrownBy(() -> register.draw(frame + 1, shares)).hasMessageContaining("foreign key");
        assertThat(register.query("SELECT 1 FROM supervision.survey_draw")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "figures:110000, statistician, 23, 6, 9",
        "figures:110000, leader, 0, 6, 0",
        "110000, city-officer, 23, 6, 9",
        "figures:110105, district-statistician, 18, 1, 4",
        "figures:110109, district-statistician, 0, 0, 0",
        "110105, district-supervisor, 18, 1, 4",
        "110105, district-inspector, 18, 1, 4",
        "110105, district-approver, 18, 1, 4",
        "110000, city-inspector, 0, 0, 0",
        "110000, statistician, 0, 0, 0",
        "'', auditor, 0, 0, 0",
        "sector:I, sector-user, 0, 0, 0",
        "employer:91110105MA01ABCD11, employer-user, 0, 0, 0",
        "platform:kaifang, platform-operator, 0, 0, 0"
    })
    void everybodySeesHisPartOfAFrame(String scope, String role, int units, int strata, int sampled)
            throws SQLException {
        long frame = register.make(MONTH);
        register.draw(frame, sharesOfFour(frame));
        assertThat(register.as(scope, role, "SELECT count(*) FROM supervision.survey_unit"))
                .containsExactly(Integer.toString(units));
        for (String table : List.of("survey_stratum", "survey_share")) {
            assertThat(register.as(scope, role, "SELECT count(*) FROM supervision." + table))
                    .as(table)
                    .containsExactly(Integer.toString(strata));
        }
        assertThat(register.as(scope, role, "SELECT count(*) FROM supervision.survey_sampled"))
                .containsExactly(Integer.toString(sampled));
    }

    @ParameterizedTest
    @CsvSource({
        "110000, city-officer",
        "figures:110000, leader",
        "figures:110105, district-statistician",
        "figures:110105, statistician",
        "110000, statistician",
        "'', statistician"
    })
    void nobodyButTheCitysStatisticianMakesAFrameOrDraws(String scope, String role) throws SQLException {
        long frame = register.make(MONTH);
        String making = SurveyRegister.making(MONTH, null);
        assertThatThrownBy(() -> register.as(scope, role, making)).hasMessageContaining("city's statistician");
        assertThatThrownBy(() -> register.as(scope, role, SurveyRegister.drawing(frame, shares(frame, 12))))
                .hasMessageContaining("city's statistician");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures:110000", "figures:110105"})
    void figuresOpenNoRowOfTheRegister(String scope) throws SQLException {
        for (String role : List.of("statistician", "district-statistician", "leader")) {
            assertThat(register.as(scope, role, "SELECT count(*) FROM registry.employer"))
                    .containsExactly("0");
            assertThat(register.as(scope, role, "SELECT count(*) FROM registry.contract"))
                    .containsExactly("0");
            assertThat(register.as(scope, role, "SELECT registry.scope()")).containsExactly((String) null);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE supervision.survey_frame SET digest = repeat('0', 64)",
                "DELETE FROM supervision.survey_frame",
                "UPDATE supervision.survey_unit SET in_force = 1",
                "DELETE FROM supervision.survey_unit",
                "TRUNCATE supervision.survey_unit CASCADE",
                "TRUNCATE supervision.survey_sampled",
                "UPDATE supervision.survey_stratum SET units = units + 1",
                "UPDATE supervision.survey_draw SET seed = repeat('0', 64)",
                "DELETE FROM supervision.survey_draw",
                "UPDATE supervision.survey_share SET sampled = 1",
                "DELETE FROM supervision.survey_sampled"
            })
    void whatWasMadeAndDrawnNeverChanges(String change) throws SQLException {
        long frame = register.make(MONTH);
        register.draw(frame, shares(frame, 12));
        refused("23001", "part of a survey frame", () -> register.execute(change));
        refused("42501", "permission denied for table survey_", () -> register.statisticianRuns(change));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "survey_frame (month) VALUES ('2026-01-01')",
                "survey_stratum (frame_no) VALUES (1)",
                "survey_unit (frame_no) VALUES (1)",
                "survey_draw (frame_no) VALUES (1)",
                "survey_share (frame_no) VALUES (1)",
                "survey_sampled (frame_no) VALUES (1)"
            })
    void nothingIsWrittenButByTheFunctions(String row) {
        refused(
                "42501",
                "permission denied for table " + row.substring(0, row.indexOf(' ')),
                () -> register.statisticianRuns("INSERT INTO supervision." + row));
    }

    private static void refused(String state, String message, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        thrown -> assertThat(thrown.getSQLState())
                                .as(thrown.getMessage())
                                .isEqualTo(state))
                .hasMessageContaining(message);
    }

    private List<StratumShare> sharesOfFour(long frame) throws SQLException {
        return sizes(frame).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new StratumShare(
                        each.getKey(),
                        each.getValue(),
                        each.getKey().area().equals("110105") ? 4 : Math.min(2, each.getValue())))
                .toList();
    }

    private List<StratumShare> shares(long frame, int size) throws SQLException {
        return new SampleAllocation(sizes(frame), SurveyRegister.BANDS, SurveyFigures.on(SurveyRegister.TODAY))
                .of(size);
    }

    private Map<Stratum, Integer> sizes(long frame) throws SQLException {
        Map<Stratum, Integer> sizes = new HashMap<>();
        register.query("SELECT stratum || ' ' || units FROM supervision.survey_stratum WHERE frame_no = " + frame)
                .forEach(each -> sizes.put(Stratum.parse(each.split(" ")[0]), Integer.valueOf(each.split(" ")[1])));
        return sizes;
    }

    private List<FrameUnit> units(long frame) throws SQLException {
        return register
                .query(
                        "SELECT array_to_string(ARRAY[credit_code, name, stratum, ownership_code, size_class, in_force::text,",
                        "concluded::text, insured::text, first_filed_on::text, last_filed_on::text], '|', '')",
                        "FROM supervision.survey_unit WHERE frame_no = " + frame)
                .stream()
                .map(line -> line.split("\\|", -1))
                .map(field -> new FrameUnit(
                        field[0],
                        field[1],
                        Stratum.parse(field[2]),
                        field[3].isEmpty() ? null : field[3],
                        field[4].isEmpty() ? null : field[4],
                        Integer.parseInt(field[5]),
                        Integer.parseInt(field[6]),
                        field[7].isEmpty() ? null : Integer.valueOf(field[7]),
                        LocalDate.parse(field[8]),
                        LocalDate.parse(field[9])))
                .toList();
    }
}
