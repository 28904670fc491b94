package org.qiyue.registry.service.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.model.survey.StratumShare;
import org.qiyue.registry.model.survey.SurveyBand;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.survey.FrameViews.FrameRow;
import org.qiyue.registry.service.survey.FrameViews.SampleView;
import org.qiyue.registry.service.survey.FrameViews.StratumView;
import org.qiyue.registry.service.survey.FrameViews.UnitRow;

/** Reads frames as far as the caller sees them, and has them made; every method runs in the transaction of its caller. */
@ApplicationScoped
class FrameStore {
    private static final String FRAMES =
            "SELECT f.frame_no, f.month, f.version, f.made_by, f.as_of, f.insured_month, f.digest, f.reason,"
                    + " NOT EXISTS (SELECT FROM supervision.survey_frame n WHERE n.month = f.month AND n.version > f.version) AS latest,"
                    + " NOT EXISTS (SELECT FROM supervision.survey_frame n JOIN supervision.survey_draw g ON g.frame_no = n.frame_no"
                    + " WHERE n.month = f.month AND n.version > f.version) AS counts,"
                    + " s.units, s.strata, s.in_force, d.size, d.seed, d.drawn_by, d.drawn_at, s.sampled"
                    + " FROM supervision.survey_frame f"
                    + " CROSS JOIN LATERAL (SELECT coalesce(sum(t.units), 0) AS units, count(*)::integer AS strata,"
                    + " coalesce(sum(t.in_force), 0)::bigint AS in_force, coalesce(sum(h.sampled), 0)::integer AS sampled"
                    + " FROM supervision.survey_stratum t LEFT JOIN supervision.survey_share h USING (frame_no, stratum)"
                    + " WHERE t.frame_no = f.frame_no) s"
                    + " LEFT JOIN supervision.survey_draw d ON d.frame_no = f.frame_no";
    private static final String STRATA =
            "SELECT t.stratum, t.area, t.section, t.band, t.units, t.in_force, t.digest, h.sampled"
                    + " FROM supervision.survey_stratum t LEFT JOIN supervision.survey_share h USING (frame_no, stratum)"
                    + " WHERE t.frame_no = ? ORDER BY t.stratum";
    private static final String UNITS =
            "SELECT u.credit_code, u.name, u.area, u.section, u.band, u.stratum, u.ownership_code, u.size_class, u.in_force,"
                    + " u.concluded, u.insured, u.first_filed_on, u.last_filed_on, t.units, h.sampled, d.place"
                    + " FROM supervision.survey_unit u"
                    + " JOIN supervision.survey_stratum t ON t.frame_no = u.frame_no AND t.stratum = u.stratum"
                    + " LEFT JOIN supervision.survey_share h ON h.frame_no = u.frame_no AND h.stratum = u.stratum"
                    + " LEFT JOIN supervision.survey_sampled d ON d.frame_no = u.frame_no AND d.credit_code = u.credit_code"
                    + " WHERE u.frame_no = ? AND u.credit_code > ?";

    private final Statements statements;
    private final CallerIdentity callers;

    FrameStore(Statements statements, CallerIdentity callers) {
        this.statements = statements;
        this.callers = callers;
    }

    /** Frames before one, the newest first. */
    List<FrameRow> list(long before, int atMost) {
        return statements.list(
                FRAMES + " WHERE f.frame_no < ? ORDER BY f.frame_no DESC LIMIT ?", FrameStore::frame, before, atMost);
    }

    Optional<FrameRow> find(long frameNo) {
        return statements.first(FRAMES + " WHERE f.frame_no = ?", FrameStore::frame, frameNo);
    }

    /** The strata that the caller sees, in their order. */
    List<StratumView> strata(long frameNo) {
        return statements.list(STRATA, FrameStore::stratum, frameNo);
    }

    /**
     * Units in the order of their credit codes.
     *
     * @param after credit code of the last one seen, blank for none
     */
    List<UnitRow> units(long frameNo, UnitQuestion question, String after, int atMost) {
        UnitQuestion.Condition condition = question.condition(district());
        List<Object> values = new ArrayList<>(List.of(frameNo, after));
        values.addAll(condition.values());
        values.add(atMost);
        return statements.list(
                UNITS + condition.sql() + " ORDER BY u.credit_code LIMIT ?", FrameStore::unit, values.toArray());
    }

    /** How many units are asked for, up to some number, counted one by one: the strata do not tell how many have a name. */
    int count(long frameNo, UnitQuestion question, int most) {
        UnitQuestion.Condition condition = question.condition(district());
        List<Object> values = new ArrayList<>(List.of(frameNo, ""));
        values.addAll(condition.values());
        values.add(most);
        return statements
                .first(
                        "SELECT count(*)::integer AS asked FROM (" + UNITS + condition.sql() + " LIMIT ?) u",
                        row -> row.count("asked"),
                        values.toArray())
                .orElseThrow();
    }

    /** Gives the statements of this transaction so much time. */
    void allow(Duration longest) {
        statements.first(
                "SELECT set_config('statement_timeout', ?, true) AS allowed",
                row -> row.text("allowed"),
                Long.toString(longest.toMillis()));
    }

    /**
     * Has the frame of a month made and gives its number.
     *
     * @param reason null for none
     * @throws ProblemException where the database refuses to; the transaction can only be rolled back then
     */
    long make(YearMonth month, List<SurveyBand> bands, int mostVersions, String reason) {
        return FrameRefusal.telling(() -> statements.first(
                        "SELECT supervision.make_survey_frame(?, ?, ?, ?::text[]::integer[], ?, ?::text) AS frame_no",
                        row -> row.number("frame_no"),
                        month.atDay(1),
                        Area.all().stream().map(Area::code).toList(),
                        bands.stream().map(SurveyBand::code).toList(),
                        bands.stream()
                                .map(band -> Integer.toString(band.from()))
                                .toList(),
                        mostVersions,
                        reason))
                .orElseThrow();
    }

    /**
     * Has a sample drawn.
     *
     * @throws ProblemException where the database refuses to; the transaction can only be rolled back then
     */
    void draw(long frameNo, List<StratumShare> shares) {
        FrameRefusal.telling(() -> statements.first(
                "SELECT supervision.draw_survey_sample(?, ?, ?::text[]::integer[]) AS seed",
                row -> row.text("seed"),
                frameNo,
                shares.stream().map(share -> share.stratum().toString()).toList(),
                shares.stream().map(share -> Integer.toString(share.sampled())).toList()));
    }

    /** The district of whoever asks; nothing for the city. */
    private Optional<String> district() {
        return callers.current().scope().unit().filter(unit -> !unit.equals(Scope.City.CODE));
    }

    private static FrameRow frame(Row row) throws SQLException {
        Integer size = row.count("size");
        LocalDate insured = row.day("insured_month");
        return new FrameRow(
                row.number("frame_no"),
                YearMonth.from(row.day("month")).toString(),
                row.count("version"),
                row.text("made_by"),
                row.moment("as_of"),
                row.number("units"),
                row.count("strata"),
                row.number("in_force"),
                insured == null ? null : YearMonth.from(insured).toString(),
                row.text("digest"),
                row.flag("latest"),
                row.text("reason"),
                size == null
                        ? null
                        : new SampleView(
                                size,
                                row.text("seed"),
                                row.text("drawn_by"),
                                row.moment("drawn_at"),
                                row.flag("counts"),
                                row.count("sampled")));
    }

    private static StratumView stratum(Row row) throws SQLException {
        int units = row.count("units");
        Integer sampled = row.count("sampled");
        return new StratumView(
                row.text("stratum"),
                row.text("area"),
                row.text("section"),
                row.text("band"),
                units,
                row.number("in_force"),
                row.text("digest"),
                sampled,
                weight(row.text("stratum"), units, sampled));
    }

    private static UnitRow unit(Row row) throws SQLException {
        int units = row.count("units");
        Integer place = row.count("place");
        return new UnitRow(
                row.text("credit_code"),
                row.text("name"),
                row.text("area"),
                row.text("section"),
                row.text("band"),
                row.text("stratum"),
                units,
                row.text("ownership_code"),
                row.text("size_class"),
                row.count("in_force"),
                row.count("concluded"),
                row.count("insured"),
                row.day("first_filed_on"),
                row.day("last_filed_on"),
                place,
                place == null ? null : weight(row.text("stratum"), units, row.count("sampled")));
    }

    private static BigDecimal weight(String stratum, int units, Integer sampled) {
        return sampled == null ? null : new StratumShare(Stratum.parse(stratum), units, sampled).weight();
    }
}
