package org.qiyue.registry.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.reporting.OpinionViews.OpinionRequest;
import org.qiyue.registry.service.reporting.OpinionViews.OpinionView;
import org.qiyue.registry.service.reporting.OpinionViews.Source;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** What districts heard from enterprises, unions and workers; every method runs in the transaction of its caller. */
@ApplicationScoped
class Opinions {
    private static final String READ = "SELECT opinion_no, area, heard_on, source, occasion, text, recorded_by,"
            + " recorded_at, struck_by, struck_at, struck_for FROM supervision.opinion";
    private static final String LIST = READ + " WHERE (?::text IS NULL OR area = ?) AND (?::text IS NULL OR source = ?)"
            + " AND heard_on BETWEEN ? AND ? AND (heard_on, opinion_no) < (?, ?)"
            + " ORDER BY heard_on DESC, opinion_no DESC LIMIT ?";
    private static final String RECORD = "INSERT INTO supervision.opinion (area, heard_on, source, occasion, text,"
            + " recorded_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING opinion_no";
    private static final String STRIKE = "UPDATE supervision.opinion SET struck_by = ?, struck_at = clock_timestamp(),"
            + " struck_for = ? WHERE opinion_no = ? AND struck_by IS NULL";

    /** Identity numbers of 18 characters and mobile numbers of 11; neither belongs into an opinion. */
    private static final Pattern OF_A_PERSON =
            Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])");

    /** No opinion is older. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Statements statements;
    private final CallerIdentity callers;
    private final LegalDay day;

    Opinions(Statements statements, CallerIdentity callers, LegalDay day) {
        this.statements = statements;
        this.callers = callers;
        this.day = day;
    }

    /**
     * Which opinions are listed.
     *
     * @param area null for all that the caller sees
     * @param source null for all
     * @param from first day
     * @param to last day
     */
    record Question(String area, Source source, LocalDate from, LocalDate to) {}

    /**
     * Opinions, those heard last in front.
     *
     * @param day that of the last one seen
     * @param number that of the last one seen
     */
    List<OpinionView> list(Question question, LocalDate day, long number, int atMost) {
        return statements.list(
                LIST,
                Opinions::view,
                question.area(),
                question.area(),
                question.source(),
                question.source(),
                question.from(),
                question.to(),
                day,
                number,
                atMost);
    }

    /** Records an opinion in the caller's unit. */
    OpinionView record(OpinionRequest asked) {
        if (asked.heardOn().isAfter(day.today())) {
            throw refused("听取日期不得晚于今天。", "The day on which it was heard does not lie ahead.");
        }
        if (asked.heardOn().isBefore(EARLIEST)) {
            throw refused(
                    "听取日期不得早于" + EARLIEST + "。", "The day on which it was heard does not lie before " + EARLIEST + ".");
        }
        if (asked.text().isBlank() || asked.occasion().isBlank()) {
            throw refused("听取场合和意见内容须填写。", "Occasion and text must say something.");
        }
        if (OF_A_PERSON.matcher(asked.text() + " " + asked.occasion()).find()) {
            throw refused("不得写入证件号码或手机号码。", "Identity or mobile numbers of persons do not belong here.");
        }
        Caller caller = callers.current();
        String unit = caller.scope().unit().orElseThrow(ProblemException::notFound);
        long number = statements
                .first(
                        RECORD,
                        row -> row.number("opinion_no"),
                        unit,
                        asked.heardOn(),
                        asked.source(),
                        asked.occasion().strip(),
                        asked.text().strip(),
                        caller.username())
                .orElseThrow();
        return find(number).orElseThrow();
    }

    /**
     * Strikes an opinion that was recorded by mistake; it stays readable.
     *
     * @throws ProblemException NOT_FOUND for one that the caller does not see, STATE_CONFLICT for one that is struck already
     */
    OpinionView strike(long number, String reason) {
        if (reason.isBlank()) {
            throw refused("必须填写理由。", "A reason must be given.");
        }
        find(number).orElseThrow(ProblemException::notFound);
        if (statements.write(STRIKE, callers.current().username(), reason.strip(), number) == 0) {
            throw new ProblemException(Problem.STATE_CONFLICT, "该意见已撤销。", "This opinion is struck already.");
        }
        return find(number).orElseThrow();
    }

    private Optional<OpinionView> find(long number) {
        return statements.first(READ + " WHERE opinion_no = ?", Opinions::view, number);
    }

    private static OpinionView view(Row row) throws SQLException {
        return new OpinionView(
                row.number("opinion_no"),
                row.text("area"),
                row.day("heard_on"),
                row.member(Source.class, "source"),
                row.text("occasion"),
                row.text("text"),
                row.text("recorded_by"),
                row.moment("recorded_at"),
                row.text("struck_by"),
                row.moment("struck_at"),
                row.text("struck_for"));
    }

    private static ProblemException refused(String zh, String en) {
        return new ProblemException(Problem.INVALID_PARAMETER, zh, en);
    }
}
