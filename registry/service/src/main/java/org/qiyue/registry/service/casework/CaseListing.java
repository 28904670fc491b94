package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qiyue.registry.model.casework.CaseSource;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.casework.CaseLedgerViews.CaseLine;
import org.qiyue.registry.service.casework.CaseViews.OfficialView;
import org.qiyue.registry.service.listing.Column;
import org.qiyue.registry.service.listing.Criterion;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Words;
import org.qiyue.registry.service.urgency.Present;

/** The ledger of cases as it is kept and exported. */
@ApplicationScoped
class CaseListing implements Listing<CaseLine> {
    private static final List<Criterion> CRITERIA = List.of(
            Criterion.of("number", CaseSearch.NUMBER, new Words("案号", "case number")),
            Criterion.of("employer", CaseSearch.CREDIT_CODE, new Words("用人单位", "employer")),
            Criterion.ofCode("area", CaseSearch.AREA, new Words("监管地区", "area"), "area"),
            new Criterion(
                    "state",
                    Pattern.compile(CaseSearch.STATE),
                    new Words("状态", "state"),
                    value -> words(Named.of(CaseState.valueOf(value)))),
            new Criterion(
                    "source",
                    Pattern.compile(CaseSearch.SOURCE),
                    new Words("线索来源", "source"),
                    value -> words(Named.of(CaseSource.valueOf(value)))),
            new Criterion(
                    "urgency",
                    Pattern.compile(CaseQuestion.URGENCIES),
                    new Words("紧急程度", "urgency"),
                    value -> words(Urgency.valueOf(value))),
            new Criterion(
                    "assignee",
                    Pattern.compile(CaseSearch.ASSIGNEE),
                    new Words("经办人", "assignee"),
                    value -> value.equals("me") ? new Words("本人", "oneself") : Words.same(value)),
            Criterion.of("awaits", CaseSearch.AWAITS, new Words("待负责人办理", "waits for the head")),
            Criterion.of("open", "true|false", new Words("未办结", "not closed")));

    private static final List<Column<CaseLine>> COLUMNS = List.of(
            Column.of("caseId", new Words("编号", "no."), 8, CaseLine::caseId),
            Column.of("caseNumber", new Words("案号", "case number"), 26, CaseLine::caseNumber),
            named("state", new Words("状态", "state"), CaseLine::state),
            Column.of("employerName", new Words("用人单位", "employer"), 32, CaseLine::employerName),
            Column.of("creditCode", new Words("统一社会信用代码", "credit code"), 20, CaseLine::creditCode),
            Column.of("subject", new Words("案由", "subject"), 40, CaseLine::subject),
            named("source", new Words("线索来源", "source"), CaseLine::source),
            named("area", new Words("监管地区", "area"), CaseLine::area),
            Column.of("openedOn", new Words("登记日期", "opened"), 12, CaseLine::openedOn),
            Column.of(
                    "inspectors",
                    new Words("承办人", "inspectors"),
                    20,
                    line -> line.inspectors().stream().map(OfficialView::name).collect(Collectors.joining("、"))),
            Column.of(
                    "handler",
                    new Words("经办人", "handler"),
                    14,
                    line -> line.handler() == null ? null : line.handler().name()),
            named("nextClock", new Words("期限", "time limit"), CaseLine::nextClock),
            Column.of("nextDueOn", new Words("截止日期", "due"), 12, CaseLine::nextDueOn),
            new Column<>(
                    "urgency",
                    new Words("紧急程度", "urgency"),
                    14,
                    (line, language) -> line.urgency() == null
                            ? null
                            : words(line.urgency()).in(language)),
            Column.of("left", new Words("剩余工作日", "working days left"), 12, CaseLine::workingDaysLeft));

    private final CaseLedger ledger;

    CaseListing(CaseLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Words title() {
        return new Words("案件", "Cases");
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    @Override
    public Map<String, Words> sorts() {
        return CaseSort.titles();
    }

    @Override
    public List<Column<CaseLine>> columns() {
        return COLUMNS;
    }

    @Override
    public long count(Map<String, String> search, int most) {
        return ledger.count(ledger.question(search, ledger.present()), most);
    }

    @Override
    public List<CaseLine> rows(Map<String, String> search, CaseLine after, int atMost) {
        Present present = ledger.present();
        CaseQuestion question = ledger.question(search, present);
        return ledger.page(
                question, present, after == null ? null : question.sort().values(after), atMost);
    }

    private static Column<CaseLine> named(String key, Words title, Function<CaseLine, Named> cell) {
        return new Column<>(key, title, 18, (line, language) -> {
            Named value = cell.apply(line);
            return value == null ? null : words(value).in(language);
        });
    }

    private static Words words(Urgency urgency) {
        return new Words(urgency.label().zh(), urgency.label().en());
    }

    private static Words words(Named named) {
        return new Words(named.zh(), named.en());
    }
}
