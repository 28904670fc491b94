package org.qiyue.registry.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.reporting.ReportAct;
import org.qiyue.registry.model.reporting.ReportAction;
import org.qiyue.registry.model.reporting.ReportFigure;
import org.qiyue.registry.model.reporting.ReportOutcome;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.model.reporting.ReportTable;
import org.qiyue.registry.model.reporting.ReportText;
import org.qiyue.registry.model.reporting.Reporting;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.reporting.Figures.Counted;
import org.qiyue.registry.service.reporting.ReportStore.Stored;
import org.qiyue.registry.service.reporting.ReportStore.Version;
import org.qiyue.registry.service.reporting.ReportViews.ActView;
import org.qiyue.registry.service.reporting.ReportViews.FigureView;
import org.qiyue.registry.service.reporting.ReportViews.ObstacleView;
import org.qiyue.registry.service.reporting.ReportViews.PageView;
import org.qiyue.registry.service.reporting.ReportViews.TextView;
import org.qiyue.registry.service.reporting.ReportViews.VersionView;

/** Reports as a page shows them; every method runs in the transaction of its caller. */
@ApplicationScoped
class ReportPages {
    /** Stands for what an act will say, when it is asked whether the act may be done. */
    private static final String WHATEVER = "…";

    private final Reports reports;
    private final ReportStore store;
    private final ReportRows rows;
    private final Figures figures;
    private final LegalDay day;

    ReportPages(Reports reports, ReportStore store, ReportRows rows, Figures figures, LegalDay day) {
        this.reports = reports;
        this.store = store;
        this.rows = rows;
        this.figures = figures;
        this.day = day;
    }

    /** The page: while the unit owes the report with figures as the register has them now, else with those submitted. */
    PageView page(String area, String period) {
        return page(area, period, null);
    }

    /**
     * The page.
     *
     * @param known the figures of a report that the unit owes, null to count them
     */
    PageView page(String area, String period, Counted known) {
        Stored report = reports.known(area, period);
        ReportPeriod of = report.file().period();
        List<Version> versions = store.versions(area, of);
        boolean isFrozen = !report.file().state().isOwed();
        Counted counted = isFrozen
                ? new Counted(versions.get(0).figures(), versions.get(0).countedAt())
                : known == null ? figures.now(area, of) : known;
        return new PageView(
                rows.row(report),
                report.revision(),
                text(report.file().text()),
                report.writtenBy(),
                views(counted.figures(), before(area, of)),
                isFrozen,
                counted.at(),
                versions.stream().map(Version::row).toList(),
                store.events(area, of),
                store.reminders(area, of),
                acts(report),
                day.now());
    }

    /**
     * One version as it was submitted.
     *
     * @throws ProblemException NOT_FOUND when there is none of that number
     */
    VersionView version(String area, String period, int number) {
        ReportPeriod of = reports.known(area, period).file().period();
        Version version = store.versions(area, of).stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return new VersionView(
                area,
                period,
                number,
                text(version.text()),
                views(version.figures(), before(area, of)),
                version.submittedBy(),
                version.submittedAt(),
                version.countedAt());
    }

    private Map<String, BigDecimal> before(String area, ReportPeriod period) {
        return store.latest(area, period.previous()).map(Version::figures).orElse(Map.of());
    }

    private static List<FigureView> views(Map<String, BigDecimal> counted, Map<String, BigDecimal> before) {
        return ReportFigure.all().stream()
                .map(figure -> new FigureView(
                        figure.code(),
                        figure.group(),
                        figure.group().label().zh(),
                        figure.group().label().en(),
                        figure.label().zh(),
                        figure.label().en(),
                        figure.unit(),
                        counted.get(figure.code()),
                        before.get(figure.code())))
                .toList();
    }

    /** What the role of the caller does in this state, with what stands against it. */
    private List<ActView> acts(Stored report) {
        return ReportTable.from(report.file().state()).stream()
                .filter(line -> line.role() == reports.act(line.action()).role())
                .map(line -> choice(report, line.action()))
                .toList();
    }

    private ActView choice(Stored report, ReportAction action) {
        ReportAct act = reports.act(action).because(WHATEVER);
        List<Refusal> against = Reporting.next(report.file(), act) instanceof ReportOutcome.Refused refused
                ? refused.refusals()
                : List.of();
        return new ActView(
                action,
                against.stream()
                        .map(refusal -> new ObstacleView(
                                refusal.code(),
                                refusal.message().zh(),
                                refusal.message().en(),
                                refusal.remedy().zh(),
                                refusal.remedy().en()))
                        .toList());
    }

    private static TextView text(ReportText text) {
        return new TextView(text.situation(), text.measures(), text.problems());
    }
}
